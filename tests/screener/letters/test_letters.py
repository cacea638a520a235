"""A letter that came: put in, what to do by when, the card for the call, and the answer in writing."""

from __future__ import annotations

import json
import re
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from docx import Document

from benefits import letter_titles
from screener.plan.pdf import render_sheet
from tests.screener.plan.reading import opened, tags_of, words_of_pages
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
PERSON = json.loads((Path(settings.BASE_DIR) / "fixtures/cases/metastatic_breast_cancer_at_49.json").read_text())
DENIAL = {"kind": "ssa_denial", "dated_on": "2026-11-02"}
EMPLOYERS = ("fmla_eligibility", "fmla_designation", "fmla_denial", "cobra_notice")


def visit_with(*letters: dict[str, Any]) -> Visit:
    return Visit.with_answers({**PERSON, "letters": list(letters)})


def typed(**fields: str) -> dict[str, str]:
    return {"count:letters": "1", **{f"letters[0].{name}": value for name, value in fields.items()}}


def test_the_door_of_its_own_leads_to_the_letter_and_the_letter_to_its_day(client: Client) -> None:
    begun = client.post(reverse("cases:begin"), {"letter": "patient"})
    visit = Visit.at(client, begun)
    assert begun["Location"] == visit.address("intake:step", "letters")
    saved = visit.save("letters", **typed(kind="ssa_denial", dated_on="11/02/2026"))
    assert saved["Location"] == visit.address("letters:listed")
    assert visit.answers["letters"] == [DENIAL]
    page = visit.get("letters:listed").content.decode()
    assert "Last day to appeal: January 6, 2027" in page
    assert visit.address("letters:one", 0) in page


def test_a_door_that_is_none_opens_nothing(client: Client) -> None:
    assert client.post(reverse("cases:begin"), {"letter": "xyzzy"})["Location"] == reverse("start")


def test_a_wrong_date_is_named_and_what_was_typed_stays(client: Client) -> None:
    page = Visit.begun(client).save("letters", follow=True, **typed(kind="ssa_award", dated_on="soon"))
    assert page.context["form"].errors
    assert "soon" in page.content.decode()


@pytest.mark.parametrize("kind", letter_titles())
def test_every_kind_has_its_page_its_paper_and_its_answer(kind: str) -> None:
    visit = visit_with({"kind": kind, "dated_on": "2026-11-02", "last_day": "2026-12-14", "changes_on": "2026-12-15"})
    page = visit.get("letters:one", 0)
    words = page.content.decode()
    assert page.status_code == 200
    for heading in ("What to do", "Card for the call", "Who helps free of charge", "Words to say"):
        assert heading in words
    assert "None" not in re.sub(r"<[^>]+>", " ", words)
    written = visit.get("letters:written_txt", 0)
    assert written.status_code == (404 if kind in ("ssa_council_denial", "medicare_premium_bill") else 200)


def test_the_soonest_stands_first_and_one_that_is_over_says_what_can_still_be_done() -> None:
    visit = visit_with(
        {"kind": "plan_denial", "dated_on": "2026-11-02"},
        {"kind": "ssa_denial", "dated_on": "2026-05-01"},
        DENIAL,
        {"kind": "ssa_records", "dated_on": "2026-11-02"},
    )
    found = visit.get("letters:listed").context["letters"]
    assert [letter["place"] for letter in found] == [2, 0, 1, 3]
    words = visit.get("letters:listed").content.decode()
    assert "You may still ask" in words
    assert "No last day is known yet." in words


def test_the_paper_is_tagged_and_has_the_card_for_the_call_on_a_page_of_its_own() -> None:
    shown = {"letter": visit_with(DENIAL).get("letters:one", 0).context["letter"]}
    made = render_sheet("letters/sheet_pdf.html", shown, "en", date(2026, 11, 25))
    assert made == render_sheet("letters/sheet_pdf.html", shown, "en", date(2026, 11, 25))
    pages = words_of_pages(opened(made))
    assert len(pages) == 2
    assert "January6,2027" in pages[0]
    assert "1-800-772-1213" in pages[1]
    assert "/H1" in tags_of(opened(made))


def test_the_paper_comes_as_a_file_without_a_name_in_its_own() -> None:
    answer = visit_with(DENIAL).get("letters:pdf", 0)
    assert answer["Content-Disposition"] == 'attachment; filename="what-to-do.pdf"'
    assert answer.content.startswith(b"%PDF")


@pytest.mark.parametrize("kind", EMPLOYERS)
def test_nothing_for_an_employer_names_the_illness(kind: str) -> None:
    visit = visit_with({"kind": kind, "dated_on": "2026-11-02"})
    text = visit.get("letters:written_txt", 0).content.decode()
    docx = "\n".join(part.text for part in Document(BytesIO(visit.get("letters:written_docx", 0).content)).paragraphs)
    pdf = "".join(words_of_pages(opened(visit.get("letters:written_pdf", 0).content)))
    call = " ".join(visit.get("letters:one", 0).context["letter"]["call"]["say"])
    for written in (text, docx, pdf, call):
        assert written
        assert not re.search(r"cancer|metasta|breast|tumou?r|chemo|very ill", written, re.IGNORECASE)


def test_a_letter_of_the_one_who_helps_bears_that_name() -> None:
    visit = Visit.with_answers(
        {
            "as_of": "2026-11-25",
            "patient": {"name": "Ann"},
            "caregivers": [{"name": "Bo"}],
            "letters": [{"kind": "fmla_denial", "dated_on": "2026-11-02", "caregiver": 0}],
        }
    )
    assert visit.get("letters:written_txt", 0).content.decode().rstrip().endswith("Bo")
    assert "(Bo)" in visit.get("letters:one", 0).content.decode()


def test_its_day_stands_in_the_plan_and_in_the_calendar() -> None:
    visit = visit_with(DENIAL)
    assert "January 6, 2027" in visit.get("plan:steps").content.decode()
    calendar = visit.get("plan:calendar").content.decode()
    assert "Last day: Social Security" in calendar
    assert "20270106" in calendar


def test_a_letter_that_is_not_there_is_not_found() -> None:
    visit = visit_with(DENIAL, {"dated_on": "2026-11-02"})
    assert visit.get("letters:one", 1).status_code == 404
    assert visit.get("letters:one", 99).status_code == 404


def test_answers_that_cannot_be_used_lead_to_the_plan_which_says_why() -> None:
    visit = Visit.with_answers({"as_of": "2026-11-25", "letters": [{"kind": "xyzzy"}]})
    assert visit.get("letters:listed")["Location"] == visit.address("plan:result")


def test_it_is_kept_with_the_answers_and_opens_again() -> None:
    file = visit_with(DENIAL).get("plan:case").json()
    assert file["case"]["letters"] == [DENIAL]


@pytest.mark.usefixtures("spanish")
def test_in_spanish_the_answer_to_be_sent_stays_english_with_a_copy_to_read() -> None:
    visit = visit_with(DENIAL)
    visit.client.defaults["HTTP_ACCEPT_LANGUAGE"] = "es"
    words = visit.get("letters:one", 0).content.decode()
    assert "Último día para apelar" in words
    assert "6 de enero de 2027" in words
    assert "Pido una reconsideración" in words
    assert "I ask for a reconsideration" in visit.get("letters:written_txt", 0).content.decode()
