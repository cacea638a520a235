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
