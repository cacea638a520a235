"""What SSI would pay a month: the federal rate less the income that counts, a spouse's included as far as it is deemed.

42 USC 1382(b), 1382a; 20 CFR 416.420, 416.1160-416.1163. Dollars a month.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.money import ZERO, to_cents
from benefits.records.household.allowances import children_with_allowance
from benefits.records.household.countable_income import (
    CountableIncome,
    SpouseIncome,
    count_income,
    deem_from_spouse,
    own_unearned_income,
    work_expenses,
)
from benefits.result.answers import Path, Unknown, unknown_among


@dataclass(frozen=True, slots=True)
class Payment:
    """What SSI would pay a month, and the sums."""

    countable: CountableIncome
    amount: Decimal
    rate: Decimal


def monthly_payment(case: Case, law: Law) -> Payment | Unknown:
    """What SSI would pay for the month of the screen before any in-kind support, 20 CFR 416.420."""
    on = case.as_of
    patient, household = case.patient, case.household
    earned = household.monthly_earned_income
    if earned is None:
        earned = patient.work.monthly_earnings
    unearned = own_unearned_income(case)
    married = patient.marital_status
    if earned is None or unearned is None or married is None:
        return unknown_among(
            {
                PATHS.household.monthly_earned_income: earned,
                PATHS.household.monthly_unearned_income: unearned,
                PATHS.patient.marital_status: married,
            }
        )
    expenses = work_expenses(case, law)
    individual = law.dollars("ssi.federal_benefit_rate", "individual", on=on)
    couple = law.dollars("ssi.federal_benefit_rate", "couple", on=on)
    own = count_income(earned=earned, unearned=unearned, law=law, on=on, work_expenses=expenses)
    alone = max(individual - own.amount, ZERO)
    if married != "married":
        return Payment(own, to_cents(alone), individual)
    spouse = case.spouse
    spouse_earned = spouse.monthly_earned_income if spouse else None
    spouse_unearned = spouse.monthly_unearned_income if spouse else None
    if spouse is None or spouse_earned is None or spouse_unearned is None:
        may_be_a_couple = (spouse is None or spouse.receives_ssi is not False) and own.amount < couple
        if alone == ZERO and not may_be_a_couple:
            return Payment(own, ZERO, individual)
        return Unknown(spouse_income_missing(case))
    if spouse.receives_ssi:
        both = count_income(
            earned=earned + spouse_earned, unearned=unearned + spouse_unearned, law=law, on=on, work_expenses=expenses
        )
        return Payment(both, to_cents(max(couple - both.amount, ZERO) / 2), couple)
    children = children_with_allowance(case, law)
    theirs = SpouseIncome(spouse_earned, spouse_unearned, [ZERO] * children.known)
    deemed = deem_from_spouse(earned=earned, unearned=unearned, spouse=theirs, law=law, on=on, work_expenses=expenses)
    if not deemed.is_deemed:
        return Payment(deemed.countable, to_cents(alone), individual)
    if children.undated:
        return Unknown(children.undated)
    amount = min(max(couple - deemed.countable.amount, ZERO), alone)
    return Payment(deemed.countable, to_cents(amount), couple)


def spouse_income_missing(case: Case) -> tuple[Path, ...]:
    """What is not known of the income of a spouse who is lived with."""
    if case.patient.marital_status != "married":
        return ()
    spouse = case.spouse
    return unknown_among(
        {
            PATHS.spouse.monthly_earned_income: spouse.monthly_earned_income if spouse else None,
            PATHS.spouse.monthly_unearned_income: spouse.monthly_unearned_income if spouse else None,
        }
    ).missing


def first_payable_month(case: Case) -> Month:
    """The month after the application, 42 USC 1382(c)(7); after the day of the screen when there is none yet."""
    ssi = case.patient.benefits.ssi
    return Month.of((ssi.applied_on if ssi else None) or case.as_of) + 1
