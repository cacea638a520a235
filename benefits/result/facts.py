"""The facts a program computes: a typed record for each program, each fact with its label and the way it is written.

A program's record stands in its ``facts.py``. Other programs and the rooms above read it by attribute
(`screening.facts(SsdiFacts)`, `result.facts_as(SsdiFacts)`), so that a renamed fact fails the type check instead of
dropping out of a sum.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import lru_cache
from typing import Any, ClassVar, TypeVar

from benefits.result.messages import Message, sayer

_ABOUT = "fact"


class Format(StrEnum):
    """How a fact is written for a reader.

    A `CHOICE` is a code that has a name. `PERIODS` are spans of days, each with its kind, which has a name, and its
    ``from``, ``to`` and ``coverage_begins``.
    """

    DOLLARS = "dollars"
    DOLLARS_A_MONTH = "dollars_a_month"
    DOLLARS_A_WEEK = "dollars_a_week"
    DAY = "day"
    MONTH = "month"
    HOURS = "hours"
    WEEKS = "weeks"
    DAYS = "days"
    PERCENT = "percent"
    YES_OR_NO = "yes_or_no"
    CHOICE = "choice"
    PERIODS = "periods"


@dataclass(frozen=True, slots=True)
class Shown:
    """How a fact stands on a program's card: its label, how it is written, and its place among the others.

    `choices` names each code of a `CHOICE` and each kind of `PERIODS`. A fact that is `silent_at_zero` is left out
    when it is zero.
    """

    label: Message
    format: Format
    place: int
    silent_at_zero: bool = False
    choices: Mapping[str, Message] | None = None


@dataclass(frozen=True, slots=True)
class FactField:
    """One fact of a record: its name, how it is shown (None: only in the document), and whether None is written."""

    name: str
    shown: Shown | None = None
    only_when_known: bool = False


def fact(shown: Shown | None = None, *, only_when_known: bool = False) -> Any:
    """A fact of a record; None until it is computed. `only_when_known` leaves it out of the document until then."""
    return field(default=None, metadata={_ABOUT: (shown, only_when_known)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a program computed. Each program has a record of its own, named after it."""

    program: ClassVar[str] = ""


F = TypeVar("F", bound=Facts)
NO_FACTS = Facts()


@lru_cache(maxsize=256)
def fact_fields(kind: type[Facts]) -> tuple[FactField, ...]:
    """Every fact of a record, in the order of the result document."""
    return tuple(FactField(entry.name, *entry.metadata.get(_ABOUT, (None, False))) for entry in fields(kind))


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A fact of a result document, ready for a page: its label in the language, how it is written, and its value as
    the document has it. `choices` are the names of its codes."""

    name: str
    label: str
    format: Format
    value: Any
    choices: Mapping[str, str]


@lru_cache(maxsize=256)
def _shown_fields(kind: type[Facts]) -> tuple[tuple[str, Shown], ...]:
    """The facts of a record that stand on a card, in the order of their places."""
    listed = fact_fields(kind)  # type: ignore[arg-type] # a class is hashable
    named = [(entry.name, entry.shown) for entry in listed if entry.shown is not None]
    return tuple(sorted(named, key=lambda entry: entry[1].place))


def shown_facts(kind: type[Facts], written: Mapping[str, Any], language: str) -> list[ShownFact]:
    """The facts a person acts on, from a document's entry of that program, in the order of their places.

    What was not computed is left out, and so is a zero that says nothing.
    """
    say = sayer(language)
    return [
        ShownFact(
            name,
            say(shown.label),
            shown.format,
            written[name],
            {code: say(words) for code, words in (shown.choices or {}).items()},
        )
        for name, shown in _shown_fields(kind)  # type: ignore[arg-type] # a class is hashable
        if written.get(name) is not None and not (shown.silent_at_zero and written[name] == 0)
    ]
