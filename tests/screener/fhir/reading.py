"""A bundle as a receiver reads it: resources by kind, the case back from the answers, and what R4 asks of any JSON."""

from decimal import Decimal

from screener.fhir.answers import CHOICES, NO_ENTRIES, NO_YEARS, NOTHING_KNOWN, SHAPES
from screener.intake.paths import put

SHAPED = {NO_ENTRIES: [], NO_YEARS: {}, NOTHING_KNOWN: {}}


def of_kind(bundle, kind):
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def only(bundle, kind):
    (found,) = of_kind(bundle, kind)
    return found


def case_in(response):
    """The case document the answers were written from."""
    case = {}
    for item in response["item"]:
        (answer,) = item["answer"]
        ((kind, value),) = answer.items()
        if kind == "valueQuantity":
            value = Decimal(repr(value["value"])) / 100
        elif kind == "valueCoding":
            value = {CHOICES: value["code"], SHAPES: SHAPED.get(value["code"], "")}[value["system"]]
        put(case, item["linkId"], value)
    return case


def leaves(value, path=""):
    """The path of each value of a case document that is known, and of each list or object known to be empty."""
    if isinstance(value, dict) and value:
        return [leaf for name, part in value.items() for leaf in leaves(part, f"{path}.{name}".lstrip("."))]
    if isinstance(value, list) and value:
        return [leaf for place, part in enumerate(value) for leaf in leaves(part, f"{path}[{place}]")]
    return [] if value is None else [path]


def references(value):
    if isinstance(value, dict):
        found = [value["reference"]] if isinstance(value.get("reference"), str) else []
        return found + [inner for part in value.values() for inner in references(part)]
    return [inner for part in value for inner in references(part)] if isinstance(value, list) else []


def hollow(value, path=""):
    """The places of nulls and of empty texts, lists and objects, none of which FHIR has."""
    if value is None or value in ("", [], {}):
        return [path]
    if isinstance(value, dict):
        return [place for name, part in value.items() for place in hollow(part, f"{path}.{name}")]
    if isinstance(value, list):
        return [place for at, part in enumerate(value) for place in hollow(part, f"{path}[{at}]")]
    return []
