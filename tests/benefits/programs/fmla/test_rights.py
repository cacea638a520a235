"""What stands beside family and medical leave is named only to those it can help."""

import pytest

from benefits import parse_case, screen
from benefits.result.messages import render

FULL = {
    "kind": "private",
    "employees": 140,
    "employees_20_weeks": True,
    "employees_within_75_miles": 140,
    "hired_on": "2015-01-05",
    "hours_last_12_months": 1900,
    "hours_per_week": 40,
}


def fmla(person="patient", **changes):
    own = {"work": {"status": "working", "employer": FULL | changes.get("employer", {})}}
    patient = {"diagnosis": {"condition": "breast cancer", "metastatic": True}, **own, **changes.get("patient", {})}
    helper = {"relationship": "spouse", "employer": FULL, "leave": {"starts_on": "2026-12-28"}}
    case = parse_case({"as_of": "2026-11-24", "patient": patient, "caregivers": [helper]})
    return screen(case).program("fmla", person)


def steps(result):
    return " ".join(render(step.what, "en") for step in result.next_steps)


def notices(result):
    return " ".join(render(notice, "en") for notice in result.notices)


@pytest.mark.parametrize(
    ("employer", "named"),
    [
        ({"employees": 14, "employees_within_75_miles": 14}, False),
        ({"employees": 15, "employees_within_75_miles": 15}, True),
        ({"employees": None}, True),
        ({"kind": "public_agency", "employees": 14, "employees_within_75_miles": 14}, True),
    ],
)
def test_42_usc_12111_an_accommodation_is_owed_by_employers_of_fifteen(employer, named):
    assert ("accommodation" in steps(fmla(employer=employer))) is named


def test_the_disability_law_gives_caregivers_no_leave():
    assert "accommodation" not in steps(fmla("caregivers[0]"))


@pytest.mark.parametrize(("needs_help", "named"), [(True, True), (False, False), (None, False)])
def test_medicaid_may_pay_a_relative_where_daily_help_is_needed(needs_help, named):
    result = fmla("caregivers[0]", patient={"needs_help_with_daily_activities": needs_help})
    assert ("Medicaid office" in steps(result)) is named


def test_who_is_protected_is_told_what_the_employer_may_not_do():
    assert "825.307" in notices(fmla())
    assert "825.220" in notices(fmla())
    assert "825.307" not in notices(fmla(employer={"employees": 14, "employees_within_75_miles": 14}))


@pytest.mark.parametrize(("key", "told"), [(True, True), (False, False), (None, False)])
def test_825_217_a_key_employee_is_told_what_may_happen(key, told):
    assert ("key employee" in notices(fmla(employer={"key_employee": key}))) is told
