"""The premium tax credit: what is asked for, and where income begins and ends to be helped by state, 26 USC 36B."""

import pytest

from tests.benefits.programs.marketplace.test_marketplace import credit, marketplace


@pytest.mark.parametrize("unknown", ["size", "annual_magi"])
def test_without_size_or_income_it_says_what_decides(unknown):
    household = {"annual_magi": 40_000, "size": 4, unknown: None}
    notices = marketplace([{"kind": "employer", "ends_on": "2027-01-31"}], household=household)["notices"]
    assert len(notices) == 1
    assert "Household size and yearly income decide" in notices[0]


# In Alaska 19,950 dollars for one and 7,100 for each further person in 2026: 41,250 for four
@pytest.mark.parametrize(
    ("magi", "limit", "words"),
    [
        (41_250, None, "may lower"),
        (41_249, "$41,250", "below"),
        (165_000, None, "may lower"),
        (165_001, "$165,000", "above"),
    ],
)
def test_the_limits_are_those_of_the_state_and_are_named(magi, limit, words):
    said = credit(magi, state="AK")
    assert words in said
    assert limit is None or limit in said


def test_of_a_year_before_the_figures_held_here_nothing_is_said():
    assert credit(60_000, ends="2013-12-30", as_of="2013-12-01") == ""
