"""The language is chosen in the header of every page, and nothing that was typed is lost by it."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from screener import languages
from screener.plan import pdf
from screener.plan.paper import views as paper_views
from scripts.catalogues import report
from tests.screener.languages.shown import CASES, DAYS, FORMS, PEOPLE, STANDING, case_of, visit_of
from tests.screener.visits import Visit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("spanish")]
ENGLISH, SPANISH = "Save and continue", "Guardar y seguir"
HELPED = case_of(PEOPLE[0])


@pytest.fixture
def visit() -> Visit:
    return visit_of(HELPED, "en")


@pytest.mark.parametrize(
    ("wished", "title"),
    [("es-MX,es;q=0.9,en;q=0.8", "¿Quién contesta?"), ("en-US", "Who is answering?"), ("fr", "Who is answering?")],
)
def test_a_first_visit_is_in_the_language_the_browser_wishes_for(wished: str, title: str) -> None:
    assert title in Client(headers={"Accept-Language": wished}).get(reverse("start")).content.decode()


@pytest.mark.parametrize("name", STANDING)
def test_every_standing_page_can_be_had_in_the_other_language(client: Client, name: str) -> None:
    page = client.get(reverse(name)).content.decode()
    assert '<button type="submit" name="language" value="es" lang="es">' in page
    assert "Español" in page
    response = client.post(reverse("set_language"), {"language": "es", "next": reverse(name)})
    assert response["Location"] == reverse(name)
    assert '<html lang="es">' in client.get(reverse(name)).content.decode()


def test_the_choice_ends_with_the_browser_and_no_script_reads_it(client: Client) -> None:
    client.post(reverse("set_language"), {"language": "es", "next": "/"})
    cookie = client.cookies["language"]
    assert (cookie.value, cookie["max-age"], cookie["httponly"], cookie["samesite"]) == ("es", "", True, "Lax")


def test_a_choice_leads_to_no_other_site(client: Client) -> None:
    response = client.post(reverse("set_language"), {"language": "es", "next": "https://example.org/"})
    assert response["Location"] == "/"


def test_a_page_of_the_interview_comes_again_as_it_was_typed(visit: Visit) -> None:
    typed = {"patient.birth_date": "some day", "patient.name": "Zephyrine", "state": "TX"}
    response = visit.post("intake:step", "about-you", data={**typed, "go": "language:es"})
    assert response["Location"] == visit.address("intake:step", "about-you")
    page = visit.get("intake:step", "about-you").content.decode()
    assert SPANISH in page
    assert 'value="some day"' in page
    assert 'value="Zephyrine"' in page
    assert "Hay un problema" not in page, "nobody has said that she is done"
    assert visit.answers["patient"]["name"] == HELPED["patient"]["name"], "typed is not saved"
    visit.post("intake:step", "about-you", data={**typed, "go": "language:en"})
    assert ENGLISH in visit.get("intake:step", "about-you").content.decode()


def test_the_script_of_the_interview_is_told_where_to_go_and_gets_the_language(visit: Visit) -> None:
    headers = {"accept": "application/json"}
    response = visit.post("intake:step", "about-you", data={"go": "language:es"}, headers=headers)
    assert response.json() == {"to": visit.address("intake:step", "about-you")}
    assert response.cookies["language"].value == "es"


def test_what_is_typed_without_a_case_file_is_kept_too(visit: Visit) -> None:
    visit.post("cases:erase")
    response = visit.post(
        "intake:step", "about-you", data={"patient.name": "Zephyrine", "go": "language:es"}, follow=True
    )
    assert 'value="Zephyrine"' in response.content.decode()


def test_a_language_that_is_not_offered_changes_nothing(visit: Visit) -> None:
    response = visit.post("intake:step", "about-you", data={"patient.name": "Ann", "go": "language:xx"})
    assert "language" not in response.cookies
    assert visit.answers["patient"]["name"] == "Ann"


def test_what_somebody_came_for_stays_ticked(visit: Visit) -> None:
    page = visit.post("intake:came_for", data={"purpose": "leave", "language": "es"}, follow=True).content.decode()
    assert 'value="leave" checked' in page
    assert "¿Para qué vino?" in page


def test_the_lines_and_the_letter_of_the_planner_stay(visit: Visit) -> None:
    sent = {**FORMS, **DAYS, "letter": "Dear boss,\r\n\r\nI need time.", "language": "es"}
    page = visit.post("leave:caregiver", 0, data=sent, follow=True).content.decode()
    assert 'value="12/07/2026"' in page
    assert "Dear boss," in page
    assert "Mande la carta en inglés" in page


def test_showing_the_plan_of_leave_keeps_the_letter_and_keeping_the_letter_keeps_the_lines(visit: Visit) -> None:
    letter = "Dear boss,\n\nI need time."
    visit.post("leave:caregiver", 0, data={**FORMS, **DAYS, "letter": letter})
    assert visit.case.contents.letters == {"caregivers[0]": letter}
    visit.post("leave:caregiver_letter_kept", 0, data={**FORMS, **DAYS, "line-0-first": "12/08/2026", "letter": letter})
    assert visit.case.contents.leave["caregivers[0]"]["line-0-first"] == ["12/08/2026"]


def test_a_change_that_is_tried_stays_typed_without_being_compared(visit: Visit) -> None:
    page = visit.post("what_if:compared", data={"patient.work.stopped_on": "some day", "language": "es"}, follow=True)
    assert 'value="some day"' in page.content.decode()
    assert "compared" not in page.context


def test_what_is_chosen_for_the_paper_stays_ticked(visit: Visit) -> None:
    page = visit.post("plan:print", data={"parts": ["log"], "large_print": "on", "language": "es"}, follow=True)
    assert visit.case.contents.paper["parts"] == ["log"]
    assert "Imprimir el plan" in page.content.decode()


def test_a_plan_is_in_the_language_of_the_page(visit: Visit) -> None:
    assert "What we found" in visit.get("plan:result").content.decode()
    visit.client.post(reverse("set_language"), {"language": "es", "next": "/"})
    assert "Lo que encontramos" in visit.get("plan:result").content.decode()


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The language of each document that is printed."""
    seen: list[str] = []

    def render(document: Any, **_more: Any) -> bytes:
        seen.append(document["language"])
        return b"%PDF-"

    monkeypatch.setattr(paper_views, "render_pdf", render)
    return seen


def test_the_paper_can_be_in_another_language_than_the_page(visit: Visit, printed: list[str]) -> None:
    visit.post("plan:print", data={"written_in": "es"}, follow=True)
    visit.get("plan:summary")
    assert printed == ["es", "es"]
    assert "PLAN DE ACCIÓN" in visit.get("plan:text").content.decode()
    assert "What we found" in visit.get("plan:result").content.decode()


def test_paper_that_was_left_as_it_was_follows_the_page(visit: Visit, printed: list[str]) -> None:
    visit.post("plan:print", data={"written_in": "en"}, follow=True)
    visit.client.post(reverse("set_language"), {"language": "es", "next": "/"})
    visit.get("plan:pdf")
    assert printed == ["en", "es"]


def test_a_saved_file_keeps_the_language_of_the_paper(visit: Visit, printed: list[str]) -> None:
    visit.post("plan:print", data={"written_in": "es"})
    file = SimpleUploadedFile("answers.json", visit.get("plan:case").content)
    opened = Visit.at(Client(), other := Client().post(reverse("cases:open"), {"answers": file}))
    opened.client.cookies.update(other.cookies)
    opened.get("plan:pdf")
    assert printed == ["es"]


def test_the_paper_is_made_in_its_language(visit: Visit) -> None:
    made = pdf.render_pdf({**visit.get("plan:document").json(), "language": "es"})
    read = PdfReader(BytesIO(made))
    assert read.trailer["/Root"]["/Lang"] == "es"
    assert "La respuesta en breve" in read.pages[0].extract_text()


def test_spanish_is_said_to_be_unread_as_long_as_a_sentence_is() -> None:
    *_lines, sums = report("es")
    assert ("es" in languages.NOT_READ_TWICE) is not sums.endswith(" 0 not read twice.")


@pytest.mark.parametrize("unread", [frozenset[str](), frozenset({"es"})])
def test_a_language_with_sentences_nobody_read_twice_says_so(
    unread: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screener.context.NOT_READ_TWICE", unread)
    page = Client(headers={"Accept-Language": "es"}).get(reverse("start")).content.decode()
    assert ("todavía no ha revisado" in page) is bool(unread)


def test_the_command_line_and_the_json_door_answer_in_spanish(tmp_path: Path, client: Client) -> None:
    file = tmp_path / "result.json"
    call_command("screen", str(CASES / f"{PEOPLE[0]}.json"), "--language", "es", "--output", str(file))
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written["language"] == "es"
    sent = client.post(reverse("api:screen"), {**HELPED, "language": "es"}, content_type="application/json")
    assert sent.json()["plan"] == written["plan"]


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [("patient.birth_date", "14 de marzo de 1977", "1977-03-14"), ("as_of", "1 de enero de 2027", "2027-01-01")],
)
def test_a_day_is_read_as_spanish_writes_it(visit: Visit, field: str, typed: str, kept: str) -> None:
    visit.post("intake:step", "about-you", data={field: typed})
    answers = visit.answers
    assert answers.get("as_of") == kept if field == "as_of" else answers["patient"]["birth_date"] == kept


def test_an_illness_is_offered_by_its_spanish_name(visit: Visit) -> None:
    visit.client.post(reverse("set_language"), {"language": "es", "next": "/"})
    page = visit.post("intake:step", "health", data={"patient.diagnosis.condition": "cancer de mama"}, follow=True)
    assert "Cáncer de seno" in page.content.decode()
