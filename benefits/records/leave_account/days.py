"""Days of leave and their hours: what was taken, and what is asked for. 29 CFR 825.205.

A week of leave is five working days, Monday to Friday, each a fifth of the person's weekly hours: the case does not
tell the shifts. Hours are exact decimals. Holidays and shutdown weeks (825.200(h)) are not known and not taken off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal
from itertools import islice
from typing import NamedTuple

from benefits.case import LeaveTaken, WantedLeave
from benefits.law.calendar import days_after
from benefits.law.money import ZERO

WORKDAYS = 5
DAYS_IN_WEEK = 7
LONGEST_WEEKS = 520
NOT_LEAVE = frozenset({"vacation", "sick_day", "holiday", "other"})
_LONGER_THAN_A_YEAR = 366
_SMALLEST_PART = Decimal("1E-18")
"""Hours spread over days are cut here, so that they add up, and are given back, without a rest."""


@dataclass(frozen=True, slots=True)
class LeaveDay:
    """Hours of leave on one day."""

    day: date
    hours: Decimal


def is_workday(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < WORKDAYS


def workdays_from(first: date) -> Iterator[date]:
    """Working days in a row, beginning on or after `first`."""
    day = first
    while True:
        if is_workday(day):
            yield day
        day = days_after(day, 1)


def next_workday(day: date) -> date:
    """The first working day after `day`."""
    return next(workdays_from(days_after(day, 1)))


def taken_days(taken: Iterable[LeaveTaken], weekly_hours: Decimal, before: date) -> list[LeaveDay]:
    """Leave used before a day, day by day and in order. Hours given are spread evenly over the working days of a spell.

    A spell without a working day counts on its first day. Leave before a break of more than a year is left out: no
    leave year reaches back across it.
    """
    spells = [
        _spell(entry, entry.from_, weekly_hours)
        for entry in taken
        if entry.from_ is not None and entry.from_ < before and entry.reason not in NOT_LEAVE
    ]
    until = before.toordinal()
    hours: dict[int, Decimal] = {}
    for spell in _since_the_last_break(spells):
        for day in range(spell.first, min(spell.last + 1, until)):
            if spell.on_rest_days or (day - 1) % DAYS_IN_WEEK < WORKDAYS:
                hours[day] = hours[day] + spell.each if day in hours else spell.each
        if spell.left_over and spell.last < until:
            hours[spell.last] += spell.left_over
    return [LeaveDay(date.fromordinal(day), hours[day]) for day in sorted(hours)]


class _Spell(NamedTuple):
    """Days (ordinals, both included) with so many hours each; `left_over` comes on top on the last of them."""

    first: int
    last: int
    each: Decimal
    left_over: Decimal
    on_rest_days: bool


def _spell(taken: LeaveTaken, begins: date, weekly_hours: Decimal) -> _Spell:
    first, last = begins.toordinal(), (taken.to or begins).toordinal()
    working = 1 if last == first else _workdays_until(last) - _workdays_until(first - 1)
    each = weekly_hours / WORKDAYS if taken.hours is None else taken.hours
    if last == first or working < 1:
        return _Spell(first, first, each, ZERO, on_rest_days=True)
    last -= max((last - 1) % DAYS_IN_WEEK + 1 - WORKDAYS, 0)
    if taken.hours is None:
        return _Spell(first, last, each, ZERO, on_rest_days=False)
    each = (taken.hours / working).quantize(_SMALLEST_PART, rounding=ROUND_DOWN)
    return _Spell(first, last, each, taken.hours - each * working, on_rest_days=False)


def _since_the_last_break(spells: Iterable[_Spell]) -> list[_Spell]:
    """The spells after the last break of more than a year."""
    found: list[_Spell] = []
    reach = 0
    for spell in sorted(spells):
        if spell.first > reach + _LONGER_THAN_A_YEAR:
            found.clear()
        found.append(spell)
        reach = max(reach, spell.last)
    return found


def _workdays_until(ordinal: int) -> int:
    weeks, more = divmod(ordinal, DAYS_IN_WEEK)  # the first day of the calendar was a Monday
    return weeks * WORKDAYS + min(more, WORKDAYS)


def wanted_days(wanted: WantedLeave, begins: date, weekly_hours: Decimal) -> Iterator[LeaveDay]:
    """The days of the leave in mind, in order; without an end when the person gave none."""
    if wanted.pattern in ("intermittent", "reduced_schedule"):
        yield from _each_week(wanted, begins, weekly_hours)
        return
    daily = weekly_hours / WORKDAYS
    asked = None if wanted.weeks is None else wanted.weeks * weekly_hours
    for day in workdays_from(begins):
        hours = daily if asked is None else min(daily, asked)
        if hours <= ZERO or (day - begins).days > LONGEST_WEEKS * DAYS_IN_WEEK:
            return
        yield LeaveDay(day, hours)
        asked = None if asked is None else asked - hours


def _each_week(wanted: WantedLeave, begins: date, weekly_hours: Decimal) -> Iterator[LeaveDay]:
    """The same working days of every week, as many as its hours of leave fill."""
    per_week, daily = wanted.hours_per_week, weekly_hours / WORKDAYS
    if per_week is None or not daily:
        return
    left, of_a_week = min(per_week, weekly_hours), []
    for day in islice(workdays_from(begins), WORKDAYS):
        if left <= ZERO:
            break
        of_a_week.append(LeaveDay(day, min(left, daily)))
        left -= daily
    weeks = wanted.for_weeks or wanted.weeks
    for week in range(LONGEST_WEEKS if weeks is None else int(weeks.to_integral_value())):
        for entry in of_a_week:
            yield LeaveDay(days_after(entry.day, week * DAYS_IN_WEEK), entry.hours)
