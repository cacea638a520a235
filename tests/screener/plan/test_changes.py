"""Coming back with a saved file: what has changed, and whether an answer, the law or time changed it."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from benefits import parse_case, screen, to_document
from screener.plan.changes import Because, Changes, changes_since
from screener.plan.saved import MARK, case_in, file_of, record_in, record_of
from tests.screener.visits import Visit

CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))


def screened(case: Any) -> dict[str, Any]:
    return to_document(screen(parse_case(case)))


def found(new_case: dict[str, Any], record: dict[str, Any] | None = None) -> Changes:
    """What has changed since the demo person's file was saved."""
    record = record_of(screened(CASE)) if record is None else record
    return changes_since(record, CASE, new_case, screened(new_case), screened)


def reasons(changes: Changes, label: str) -> set[tuple[Because, ...]]:
    return {line.because for line in changes.lines if line.label == label}


def test_nothing_has_changed_when_nothing_has() -> None:
    changes = found(CASE)
    assert (list(changes.lines), list(changes.answers), list(changes.figures)) == ([], [], [])


def test_an_answer_is_named_as_the_cause() -> None:
    new = deepcopy(CASE)
    new["caregivers"][0]["employer"]["hours_last_12_months"] = 1000
    changes = found(new)
    outcome = [line for line in changes.lines if line.label == "The answer"]
    assert [(line.person, line.before, line.after) for line in outcome] == [("Daniel", "Likely", "Unlikely for now")]
    assert {line.because for line in changes.lines} == {(Because.ANSWERS,)}
    assert [question.label for question in changes.answers] == ["caregiver 1: hours worked in the last 12 months"]


def test_time_is_named_as_the_cause() -> None:
    later = CASE | {"as_of": "2027-05-03"}
    changes = found(later)
    assert changes.lines
    assert {line.because for line in changes.lines} == {(Because.TIME,)}


def test_the_law_is_named_as_the_cause_with_its_figure() -> None:
    record = record_of(screened(CASE))
    ssdi = record["programs"][0]
    ssdi["facts"]["monthly_benefit"] = 2500
    name = next(iter(record["figures"]))
    record["figures"][name] = ["1900-01-01", False]
    changes = found(CASE, record)
    (line,) = changes.lines
    assert (line.before, line.after, line.because) == ("$2,500 a month", "$2,554 a month", (Because.LAW,))
    assert len(changes.figures) == 1


def test_two_causes_are_both_named() -> None:
    record = record_of(screened(CASE))
    record["costs"]["out_of_pocket"] = 1
    new = deepcopy(CASE)
    new["costs"]["items"][0]["amount"] = 1
    assert reasons(found(new, record), "Costs to pay") == {(Because.LAW, Because.ANSWERS)}


def test_a_saved_file_has_the_case_untouched_and_opens_again() -> None:
    file = file_of(CASE, "caregiver", screened(CASE))
    assert case_in(json.loads(json.dumps(file))) == CASE
    assert record_in(json.loads(json.dumps(file))) == json.loads(json.dumps(record_of(screened(CASE))))


def test_a_case_alone_has_no_record() -> None:
    assert case_in(CASE) is CASE
    assert record_in(CASE) is None


def spoilt(**changed: Any) -> dict[str, Any]:
    file = json.loads(json.dumps(file_of(CASE, None, screened(CASE))))
    file[MARK]["result"] |= changed
    return file


@pytest.mark.parametrize(
    "changed",
    [
        {"as_of": "soon"},
        {"as_of": None},
        {"programs": None},
        {"programs": [{"program": "ssdi", "person": "patient", "outcome": "certain", "facts": {}}]},
        {
            "programs": [
                {"program": "ssdi", "person": "patient", "outcome": "likely", "facts": {"monthly_benefit": "much"}}
            ]
        },
        {"programs": [{"program": [], "person": "patient", "outcome": "likely", "facts": {}}]},
        {"programs": [{}] * 1000},
        {"costs": {"out_of_pocket": "all"}},
        {"figures": []},
        {"figures": {"a": 1}},
    ],
)
def test_a_record_that_was_altered_is_left_out(changed: dict[str, Any]) -> None:
    assert record_in(spoilt(**changed)) is None


def opened(file: dict[str, Any]) -> tuple[Client, Any]:
    client = Client()
    upload = SimpleUploadedFile("answers.json", json.dumps(file).encode())
    return client, client.post(reverse("cases:open"), {"answers": upload})


@pytest.mark.django_db
def test_opening_a_saved_file_leads_to_what_has_changed() -> None:
    file = Visit.with_answers(CASE, door="caregiver").get("plan:case").json()
    file[MARK]["result"]["programs"][0]["facts"]["monthly_benefit"] = 2500
    client, response = opened(file)
    visit = Visit.at(client, response)
    assert response["Location"] == visit.address("plan:changes")
    text = visit.get("plan:changes").content.decode()
    assert "It was $2,500 a month. Now it is <strong>$2,554 a month</strong>." in text
    assert "Because of: a rule or figure of law" in text
    assert visit.case.contents.door == "caregiver"
    assert "What has changed since November 24, 2026" in visit.get("plan:result").content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("file", [CASE, spoilt(as_of="soon")])
def test_a_file_without_a_sound_record_opens_as_its_answers_alone(file: dict[str, Any]) -> None:
    client, response = opened(file)
    visit = Visit.at(client, response)
    assert response["Location"] == visit.address("intake:check")
    assert visit.answers == json.loads(json.dumps(CASE), parse_float=str)
    assert visit.get("plan:changes")["Location"] == visit.address("plan:result")
