"""The demo people's real results, in every form the plan takes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from benefits import parse_case, screen, to_document
from screener.plan.calendar import render_calendar
from screener.plan.pdf import render_pdf
from screener.plan.text import render_text
from tests.screener.plan.reading import opened, squeezed, words_of_pages

ILLNESS = ("cancer", "(als)", "metasta", "diagnos", "tumor", "illness")


@pytest.fixture(params=sorted(Path("fixtures/cases").glob("*.json")), ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The result of one demo person."""
    return to_document(screen(parse_case(json.loads(request.param.read_text(encoding="utf-8")))))


def test_the_text_has_every_headline_in_order(document: dict[str, Any]) -> None:
    text = " ".join(render_text(document).split())
    glance = text.partition("YOUR PLAN AT A GLANCE")[2]
    places = [glance.index(f"* {headline['label']}: ") for headline in document["plan"]["headlines"]]
    assert places == sorted(places)
    assert max(len(line) for line in render_text(document).splitlines()) <= 78


def test_the_first_page_has_every_headline_that_is_not_a_sum_or_a_step_in_order(document: dict[str, Any]) -> None:
    first = words_of_pages(opened(render_pdf(document)))[0]
    listed = [
        entry
        for entry in document["plan"]["headlines"]
        if entry["id"] not in ("apply", "cost", "gap", "savings_needed")
    ]
    places = [first.index(squeezed(f"{headline['label']}: {headline['value']}")) for headline in listed]
    assert places == sorted(places)


def test_no_title_in_the_calendar_tells_of_the_illness(document: dict[str, Any]) -> None:
    titles = [str(event["summary"]).lower() for event in Calendar.from_ical(render_calendar(document)).walk("VEVENT")]
    assert [title for title in titles for word in ILLNESS if word in title] == []
