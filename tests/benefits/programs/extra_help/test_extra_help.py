"""Extra Help in 2026: below 150 percent of the guideline, 1,995 a month and the 20 that are not counted."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing
from tests.benefits.programs.medicare_savings_program.test_medicare_savings_program import BASE


@pytest.mark.parametrize(("income", "answer"), [("2014.99", "met"), ("2015", "not_met")])
def test_income_below_one_and_a_half_times_the_guideline(income, answer):
    assert answers(ask("extra_help", BASE, household__monthly_unearned_income=income))["income"] == answer


@pytest.mark.parametrize(("owned", "answer"), [("18090", "met"), ("18090.01", "not_met")])
def test_resources_of_one_person(owned, answer):
    result = ask("extra_help", BASE, household__monthly_unearned_income=1900, household__countable_resources=owned)
    assert answers(result)["resources"] == answer


@pytest.mark.parametrize("benefit", ["medicaid", "ssi"])
def test_medicaid_or_ssi_with_medicare_brings_it_by_itself(benefit):
    benefits = {**BASE["patient"]["benefits"], benefit: {"status": "receiving"}}
    result = ask("extra_help", BASE, patient__benefits=benefits, household__monthly_unearned_income=None)
    assert (result["outcome"], result["facts"]["level"]) == ("already", "full")


def test_a_medicare_savings_program_brings_it_whatever_is_owned():
    result = ask("extra_help", BASE, state="NY", household__countable_resources=50000)
    assert (result["outcome"], result["facts"]["level"]) == ("likely", "full")


def test_unknown_savings_are_asked_for():
    result = ask("extra_help", BASE, household__monthly_unearned_income=1900, household__countable_resources=None)
    assert missing(result) == ["household.countable_resources"]


@pytest.mark.parametrize(("income", "outcome"), [("3344.99", "likely"), ("3345", "unlikely")])
def test_a_state_with_higher_limits_brings_it_above_its_own_limit(income, outcome):
    # Maine: 250 percent is 3,325, 42 CFR 423.773(c)
    assert ask("extra_help", BASE, state="ME", household__monthly_unearned_income=income)["outcome"] == outcome


def test_while_a_savings_program_is_open_it_is_never_a_no():
    result = ask("extra_help", BASE, state=None, household__monthly_unearned_income="2500", household__size=1)
    assert result["outcome"] == "unknown"
    assert missing(result) == ["state"]


def test_no_childs_allowance_but_a_higher_limit_for_a_larger_family():
    # 42 CFR 423.772: 27,320 for three, 3,415 a month at 150 percent
    spouse = {"monthly_earned_income": 0, "monthly_unearned_income": 2435}
    couple = {"patient__marital_status": "married", "spouse": spouse, "household__size": 3}
    children = [{"birth_date": "2015-01-01"}]
    assert answers(ask("extra_help", BASE, **couple, household__children=children))["income"] == "not_met"
    spouse["monthly_unearned_income"] = 2434
    assert answers(ask("extra_help", BASE, **couple, household__children=children))["income"] == "met"
