"""Days of leave and their hours: what was taken, and what is asked for. 29 CFR 825.205.

A week of leave is five working days, Monday to Friday, each a fifth of the person's weekly hours: the case does not
tell the shifts. Hours are exact decimals. Holidays and shutdown weeks (825.200(h)) are not known and not taken off.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice, pairwise
from typing import NamedTuple

from benefits.case import LeaveTaken, WantedLeave
from benefits.law.calendar import days_after
from benefits.law.money import ZERO

WORKDAYS = 5
DAYS_IN_WEEK = 7
LONGEST_WEEKS = 520
_LOOK_BACK_WEEKS = 208
NOT_LEAVE = frozenset({"vacation", "sick_day", "holiday", "other"})
_LONGER_THAN_A_YEAR = 366
_DECIMALS = 18
"""Hours are cut after so many: more than a case may tell, and enough for a fifth of them."""


class LeaveDay(NamedTuple):
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

    A spell without a working day counts on its first day. Leave before a break of more than a year is left out, for no
    leave year reaches back across it, and so is leave of more than four years ago: 29 CFR 825.500(b) has it kept for
    three.
    """
    spells = [
        _spell(entry, entry.from_, weekly_hours)
        for entry in taken
        if entry.from_ is not None and entry.from_ < before and entry.reason not in NOT_LEAVE
    ]
    until = before.toordinal()
    parts: dict[int, int] = {}
    spread: list[_Spell] = []
    for spell in _since_the_last_break(spells):
        if spell.on_rest_days:
            parts[spell.first] = parts.get(spell.first, 0) + spell.each
            continue
        spread.append(spell)
        if spell.left_over and spell.last < until:
            parts[spell.last] = parts.get(spell.last, 0) + spell.left_over
    _spread(spread, until, parts)
    hours: dict[int, Decimal] = {}
    earliest = until - _LOOK_BACK_WEEKS * DAYS_IN_WEEK
    listed: list[LeaveDay] = []
    for day in sorted(parts):
        if day >= earliest:
            count = parts[day]
            if count not in hours:
                hours[count] = Decimal(count).scaleb(-_DECIMALS)
            listed.append(LeaveDay(date.fromordinal(day), hours[count]))
    return listed


def _spread(spells: Sequence[_Spell], until: int, parts: dict[int, int]) -> None:
    """Put the hours of spells of several days on their working days: in time that grows with the days, not with the
    days of each spell, for many may lie over one another."""
    hours: Counter[int] = Counter()
    running: Counter[int] = Counter()
    for spell in spells:
        for day, sign in ((spell.first, 1), (spell.last + 1, -1)):
            hours[day] += sign * spell.each
            running[day] += sign
    earliest = until - _LOOK_BACK_WEEKS * DAYS_IN_WEEK
    each = at_once = 0
    for begins, ends in pairwise([*sorted(running), until]):
        each += hours[begins]
        at_once += running[begins]
        if not at_once:
            continue
        for day in range(max(begins, earliest), min(ends, until)):
            if (day - 1) % DAYS_IN_WEEK < WORKDAYS:
                parts[day] = parts.get(day, 0) + each


class _Spell(NamedTuple):
    """Days (ordinals, both included) with so many hours each; `left_over` comes on top on the last of them.

    Hours are whole numbers of their smallest part, so that they add up without a rest. One `on_rest_days` is one day.
    """

    first: int
    last: int
    each: int
    left_over: int
    on_rest_days: bool


def _spell(taken: LeaveTaken, begins: date, weekly_hours: Decimal) -> _Spell:
    first, last = begins.toordinal(), (taken.to or begins).toordinal()
    working = 1 if last == first else _workdays_until(last) - _workdays_until(first - 1)
    each = _parts(weekly_hours / WORKDAYS if taken.hours is None else taken.hours)
    if last == first or working < 1:
        return _Spell(first, first, each, 0, on_rest_days=True)
    last -= max((last - 1) % DAYS_IN_WEEK + 1 - WORKDAYS, 0)
    if taken.hours is None:
        return _Spell(first, last, each, 0, on_rest_days=False)
    return _Spell(first, last, each // working, each % working, on_rest_days=False)


def _parts(hours: Decimal) -> int:
    return int(hours.scaleb(_DECIMALS))


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
