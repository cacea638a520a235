"""Medicaid and immigration: which status counts, 8 USC 1611-1613, 1641, and what is said of each."""

import pytest

from benefits.programs.medicaid import words
from tests.benefits.programs.asking import ask
from tests.benefits.programs.medicaid.test_medicaid import BASE


def status(citizenship, **changes):
    tests = ask("medicaid", BASE, patient__citizenship=citizenship, **changes)["tests"]
    return next((test["outcome"], test["reason"], test["missing"]) for test in tests if test["id"] == "citizenship")


def test_each_status_has_its_answer():
    assert status("us_citizen") == ("met", str(words.CITIZEN), [])
    assert status("other_noncitizen") == ("not_met", str(words.STATUS_COUNTS_ONLY_FOR_EMERGENCIES), [])
    assert status(None) == ("unknown", str(words.STATUS_NOT_KNOWN), ["patient.citizenship"])


@pytest.mark.parametrize(
    ("as_of", "said"), [("2026-09-30", words.EXACT_STATUS_DECIDES), ("2026-10-01", words.ONLY_LISTED_STATUSES)]
)
def test_71109_a_qualified_status_is_not_decided_here_and_says_why(as_of, said):
    assert status("qualified_noncitizen", as_of=as_of) == ("unknown", str(said), ["patient.citizenship"])


@pytest.mark.parametrize(
    ("since", "answer", "said", "asked"),
    [
        ("2021-11-24", "met", words.RESIDENT_LONG_ENOUGH, []),
        ("2021-11-25", "unknown", words.RESIDENTS_OFTEN_WAIT, ["patient.citizenship"]),
        (None, "unknown", words.RESIDENTS_OFTEN_WAIT, ["patient.us_resident_since"]),
    ],
)
def test_1613_a_five_years_to_the_day(since, answer, said, asked):
    found = status("permanent_resident", patient__us_resident_since=since)
    assert found == (answer, str(said(years=5)), asked)


def test_five_years_of_residence_are_not_asked_of_other_statuses():
    assert status("us_citizen", patient__us_resident_since="2026-01-01")[0] == "met"
    assert status("other_noncitizen", patient__us_resident_since="1990-01-01")[0] == "not_met"
