"""The dates of the plan for a calendar."""

from datetime import date
from typing import Any

from icalendar import Calendar, Component

from screener.plan.calendar import render_calendar


def events(document: dict[str, Any]) -> list[Component]:
    return Calendar.from_ical(render_calendar(document)).walk("VEVENT")


def test_every_deadline_and_dated_step_is_there(sample: dict[str, Any]) -> None:
    dated = [step for step in sample["plan"]["steps"] if step["by"]]
    assert len(events(sample)) == len(sample["deadlines"]) + len(dated)


def test_an_event_fills_one_whole_day(sample: dict[str, Any]) -> None:
    first = events(sample)[0]
    assert (first.decoded("dtstart"), first.decoded("dtend")) == (date(2026, 11, 24), date(2026, 11, 25))


def test_a_second_import_changes_nothing(sample: dict[str, Any]) -> None:
    assert render_calendar(sample) == render_calendar(sample)


def test_identities_are_unique(sample: dict[str, Any]) -> None:
    identities = [str(event["uid"]) for event in events(sample)]
    assert len(set(identities)) == len(identities)


def test_two_people_with_the_same_date_do_not_share_an_event(sample: dict[str, Any]) -> None:
    mine = {str(event["uid"]) for event in events(sample)}
    theirs = {str(event["uid"]) for event in events(sample | {"patient_name": "Somebody Else"})}
    assert not mine & theirs


def test_a_title_names_the_program_and_nothing_of_the_illness(sample: dict[str, Any]) -> None:
    sample["deadlines"][0]["what"] = "Send the breast cancer report"
    titles = [str(event["summary"]) for event in events(sample)]
    assert "Last day: Family and Medical Leave (FMLA)" in titles
    assert not any("cancer" in title.lower() or "diagnosis" in title.lower() for title in titles)


def test_events_are_private(sample: dict[str, Any]) -> None:
    assert {str(event["class"]) for event in events(sample)} == {"PRIVATE"}


def test_a_day_that_is_not_set_by_law_says_so(sample: dict[str, Any]) -> None:
    assert "Good day to act: Medicare" in [str(event["summary"]) for event in events(sample)]
