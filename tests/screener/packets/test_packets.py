"""The papers: which applications, each as a sheet, and what only a form asks."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from benefits import forms
from screener.intake.asking import groups
from screener.intake.forms import SectionForm
from screener.intake.sections import ASIDE, SECTIONS
from screener.plan.pdf import render_packet
from tests.screener.plan.reading import opened, tags_of, words_of_pages
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
PEOPLE = sorted((Path(settings.BASE_DIR) / "fixtures" / "cases").glob("*.json"))
DAY = date(2026, 11, 25)
PAPERS = {
    "city": "Columbus",
    "contacts": [{"name": "Bo Lee", "speaks_english": True}],
    "doctors": [{"facility": "City Clinic", "first_seen": "2026-03-01"}],
    "medicines": [],
    "jobs": [{"title": "Cashier", "tasks": "I ran the register.", "pay": "18.5", "paid_per": "hour"}],
}


@pytest.fixture(params=PEOPLE, ids=lambda path: path.stem)
def visit(request: pytest.FixtureRequest) -> Visit:
    return Visit.with_answers(json.loads(request.param.read_text(encoding="utf-8")) | {"papers": PAPERS})


def sheet(visit: Visit, code: str, kind: str = "sheet") -> Any:
    return visit.get(f"packets:{kind}", code)


def test_the_applications_are_listed_and_each_leads_to_its_sheet(visit: Visit) -> None:
    page = visit.get("packets:choose")
    for entry in [*page.context["first"], *page.context["others"]]:
        helper = entry.offer.helper
        name, places = ("packets:sheet", []) if helper is None else ("packets:helper_sheet", [helper])
        shown = visit.get(name, entry.offer.form.code, *places)
        words = shown.content.decode()
        assert shown.status_code == 200
        assert "This is a helper sheet, not the form." in words
        assert f"{entry.answered} of {entry.asked} filled; {entry.blank} for you to fill." in words
        assert words.count('class="packet-box ') == len(entry.offer.form.boxes)


def test_a_sheet_says_whether_its_boxes_were_read(visit: Visit) -> None:
    assert "The boxes are those of the form of 09-2025" in sheet(visit, "ssa-16").content.decode()
    assert "no box numbers" in sheet(visit, "medicaid").content.decode()


def test_plain_text_has_a_line_for_each_box_that_is_asked(visit: Visit) -> None:
    answer = sheet(visit, "ssa-3368", "text")
    words = answer.content.decode()
    assert answer["Content-Disposition"] == 'attachment; filename="ssa-3368-helper-sheet.txt"'
    assert "1.D City: Columbus" in words
    assert "8.A.1 Doctor 1: first seen: 03/2026" in words
    assert "1.B Social Security number: ____________" in words


def test_the_pdf_is_tagged_and_says_on_every_page_that_it_is_not_the_form() -> None:
    visit = Visit.with_answers(json.loads(PEOPLE[0].read_text(encoding="utf-8")) | {"papers": PAPERS})
    context = sheet(visit, "ssa-3368").context["sheet"]
    made = render_packet(context, "en", DAY)
    assert made == render_packet(context, "en", DAY)
    pages = words_of_pages(opened(made))
    assert len(pages) > 1
    assert all("Thisisahelpersheet,nottheform." in page for page in pages)
    assert "/H1" in tags_of(opened(made))


@pytest.mark.parametrize(("name", "parts"), [("sheet", ["no-such"]), ("sheet", ["wh-380-f"]), ("pdf", ["no-such"])])
def test_a_form_that_is_not_there_is_not_found(name: str, parts: list[str]) -> None:
    assert Visit.with_answers({}).get(f"packets:{name}", *parts).status_code == 404


@pytest.mark.parametrize(("code", "helper"), [("wh-380-f", 0), ("ssa-16", 0)])
def test_a_helper_who_is_not_there_has_no_sheet(code: str, helper: int) -> None:
    assert Visit.with_answers({}).get("packets:helper_sheet", code, helper).status_code == 404


def test_answers_that_cannot_be_used_lead_to_the_plan_that_says_why() -> None:
    visit = Visit.with_answers({"state": "XX"})
    for name, parts in (("choose", []), ("sheet", ["ssa-16"]), ("text", ["ssa-16"]), ("pdf", ["ssa-16"])):
        assert visit.get(f"packets:{name}", *parts)["Location"] == visit.address("plan:result")


def test_what_a_form_asks_is_saved_and_leads_back_to_the_papers(client: Client) -> None:
    visit = Visit.begun(client)
    typed = {
        "papers.city": "Columbus",
        "has:papers.jobs": "yes",
        "count:papers.jobs": "1",
        "papers.jobs[0].title": "Cashier",
        "papers.jobs[0].began_on": "March 2015",
        "has:papers.medicines": "no",
    }
    saved = visit.save("papers", **typed)
    assert saved["Location"] == visit.address("packets:choose")
    assert visit.answers == {
        "papers": {"city": "Columbus", "medicines": [], "jobs": [{"title": "Cashier", "began_on": "2015-03-01"}]}
    }


def test_a_wrong_answer_stays_and_is_named(client: Client) -> None:
    visit = Visit.begun(client)
    page = visit.save(
        "papers", follow=True, **{"count:papers.doctors": "1", "papers.doctors[0].first_seen": "long ago"}
    )
    assert page.context["form"].errors
    assert "long ago" in page.content.decode()


def test_the_interview_asks_none_of_it_and_every_question_says_why() -> None:
    asked = [ask.path for section in SECTIONS.values() for group in groups(section.parts) for ask in group.asks]
    assert not any(path.startswith("papers") for path in asked)
    aside = [(ask, group) for section in ASIDE.values() for group in groups(section.parts) for ask in group.asks]
    assert [ask.path for ask, group in aside if not (ask.why or group.why)] == []


def test_sending_the_page_as_shown_changes_no_answer() -> None:
    document = {"papers": PAPERS}
    shown = SectionForm(ASIDE["papers"], document, "patient")
    typed = {name: [str(value)] for name, value in shown.initial.items() if value is not False}
    sent = SectionForm(ASIDE["papers"], document, "patient", typed)
    assert sent.is_valid(), sent.errors
    assert sent.applied() == document


def test_no_address_of_the_papers_holds_anything_of_a_person() -> None:
    assert all(code.replace("-", "").isalnum() for code in forms())
