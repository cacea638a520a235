"""The federal poverty guideline, and income held against it as help for people with Medicare does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case, State
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.money import ZERO, Dollars, up_to_dollar
from benefits.records.household import words
from benefits.records.household.allowances import ChildrenWithAllowance, children_with_allowance
from benefits.records.household.countable_income import (
    CountableIncome,
    LeftOfSpouse,
    SpouseIncome,
    after_allowances,
    count_income,
    own_unearned_income,
    work_expenses,
)
from benefits.records.household.tables import POVERTY_GUIDELINE, Region
from benefits.result.answers import Path, Unknown, unknown_among

MONTHS = 12
_NO_CHILDREN = ChildrenWithAllowance(0)


@dataclass(frozen=True, slots=True)
class OwnMeans:
    """Monthly countable income and what is owned, of a person or of a couple who live together.

    `may_lower_income`: answers about children that could still take an allowance off a spouse's income.
    """

    income: CountableIncome | Unknown
    resources: Decimal | None
    people: int
    may_lower_income: tuple[Path, ...] = ()


def yearly_guideline(people: int, state: State | None, law: Law, on: date) -> Decimal:
    """The guideline for a household in dollars a year; Alaska and Hawaii have their own. 42 USC 9902(2)."""
    region: Region = state if state == "AK" or state == "HI" else "contiguous"
    guideline = law.table(POVERTY_GUIDELINE, on=on)[region]
    return guideline.first + guideline.further * (people - 1)


def monthly_limit(share: Decimal, people: int, state: State | None, law: Law, on: date) -> Decimal:
    """A share of the guideline as a month's limit: a twelfth of it, up to the dollar."""
    return up_to_dollar(yearly_guideline(people, state, law, on) * share / MONTHS)


def own_means(case: Case, law: Law, *, with_allowances: bool = True) -> OwnMeans | Unknown:
    """Income counted as SSI counts it and countable resources, the spouse's income included for who live together.

    A couple's income is held against the couple's limit. An allowance for each child comes off the spouse's part first,
    20 CFR 416.1163(b); not where the program counts relatives in its limit instead (`with_allowances` false).
    """
    status, owned = case.patient.marital_status, case.household.countable_resources
    if status is None:
        return Unknown((PATHS.patient.marital_status,))
    people = 2 if status == "married" else 1
    own_earned, own_unearned = _own_earned_income(case), own_unearned_income(case)
    spouse_earned, spouse_unearned = _income_of_the_spouse(case) if status == "married" else (ZERO, ZERO)
    if own_earned is None or own_unearned is None or spouse_earned is None or spouse_unearned is None:
        told: dict[Path, object] = {
            PATHS.household.monthly_unearned_income: own_unearned,
            PATHS.household.monthly_earned_income: own_earned,
            PATHS.spouse.monthly_earned_income: spouse_earned,
            PATHS.spouse.monthly_unearned_income: spouse_unearned,
        }
        return OwnMeans(unknown_among(told), owned, people)
    children = children_with_allowance(case, law) if with_allowances and people > 1 else _NO_CHILDREN
    theirs = SpouseIncome(spouse_earned, spouse_unearned, [ZERO] * children.known)
    left = after_allowances(theirs, law, case.as_of)
    expenses = work_expenses(case, law)
    counted = count_income(
        earned=own_earned + left.earned,
        unearned=own_unearned + left.unearned,
        work_expenses=expenses,
        law=law,
        on=case.as_of,
    )
    may_lower = children.missing if left.earned + left.unearned > ZERO else ()
    return OwnMeans(_with_note(counted, left), owned, people, may_lower)


def _with_note(counted: CountableIncome, left: LeftOfSpouse) -> CountableIncome:
    """The sums, with a line on what was set aside for children."""
    if left.allocated == ZERO:
        return counted
    remaining = Dollars(left.earned + left.unearned)
    note = words.SET_ASIDE_FOR_CHILDREN(allocated=Dollars(left.allocated), remaining=remaining)
    return CountableIncome(counted.amount, (note, *counted.working))


def _own_earned_income(case: Case) -> Decimal | None:
    """The patient's earnings a month as told for the household, or else as told of the work."""
    told = case.household.monthly_earned_income
    return case.patient.work.monthly_earnings if told is None else told


def _income_of_the_spouse(case: Case) -> tuple[Decimal | None, Decimal | None]:
    """Earned and unearned income a month; None for what is not told."""
    spouse = case.spouse
    return (None, None) if spouse is None else (spouse.monthly_earned_income, spouse.monthly_unearned_income)
