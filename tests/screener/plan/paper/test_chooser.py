"""The page on which the paper is chosen: what it remembers, and what it never keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from screener.cases import passphrase
from screener.plan import pdf
from screener.plan.paper import views
from screener.plan.paper.choices import Part
from screener.plan.pdf_pool import Busy
from tests.screener.plan.reading import opened, squeezed, words_of_pages
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text("utf-8"))
SECRET = "four quiet green boats"
ATTACHED = {"attach": "on", "passphrase": SECRET, "again": SECRET}


@pytest.fixture(autouse=True)
def laid_out_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process beside the server: `test_pdf_pool` has its own tests, and a busy machine would make it late."""
    monkeypatch.setattr(views, "render_pdf", pdf.render_pdf)


@pytest.fixture
def visitor() -> Visit:
    return Visit.with_answers(CASE)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the layout was asked for, instead of a layout."""
    asked: list[dict[str, Any]] = []

    def noted(document: object, **options: Any) -> bytes:
        asked.append(options)
        return b"%PDF-noted"

    monkeypatch.setattr(views, "render_pdf", noted)
    return asked


def with_answers(visitor: Visit) -> bytes:
    """A plan with the answers in it."""
    content = visitor.post("plan:print", data=ATTACHED).content
    assert content.startswith(b"%PDF")
    return bytes(content)


def sent(content: bytes, name: str = "plan.pdf") -> tuple[Client, Any]:
    """Another browser that opens a file on the start page."""
    client = Client()
    return client, client.post(reverse("cases:open"), {"answers": SimpleUploadedFile(name, content)}, follow=True)


def test_by_default_the_plan_is_the_two_pages(visitor: Visit, seen: list[dict[str, Any]]) -> None:
    visitor.get("plan:pdf")
    assert (seen[0]["paper"].parts, seen[0]["paper"].large_print, seen[0]["paper"].sealed) == ((), False, None)


def test_what_was_chosen_is_remembered_and_makes_the_next_plan_too(visitor: Visit, seen: list[dict[str, Any]]) -> None:
    response = visitor.post("plan:print", data={"parts": ["log", "papers"], "large_print": "on"})
    assert response["Location"] == visitor.address("plan:pdf")
    page = visitor.get("plan:print").content.decode()
    assert page.count("checked") == 4  # two parts, the size, and the language of the page
    visitor.get("plan:pdf")
    assert (seen[0]["paper"].parts, seen[0]["paper"].large_print) == ((Part.PAPERS, Part.LOG), True)


def test_a_part_that_there_is_not_is_refused(visitor: Visit) -> None:
    response = visitor.post("plan:print", data={"parts": ["gossip"]})
    assert "There is a problem" in response.content.decode()
    assert visitor.case.contents.paper == {}


def test_a_helper_gets_a_plan_of_his_own(seen: list[dict[str, Any]]) -> None:
    Visit.with_answers(CASE, door="caregiver").get("plan:pdf")
    assert seen[0]["paper"].reader == "caregivers[0]"


def test_planned_leave_is_on_the_calendar(visitor: Visit) -> None:
    lines = {"line-TOTAL_FORMS": "3", "line-INITIAL_FORMS": "0", "line-0-first": "2026-12-28"}
    visitor.post("leave:caregiver", 0, data=lines)
    visitor.post("plan:print", data={"parts": ["leave"]})
    words = "".join(words_of_pages(opened(visitor.get("plan:pdf").content)))
    assert squeezed("Leave of Daniel") in words
    assert "28U" in words or "28P" in words


def test_the_summary_is_one_page_with_the_name(visitor: Visit) -> None:
    response = visitor.get("plan:summary")
    assert response["Content-Disposition"] == 'attachment; filename="summary-2026-11-24.pdf"'
    pages = words_of_pages(opened(response.content))
    assert len(pages) == 1
    assert squeezed("Benefits summary: Maria Torres") in pages[0]


@pytest.mark.parametrize("name", ["plan:print", "plan:pdf", "plan:summary"])
def test_without_answers_that_can_be_used_the_way_leads_to_the_plan(name: str) -> None:
    visit = Visit.with_answers({"patient": {"birth_date": "soon"}})
    assert visit.get(name)["Location"] == visit.address("plan:result")


@pytest.mark.parametrize("name", ["plan:print", "plan:pdf", "plan:summary"])
def test_it_is_the_visitors_own_alone_and_never_stored(visitor: Visit, name: str, seen: list[dict[str, Any]]) -> None:
    assert Client().get(visitor.address(name)).status_code == 404
    assert "no-store" in visitor.get(name)["Cache-Control"]


def test_a_form_from_another_site_is_refused(visitor: Visit) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = visitor.client.cookies
    assert strict.post(visitor.address("plan:print"), ATTACHED).status_code == 403


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"passphrase": "1234567", "again": "1234567"}, "at least 8"),
        ({"passphrase": "", "again": ""}, "at least 8"),
        ({"passphrase": SECRET, "again": "four quiet green goats"}, "not the same"),
    ],
)
def test_a_passphrase_that_cannot_be_used_is_told_and_not_shown_again(
    visitor: Visit, typed: dict[str, str], told: str
) -> None:
    page = visitor.post("plan:print", data={"attach": "on", **typed}).content.decode()
    assert told in page
    assert SECRET not in page


def test_a_passphrase_without_the_tick_attaches_nothing(visitor: Visit, seen: list[dict[str, Any]]) -> None:
    response = visitor.post("plan:print", data={"passphrase": SECRET, "again": SECRET})
    assert response["Location"] == visitor.address("plan:pdf")
    visitor.get("plan:pdf")
    assert seen[0]["paper"].sealed is None


def test_nothing_of_the_case_is_in_the_file_without_the_tick(visitor: Visit) -> None:
    content = visitor.get("plan:pdf").content
    assert b"EmbeddedFile" not in content
    assert b"careplan-compass:answers" not in content
    assert b"1977-03-14" not in content


def test_the_answers_in_the_plan_are_locked_and_a_file_of_the_plan(visitor: Visit) -> None:
    content = with_answers(visitor)
    file = opened(content)
    assert list(file.attachments) == [passphrase.FILE_NAME]
    assert len(file.pages) == 2
    assert b"pdfuaid" in file.Root.Metadata.read_bytes()
    for secret in (b"1977-03-14", b"breast_cancer", SECRET.encode()):
        assert secret not in content
        assert secret not in file.attachments[passphrase.FILE_NAME].get_file().read_bytes()


def test_the_passphrase_is_kept_nowhere_and_is_in_no_address(visitor: Visit, caplog: pytest.LogCaptureFixture) -> None:
    with_answers(visitor)
    assert SECRET not in str(visitor.case.contents)
    assert SECRET not in caplog.text


def test_an_error_of_ours_shows_no_passphrase(visitor: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(document: object, **options: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(views, "render_pdf", broken)
    response = visitor.post("plan:print", data=ATTACHED)
    assert response.status_code == 500
    assert SECRET not in response.content.decode()


def test_a_plan_with_answers_opens_them_in_another_browser() -> None:
    client, page = sent(with_answers(Visit.with_answers(CASE, door="caregiver")))
    address = page.redirect_chain[-1][0]
    assert address.endswith("/unlock/")
    opening = client.post(address, {"passphrase": f" {SECRET} "})
    elsewhere = Visit(client, page.wsgi_request.open_case.id)
    assert opening["Location"] == elsewhere.address("plan:changes")
    assert elsewhere.case.contents.document == json.loads(json.dumps(CASE), parse_float=str)
    assert elsewhere.case.contents.door == "caregiver"
    assert client.get(address)["Location"] == elsewhere.address("intake:check")


def test_a_wrong_passphrase_is_told_and_can_be_tried_again(visitor: Visit) -> None:
    client, page = sent(with_answers(visitor))
    address = page.redirect_chain[-1][0]
    wrong = client.post(address, {"passphrase": "four quiet green goats"}, follow=True)
    assert "This passphrase does not open it" in wrong.content.decode()
    assert "goats" not in wrong.content.decode()
    assert client.post(address, {"passphrase": SECRET}).status_code == 302


def test_answers_that_are_still_locked_are_not_offered_as_open_ones(visitor: Visit) -> None:
    client, _page = sent(with_answers(visitor))
    assert "Go on with answers" not in client.get(reverse("start")).content.decode()


def test_a_plan_without_answers_says_so(visitor: Visit) -> None:
    _client, page = sent(visitor.get("plan:pdf").content)
    assert "There are no answers in this PDF" in page.content.decode()


def test_a_guess_costs_one_client_only_so_many_tries(visitor: Visit, settings: Any) -> None:
    client, page = sent(with_answers(visitor))
    cache.clear()
    settings.RATELIMIT_ENABLE, settings.RATES = True, {**settings.RATES, "open": "2/d"}
    tried = [client.post(page.redirect_chain[-1][0], {"passphrase": "no"}).status_code for _time in range(3)]
    cache.clear()
    assert tried == [302, 302, 429]


def test_a_busy_server_says_when_to_come_back(visitor: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(document: object, **options: object) -> bytes:
        raise Busy

    monkeypatch.setattr(views, "render_pdf", busy)
    response = visitor.post("plan:print", data=ATTACHED)
    assert (response.status_code, response["Retry-After"]) == (503, "5")
