"""Income as SSI counts it, a month: the exclusions in their order, and a spouse's income that is counted as one's own.

SSI's own rules are 20 CFR 416.1112, 416.1124 and 416.1163. Medicare Savings Programs and Extra Help count in the same
way. Amounts are dollars a month.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.law import Law
from benefits.law.calendar import attains_age
from benefits.law.money import ZERO, Dollars
from benefits.records.household import words
from benefits.result.messages import Message


@dataclass(frozen=True, slots=True)
class CountableIncome:
    """What is counted of an income, and the sums, a sentence a line."""

    amount: Decimal
    working: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class SpouseIncome:
    """What the spouse has, and the children nobody's SSI pays for. `children_incomes`: each child's own income."""

    earned: Decimal
    unearned: Decimal
    children_incomes: Sequence[Decimal] = ()


@dataclass(frozen=True, slots=True)
class DeemedIncome:
    """The outcome of counting a spouse's income: what is counted, and whether the couple's rate is used."""

    countable: CountableIncome
    is_deemed: bool
    remaining: Decimal


def own_unearned_income(case: Case) -> Decimal | None:
    """The patient's unearned income as told, and never less than the benefits she says she is paid; None when not told.

    Social Security and workers' compensation are unearned income, 20 CFR 416.1121(a).
    """
    told, benefits = case.household.monthly_unearned_income, case.patient.benefits
    if told is None:
        return None
    paid = benefits.workers_compensation_monthly or ZERO
    for benefit in (benefits.ssdi, benefits.social_security_retirement):
        if benefit is not None and benefit.status == "receiving" and benefit.monthly_amount is not None:
            paid += benefit.monthly_amount
    return max(told, paid)


def work_expenses(case: Case, law: Law) -> Decimal:
    """What a disabled person pays a month to be able to work, dollars; it comes off only under 65, 416.1112(c)(6)."""
    told, born = case.patient.work.impairment_work_expenses_monthly, case.patient.birth_date
    if told is None:
        return ZERO
    aged_from = law.number("ssi.aged_from", on=case.as_of)
    return ZERO if born is not None and attains_age(born, aged_from) <= case.as_of else told


def count_income(
    *, earned: Decimal, unearned: Decimal, law: Law, on: date, work_expenses: Decimal = ZERO
) -> CountableIncome:
    """Countable income of a person, or of a couple together.

    The general exclusion comes off unearned income first and what is left of it off earnings; then the earned income
    exclusion, a disabled person's work expenses, and half of the rest. 20 CFR 416.1112(c), 416.1124(c).
    """
    general = law.dollars("ssi.income_exclusion.general", on=on)
    first = law.dollars("ssi.income_exclusion.earned", on=on)
    share = law.share("ssi.income_exclusion.earned_share", on=on)
    counted_unearned = max(unearned - general, ZERO)
    general_left = max(general - unearned, ZERO)
    rest = max(earned - general_left - first - work_expenses, ZERO)
    counted_earned = rest - rest * share
    working = [
        words.OTHER_INCOME_COUNTED(
            unearned=Dollars(unearned),
            general=Dollars(general),
            counted=Dollars(counted_unearned),
        )
    ]
    if earned:
        working.append(
            words.EARNINGS_COUNTED(
                earned=Dollars(earned),
                left=Dollars(general_left),
                first=Dollars(first),
                expenses=Dollars(work_expenses),
                counted=Dollars(counted_earned),
            )
        )
    return CountableIncome(counted_unearned + counted_earned, tuple(working))


@dataclass(frozen=True, slots=True)
class LeftOfSpouse:
    """A spouse's income once the allowances for children are taken off, and those allowances."""

    earned: Decimal
    unearned: Decimal
    allocated: Decimal


def allowance(law: Law, on: date) -> Decimal:
    """What is set aside for one child, dollars a month: the couple's rate less one person's, 20 CFR 416.1163(b)(1)."""
    couple = law.dollars("ssi.federal_benefit_rate", "couple", on=on)
    return couple - law.dollars("ssi.federal_benefit_rate", "individual", on=on)


def after_allowances(spouse: SpouseIncome, law: Law, on: date) -> LeftOfSpouse:
    """The allowances come off the unearned income first, what is left of them off the earnings, 20 CFR 416.1163(b)."""
    each = allowance(law, on)
    allocated = sum((max(each - own, ZERO) for own in spouse.children_incomes), ZERO)
    unearned = max(spouse.unearned - allocated, ZERO)
    earned = max(spouse.earned - max(allocated - spouse.unearned, ZERO), ZERO)
    return LeftOfSpouse(earned, unearned, allocated)


def deem_from_spouse(
    *,
    earned: Decimal,
    unearned: Decimal,
    spouse: SpouseIncome,
    law: Law,
    on: date,
    work_expenses: Decimal = ZERO,
) -> DeemedIncome:
    """A spouse's income counted with one's own, 20 CFR 416.1163.

    An allocation for each child that nobody's benefit pays for comes off the spouse's unearned income, then off the
    earnings. What is left is not counted when it is not more than the couple's rate less one person's; otherwise both
    incomes are added and counted as a couple's.
    """
    difference = allowance(law, on)
    left = after_allowances(spouse, law, on)
    remaining = left.earned + left.unearned
    if remaining <= difference:
        own = count_income(earned=earned, unearned=unearned, law=law, on=on, work_expenses=work_expenses)
        note = words.SPOUSES_INCOME_NOT_COUNTED(remaining=Dollars(remaining), difference=Dollars(difference))
        return DeemedIncome(CountableIncome(own.amount, (note, *own.working)), False, remaining)
    together = count_income(
        earned=earned + left.earned,
        unearned=unearned + left.unearned,
        law=law,
        on=on,
        work_expenses=work_expenses,
    )
    note = words.SPOUSES_INCOME_COUNTED(allocated=Dollars(left.allocated), remaining=Dollars(remaining))
    return DeemedIncome(CountableIncome(together.amount, (note, *together.working)), True, remaining)
