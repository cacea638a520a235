"""The marketplace as a bridge: sixty days after cover is lost, and where the tax credit begins and ends."""

from datetime import date, timedelta

import pytest

from tests.benefits.programs.asking import answers, ask, missing

BASE = {"as_of": "2026-11-24", "state": "OH", "patient": {"birth_date": "1977-03-14"}}
AS_OF = date(2026, 11, 24)


def marketplace(insurance, **changes):
    return ask("marketplace", BASE, patient__insurance=insurance, **changes)


def ended(days_ago, kind="employer"):
    return [{"kind": kind, "ends_on": (AS_OF - timedelta(days=days_ago)).isoformat()}]


def test_without_an_answer_about_cover_it_is_not_known():
    result = ask("marketplace", BASE)
    assert result["outcome"] == "unknown"
    assert missing(result) == ["patient.insurance"]


@pytest.mark.parametrize(("days_ago", "outcome"), [(-30, "likely"), (0, "likely"), (60, "likely"), (61, "possible")])
def test_45_cfr_155_420_sixty_days_after_the_loss(days_ago, outcome):
    assert marketplace(ended(days_ago))["outcome"] == outcome


def test_the_last_day_to_choose_is_the_sixtieth():
    result = marketplace([{"kind": "employer", "ends_on": "2027-01-31"}])
    assert result["facts"]["special_enrollment_until"] == "2027-04-01"
    assert [step["by"] for step in result["next_steps"]] == ["2027-04-01"]


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("employer", "likely"),
        ("cobra", "likely"),
        ("medicaid", "likely"),
        ("tricare", "likely"),
        ("retiree", "likely"),
        ("medigap", "possible"),
        ("other", "possible"),
    ],
)
def test_only_the_loss_of_comprehensive_cover_opens_it(kind, outcome):
    assert marketplace(ended(10, kind))["outcome"] == outcome


def test_without_any_cover_the_yearly_period_is_the_way_in():
    result = marketplace([])
    assert result["outcome"] == "possible"
    assert answers(result) == {"special_enrollment": "not_met"}


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


@pytest.mark.parametrize(("days_ago", "outcome"), [(0, "not_applicable"), (1, "possible")])
def test_a_plan_that_ended_is_no_other_cover(days_ago, outcome):
    assert marketplace(ended(days_ago, "marketplace"))["outcome"] == outcome


@pytest.mark.parametrize(
    ("as_of", "state", "by"),
    [
        # 45 CFR 155.410(e): for plans of 2027 from 1 November to 15 December, 31 December at the latest anywhere
        ("2026-10-31", "OH", "2026-12-15"),
        ("2026-12-15", "OH", "2026-12-15"),
        ("2026-12-16", "OH", "2027-12-15"),
        ("2026-12-15", "CA", "2026-12-15"),
        ("2026-12-16", "CA", "2026-12-31"),
        ("2027-01-01", "CA", "2027-12-15"),
        ("2026-12-16", None, "2026-12-31"),
        ("2026-01-15", "OH", "2026-01-15"),  # until then it ran into January
        ("2026-01-16", "OH", "2026-12-15"),
    ],
)
def test_45_cfr_155_410_the_yearly_period(as_of, state, by):
    result = marketplace([], as_of=as_of, state=state)
    assert [step["by"] for step in result["next_steps"]] == [by]


def test_without_cover_the_credit_is_told_of_the_year_the_plan_is_for():
    household = {"annual_magi": 60_000, "size": 4}
    assert "premium in 2027" in " ".join(marketplace([], household=household)["notices"])


@pytest.mark.parametrize(
    ("ends", "as_of", "year"),
    [
        ("2026-11-30", "2026-11-24", 2026),
        ("2026-11-30", "2026-12-01", 2027),  # a plan begins the month after it is chosen, 45 CFR 155.420(b)
        ("2026-12-01", "2026-11-24", 2027),
    ],
)
def test_the_credit_is_told_of_the_year_in_which_the_plan_begins(ends, as_of, year):
    assert f"premium in {year}" in credit(60_000, ends=ends, as_of=as_of)


@pytest.mark.parametrize(("since", "outcome"), [("2026-11-24", "not_applicable"), ("2026-11-25", "possible")])
def test_who_has_medicare_is_not_sent_to_the_marketplace(since, outcome):
    benefits = {"medicare": {"part_a_since": since}}
    result = marketplace([], patient__benefits=benefits)
    assert result["outcome"] == outcome
    assert (result["next_steps"] == []) is (outcome == "not_applicable")


@pytest.mark.parametrize(("born", "outcome"), [("1961-12-01", "not_applicable"), ("1961-12-02", "possible")])
def test_nor_who_could_have_medicare_free_of_a_premium(born, outcome):
    patient = {
        "birth_date": born,
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "working", "credits_total": 40},
        "insurance": [],
    }
    assert ask("marketplace", {**BASE, "patient": patient})["outcome"] == outcome


def test_who_would_pay_for_part_a_may_choose():
    patient = {
        "birth_date": "1961-12-01",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "working", "credits_total": 39},
        "insurance": [],
    }
    assert ask("marketplace", {**BASE, "patient": patient})["outcome"] == "possible"
