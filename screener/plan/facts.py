"""The facts a program computed, written out for the reader.

Which facts stand on a card, in which order and under which label, is said where the program keeps them. A fact without
a label is still in the result document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext, ngettext

from benefits import Format, ShownFact
from benefits import key_facts as facts_of
from screener.plan import formats

_FOR_CAREGIVERS = (
    "remaining_hours",
    "remaining_weeks",
    "runs_out_on",
    "notice_due",
    "certification_due",
    "leave_year_ends",
)


@dataclass(frozen=True, slots=True)
class NamedFact:
    """One fact with its label, written out."""

    name: str
    label: str
    value: str


def key_facts(entry: Mapping[str, Any]) -> list[NamedFact]:
    """The facts of a program's entry that a person acts on, in the order of the card."""
    return [
        NamedFact(fact.name, fact.label, _written(fact)) for fact in _facts(entry) if fact.format is not Format.PERIODS
    ]


def leave_facts(entry: Mapping[str, Any]) -> list[NamedFact]:
    """What a caregiver needs to know about the leave: hours left, when they run out, and the papers' days."""
    return [fact for fact in key_facts(entry) if fact.name in _FOR_CAREGIVERS]


def enrollment_periods(entry: Mapping[str, Any]) -> list[NamedFact]:
    """Each time to sign up: its first and last day, and when cover begins."""
    return [
        NamedFact(period["kind"], fact.choices.get(period["kind"], period["kind"]), _period(period))
        for fact in _facts(entry)
        if fact.format is Format.PERIODS
        for period in fact.value
    ]


def _facts(entry: Mapping[str, Any]) -> list[ShownFact]:
    return facts_of(entry["program"], entry["facts"], formats.language())


def _written(fact: ShownFact) -> str:
    if fact.format is Format.CHOICE:
        return fact.choices.get(fact.value, fact.value)
    return _WRITTEN[fact.format](fact.value)


def _per_month(value: Any) -> str:
    return gettext("%(amount)s a month") % {"amount": formats.money(value)}


def _per_week(value: Any) -> str:
    return gettext("%(amount)s a week") % {"amount": formats.money(value)}


def _weeks(value: Any) -> str:
    plural = 1 if value == 1 else 2
    return ngettext("%(number)s week", "%(number)s weeks", plural) % {"number": formats.number(value)}


def _days(value: Any) -> str:
    return ngettext("%(number)s day", "%(number)s days", value) % {"number": formats.number(value)}


def _percent(value: Any) -> str:
    return gettext("%(number)s percent") % {"number": formats.number(value)}


_WRITTEN: Mapping[Format, Callable[[Any], str]] = {
    Format.DOLLARS: formats.money,
    Format.DOLLARS_A_MONTH: _per_month,
    Format.DOLLARS_A_WEEK: _per_week,
    Format.DAY: formats.day,
    Format.MONTH: formats.month,
    Format.HOURS: formats.hours,
    Format.WEEKS: _weeks,
    Format.DAYS: _days,
    Format.PERCENT: _percent,
    Format.YES_OR_NO: formats.yes_or_no,
}


def _period(period: Mapping[str, Any]) -> str:
    first, last, begins = period.get("from"), period.get("to"), period.get("coverage_begins")
    if last is not None:
        when = gettext("%(first)s to %(last)s") % {"first": formats.day(first), "last": formats.day(last)}
    elif begins == first:
        return formats.day(first)
    else:
        when = gettext("from %(first)s") % {"first": formats.day(first)}
    if begins is None or begins == first:
        return when
    return gettext("%(when)s; cover begins %(day)s") % {"when": when, "day": formats.day_or_month(begins)}
