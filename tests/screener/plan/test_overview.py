"""The first page: what is found, for whom, what it costs, and what to say when nothing is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benefits import parse_case
from screener.cases.contents import Contents
from screener.plan.next_questions import next_questions
from screener.plan.overview import FIRST_ANSWERS, Overview
from screener.plan.page import ActionPlan
from screener.plan.pages import reader_of
from screener.plan.subjects import BENEFITS, BY_SLUG, SUBJECTS, subject_of
from tests.screener.visits import Visit

CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))
ILLNESS = ("cancer", "metasta", "diagnosis:")


def overview(document: dict[str, Any], reader: str | None = None) -> Overview:
    return Overview(ActionPlan(document, reader))


def test_the_best_answers_come_first(sample: dict[str, Any]) -> None:
    order = ["already", "likely", "possible", "unknown", "unlikely"]
    outcomes = [order.index(card.outcome) for card in overview(sample).answers]
    assert outcomes == sorted(outcomes)
    assert len(overview(sample).first_answers) == FIRST_ANSWERS


def test_that_nothing_is_known_of_a_program_is_no_finding(sample: dict[str, Any]) -> None:
    for entry in sample["programs"][1:]:
        entry["outcome"] = "unknown"
    assert [card.place for card in overview(sample).first_answers] == [1]


def test_a_caregivers_own_answers_come_before_the_patients(sample: dict[str, Any]) -> None:
    cards = overview(sample, "caregivers[0]").answers
    own = [card.person_code == "caregivers[0]" for card in cards]
    assert own == sorted(own, reverse=True)
    assert cards[0].person == "You"


def test_each_answer_stands_once_among_its_persons(sample: dict[str, Any]) -> None:
    view = overview(sample)
    listed = [card.anchor for group in view.answer_groups for card in group.cards]
    assert sorted(listed) == sorted(card.anchor for card in view.answers)


def test_what_is_paid_and_what_is_not_earned_are_two_sums(sample: dict[str, Any]) -> None:
    sample["costs"]["total"] |= {"out_of_pocket": 100, "lost_wages_patient": 20, "lost_wages_caregivers": 3}
    costs = overview(sample).costs
    assert costs is not None
    assert list(costs.lines) == [("What you pay", 100), ("Pay you lose", 23)]


def test_an_unknown_part_of_the_lost_pay_is_never_taken_for_nothing(sample: dict[str, Any]) -> None:
    sample["costs"]["total"] |= {"lost_wages_patient": None, "lost_wages_caregivers": 3}
    costs = overview(sample).costs
    assert costs is not None
    assert dict(costs.lines)["Pay you lose"] is None


def test_a_caregiver_reads_the_lost_pay_of_those_who_help_and_not_the_patients(sample: dict[str, Any]) -> None:
    sample["costs"]["total"] |= {"lost_wages_patient": 20, "lost_wages_caregivers": 3}
    costs = overview(sample, "caregivers[0]").costs
    assert costs is not None
    assert costs.lines[0] == ("Pay those who help lose", 3)


@pytest.mark.parametrize(
    ("decided", "undecided"),
    [([], True), (["unlikely"], True), (["unlikely", "possible"], False), (["likely"], False), (["already"], False)],
)
def test_answers_are_shown_once_one_is_good_or_a_quarter_is_decided(
    sample: dict[str, Any], decided: list[str], undecided: bool
) -> None:
    sample["programs"] = [{**sample["programs"][0], "outcome": "unknown"} for _place in range(8)]
    for entry, outcome in zip(sample["programs"], decided, strict=False):
        entry["outcome"] = outcome
    assert overview(sample).is_undecided is undecided


def test_a_caregivers_own_answer_is_enough(sample: dict[str, Any]) -> None:
    first = sample["programs"][0]
    sample["programs"] = [{**first, "outcome": "unknown"} for _place in range(8)]
    sample["programs"].append({**first, "person": "caregivers[0]", "outcome": "unlikely"})
    assert overview(sample).is_undecided
    assert not overview(sample, "caregivers[0]").is_undecided


def test_the_questions_to_answer_next_have_a_place_and_a_reason() -> None:
    asked = next_questions(parse_case({"as_of": "2026-11-24"}), Contents())
    assert len(asked) == 3
    assert all(question.anchor.startswith("ask-") and question.why for question in asked)


def test_a_caregiver_is_asked_first_what_turns_an_answer_of_the_own() -> None:
    helper = {"relationship": "spouse", "employer": {"kind": "private", "employees": 200, "hours_per_week": 40}}
    case = parse_case({"as_of": "2026-11-24", "state": "OH", "caregivers": [helper]})
    assert next_questions(case, Contents(), reader="caregivers[0]")[0].step == "caregivers"
    assert next_questions(case, Contents(), reader="patient") == next_questions(case, Contents())


@pytest.mark.parametrize(
    ("contents", "reader"),
    [
        (Contents(door="patient"), "patient"),
        (Contents(door=None), "patient"),
        (Contents(door="caregiver"), "caregivers[0]"),
        (Contents(door="social_worker"), None),
        (Contents(door="patient", is_example=True), None),
    ],
)
def test_whoever_came_in_is_the_reader(contents: Contents, reader: str | None) -> None:
    assert reader_of(contents) == reader


def test_a_program_of_tomorrow_is_among_the_benefits() -> None:
    assert subject_of("a_program_of_tomorrow") == BENEFITS
    assert set(BY_SLUG) > {subject.slug for subject in SUBJECTS}


@pytest.mark.django_db
def test_with_nothing_answered_the_plan_says_what_to_tell_first() -> None:
    text = Visit.with_answers({}).get("plan:result").content.decode()
    assert "Tell us a little first" in text
    assert "Do this now" not in text
    assert "Do first" not in text


@pytest.mark.django_db
def test_nothing_an_employer_may_see_names_the_illness() -> None:
    visit = Visit.with_answers(CASE, door="caregiver")
    for address in ("plan:leave", "leave:jobs"):
        text = visit.get(address).content.decode().lower()
        assert [word for word in ILLNESS if word in text] == []


@pytest.mark.django_db
def test_a_caregivers_plan_is_the_caregivers() -> None:
    text = Visit.with_answers(CASE, door="caregiver").get("plan:result").content.decode()
    assert "Daniel, your plan" in text
    assert "In answers for Maria Torres, “you” is Maria Torres." in text
    assert text.index("440 of 480 hours") < text.index("You are likely to get SSDI")


@pytest.mark.django_db
def test_the_page_of_leave_leads_to_each_persons_planner_where_a_job_was_told() -> None:
    visit = Visit.with_answers(CASE, door="caregiver")
    text = visit.get("plan:leave").content.decode()
    own, patients = visit.address("leave:caregiver", 0), visit.address("leave:own")
    assert text.index(f'href="{own}"') < text.index(f'href="{patients}"')
    assert f'href="{own}"' in visit.get("plan:result").content.decode()
    without = Visit.with_answers({**CASE, "caregivers": [{"name": "Bo", "relationship": "spouse"}]}, door="caregiver")
    assert without.address("leave:caregiver", 0) not in without.get("plan:leave").content.decode()
    assert without.get("plan:result").status_code == 200


@pytest.mark.django_db
def test_the_page_of_health_cover_begins_with_the_cover_path() -> None:
    text = Visit.with_answers(CASE).get("plan:cover").content.decode()
    assert text.index("Your health cover, month by month") < text.index("Each program for health cover")
