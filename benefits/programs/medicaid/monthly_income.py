"""The household's income of the month, as taxes count it: what an applicant for Medicaid is judged on.

42 CFR 435.603(h)(1): an applicant's current month decides, not the year. (The marketplace looks at the year.) Added up
from what the patient and a spouse in the same home have a month; else as told for the household; else a twelfth of
the year's, unless work has stopped since, which makes the year say nothing about the month. Dollars.

Not counted: income of children and of other people in the household, and what taxes leave out of the sums told.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law.money import ZERO
from benefits.records.household.countable_income import own_unearned_income
from benefits.result.answers import Path, Unknown, unknown_among

MONTHS_A_YEAR = 12
_CHANGED_BY_WORK = ("stopped", "on_leave")


@dataclass(frozen=True, slots=True)
class MonthlyIncome:
    """Dollars of the month; `from_the_year` when a twelfth of the year's income stands for it."""

    amount: Decimal
    from_the_year: bool = False


def monthly_income(case: Case) -> MonthlyIncome | Unknown:
    """The household's income of this month, or what has to be told for it."""
    told = case.household.monthly_magi
    if told is not None:
        return MonthlyIncome(told)
    added = _added_up(case)
    if not isinstance(added, Unknown):
        return MonthlyIncome(added)
    year = case.household.annual_magi
    if year is not None and case.patient.work.status not in _CHANGED_BY_WORK:
        return MonthlyIncome(year / MONTHS_A_YEAR, from_the_year=True)
    return Unknown((PATHS.household.monthly_magi, *added.missing))


def _added_up(case: Case) -> Decimal | Unknown:
    earned = case.household.monthly_earned_income
    earned = case.patient.work.monthly_earnings if earned is None else earned
    if case.patient.benefits.workers_compensation_monthly:
        return Unknown(())  # taxes leave it out, and nobody says whether the sum told holds it, 26 USC 104(a)(1)
    parts: dict[Path, Decimal | None] = {
        PATHS.household.monthly_earned_income: earned,
        PATHS.household.monthly_unearned_income: own_unearned_income(case),
    }
    status = case.patient.marital_status
    if status == "married":
        spouse = case.spouse
        parts[PATHS.spouse.monthly_earned_income] = spouse.monthly_earned_income if spouse else None
        parts[PATHS.spouse.monthly_unearned_income] = spouse.monthly_unearned_income if spouse else None
    known = [part for part in parts.values() if part is not None]
    if status is None or len(known) < len(parts):
        return unknown_among({PATHS.patient.marital_status: status, **parts})
    return sum(known, ZERO)
