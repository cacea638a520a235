"""The facts of a program, named for the reader."""

from typing import Any

import pytest

from benefits import Format
from screener.plan.facts import _WRITTEN, enrollment_periods, key_facts


def entry(program: str, **facts: Any) -> dict[str, Any]:
    return {"program": program, "facts": facts}


def test_a_fact_that_was_not_computed_is_left_out() -> None:
    assert key_facts(entry("ssdi", monthly_benefit=None, date_last_insured=None)) == []


def test_facts_stand_in_the_order_of_the_card() -> None:
    named = key_facts(entry("ssdi", medicare_begins="2028-12", monthly_benefit=2043))
    assert [(fact.label, fact.value) for fact in named] == [
        ("Monthly amount", "$2,043 a month"),
        ("Medicare begins", "December 2028"),
    ]


def test_a_penalty_of_nothing_is_not_shown() -> None:
    assert key_facts(entry("medicare", part_b_penalty_percent=0)) == []


def test_leave_that_is_used_up_is_shown() -> None:
    assert [fact.value for fact in key_facts(entry("fmla", remaining_hours=0))] == ["0 hours"]


def test_a_time_to_sign_up_has_its_days_and_when_cover_begins() -> None:
    period = {"kind": "initial", "from": "2026-09-01", "to": "2027-03-31", "coverage_begins": "2026-12-01"}
    (found,) = enrollment_periods(entry("medicare", enrollment_periods=[period]))
    assert found.label == "First time to sign up"
    assert found.value == "September 1, 2026 to March 31, 2027; cover begins December 1, 2026"


def test_medicare_that_comes_by_itself_has_one_day() -> None:
    period = {"kind": "automatic", "from": "2028-12-01", "to": None, "coverage_begins": "2028-12-01"}
    assert enrollment_periods(entry("medicare", enrollment_periods=[period]))[0].value == "December 1, 2028"


def test_a_time_to_sign_up_without_a_last_day_says_from_when() -> None:
    period = {"kind": "special_group_health", "from": "2026-12-01", "to": None, "coverage_begins": None}
    assert enrollment_periods(entry("medicare", enrollment_periods=[period]))[0].value == "from December 1, 2026"


@pytest.mark.parametrize(
    ("program", "name", "value", "text"),
    [
        ("ssi", "resource_limit", 2000, "$2,000"),
        ("ssdi", "monthly_benefit", 2043, "$2,043 a month"),
        ("state_paid_leave", "weekly_benefit", 812.5, "$812.50 a week"),
        ("cobra", "covers_until", "2028-05-31", "May 31, 2028"),
        ("ssdi", "medicare_begins", "2028-12", "December 2028"),
        ("fmla", "used_hours", 12.25, "12.25 hours"),
        ("fmla", "remaining_weeks", 1, "1 week"),
        ("state_paid_leave", "waiting_days", 7, "7 days"),
        ("medicare", "part_b_penalty_percent", 30, "30 percent"),
        ("state_paid_leave", "job_protected", False, "no"),
        ("extra_help", "level", "partial", "partial"),
        ("medicare", "pays_first", "group_plan", "the job's health plan"),
        ("medicare", "pays_first", "a_code_of_tomorrow", "a_code_of_tomorrow"),
    ],
)
def test_each_format_is_written_out(program: str, name: str, value: object, text: str) -> None:
    (found,) = key_facts(entry(program, **{name: value}))
    assert (found.name, found.value) == (name, text)


def test_every_format_of_a_fact_can_be_written() -> None:
    assert set(_WRITTEN) == set(Format) - {Format.CHOICE, Format.PERIODS}


def test_a_program_that_is_no_more_has_no_facts_to_show() -> None:
    assert key_facts(entry("program_of_yesterday", monthly_benefit=2043)) == []
