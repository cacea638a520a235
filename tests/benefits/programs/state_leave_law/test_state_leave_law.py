"""State leave laws wider than the federal one: one worker, one day, one hour either side."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

PERSON = {
    "relationship": "sibling",
    "employer": {
        "kind": "private",
        "employees": 60,
        "work_state": "NJ",
        "hired_on": "2020-01-06",
        "hours_last_12_months": 2000,
        "weekly_pay": 1000,
    },
    "leave": {"starts_on": "2026-12-07"},
}


def law(relationship="sibling", starts_on="2026-12-07", **employer):
    person = {
        "relationship": relationship,
        "employer": {**PERSON["employer"], **employer},
        "leave": {"starts_on": starts_on},
    }
    return ask("state_leave_law", {"as_of": "2026-11-24"}, person="caregivers[0]", caregivers=[person])


@pytest.mark.parametrize(
    ("state", "employees", "answer"),
    [
        ("CA", 5, "met"),
        ("CA", 4, "not_met"),
        ("NJ", 15, "met"),
        ("NJ", 14, "not_met"),
        ("CT", 1, "met"),
        ("WI", 49, "not_met"),
        ("NJ", None, "unknown"),
    ],
)
def test_each_law_starts_at_its_own_size_of_employer(state, employees, answer):
    assert answers(law(work_state=state, employees=employees))["employer_size"] == answer


@pytest.mark.parametrize(("day", "answer"), [("2026-07-16", "not_met"), ("2026-07-17", "met")])
def test_new_jersey_lowers_its_line_from_30_to_15_workers(day, answer):
    assert answers(law(starts_on=day, employees=20))["employer_size"] == answer


@pytest.mark.parametrize(("hired", "answer"), [("2026-09-07", "met"), ("2026-09-08", "not_met"), (None, "unknown")])
def test_three_months_of_service_in_new_jersey(hired, answer):
    assert answers(law(hired_on=hired))["service"] == answer


def test_too_short_a_service_names_the_day_it_is_long_enough():
    assert law(hired_on="2026-10-01")["would_change"][0]["from"] == "2027-01-01"


@pytest.mark.parametrize(("hours", "answer"), [(250, "met"), (249, "not_met"), (None, "unknown")])
def test_hours_in_new_jersey(hours, answer):
    assert answers(law(hours_last_12_months=hours))["hours"] == answer


@pytest.mark.parametrize(
    ("state", "relationship", "answer"),
    [
        ("NJ", "sibling", "met"),
        ("CA", "domestic_partner", "met"),
        ("WI", "sibling", "not_met"),
        ("WI", "child_in_law", "met"),
    ],
)
def test_relatives_the_federal_law_leaves_out(state, relationship, answer):
    assert answers(law(relationship, work_state=state))["relationship"] == answer


def test_a_state_without_such_a_law_says_so():
    assert law(work_state="TX")["outcome"] == "not_applicable"


def test_the_state_of_work_is_asked_for():
    assert missing(law(work_state=None)) == ["caregivers[0].employer.work_state"]
