"""When a period to file really ends: not on a Saturday, a Sunday or a federal holiday. 20 CFR 404.3(b); 5 USC 6103."""

from __future__ import annotations

from datetime import date

from benefits.law import Law, NotInForce
from benefits.law.workdays import next_weekday, next_workday


def last_filing_day(ends: date, law: Law) -> date:
    """The day itself, or the next full workday when it is no workday. Holidays are looked at from 2021 on."""
    weekday = next_weekday(ends)
    try:
        runs_on = law.flag("ssdi.period_runs_past_holidays", on=weekday)
    except NotInForce:
        return weekday
    return next_workday(weekday) if runs_on else weekday
