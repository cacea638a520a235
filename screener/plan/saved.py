"""A file of answers as a person takes it with her: the case, and beside it what the plan said on the day it was saved.

    {"careplan_compass": {"format": 1, "door": "patient", "result": {...}}, "case": {...}}

The case is the document of the case format, untouched. What stands beside it is a short record: enough to say, when the
file is opened again, what has changed since. A file that is a case alone is opened as well.

The case format only grows, so a file of any earlier format opens. `FORMAT` goes up when a file can hold what earlier
programs would not understand; they then say so, instead of dropping answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from benefits import Fault, InvalidCase
from screener.plan import labels
from screener.plan.facts import key_facts

Document = Mapping[str, Any]

MARK = "careplan_compass"
FORMAT = 1  # of the files that are saved now
_CASE, _DOOR, _RESULT, _FORMAT = "case", "door", "result", "format"
_SUMS = ("out_of_pocket", "lost_wages_patient", "lost_wages_caregivers")
_PLAIN = (str, int, float, bool)
_RECORDED_AT_MOST = 200


def file_of(case: Document, door: str | None, result: Document) -> dict[str, Any]:
    """The file of these answers."""
    return {MARK: {_FORMAT: FORMAT, _DOOR: door, _RESULT: record_of(result)}, _CASE: case}


class TooNew(InvalidCase):
    """A file of a later format, which may hold answers that would be lost here."""


def case_in(document: Any) -> Any:
    """The case of a document: that of a saved file, or the document itself when it is no such file.

    Raises `InvalidCase` for a format that is none, and `TooNew` for one that is not known yet.
    """
    if not is_file(document):
        return document
    note = document[MARK]
    found = note.get(_FORMAT, FORMAT) if isinstance(note, Mapping) else FORMAT  # the first files did not say
    path = f"{MARK}.{_FORMAT}"
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise InvalidCase([Fault(path, f"a whole number from 1 to {FORMAT} is accepted")])
    if found > FORMAT:
        raise TooNew([Fault(path, f"{found} is a later format; this program reads formats up to {FORMAT}")])
    return document[_CASE]


def door_in(document: Any) -> Any:
    """The door the answers came in by, as the file says; None when it does not."""
    note = document[MARK] if is_file(document) else None
    return note.get(_DOOR) if isinstance(note, Mapping) else None


def record_in(document: Any) -> dict[str, Any] | None:
    """The record of the earlier result; None when there is none, or one that was changed and cannot be read.

    The answers alone count; a record that somebody altered would only say wrongly what has changed.
    """
    note = document[MARK] if is_file(document) else None
    record = note.get(_RESULT) if isinstance(note, Mapping) else None
    try:
        return record if isinstance(record, dict) and _is_sound(record) else None
    except (ArithmeticError, ValueError, TypeError, LookupError):  # a value that cannot be written out
        return None


def record_of(result: Document) -> dict[str, Any]:
    """What is kept of a result: its day and rules, each outcome with its shown facts, the sums, and the figures."""
    sums = result["costs"].get("total") or {}
    figures = {
        source["name"]: [source.get("since"), bool(source.get("projected"))]
        for entry in result["programs"]
        for source in entry.get("sources") or ()
    }
    return {
        "as_of": result["as_of"],
        "rules_version": result["rules_version"],
        "programs": [_program(entry) for entry in result["programs"]],
        "costs": {name: sums.get(name) for name in _SUMS},
        "figures": figures,
    }


def _program(entry: Document) -> dict[str, Any]:
    shown = {fact.name for fact in key_facts(entry)}
    return {
        "program": entry["program"],
        "person": entry["person"],
        "outcome": entry["outcome"],
        "facts": {name: value for name, value in entry["facts"].items() if name in shown and isinstance(value, _PLAIN)},
    }


def is_file(document: Any) -> bool:
    """Whether a document is a file that was saved here: a case, and beside it what was said of it."""
    return isinstance(document, Mapping) and set(document) == {MARK, _CASE}


def _is_sound(record: Document) -> bool:
    """Whether a record has the form `record_of` gives it, and every value of it can be written out."""
    programs, costs, figures = record["programs"], record["costs"], record["figures"]
    date.fromisoformat(record["as_of"])
    return (
        isinstance(record["rules_version"], str)
        and isinstance(programs, list)
        and len(programs) <= _RECORDED_AT_MOST
        and all(_is_sound_program(entry) for entry in programs)
        and isinstance(costs, Mapping)
        and all(isinstance(costs[name], int | float | None) for name in _SUMS)
        and isinstance(figures, Mapping)
        and all(isinstance(figure, list) for figure in figures.values())
    )


def _is_sound_program(entry: Any) -> bool:
    written = [fact.value for fact in key_facts(entry)]
    return (
        isinstance(entry["program"], str)
        and isinstance(entry["person"], str)
        and entry["outcome"] in labels.OUTCOMES
        and all(isinstance(value, str) for value in written)
        and all(isinstance(value, _PLAIN) for value in entry["facts"].values())
    )
