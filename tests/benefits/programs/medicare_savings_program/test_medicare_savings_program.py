"""Medicare Savings Programs in 2026: one person's guideline is 15,960 a year, 1,330 a month."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1950-03-01",
        "marital_status": "single",
        "benefits": {"medicare": {"part_a_since": "2015-03-01", "part_b_since": "2015-03-01"}},
    },
    "household": {"size": 1, "monthly_earned_income": 0, "monthly_unearned_income": 1000, "countable_resources": 500},
}
PROGRAM = "medicare_savings_program"


@pytest.mark.parametrize(
    ("income", "level"),
    [
        ("1350", "qmb"),  # 1,330 and the 20 that are not counted, as medicare.gov prints it
        ("1350.01", "slmb"),
        ("1615.99", "slmb"),  # below 1,596 and 20
        ("1616", "qi"),
        ("1815.99", "qi"),  # below 1,796 and 20
        ("1816", None),
    ],
)
def test_each_level_at_its_limit_for_one_person(income, level):
    assert ask(PROGRAM, BASE, household__monthly_unearned_income=income)["facts"]["level"] == level


@pytest.mark.parametrize(("income", "level"), [("1824", "qmb"), ("1824.01", "slmb")])
def test_the_limit_of_a_couple_counts_both_incomes(income, level):
    spouse = {"monthly_earned_income": 0, "monthly_unearned_income": 0}
    result = ask(
        PROGRAM, BASE, patient__marital_status="married", spouse=spouse, household__monthly_unearned_income=income
    )
    assert result["facts"]["level"] == level


@pytest.mark.parametrize(("owned", "answer"), [("9950", "met"), ("9950.01", "not_met")])
def test_resources_of_one_person(owned, answer):
    assert answers(ask(PROGRAM, BASE, household__countable_resources=owned))["resources"] == answer


def test_a_state_that_does_not_look_at_savings_does_not_ask_for_them():
    result = ask(PROGRAM, BASE, state="NY", household__countable_resources=None)
    assert answers(result)["resources"] == "not_applicable"
    assert result["outcome"] == "likely"


@pytest.mark.parametrize(("state", "level"), [("AK", "qmb"), ("HI", "qmb"), ("OH", "slmb")])
def test_alaska_and_hawaii_have_their_own_guideline(state, level):
    assert ask(PROGRAM, BASE, state=state, household__monthly_unearned_income=1400)["facts"]["level"] == level


def test_without_medicare_it_is_not_for_this_person_yet():
    result = ask(PROGRAM, BASE, patient__birth_date="1990-03-01", patient__benefits={"ssdi": {"status": "none"}})
    assert result["facts"]["level"] is None
    assert result["outcome"] in ("not_applicable", "unknown")


def test_unknown_income_is_asked_for_not_taken_as_none():
    result = ask(PROGRAM, BASE, household__monthly_unearned_income=None)
    assert result["outcome"] == "unknown"
    assert missing(result) == ["household.monthly_unearned_income"]
