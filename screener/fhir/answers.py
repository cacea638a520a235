"""Every answer of the case as an item of a QuestionnaireResponse: its path, the question, and the answer in its kind.

The case can be read back from the items. The kind of each answer is that of the JSON Schema of the case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from benefits import case_schema
from screener.fhir.parts import PATIENT, Ids, Resource, by_the_product, coding, is_text, known
from screener.fields import ChoiceAnswer, PercentAnswer
from screener.intake.asked import asked_for
from screener.intake.asking import CAREGIVER, Ask, Rows
from screener.plan.paths import question_for

ANSWERS = "answers"
CHOICES = "urn:uuid:eac2b8cf-0fd6-47a1-9e1c-33ab44e43d93"  # the codes of the case format; no server has them to look up
SHAPES = "urn:uuid:3c1a9feb-4330-4d61-9d1f-8acb5cfa3bd7"  # an answer that holds no value: the four below
NO_ENTRIES, NO_YEARS, NOTHING_KNOWN, BLANK = "no-entries", "no-years", "nothing-known", "blank"
_ALWAYS_THERE = frozenset(  # empty in every case of which nothing is known: that is no answer
    {
        "patient",
        "patient.diagnosis",
        "patient.work",
        "patient.benefits",
        "household",
        "caregivers",
        "caregivers[].employer",
        "letters",
    }
)
_PLACE = re.compile(r"\[(\d+)\]")
_YEAR = re.compile(r"\.(\d{4})$")


@dataclass(frozen=True, slots=True)
class _Leaf:
    """What stands at a path of the case: a value with its schema, or the shape of what holds no value."""

    path: str
    value: Any = None
    schema: Mapping[str, Any] = field(default_factory=dict)
    shape: str | None = None


def answers(case: Mapping[str, Any], ids: Ids) -> Resource:
    """The answers of a case document, each once, by its path."""
    return known(
        {
            "resourceType": "QuestionnaireResponse",
            "id": ids.id_of(ANSWERS),
            "language": case.get("language") or "en",
            "status": "completed",
            "subject": ids.refer(PATIENT),
            "authored": case["as_of"],
            "author": by_the_product(),
            "item": [_item(leaf, case) for leaf in _leaves(case, case_schema(), "")],
        }
    )


def _item(leaf: _Leaf, case: Mapping[str, Any]) -> Resource:
    return {"linkId": leaf.path, "text": _question(leaf.path), "answer": [_answer(leaf, case)]}


def _question(path: str) -> str:
    """The question as it is asked about another person, below the rows it stands in: "Cost 1: Kind of cost"."""
    year = _YEAR.search(path)
    asked = path[: year.start()] if year else path
    words = [*_rows(asked), _words(asked)]
    return ": ".join([*words, year.group(1)] if year else words)


def _rows(path: str) -> Iterator[str]:
    for place in _PLACE.finditer(path):
        found = asked_for(path[: place.start()])
        if found is not None and isinstance(found.part, Rows):
            yield str(found.part.row_title) % {"number": int(place.group(1)) + 1}


def _words(path: str) -> str:
    found = None if path == "as_of" else asked_for(path)  # the interview asks for another day than today's
    if found is not None and isinstance(found.part, Ask):
        return str(found.part.label(CAREGIVER))
    question = question_for(path)
    return path if question is None else question.label


def _leaves(value: Any, schema: Mapping[str, Any], path: str) -> Iterator[_Leaf]:
    schema = _plain(schema)
    if isinstance(value, dict):
        names = schema.get("properties", {})
        within = [
            leaf
            for name, part in value.items()
            for leaf in _leaves(part, names.get(name) or schema["additionalProperties"], f"{path}.{name}".lstrip("."))
        ]
        yield from within or _empty(path, NOTHING_KNOWN if names else NO_YEARS)
    elif isinstance(value, list):
        within = [
            leaf for place, part in enumerate(value) for leaf in _leaves(part, schema["items"], f"{path}[{place}]")
        ]
        yield from within or _empty(path, NO_ENTRIES)
    else:
        yield _Leaf(path, value, schema)


def _empty(path: str, shape: str) -> list[_Leaf]:
    return [] if _PLACE.sub("[]", path) in _ALWAYS_THERE else [_Leaf(path, shape=shape)]


def _answer(leaf: _Leaf, case: Mapping[str, Any]) -> Resource:
    """The answer by the kind the schema names: a choice, a day, a text, yes or no, a whole number or another one."""
    value, schema = leaf.value, leaf.schema
    if leaf.shape is not None:
        return {"valueCoding": coding(SHAPES, leaf.shape)}
    if "enum" in schema:
        return {"valueCoding": coding(CHOICES, value, _choice(value, leaf.path, case))}
    match schema.get("type"):
        case "boolean":
            return {"valueBoolean": value}
        case "integer":
            return {"valueInteger": value}
        case "string" if schema.get("format") == "date":
            return {"valueDate": value}
        case "string":
            return {"valueString": value} if is_text(value) else {"valueCoding": coding(SHAPES, BLANK)}
    if _is_percent(_PLACE.sub("[0]", leaf.path)):
        percent = float(Decimal(repr(value)) * 100)
        return {"valueQuantity": {"value": percent, "unit": "%", "system": "http://unitsofmeasure.org", "code": "%"}}
    return {"valueDecimal": value}


@cache
def _is_percent(path: str) -> bool:
    """Whether the question asks for a percentage, of which the case keeps the share of one."""
    found = asked_for(path)
    return found is not None and isinstance(found.part, Ask) and isinstance(found.part.field(), PercentAnswer)


def _choice(code: str, path: str, case: Mapping[str, Any]) -> str | None:
    """The words of a choice, where the interview offers it."""
    found = asked_for(path)
    if found is None or not isinstance(found.part, Ask):
        return None
    choices = found.part.choices
    shown = found.part.field(**({} if choices is None else {"choices": choices(case)}))
    return shown.in_words(code) if isinstance(shown, ChoiceAnswer) else None


def _plain(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A part of the schema without the null that any field may be, and without references; the first of several."""
    while True:
        if "$ref" in schema:
            schema = _definitions()[schema["$ref"].rpartition("/")[2]]
        elif "anyOf" in schema:
            schema = next(part for part in schema["anyOf"] if part.get("type") != "null")
        else:
            return schema


@cache
def _definitions() -> Mapping[str, Mapping[str, Any]]:
    definitions: Mapping[str, Mapping[str, Any]] = case_schema()["$defs"]
    return definitions
