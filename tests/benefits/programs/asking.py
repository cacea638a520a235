"""Asks one program about a case that is written as changes to a base, each place given as in a result's `path`."""

import copy

from benefits import parse_case, screen, to_document


def changed(base, **changes):
    """The base document with places set; ``patient__work__status="stopped"`` sets patient.work.status, None unsets."""
    document = copy.deepcopy(base)
    for place, value in changes.items():
        *way, last = place.split("__")
        part = document
        for step in way:
            part = part.setdefault(step, {})
        part[last] = value
    return document


def ask(program, base, person="patient", **changes):
    """The program's entry of the result document for the changed base."""
    programs = to_document(screen(parse_case(changed(base, **changes))))["programs"]
    return next(entry for entry in programs if (entry["program"], entry["person"]) == (program, person))


def answers(result):
    """The outcome of each test by its id."""
    return {test["id"]: test["outcome"] for test in result["tests"]}


def missing(result):
    """The paths the result still asks for."""
    return [entry["path"] for entry in result["missing"]]
