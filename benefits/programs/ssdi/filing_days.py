"""When a period to file really ends: not on a Saturday, a Sunday or a federal holiday. 20 CFR 404.3(b); 5 USC 6103."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil import relativedelta as calendar
from dateutil.relativedelta import relativedelta

from benefits.law import Law, NotInForce
from benefits.law.calendar import ONE_DAY

_SATURDAY, _SUNDAY = 5, 6


def last_filing_day(ends: date, law: Law) -> date:
    """The day itself, or the next full workday when it is no workday. Holidays are known from 2021 on."""
    while ends.weekday() >= _SATURDAY or _is_holiday(ends, law):
        ends += ONE_DAY
    return ends


def _is_holiday(day: date, law: Law) -> bool:
    """A legal holiday, or the weekday on which one that falls on a weekend is kept."""
    kept = {
        holiday + timedelta(days={_SATURDAY: -1, _SUNDAY: 1}.get(holiday.weekday(), 0))
        for year in (day.year, day.year + 1)  # a New Year's Day on a Saturday is kept in the year before
        for holiday in _holidays(year, law, day)
    }
    return day in kept


def _holidays(year: int, law: Law, on: date) -> list[date]:
    try:
        rules = law.listed("ssdi.legal_holidays", on=on)
    except NotInForce:
        return []
    return [_holiday(year, rule) for rule in rules]


def _holiday(year: int, rule: object) -> date:
    if isinstance(rule, tuple):
        month, weekday, which = int(str(rule[0])), str(rule[1]), int(str(rule[2]))
        start = 31 if which < 0 else 1  # counted from the end of the month, or from its beginning
        return date(year, month, start) + relativedelta(weekday=getattr(calendar, weekday)(which))
    month, day = (int(part) for part in str(rule).split("-"))
    return date(year, month, day)
