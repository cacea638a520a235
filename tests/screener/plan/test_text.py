"""The plan as plain text."""

from typing import Any

import pytest

from screener.plan.text import render_text
from tests.screener.plan.paper.demo import result_of


def lines(document: dict[str, Any]) -> str:
    return " ".join(render_text(document).split())


def test_no_line_is_wider_than_78_columns(sample: dict[str, Any]) -> None:
    assert max(len(line) for line in render_text(sample).splitlines()) <= 78


def test_the_headlines_stand_in_the_plans_order(sample: dict[str, Any]) -> None:
    text = lines(sample)
    places = [text.index(f"* {headline['label']}: ") for headline in sample["plan"]["headlines"]]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "words",
    [
        "The diagnosis alone does not bring disability payments.",
        "Worked out for November 23, 2026.",
        "This is information, not a decision.",
        "1-800-772-1213",
        "20 CFR 404.130(b)",
        "projected",
        "not confirmed at the source",
        "Form WH-380-F filled in by the doctor",
        "March 1, 2027 (set by law): Choose COBRA",
        "Leave left: 320 hours",
        "988 Suicide & Crisis Lifeline",
    ],
)
def test_nothing_of_the_plan_is_left_out(sample: dict[str, Any], words: str) -> None:
    assert words in lines(sample)


def test_the_months_add_up_in_columns(sample: dict[str, Any]) -> None:
    assert "Dec 2026 $453 $4,160 $230 $4,843" in lines(sample)


def test_control_characters_in_a_name_do_not_reach_the_terminal(sample: dict[str, Any]) -> None:
    sample["patient_name"] = "Maria\x1b[2J\nTorres"
    assert "\x1b" not in render_text(sample)


def test_an_almost_empty_result_still_reads(sample: dict[str, Any]) -> None:
    sample |= {"programs": [], "timeline": [], "deadlines": [], "resources": [], "notices": [], "patient_name": None}
    sample["plan"] = {"headlines": [], "steps": [], "bring": [], "questions": []}
    sample["costs"] = {"months": [], "total": None, "lines": [], "missing": [], "notes": [], "figures": []}
    assert "This is information, not a decision." in lines(sample)


def test_the_answer_and_the_steps_stand_before_every_warning(sample: dict[str, Any]) -> None:
    text = lines(sample)
    assert text.index("AT A GLANCE") < text.index("WHAT TO DO, IN ORDER") < text.index(sample["notices"][0])


def test_a_step_for_today_says_now_and_a_day_that_binds_says_so(sample: dict[str, Any]) -> None:
    sample["plan"]["steps"][0]["by"] = sample["as_of"]
    assert "Do this now" in lines(sample)
    assert "No later than" not in lines(sample)


def test_what_waiting_costs_has_its_last_day_and_its_law(sample: dict[str, Any]) -> None:
    line = {
        "program": "cobra",
        "person": "patient",
        "title": "COBRA",
        "loses": "It is gone then.",
        "citation": {"text": "29 USC 1165", "url": "https://example.org"},
        "act_by": None,
        "final_on": "2027-04-01",
        "monthly": None,
        "is_late": False,
    }
    text = " ".join(render_text({**sample, "waiting": [line]}).split())
    assert "WHAT WAITING COSTS" in text
    assert "Last day: April 1, 2027. It is gone then. 29 USC 1165" in text
    assert "Nothing is lost until" not in text


def test_who_is_late_is_not_told_that_nothing_is_lost(sample: dict[str, Any]) -> None:
    line = {
        "program": "ssdi",
        "person": "patient",
        "title": "SSDI",
        "loses": "It does not come back.",
        "citation": {"text": "20 CFR 404.621", "url": "https://example.org"},
        "act_by": "2026-11-30",
        "final_on": None,
        "monthly": None,
        "is_late": True,
    }
    text = " ".join(render_text({**sample, "waiting": [line]}).split())
    assert "Apply by November 30, 2026, or one more month is lost. It does not come back." in text
    assert "Nothing is lost" not in text


def test_the_health_cover_stands_month_by_month() -> None:
    text = " ".join(render_text(result_of("metastatic_breast_cancer_at_49")).split())
    assert "YOUR HEALTH COVER, MONTH BY MONTH" in text
    assert "Likely best, with no gap" in text
    assert "If you do nothing" in text
