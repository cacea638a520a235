"""The poverty guideline and means held against it: a person, a cent and a region either side of each line."""

from datetime import date
from decimal import Decimal

import pytest

from benefits import parse_case
from benefits.law import Law
from benefits.records.household.poverty import OwnMeans, monthly_limit, own_means, yearly_guideline
from benefits.result.answers import Unknown

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("people", "state", "guideline"),
    [
        (1, "OH", 15960),
        (2, "OH", 21640),
        (8, "OH", 55720),
        (1, None, 15960),
        (1, "AK", 19950),
        (2, "AK", 27050),
        (1, "HI", 18360),
        (2, "HI", 24890),
        (1, "PR", 15960),
        (1, "DC", 15960),
    ],
)
def test_9902_the_guideline_of_2026(people, state, guideline):
    assert yearly_guideline(people, state, Law(), TODAY) == guideline


@pytest.mark.parametrize(("day", "guideline"), [(date(2025, 12, 31), 15650), (date(2026, 1, 1), 15960)])
def test_each_year_has_its_own(day, guideline):
    assert yearly_guideline(1, "OH", Law(), day) == guideline


@pytest.mark.parametrize(
    ("share", "people", "limit"), [("1.0", 1, 1330), ("1.0", 2, 1804), ("1.2", 1, 1596), ("1.35", 1, 1796)]
)
def test_a_months_limit_is_a_twelfth_up_to_the_dollar(share, people, limit):
    assert monthly_limit(Decimal(share), people, "OH", Law(), TODAY) == limit


def means(*, status="single", spouse=None, work=None, **household):
    patient = {"marital_status": status, "work": work or {}}
    document = {"as_of": "2026-11-24", "patient": patient, "household": household}
    return own_means(parse_case(document | ({"spouse": spouse} if spouse else {})), Law())


TOLD = {"monthly_earned_income": 500, "monthly_unearned_income": 1000}
SPOUSE = {"monthly_earned_income": 200, "monthly_unearned_income": 100}


@pytest.mark.parametrize(
    ("status", "people", "counted"),
    [
        ("married", 2, "1397.50"),  # 1,100 - 20, and (700 - 65) / 2
        ("separated", 1, "1197.50"),  # 1,000 - 20, and (500 - 65) / 2
        ("single", 1, "1197.50"),
        ("divorced", 1, "1197.50"),
        ("widowed", 1, "1197.50"),
    ],
)
def test_a_couple_who_live_together_is_counted_together(status, people, counted):
    found = means(status=status, spouse=SPOUSE, countable_resources=300, **TOLD)
    assert isinstance(found, OwnMeans)
    assert (found.people, found.income.amount, found.resources) == (people, Decimal(counted), 300)


@pytest.mark.parametrize(("household", "counted"), [(500, "217.50"), (0, "0"), (None, "367.50")])
def test_earnings_told_of_the_work_stand_in_for_those_of_the_household(household, counted):
    work = {"status": "working", "monthly_earnings": 800}
    found = means(work=work, monthly_earned_income=household, monthly_unearned_income=20)
    assert found.income.amount == Decimal(counted)


@pytest.mark.parametrize(("expenses", "counted"), [(None, "217.50"), (0, "217.50"), (100, "167.50")])
def test_work_expenses_of_a_disabled_person_come_off(expenses, counted):
    work = {"impairment_work_expenses_monthly": expenses} if expenses is not None else {}
    found = means(work=work, monthly_earned_income=500, monthly_unearned_income=20)
    assert found.income.amount == Decimal(counted)


@pytest.mark.parametrize(
    ("spouse", "missing"),
    [
        ({"monthly_earned_income": 200}, ("spouse.monthly_unearned_income",)),
        ({"monthly_unearned_income": 100}, ("spouse.monthly_earned_income",)),
        (None, ("spouse.monthly_earned_income", "spouse.monthly_unearned_income")),
    ],
)
def test_a_spouses_income_that_is_not_told_is_asked_for(spouse, missing):
    found = means(status="married", spouse=spouse, **TOLD)
    assert (found.income.missing, found.people) == (missing, 2)


def test_own_income_that_is_not_told_is_asked_for_first():
    found = means(status="married", spouse=SPOUSE)
    assert found.income == Unknown(("household.monthly_unearned_income", "household.monthly_earned_income"))


@pytest.mark.parametrize("name", ["monthly_unearned_income", "monthly_earned_income"])
def test_either_of_the_two_that_is_not_told_is_asked_for(name):
    assert means(**{**TOLD, name: None}).income.missing == (f"household.{name}",)


def test_without_the_marriage_nothing_is_counted():
    assert means(status=None, **TOLD) == Unknown(("patient.marital_status",))
