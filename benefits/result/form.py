"""The form of a result document: which names a record has there, made from its fields.

A finding is an entry of ``tests`` and its answer the entry's ``outcome``; a figure is an entry of ``sources``; a step
of the plan has its program and person beside what is to be done. Everything else is named as its field. The writers
and the JSON Schema are both made from this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, get_type_hints

from benefits.law import Figure
from benefits.result.facts import Facts, fact_fields
from benefits.result.findings import Finding
from benefits.result.types import MissingAnswer, PlanStep, ProgramResult, WouldChange

_RENAMED = {
    (Finding, "answer"): "outcome",
    (ProgramResult, "findings"): "tests",
    (ProgramResult, "figures"): "sources",
    (WouldChange, "from_day"): "from",
}
_WORDS = {(Figure, "says")}  # the law knows no languages: its words become a sentence where they are written
_LEFT_OUT = {(Figure, "value"), (ProgramResult, "wanted")}


@dataclass(frozen=True, slots=True)
class Member:
    """One name of a JSON object: where the record holds its value, its type, and whether None leaves it out.

    `in_words` tells a text that is put into the language of the document though the record has it plain.
    """

    name: str
    attribute: str
    hint: Any
    only_when_known: bool = False
    in_words: bool = False


def members(kind: Any) -> Iterator[Member]:
    """The names of a record, a class, in the order of the document."""
    hints = get_type_hints(kind)
    if issubclass(kind, Facts):
        for fact in fact_fields(kind):
            yield Member(fact.name, fact.name, hints[fact.name], fact.only_when_known)
        return
    for entry in fields(kind):
        where = (kind, entry.name)
        if where == (PlanStep, "step"):
            yield from (replace(part, attribute=f"step.{part.attribute}") for part in members(hints["step"]))
        elif where == (ProgramResult, "missing"):
            yield Member("missing", "missing_answers", tuple[MissingAnswer, ...])
        elif where not in _LEFT_OUT:
            name = _RENAMED.get(where, entry.name)
            yield Member(name, entry.name, hints[entry.name], in_words=where in _WORDS)
