"""Every field of the case leads back to a question."""

from dataclasses import fields, is_dataclass
from typing import get_args, get_type_hints

import pytest
from django.test import Client

from benefits import Case
from screener.plan.paths import FIRST_STEP, QUESTIONS, question_for
from tests.screener.visits import Visit


def _paths(kind: type, prefix: str) -> list[str]:
    """Every path of the case, lists with their first place."""
    hints = get_type_hints(kind)
    found = []
    for entry in fields(kind):
        name = f"{prefix}{entry.name.rstrip('_')}"
        parts = [part for part in _flat(hints[entry.name]) if is_dataclass(part)]
        place = "[0]" if "tuple" in str(hints[entry.name]) else ""
        found.append(name)
        found.extend(path for part in parts for path in _paths(part, f"{name}{place}."))
    return found


def _flat(hint: object) -> list[object]:
    return [hint, *(part for argument in get_args(hint) for part in _flat(argument))]


@pytest.mark.parametrize("path", _paths(Case, ""))
def test_every_field_of_the_case_leads_to_a_question(path: str) -> None:
    question = question_for(path)
    assert question is not None
    assert question.label


def test_a_caregiver_is_counted_from_one() -> None:
    question = question_for("caregivers[1].employer.hours_last_12_months")
    assert question is not None
    assert question.label == "caregiver 2: hours worked in the last 12 months"


def test_the_link_opens_the_page_at_its_question() -> None:
    question = question_for("caregivers[1].employer.hired_on")
    assert question is not None
    assert question.anchor == "ask-caregivers[1].employer.hired_on"


@pytest.mark.parametrize(
    ("path", "step", "anchor"),
    [
        ("patient.work.paid_leave_hours", "job", "ask-patient.work.employer.paid_leave_hours"),
        ("household.monthly_earned_income", "work", "ask-patient.work.monthly_earnings"),
    ],
)
def test_a_fact_with_two_fields_leads_to_the_one_question(path: str, step: str, anchor: str) -> None:
    question = question_for(path)
    assert question is not None
    assert (question.step, question.anchor) == (step, anchor)


def test_a_path_outside_the_case_has_no_question() -> None:
    assert question_for("shoe_size") is None


def test_every_named_path_is_a_field_of_the_case() -> None:
    known = {path.replace("[0]", "") for path in _paths(Case, "")}
    assert set(QUESTIONS) <= known


@pytest.mark.django_db
@pytest.mark.parametrize("step", sorted({step for step, _label in QUESTIONS.values()} | {FIRST_STEP}))
def test_every_step_is_a_step_of_the_interview(client: Client, step: str) -> None:
    assert Visit.begun(client).get("intake:step", step).status_code == 200
