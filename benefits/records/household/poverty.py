"""The federal poverty guideline, and income held against it as help for people with Medicare does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case, State
from benefits.law import Law
from benefits.law.money import up_to_dollar
from benefits.records.household.countable_income import CountableIncome, count_income, own_unearned_income
from benefits.records.household.tables import POVERTY_GUIDELINE, Region
from benefits.result.answers import Unknown, unknown_among

MONTHS = 12


@dataclass(frozen=True, slots=True)
class OwnMeans:
    """Monthly countable income and what is owned, of a person or of a couple who live together."""

    income: CountableIncome | Unknown
    resources: Decimal | None
    people: int


def yearly_guideline(people: int, state: State | None, law: Law, on: date) -> Decimal:
    """The guideline for a household in dollars a year; Alaska and Hawaii have their own."""
    region: Region = state if state == "AK" or state == "HI" else "contiguous"
    guideline = law.table(POVERTY_GUIDELINE, on=on)[region]
    return guideline.first + guideline.further * (people - 1)


def monthly_limit(share: Decimal, people: int, state: State | None, law: Law, on: date) -> Decimal:
    """A share of the guideline as a month's limit: a twelfth of it, up to the dollar."""
    return up_to_dollar(yearly_guideline(people, state, law, on) * share / MONTHS)


def own_means(case: Case, law: Law) -> OwnMeans | Unknown:
    """Income counted as SSI counts it and countable resources, the spouse's income included for who live together."""
    household, patient = case.household, case.patient
    status = patient.marital_status
    if status is None:
        return Unknown(("patient.marital_status",))
    earned = household.monthly_earned_income
    if earned is None:
        earned = patient.work.monthly_earnings
    unearned = own_unearned_income(case)
    needed: dict[str, object] = {
        "household.monthly_unearned_income": unearned,
        "household.monthly_earned_income": earned,
    }
    people = 1
    spouse_earned = spouse_unearned = Decimal(0)
    if status == "married":
        people = 2
        spouse = case.spouse
        known_earned = spouse.monthly_earned_income if spouse else None
        known_unearned = spouse.monthly_unearned_income if spouse else None
        needed |= {
            "spouse.monthly_earned_income": known_earned,
            "spouse.monthly_unearned_income": known_unearned,
        }
        spouse_earned, spouse_unearned = known_earned or Decimal(0), known_unearned or Decimal(0)
    if earned is None or unearned is None or None in needed.values():
        return OwnMeans(unknown_among(needed), household.countable_resources, people)
    expenses = patient.work.impairment_work_expenses_monthly or Decimal(0)
    counted = count_income(
        earned=earned + spouse_earned,
        unearned=unearned + spouse_unearned,
        work_expenses=expenses,
        law=law,
        on=case.as_of,
    )
    return OwnMeans(counted, household.countable_resources, people)
