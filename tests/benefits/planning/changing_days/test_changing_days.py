"""The days on which the answer changes: those of the facts, none gone by, each with its law's edge."""

import json
from datetime import date
from pathlib import Path

import pytest

from benefits import parse_case, screen
from benefits.planning.changing_days import words
from benefits.planning.changing_days.days import next_year_day

PEOPLE = sorted((Path(__file__).parents[4] / "fixtures" / "cases").glob("*.json"))


def screened(document):
    return screen(parse_case(document), with_cover_path=True)


def days(document, sentence):
    return [day.on for day in screened(document).changing_days if day.what.text == sentence.text]


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_every_day_is_to_come_and_they_stand_in_order(path):
    result = screened(json.loads(path.read_text()))
    listed = [day.on for day in result.changing_days]
    assert listed == sorted(listed)
    assert all(day > result.as_of for day in listed)


def test_the_days_are_those_of_the_programs():
    path = next(path for path in PEOPLE if path.stem == "metastatic_breast_cancer_at_49")
    result = screened(json.loads(path.read_text()))
    found = {(day.what.text, day.person): day.on for day in result.changing_days}
    ssdi, leave = result.program("ssdi").facts, result.program("fmla", "caregivers[0]").facts
    assert found[words.WAITING_IS_OVER.text, "patient"] == ssdi.first_month_of_entitlement.first_day
    assert found[words.INSURED_UNTIL.text, "patient"] == ssdi.date_last_insured
    assert found[words.MEDICARE_BEGINS.text, "patient"] == result.program("medicare").facts.eligible_on
    assert found[words.LEAVE_RUNS_OUT.text, "caregivers[0]"] == leave.runs_out_on
    assert (words.LEAVE_IS_PROTECTED.text, "caregivers[0]") not in found  # the months and hours are there already


@pytest.mark.parametrize(
    ("born", "expected"),
    [("1961-11-26", []), ("1961-11-27", [date(2026, 11, 26)]), ("1961-11-28", [date(2026, 11, 27)])],
)
def test_65_is_reached_the_day_before_the_birthday_and_is_named_until_then(born, expected):
    assert days({"as_of": "2026-11-25", "patient": {"birth_date": born}}, words.TURNS_65) == expected


@pytest.mark.parametrize(("hours", "is_named"), [(1249, True), (1250, False)])
def test_the_day_the_hours_are_reached_is_named_to_whom_they_are_missing(hours, is_named):
    job = {
        "kind": "private",
        "employees": 200,
        "employees_20_weeks": True,
        "employees_within_75_miles": 200,
        "hired_on": "2020-01-01",
        "hours_last_12_months": hours,
        "hours_per_week": 30,
    }
    helper = {"relationship": "spouse", "employer": job, "leave": {"starts_on": "2026-11-30"}}
    document = {
        "as_of": "2026-11-25",
        "patient": {"diagnosis": {"condition": "breast cancer", "metastatic": True}},
        "caregivers": [helper],
    }
    assert bool(days(document, words.LEAVE_IS_PROTECTED)) is is_named


def of_plan(year_starts, **cover):
    plan = {"deductible": 1000, "out_of_pocket_max": 5000, "year_starts": year_starts}
    insurance = [{"kind": "employer", "through": "self", "plan": plan, **cover}]
    return {"as_of": "2026-11-25", "patient": {"insurance": insurance}}


@pytest.mark.parametrize(
    ("year_starts", "expected"),
    [
        ("01-01", date(2027, 1, 1)),
        (None, date(2027, 1, 1)),
        ("11-25", date(2027, 11, 25)),
        ("11-26", date(2026, 11, 26)),
    ],
)
def test_the_plan_year_begins_anew(year_starts, expected):
    assert days(of_plan(year_starts), words.PLAN_YEAR_BEGINS) == [expected]


def test_a_plan_that_ends_before_has_no_new_year():
    assert days(of_plan("01-01", ends_on="2026-12-31"), words.PLAN_YEAR_BEGINS) == []
    assert days(of_plan("01-01", ends_on="2026-12-31"), words.COVER_ENDS) == [date(2026, 12, 31)]
    assert days(of_plan("01-01", ends_on="2027-01-01"), words.PLAN_YEAR_BEGINS) == [date(2027, 1, 1)]


@pytest.mark.parametrize(
    ("day", "month_and_day", "expected"),
    [
        (date(2026, 2, 28), "02-29", date(2027, 2, 28)),
        (date(2026, 2, 27), "02-29", date(2026, 2, 28)),
        (date(2027, 12, 31), "02-29", date(2028, 2, 29)),
        (date(2026, 12, 31), "12-31", date(2027, 12, 31)),
    ],
)
def test_the_next_such_day_of_a_year(day, month_and_day, expected):
    assert next_year_day(day, month_and_day) == expected


def test_the_first_of_january_names_the_programs_whose_figures_change():
    path = next(path for path in PEOPLE if path.stem == "metastatic_breast_cancer_at_49")
    found = [
        day for day in screened(json.loads(path.read_text())).changing_days if day.what.text == words.NEW_FIGURES.text
    ]
    assert [day.on for day in found] == [date(2027, 1, 1)]
    assert "Medicare" in str(found[0].what)


def test_nobody_is_told_what_was_not_asked_for():
    assert screen(parse_case(json.loads(PEOPLE[0].read_text()))).changing_days == ()
