"""What the months say of plan years: a new one begins only within one cover, and what starts again is what it has."""

import pytest

from benefits.costs import words
from tests.benefits.costs.cases import day, employer_plan, item, tally_of

TWO_YEARS = {"starts_on": "2027-01-01", "months": 24}


def resets(insurance, benefits=None, **costs):
    costs = TWO_YEARS | costs | {"items": [item("scan", 100, "plan", "month")]}
    found = tally_of(costs, insurance=insurance, benefits=benefits)
    return [(event.on, str(event.what)) for event in found.events if event.id == "plan_year_reset"]


def begins(sentence):
    return str(sentence(cover=words.cover_name("employer")))


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        ({}, words.PLAN_YEAR_BEGINS),
        ({"family_out_of_pocket_max": 9000}, words.PLAN_YEAR_BEGINS),
    ],
)
def test_a_plan_with_a_maximum_of_it_starts_it_again(limits, sentence):
    assert resets([employer_plan(**limits)]) == [(day("2028-01-01"), begins(sentence))]


def test_a_cover_without_a_maximum_starts_its_deductible_again():
    parts = {"medicare": {"part_a_since": "2020-01-01", "part_b_since": "2020-01-01"}}
    sentence = "A new calendar year begins for Medicare: the deductible starts again."
    assert resets([], parts, starts_on="2027-06-01", months=12) == [(day("2028-01-01"), sentence)]


def test_another_cover_is_no_new_plan_year():
    other = {"kind": "marketplace", "began_on": "2028-01-01", "plan": employer_plan()["plan"]}
    assert resets([employer_plan() | {"ends_on": "2027-12-31"}, other]) == []


def test_the_same_plan_year_that_goes_on_is_no_new_one():
    assert resets([employer_plan()], months=12) == []
