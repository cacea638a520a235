"""The cut in disability benefits for people who also get workers' compensation.

42 USC 424a; 20 CFR 404.408; POMS DI 52150, DI 52170.025. The family's benefits are cut first.

Not covered: states that cut the compensation instead, lump sums, legal and medical costs taken off, benefits that are
not cut (veterans' compensation, private insurance), later redeterminations, and the average monthly wage as a third
way to average earnings. Each of them can only lessen the cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.money import ZERO, down_to_dime, down_to_dollar
from benefits.programs.ssdi.tables import AVERAGE_EARNINGS_YEARS
from benefits.records.earnings.yearly_figures import Earnings

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Offset:
    """Dollars a month: the limit for both together, and what is left for the worker and for the family."""

    limit: Decimal
    worker: Decimal
    family: Decimal


def average_current_earnings(earnings: Earnings, onset: date, law: Law) -> Decimal:
    """Dollars a month, cut to the dollar: the best of five years in a row, or the best single recent year.

    From a record cut at each year's maximum it is the least it can be, 20 CFR 404.408(c)(3).
    """
    years = law.table(AVERAGE_EARNINGS_YEARS, on=onset)
    in_a_row, before = years.best_years_in_a_row, years.years_before_onset
    last = onset.year
    best_year = max((earnings.get(year, ZERO) for year in range(last - before, last + 1)), default=ZERO)
    first = min(earnings, default=last)
    best_run = max(
        sum((earnings.get(year, ZERO) for year in range(start, start + in_a_row)), ZERO)
        for start in range(first, max(last - in_a_row + 1, first) + 1)
    )
    return down_to_dollar(max(best_year / MONTHS_A_YEAR, best_run / (MONTHS_A_YEAR * in_a_row)))


def offset(
    compensation: Decimal, average_earnings: Decimal, primary_amount: Decimal, family: Decimal, month: Month, law: Law
) -> Offset:
    """What workers' compensation leaves of the benefits. Nothing is cut below the limit."""
    share = law.share("ssdi.workers_compensation_limit", on=month.first_day)
    limit = max(share * average_earnings, primary_amount + family)
    left = max(limit - compensation, ZERO)
    worker = min(primary_amount, down_to_dime(left))
    return Offset(limit, worker, min(family, down_to_dime(left - worker)))
