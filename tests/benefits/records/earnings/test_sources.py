"""What insured status and an amount rest on is noted, for each period once, and what did not count is not."""

from datetime import date
from decimal import Decimal

import pytest

from benefits import Month, disability_computation, insured_status
from benefits.law import Law
from benefits.records.earnings.insured_status import credits_by_year
from benefits.records.earnings.lifespan import Lifespan, credits_needed

RECORD = {year: Decimal(40_000) for year in range(1996, 2026)}


def noted(law):
    return {figure.name for figure in law.figures}


def since(law, name):
    return [figure.since.isoformat() for figure in law.figures if figure.name == name]


def test_an_amount_lists_the_figures_of_its_year_of_eligibility():
    law = Law()
    disability_computation(date(1970, 5, 2), RECORD, date(2024, 6, 15), Month(2024, 12), law=law)
    assert since(law, "social_security.pia_bend_points") == ["2024-01-01"]
    assert since(law, "social_security.average_wage_index") == ["2022-01-01"]
    assert since(law, "social_security.contribution_and_benefit_base") == ["2024-01-01"]
    assert since(law, "social_security.cost_of_living_increase") == ["2024-12-01"]
    assert {"ssdi.waiting_months", "ssdi.family_maximum", "social_security.pia_shares"} <= noted(law)


def test_of_two_ways_only_the_one_that_counts_is_listed():
    law = Law()
    found = disability_computation(date(1970, 5, 2), RECORD, date(2024, 12, 15), Month(2025, 6), law=law)
    assert since(law, "social_security.pia_bend_points") == [f"{found.eligibility_year}-01-01"]


def test_a_year_not_announced_is_noted_as_projected():
    law = Law()
    disability_computation(date(1970, 5, 2), RECORD, date(2031, 6, 15), Month(2031, 12), law=law)
    assert law.has_projected


@pytest.mark.parametrize(("born", "is_listed"), [("1995-07-01", False), ("1995-07-02", True)])  # onset 2026-06-15
def test_the_test_for_the_young_is_listed_before_the_quarter_of_31(born, is_listed):
    law = Law()
    insured_status(date.fromisoformat(born), RECORD, date(2026, 6, 15), law=law)
    assert ("ssdi.recent_work.young_from_age" in noted(law)) is is_listed
    assert {"ssdi.recent_work.quarters", "ssdi.recent_work.credits"} <= noted(law)


def test_the_second_of_two_people_lists_the_same():
    first, second = Law(), Law()
    for law in (first, second):
        insured_status(date(1970, 5, 2), RECORD, date(2026, 6, 15), law=law)
    assert first.figures == second.figures != ()


@pytest.mark.parametrize(
    ("day", "name", "begins"),
    [
        (date(1977, 12, 31), "social_security.wages_for_a_credit_before_1978", "1937-01-01"),
        (date(1978, 1, 1), "social_security.quarter_of_coverage", "1978-01-01"),
        (date(2026, 12, 31), "social_security.quarter_of_coverage", "2026-01-01"),
    ],
)
def test_credits_list_the_amount_of_the_year_asked_about(day, name, begins):
    law = Law()
    credits_by_year({1970: Decimal(200), 2020: Decimal(40_000)}, law, day)
    assert [(figure.name, figure.since.isoformat()) for figure in law.figures] == [(name, begins)]


def test_a_record_without_earnings_rests_on_no_amount():
    law = Law()
    assert credits_by_year({}, law, date(2026, 1, 1)) == []
    assert law.figures == ()


def test_credits_needed_at_death_rest_on_the_years_that_count_alone():
    law = Law()
    assert credits_needed(date(1970, 5, 2), date(2024, 6, 1), law) == 32
    assert noted(law) == {
        "social_security.elapsed_years_after_year",
        "social_security.elapsed_years_after_age",
        "social_security.elapsed_years_until_age",
        "social_security.fully_insured_fewest_credits",
        "social_security.fully_insured_most_credits",
    }


def test_a_lifespan_is_the_same_whoever_asks():
    assert Lifespan.of(date(1970, 5, 2), date(2026, 2, 1), Law()) is Lifespan.of(
        date(1970, 5, 2), date(2026, 3, 1), Law()
    )
