"""Federal holidays, 5 USC 6103: the library `holidays` knows them; here they are asked for a day at a time."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from benefits.law.calendar import days_after

_SATURDAY = 5


def is_federal_holiday(day: date) -> bool:
    """A federal holiday, or the weekday on which one that falls on a weekend is kept. Known through 2100."""
    return day in _holidays(day.year)


def next_workday(day: date) -> date:
    """The day itself, or the next that is neither a Saturday, a Sunday nor a federal holiday."""
    while day.weekday() >= _SATURDAY or is_federal_holiday(day):
        day = days_after(day, 1)
    return day


def next_weekday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    while day.weekday() >= _SATURDAY:
        day = days_after(day, 1)
    return day


@lru_cache(maxsize=64)
def _holidays(year: int) -> frozenset[date]:
    from holidays.countries.united_states import UnitedStates  # late: it takes longer to import than most of the core

    return frozenset(UnitedStates(years=year))  # type: ignore[no-untyped-call] # the library names no types here
