"""Medicaid: pregnancy, statuses since October 2026, Medicare that came by itself, cover that has ended."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing
from tests.benefits.programs.medicaid.test_medicaid import BASE

POOR = {"state": "TX", "household__size": 1, "household__annual_magi": 20000, "household__countable_resources": 50000}


@pytest.mark.parametrize(
    ("income", "answer", "outcome"),
    [("2489", "met", "likely"), ("2489.01", "unknown", "unknown"), (None, "unknown", "unknown")],
)
def test_435_116_pregnancy_counts_two_and_is_covered_in_every_state(income, answer, outcome):
    changes = {**POOR, "household__annual_magi": None, "household__monthly_unearned_income": income}
    result = ask("medicaid", BASE, patient__pregnant=True, **changes)
    assert (answers(result)["route_pregnant"], result["outcome"]) == (answer, outcome)


def test_without_a_pregnancy_nothing_is_said_of_it():
    result = ask("medicaid", BASE, patient__pregnant=False, **POOR)
    assert (answers(result)["route_pregnant"], result["outcome"]) == ("not_applicable", "unlikely")


@pytest.mark.parametrize(("pregnant", "answer"), [(False, "met"), (None, "met"), (True, "not_met")])
def test_435_119_the_adult_way_in_is_not_for_pregnancy(pregnant, answer):
    result = ask("medicaid", BASE, patient__pregnant=pregnant, household__annual_magi=10000)
    assert answers(result)["route_adult"] == answer
    assert result["outcome"] == "likely"


def test_a_status_that_does_not_count_is_the_reason_given():
    result = ask("medicaid", BASE, patient__citizenship="other_noncitizen", household__annual_magi=0)
    assert result["outcome"] == "unlikely"
    assert "status" in result["summary"]
    assert result["would_change"][0]["path"] == "patient.citizenship"


@pytest.mark.parametrize(("as_of", "said"), [("2026-09-30", False), ("2026-10-01", True)])
def test_public_law_119_21_narrows_the_statuses_from_october_2026(as_of, said):
    result = ask("medicaid", BASE, as_of=as_of, patient__citizenship="qualified_noncitizen", household__annual_magi=0)
    reason = next(test["reason"] for test in result["tests"] if test["id"] == "citizenship")
    assert ("Cuban" in reason) is said
    assert result["outcome"] == "possible"


def test_years_of_residence_already_given_are_not_asked_for_again():
    changes = {"patient__citizenship": "permanent_resident", "patient__us_resident_since": "2024-01-01"}
    assert "patient.us_resident_since" not in missing(ask("medicaid", BASE, household__annual_magi=0, **changes))


@pytest.mark.parametrize(("since", "answer"), [("2024-11-01", "not_met"), ("2024-12-01", "met")])
def test_medicare_that_came_with_disability_insurance_closes_the_adult_way_in(since, answer):
    ssdi = {"status": "receiving", "entitled_since": since, "monthly_amount": 900}
    result = ask("medicaid", BASE, patient__benefits={"ssdi": ssdi}, household__annual_magi=10800)
    assert answers(result)["route_adult"] == answer


@pytest.mark.parametrize(("ends", "answer"), [("2026-11-23", "met"), ("2026-11-24", "not_met"), (None, "not_met")])
def test_1396a_aa_cover_that_has_ended_does_not_close_the_cancer_way_in(ends, answer):
    plan = {"kind": "employer", "through": "self", "ends_on": ends}
    diagnosis = {"condition": "breast_cancer"}
    result = ask("medicaid", BASE, patient__diagnosis=diagnosis, patient__insurance=[plan])
    assert answers(result)["route_breast_or_cervical_cancer"] == answer


@pytest.mark.parametrize(("children", "count"), [([{"birth_date": "2014-09-01"}], 1), ([], 0)])
def test_a_parent_who_gets_a_no_hears_that_the_children_have_ways_in(children, count):
    notices = ask("medicaid", BASE, household__children=children, **POOR)["notices"]
    assert len([notice for notice in notices if "children" in notice]) == count
