"""The premium tax credit: where income begins and ends to be helped, 26 USC 36B, and for which year it is said."""

import pytest

from tests.benefits.programs.marketplace.test_marketplace import marketplace


def credit(magi, size=4, ends="2027-01-31", **changes):
    household = {"annual_magi": magi, "size": size}
    return " ".join(marketplace([{"kind": "employer", "ends_on": ends}], household=household, **changes)["notices"])


# 15,960 dollars and 5,680 for each further person in 2026: 33,000 for four, who may have 132,000 in 2027
@pytest.mark.parametrize(
    ("magi", "words"),
    [
        (132_000, "may lower the premium in 2027"),
        (132_001, "does not help with the premium in 2027"),
        (33_000, "may lower the premium in 2027"),
        (32_999, "Ask about Medicaid first"),
    ],
)
def test_26_usc_36b_from_once_to_four_times_the_guideline(magi, words):
    assert words in credit(magi)


def test_the_credit_goes_by_the_guideline_of_the_year_before_the_cover():
    # 15,650 and three times 5,500 dollars in 2025: 32,150, and 128,600 for cover that begins in December 2026
    assert "may lower the premium in 2026" in credit(128_600, ends="2026-11-30")
    assert "does not help with the premium in 2026" in credit(128_601, ends="2026-11-30")


def test_from_2021_to_2025_there_was_no_upper_end():
    assert "may lower" in credit(900_000, ends="2025-11-30", as_of="2025-11-24")


def test_without_income_it_says_what_decides():
    assert "Household size and yearly income decide" in credit(None)


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


@pytest.mark.parametrize(("ends", "year"), [("2026-12-30", "2026"), ("2026-12-31", "2027")])
def test_cover_begins_the_day_after_and_its_year_counts(ends, year):
    assert f"the premium in {year}" in credit(60_000, ends=ends)


def test_of_a_year_before_the_figures_held_here_nothing_is_said():
    assert credit(60_000, ends="2013-12-30", as_of="2013-12-01") == ""
