"""Medicaid: several ways in, each at its line."""

import pytest

from tests.benefits.programs.asking import answers, ask

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1980-03-01",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "statutorily_blind": False,
        "diagnosis": {"condition": "colon cancer"},
        "insurance": [],
        "needs_help_with_daily_activities": False,
        "work": {"status": "stopped", "monthly_earnings": 0},
    },
    "household": {
        "size": 2,
        "annual_magi": 29863,
        "children": [],
        "monthly_earned_income": 0,
        "monthly_unearned_income": 2400,
        "countable_resources": 50000,
    },
}


@pytest.mark.parametrize(("income", "answer"), [("2489", "met"), ("2489.01", "not_met")])
def test_adults_at_138_percent_of_the_guideline_for_two_by_the_month(income, answer):
    assert answers(ask("medicaid", BASE, household__monthly_unearned_income=income))["route_adult"] == answer


@pytest.mark.parametrize(("state", "answer"), [("OH", "met"), ("TX", "not_met"), ("WI", "not_met"), (None, "unknown")])
def test_the_adult_way_in_depends_on_the_state(state, answer):
    assert answers(ask("medicaid", BASE, state=state))["route_adult"] == answer


@pytest.mark.parametrize(("born", "answer"), [("1961-11-26", "met"), ("1961-11-25", "not_met")])
def test_the_adult_way_in_ends_on_the_day_65_is_attained(born, answer):
    assert answers(ask("medicaid", BASE, patient__birth_date=born))["route_adult"] == answer


@pytest.mark.parametrize(("since", "answer"), [("2026-11-24", "not_met"), ("2026-11-25", "met")])
def test_medicare_closes_the_adult_way_in_from_its_first_day(since, answer):
    result = ask("medicaid", BASE, patient__benefits={"medicare": {"part_a_since": since}})
    assert answers(result)["route_adult"] == answer


@pytest.mark.parametrize(
    ("condition", "insurance", "answer"),
    [
        ("breast_cancer", [], "met"),
        ("cáncer de mama", [], "met"),
        ("breast_cancer", [{"kind": "employer"}], "not_met"),
        ("breast_cancer", None, "unknown"),
        ("colon cancer", [], "not_applicable"),
    ],
)
def test_the_breast_and_cervical_cancer_way_in_is_for_the_uninsured(condition, insurance, answer):
    result = ask("medicaid", BASE, patient__diagnosis={"condition": condition}, patient__insurance=insurance)
    assert answers(result)["route_breast_or_cervical_cancer"] == answer


def test_the_cancer_way_in_is_possible_never_likely():
    result = ask("medicaid", BASE, state="TX", patient__diagnosis={"condition": "breast_cancer", "metastatic": True})
    assert result["outcome"] in ("possible", "likely")
    assert "route_breast_or_cervical_cancer" in result["facts"]["routes"]


@pytest.mark.parametrize(("since", "answer"), [("2021-11-24", "met"), ("2021-11-25", "unknown"), (None, "unknown")])
def test_a_permanent_resident_after_five_years(since, answer):
    result = ask("medicaid", BASE, patient__citizenship="permanent_resident", patient__us_resident_since=since)
    assert answers(result)["citizenship"] == answer


def test_who_has_it_is_told_so():
    assert ask("medicaid", BASE, patient__benefits={"medicaid": {"status": "receiving"}})["outcome"] == "already"
