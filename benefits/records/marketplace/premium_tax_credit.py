"""The premium tax credit of a year, worked out: what the household is asked for the benchmark plan, and what is left.

26 USC 36B; 26 CFR 1.36B-2, 1.36B-3. The benchmark is the second cheapest silver plan of the place for those who buy
it, as the person tells it. The guideline is the one of the year before the cover, when the yearly period opened.
Not looked at: a child's income, months in which only a part of the household needs cover, married people who live
apart after abuse or desertion, and the sum on the tax return afterwards. Dollars a month.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law, NotInForce
from benefits.law.calendar import days_after
from benefits.law.money import ZERO, to_cents
from benefits.records.household.poverty import MONTHS, yearly_guideline
from benefits.records.marketplace.tables import (
    CONTRIBUTIONS,
    COST_SHARING,
    CREDIT_SHARES,
    ContributionStep,
    CostSharingStep,
)
from benefits.result.answers import Path

_HUNDREDTH_OF_A_PERCENT = Decimal("0.0001")  # the percentage is rounded so, 26 CFR 1.36B-3(g)(2)


class Standing(StrEnum):
    """Whether the law helps with the premium in a year, as far as the household says."""

    OPEN = "open"
    INCOME_TOO_HIGH = "income_too_high"
    INCOME_TOO_LOW = "income_too_low"
    FILING_APART = "filing_apart"
    STATUS_CLOSED = "status_closed"
    STATUS_OPEN = "status_open"
    NOT_KNOWN = "not_known"
    NO_FIGURES = "no_figures"


@dataclass(frozen=True, slots=True)
class YearlyCredit:
    """A year's credit. `of_guideline` is the income as a share of the guideline; `asked` the share of income asked.

    `contribution` is that share a month, `monthly` the credit a month (None without the benchmark's premium), and
    `silver_pays` what a silver plan pays of the usual cost of care instead of its own share, where that is more.
    """

    year: int
    standing: Standing
    of_guideline: Decimal | None = None
    asked: Decimal | None = None
    contribution: Decimal | None = None
    monthly: Decimal | None = None
    silver_pays: Decimal | None = None
    missing: tuple[Path, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether there is certainly no credit."""
        return self.standing not in (Standing.OPEN, Standing.STATUS_OPEN, Standing.NOT_KNOWN, Standing.NO_FIGURES)


def credit_of(case: Case, law: Law, year: int) -> YearlyCredit:
    """The credit of a year of cover, were no other cover in the way."""
    household, begins = case.household, date(year, 1, 1)
    size, income = household.size, household.annual_magi
    if household.tax_filing == "separate":
        return YearlyCredit(year, Standing.FILING_APART)
    if size is None or income is None:
        needed = {PATHS.household.size: size, PATHS.household.annual_magi: income}
        missing = tuple(path for path, value in needed.items() if value is None)
        return YearlyCredit(year, Standing.NOT_KNOWN, missing=missing)
    try:
        bounds, table = law.table(CREDIT_SHARES, on=begins), law.table(CONTRIBUTIONS, on=begins)
        lower_shares = law.table(COST_SHARING, on=begins)
        guideline = yearly_guideline(size, case.state, law, days_after(begins, -1))
    except NotInForce:
        return YearlyCredit(year, Standing.NO_FIGURES)
    poor = income / guideline
    standing = _standing(case, law, begins, poor, bounds.least, bounds.up_to)
    if standing is Standing.STATUS_CLOSED or poor < bounds.least or standing is Standing.INCOME_TOO_HIGH:
        return YearlyCredit(year, standing, of_guideline=poor)
    asked = share_asked(table.steps, poor)
    contribution = to_cents(income * asked / MONTHS)
    benchmark = household.benchmark_premium_monthly
    certain = standing is Standing.OPEN
    return YearlyCredit(
        year,
        standing,
        of_guideline=poor,
        asked=asked,
        contribution=contribution,
        monthly=max(benchmark - contribution, ZERO) if benchmark is not None and certain else None,
        silver_pays=_silver_pays(lower_shares, poor),
        missing=_missing(case, benchmark, standing),
    )


def _standing(case: Case, law: Law, begins: date, poor: Decimal, least: Decimal, most: Decimal | None) -> Standing:
    """By status first, then by income. Below the guideline some statuses kept the credit once, 36B(c)(1)(B)."""
    status = _status(case, law, begins)
    if status is Standing.STATUS_CLOSED:
        return status
    if most is not None and poor > most:
        return Standing.INCOME_TOO_HIGH
    if poor >= least:
        return status
    immigrant = case.patient.citizenship != "us_citizen"
    if immigrant and law.flag("marketplace.credit.below_poverty_for_immigrants", on=begins):
        return Standing.STATUS_OPEN
    return Standing.INCOME_TOO_LOW


def _status(case: Case, law: Law, begins: date) -> Standing:
    """Whose status the credit is open to, 26 USC 36B(e): from 2027 a list shorter than lawful presence."""
    status = case.patient.citizenship
    if status in (None, "us_citizen", "permanent_resident"):
        return Standing.OPEN
    if status == "other_noncitizen" and law.flag("marketplace.credit.listed_status_only", on=begins):
        return Standing.STATUS_CLOSED
    return Standing.STATUS_OPEN


def _missing(case: Case, benchmark: Decimal | None, standing: Standing) -> tuple[Path, ...]:
    asked = () if benchmark is not None else (PATHS.household.benchmark_premium_monthly,)
    return (*asked, PATHS.patient.citizenship) if standing is Standing.STATUS_OPEN else asked


def share_asked(steps: Sequence[ContributionStep], poor: Decimal) -> Decimal:
    """The share of income asked for the benchmark plan, between the ends of its step in a straight line.

    A step begins with its lower end and ends before its upper one; the last one holds its end, 26 USC 36B(b)(3)(A).
    """
    lower = ZERO
    for step in steps:
        if poor < step.up_to:
            width = step.up_to - lower
            share = step.first + (step.last - step.first) * (poor - lower) / width
            return share.quantize(_HUNDREDTH_OF_A_PERCENT, rounding=ROUND_HALF_UP)
        lower = step.up_to
    return steps[-1].last


def _silver_pays(steps: Sequence[CostSharingStep], poor: Decimal) -> Decimal | None:
    """What a silver plan pays for this income, 45 CFR 155.305(g)(2): a step holds its upper end."""
    return next((step.pays for step in steps if poor <= step.up_to), None)
