"""The letter to the employer: what it needs, and never the diagnosis."""

import pytest

from benefits import notice_letter, parse_case, screen

CASE = {
    "as_of": "2026-11-24",
    "patient": {
        "name": "Maria",
        "diagnosis": {"condition": "breast_cancer", "metastatic": True},
        "work": {"status": "on_leave", "employer": {"hours_per_week": 40}},
    },
    "caregivers": [
        {
            "name": "Daniel",
            "relationship": "spouse",
            "employer": {"hours_per_week": 40},
            "leave": {"starts_on": "2026-12-28", "pattern": "intermittent"},
        },
        {"relationship": "sibling"},
    ],
}


def letter(person):
    case = parse_case(CASE)
    return notice_letter(case, screen(case).program("fmla", person))


def test_it_names_the_day_the_relative_and_the_hours():
    text = letter("caregivers[0]")
    assert "December 28, 2026" in text
    assert "my spouse" in text
    assert "480 hours" in text
    assert "Daniel" in text


def test_it_never_names_the_illness_or_the_patient():
    for person in ("patient", "caregivers[0]", "caregivers[1]"):
        text = letter(person).lower()
        assert "cancer" not in text
    assert "Maria" not in letter("caregivers[0]")


def test_without_a_name_or_hours_it_leaves_a_place():
    text = letter("caregivers[1]")
    assert "[your name]" in text
    assert "how many hours" in text


def written(helper, **patient):
    case = parse_case({"as_of": "2026-11-24", "patient": patient, "caregivers": [helper]})
    return notice_letter(case, screen(case).program("fmla", "caregivers[0]"))


@pytest.mark.parametrize(
    ("relationship", "words"),
    [
        ("spouse", "to care for my spouse, who has"),
        ("child", "to care for my parent, who has"),
        ("parent", "to care for my child, who has"),
        ("sibling", "to care for a member of my family who has"),
        (None, "to care for a member of my family who has"),
    ],
)
def test_it_names_the_relative_as_the_law_does(relationship, words):
    assert words in written({"relationship": relationship})


@pytest.mark.parametrize(
    ("leave", "words"),
    [
        ({"pattern": "intermittent"}, "in separate blocks of time"),
        ({"pattern": "reduced_schedule"}, "work fewer hours a week"),
        ({"pattern": "continuous"}, "how long it will last"),
        ({}, "how long it will last"),
        (None, "how long it will last"),
    ],
)
def test_it_says_how_the_leave_is_taken(leave, words):
    assert words in written({"leave": leave})


@pytest.mark.parametrize(
    ("leave", "words"),
    [
        ({"starts_on": "2026-12-28"}, "beginning December 28, 2026."),
        ({}, "beginning November 24, 2026."),
        (None, "beginning November 24, 2026."),
    ],
)
def test_it_names_the_day_the_leave_begins_or_today(leave, words):
    assert words in written({"leave": leave})


def test_ones_own_letter_is_of_ones_own_condition_and_name():
    text = letter("patient")
    assert "because of my own serious health condition" in text
    assert text.endswith("Maria")


def test_no_hours_left_is_a_count_too():
    taken = [{"from": "2026-08-24", "to": "2026-11-20"}]
    employer = {"hours_per_week": 40, "leave_year": "calendar", "leave_taken": taken}
    assert "0 hours of leave left" in written({"employer": employer})
