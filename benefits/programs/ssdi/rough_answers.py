"""What rough answers give: the years worked lately and about what they paid, where there is no earnings record.

Each year worked is read as four credits, which holds if it paid four times the amount for one credit, 42 USC 413(d).
The newest year asks the most, so that is the line for all of them. The monthly amount is worked out three times from
the pay that was told, brought back to earlier years with the average wage index: with the years told and no others
(low), with as much work in earlier years as in the last ten (expected), and with work in every year that counts (high).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case, Work
from benefits.case.paths import PATHS
from benefits.law import Law, NotInForce
from benefits.law.money import ZERO, to_cents
from benefits.programs.ssdi.work_history import (
    YEARS_ASKED,
    InsuredStatusAsKnown,
    insured_by_years,
    whole_years_worked,
)
from benefits.records.earnings.insured_status import QUARTER_OF_COVERAGE
from benefits.records.earnings.lifespan import QUARTERS_A_YEAR, Lifespan
from benefits.records.earnings.primary_insurance_amount import MONTHS_A_YEAR, DisabilityComputation
from benefits.records.earnings.yearly_figures import Earnings
from benefits.result.answers import Path

WEEKS_A_YEAR = 52
PAY: Path = PATHS.patient.work.usual_monthly_earnings
"""What is asked for, where the years are told and their pay is not."""


@dataclass(frozen=True, slots=True)
class YearsAsTold:
    """The years worked, read as four credits each. Dollars are a year.

    `each` is what each year must have paid for that; `pay` about what it paid, None where that is not told.
    """

    years: int
    each: Decimal
    pay: Decimal | None
    insured: InsuredStatusAsKnown

    @property
    def is_borne_out(self) -> bool:
        """Whether the pay told is enough for four credits a year."""
        return self.pay is not None and self.pay >= self.each


@dataclass(frozen=True, slots=True)
class RoughAmount:
    """The monthly amount on three readings of what was told."""

    pay: Decimal
    low: DisabilityComputation
    expected: DisabilityComputation
    high: DisabilityComputation


@dataclass(frozen=True, slots=True)
class RoughRecords:
    """Yearly earnings on the three readings."""

    low: Earnings
    expected: Earnings
    high: Earnings


def years_as_told(case: Case, on: date | None, law: Law) -> YearsAsTold | None:
    """The years worked before disability began on `on`; None where they tell nothing more than is known already, or
    where the pay told is too little for four credits a year."""
    if on is None:
        return None
    try:
        insured = insured_by_years(case, on, law)
        if insured is None:
            return None
        each = QUARTERS_A_YEAR * law.dollars(QUARTER_OF_COVERAGE, on=date(on.year, 1, 1))
    except NotInForce:
        return None
    pay = yearly_pay(case.patient.work)
    if pay is not None and pay < each:
        return None
    return YearsAsTold(whole_years_worked(case, on), each, pay, insured)


def yearly_pay(work: Work) -> Decimal | None:
    """About what a year of work paid: as told, else from the pay of the job, else from what is earned now."""
    if work.usual_monthly_earnings is not None:
        return work.usual_monthly_earnings * MONTHS_A_YEAR
    job = work.employer
    if job is not None and job.weekly_pay is not None:
        return job.weekly_pay * WEEKS_A_YEAR
    if job is not None and job.hourly_pay is not None and job.hours_per_week is not None:
        return job.hourly_pay * job.hours_per_week * WEEKS_A_YEAR
    if work.status in ("working", "on_leave") and work.monthly_earnings:
        return work.monthly_earnings * MONTHS_A_YEAR
    return None


def rough_records(case: Case, told: YearsAsTold, on: date, law: Law) -> RoughRecords | None:
    """The three readings; None without the birth date or the pay."""
    born, worked = case.patient.birth_date, case.patient.work.years_worked_in_last_10
    if born is None or told.pay is None or worked is None:
        return None
    first = Lifespan.of(born, on, law).counts_after_year + 1
    count = max(on.year - first + 1, 0)
    pay = _pay_by_year(told.pay, on, range(min(first, on.year - told.years + 1), on.year + 1), law)
    years = list(pay)
    in_proportion = min(max(math.ceil(count * worked / YEARS_ASKED), told.years), len(years))
    return RoughRecords(
        low={year: pay[year] for year in years[-told.years :]},
        expected={year: pay[year] for year in years[-in_proportion:]},
        high=pay,
    )


def _pay_by_year(pay: Decimal, on: date, years: Iterable[int], law: Law) -> dict[int, Decimal]:
    """The pay of the year work stopped, in the wages of each year; that year itself through the month before."""
    lag = law.number("social_security.indexing_lag_years", on=on)
    wages = law.series("social_security.average_wage_index", governed_on=date(on.year - lag, 1, 1))
    now = Decimal(wages.at(on.year))
    found = {year: to_cents(pay * wages.at(year) / now) for year in years}
    found[on.year] = to_cents(pay * (on.month - 1) / MONTHS_A_YEAR) if on.year in found else ZERO
    return found
