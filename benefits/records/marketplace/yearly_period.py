"""When the marketplace is open to everybody, and for which year: 45 CFR 155.410(e), (f)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.case import Case
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.records.marketplace.tables import OPEN_ENROLLMENT, OWN_EXCHANGE_STATES, DayOfTheYear


@dataclass(frozen=True, slots=True)
class YearlyPeriod:
    """The period that is open or comes next. `last` is the last day on HealthCare.gov, `latest` that of any exchange.

    Plans that are chosen on the day of the screen, or from its first day on, begin with `begins`.
    """

    first: date
    last: date
    latest: date
    begins: date
    own_exchange: bool


def yearly_period(case: Case, law: Law) -> YearlyPeriod:
    """The period around the day of the screen, or the next one."""
    on = case.as_of
    around = (period_of(case, law, year) for year in (on.year - 1, on.year))
    return next((period for period in around if on <= period.latest), None) or period_of(case, law, on.year + 1)


def period_of(case: Case, law: Law, year: int) -> YearlyPeriod:
    """The period that opens in a year, for plans of the year after."""
    own = case.state is not None and case.state in law.table(OWN_EXCHANGE_STATES, on=case.as_of)
    days = law.table(OPEN_ENROLLMENT, on=date(year, 12, 31))
    first = _day(days.opens, year)
    return YearlyPeriod(
        first=first,
        last=_after(first, days.healthcare_gov),
        latest=_after(first, days.latest) if own or case.state is None else _after(first, days.healthcare_gov),
        begins=_begins(case.as_of, _after(first, days.january_cover), Month(year + 1, 1)),
        own_exchange=own,
    )


def _begins(on: date, january_until: date, january: Month) -> date:
    """The first day of the year; for who chooses late in a period that reaches into the year, of February, (f)."""
    return (january if on <= january_until else january + 1).first_day


def _after(first: date, day: DayOfTheYear) -> date:
    """The day of that month and number that follows the first."""
    same_year = _day(day, first.year)
    return same_year if same_year >= first else _day(day, first.year + 1)


def _day(entry: DayOfTheYear, year: int) -> date:
    return date(year, entry.month, entry.day)
