"""Passing the next steps on: what to do, by when, and nothing of the illness."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from benefits import parse_case, screen, to_document
from screener.plan.page import ActionPlan
from screener.plan.passing_on import STEPS_AT_MOST, Message, message_of
from tests.screener.visits import Visit

ILLNESS = ("cancer", "als)", "amyotrophic", "metasta", "diagnos", "tumor", "illness", "breast", "pancrea")
DEMOS = sorted(Path("fixtures/cases").glob("*.json"))
CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))


def message(case: dict[str, Any], document: dict[str, Any] | None = None) -> Message:
    plan = ActionPlan(to_document(screen(parse_case(case))) if document is None else document)
    found = message_of(plan.steps, case)
    assert found is not None
    return found


@pytest.mark.parametrize("path", DEMOS, ids=lambda path: path.stem)
def test_no_message_tells_of_the_illness(path: Path) -> None:
    text = message(json.loads(path.read_text(encoding="utf-8"))).text.lower()
    assert [word for word in ILLNESS if word in text] == []


def test_a_step_with_a_word_of_the_illness_goes_by_the_name_of_its_program(sample: dict[str, Any]) -> None:
    sample["plan"]["steps"] = [{**sample["plan"]["steps"][0], "what": "Write chordoma on the form. Send it."}]
    case = {"patient": {"diagnosis": {"condition": "Chordoma"}}}
    assert "Social Security Disability Insurance (SSDI)" in message(case, sample).text
    assert "chordoma" not in message(case, sample).text.lower()


def test_a_step_that_quotes_something_goes_by_the_name_of_its_program(sample: dict[str, Any]) -> None:
    sample["plan"]["steps"] = [{**sample["plan"]["steps"][0], "what": "Write “Chordoma” on the form."}]
    assert "Chordoma" not in message({}, sample).text


def test_the_links_hold_the_message_and_nobodys_address() -> None:
    found = message(CASE)
    assert found.mail.startswith("mailto:?subject=Next%20steps&body=")
    assert found.sms.startswith("sms:?&body=")
    assert unquote(found.sms.removeprefix("sms:?&body=")).splitlines() == found.text.splitlines()
    assert "Last day: November 28, 2026" in found.text


def test_a_link_carries_no_more_than_a_few_steps(sample: dict[str, Any]) -> None:
    sample["plan"]["steps"] = [{**sample["plan"]["steps"][0], "what": f"Step number {place}."} for place in range(40)]
    assert len(message({}, sample).text.splitlines()) == STEPS_AT_MOST + 1


def test_without_a_step_there_is_no_message(sample: dict[str, Any]) -> None:
    sample["plan"]["steps"] = []
    assert message_of(ActionPlan(sample).steps, {}) is None


@pytest.mark.django_db
def test_the_page_of_steps_offers_it() -> None:
    text = Visit.with_answers(CASE).get("plan:steps").content.decode()
    assert 'href="mailto:?subject=' in text
    assert 'href="sms:?&amp;body=' in text
