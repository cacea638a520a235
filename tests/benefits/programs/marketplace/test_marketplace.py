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


@pytest.mark.parametrize(
    ("days_ago", "outcome"), [(-30, "likely"), (0, "likely"), (60, "likely"), (61, "not_applicable")]
)
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
        ("medigap", "not_applicable"),
        ("other", "not_applicable"),
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
