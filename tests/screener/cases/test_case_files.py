"""Whose case file it is, what lies in the database, and what a second tab, a second click or the end of time does."""

from __future__ import annotations

import base64
import json
import re
import zlib
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from screener.cases import seal, store
from screener.cases.access import MOST_OPEN
from screener.cases.contents import Contents
from screener.models import CaseFile
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
PATIENT: dict[str, Any] = {"name": "Zephyrine", "diagnosis": {"condition": "glioblastoma"}}
DOCUMENT = {"patient": PATIENT}
PAGES = ["plan:result", "plan:pdf", "plan:case", "plan:document", "intake:check", "leave:jobs", "what_if:compared"]


@pytest.fixture
def visit(client: Client) -> Visit:
    return Visit.begun(client)


@pytest.mark.parametrize("name", [*PAGES, "cases:erase", "cases:home"])
def test_a_stranger_who_knows_the_address_sees_nothing(name: str) -> None:
    visit = Visit.with_answers(DOCUMENT)
    answer = Client().get(visit.address(name))
    assert answer.status_code == 404
    assert b"Zephyrine" not in answer.content


def test_a_stranger_cannot_tell_a_case_file_from_none() -> None:
    visit = Visit.with_answers(DOCUMENT)
    there, nowhere = (Client().get(reverse("plan:result", args=[one])) for one in (visit.case_id, uuid4()))
    assert _without_hidden_fields(there) == _without_hidden_fields(nowhere)


def _without_hidden_fields(page: Any) -> str:
    """A page without the mark of its form and the address that was asked for, which differ each time."""
    return re.sub(r'<input type="hidden"[^>]*>', "", page.content.decode())


@pytest.mark.parametrize("name", ["cases:erase", "what_if:keep", "what_if:drop"])
def test_a_stranger_changes_nothing(name: str) -> None:
    visit = Visit.with_answers(DOCUMENT)
    assert Client().post(visit.address(name)).status_code == 404
    assert visit.answers == DOCUMENT


def test_the_key_of_one_case_file_opens_no_other() -> None:
    one, other = Visit.with_answers(DOCUMENT), Visit.with_answers({})
    (name,) = (name for name in one.client.cookies if name.startswith("case-"))
    other.client.cookies[name] = next(
        morsel.value for key, morsel in other.client.cookies.items() if key.startswith("case-")
    )
    assert other.client.get(one.address("plan:case")).status_code == 404


def test_erasing_everything_erases_only_what_this_browser_can_open(client: Client) -> None:
    stranger, own = Visit.with_answers(DOCUMENT), Visit.begun(client)
    client.cookies[f"case-{stranger.case_id.hex}"] = "planted"
    client.post(reverse("cases:erase_all"))
    assert list(CaseFile.objects.values_list("pk", flat=True)) == [stranger.case_id]
    assert own.get("plan:case").status_code == 404


def test_two_clients_of_a_social_worker_stay_apart(client: Client) -> None:
    first, second = Visit.begun(client, "social_worker"), Visit.begun(client, "social_worker")
    first.save("about-you", patient__name="Ada")
    second.save("about-you", patient__name="Bea")
    assert (first.answers["patient"]["name"], second.answers["patient"]["name"]) == ("Ada", "Bea")
    start = client.get(reverse("start")).content.decode()
    assert "Go on with Ada" in start
    assert "Go on with Bea" in start
    second.post("cases:erase")
    assert first.answers["patient"]["name"] == "Ada"
    assert "Bea" not in client.get(reverse("start")).content.decode()


def test_a_planted_key_is_never_used_for_a_new_case_file(client: Client) -> None:
    visits = [Visit.begun(client) for _time in range(3)]
    keys = {morsel.value for name, morsel in client.cookies.items() if name.startswith("case-")}
    assert len({visit.case_id for visit in visits}) == len(keys) == 3


def test_a_browser_holds_only_so_many_case_files(client: Client) -> None:
    for _time in range(MOST_OPEN):
        Visit.begun(client)
    page = client.post(reverse("cases:begin"), {"door": "patient"}, follow=True)
    assert "Erase those that are done" in page.content.decode()
    assert CaseFile.objects.count() == MOST_OPEN


def test_a_page_that_is_renewed_in_a_full_browser_is_kept_and_can_be_sent_again(client: Client) -> None:
    gone = Visit.begun(client)
    CaseFile.objects.all().delete()
    for _time in range(MOST_OPEN):
        Visit.begun(client)
    page = gone.save("about-you", patient__name="Ada Unsaved", go="plan", page="mine")
    assert page.status_code == 409
    words = page.content.decode()
    assert "Ada Unsaved" in words
    assert 'name="go"' in words
    assert f"the answers of {MOST_OPEN} people" in words
    CaseFile.objects.first().delete()
    again = gone.save("about-you", patient__name="Ada Unsaved", go="plan", page="mine")
    assert Visit.at(client, again).answers == {"patient": {"name": "Ada Unsaved"}}


@pytest.mark.parametrize("https", [False, True])
def test_the_cookies_are_for_this_browser_session_and_out_of_reach_of_scripts(settings: Any, https: bool) -> None:
    settings.HTTPS = settings.CSRF_COOKIE_SECURE = https
    client = Client()
    client.get(reverse("start"))
    client.post(reverse("cases:begin"), {"door": "patient"})
    names = set(client.cookies)
    assert any(name.startswith("__Host-case-" if https else "case-") for name in names)
    for morsel in client.cookies.values():
        assert morsel["httponly"]
        assert morsel["samesite"] == "Lax"
        assert bool(morsel["secure"]) is https
        assert morsel["max-age"] == ""
        assert morsel["path"] == "/"


def test_the_key_survives_a_change_of_the_servers_secret(settings: Any) -> None:
    visit = Visit.with_answers(DOCUMENT)
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "a new secret " * 4, [settings.SECRET_KEY]
    assert visit.answers == DOCUMENT
    settings.SECRET_KEY_FALLBACKS = []
    assert visit.get("plan:case").status_code == 404


def test_nothing_that_was_typed_lies_in_the_row_encoded_or_not() -> None:
    visit = Visit.with_answers(DOCUMENT)
    visit.save("about-you", patient__birth_date="quatsch")
    row = bytes(CaseFile.objects.get().sealed)
    for word in (b"Zephyrine", b"glioblastoma", b"quatsch", b"patient"):
        assert word not in row
        assert base64.b64encode(word)[:-4] not in row
    with pytest.raises(zlib.error):
        zlib.decompress(row[12:])


def test_a_row_put_back_under_another_revision_or_id_is_not_opened() -> None:
    case = store.create(Contents(DOCUMENT))
    CaseFile.objects.update(revision=2)
    with pytest.raises(store.Gone):
        store.read(case.id, case.key)


def test_the_length_of_a_row_says_little() -> None:
    lengths = {len(seal.seal(b"x" * size, seal.new_key(), about="")) for size in (0, 10, 500, 4000)}
    assert len(lengths) == 1


# Saving


def test_a_page_overtaken_in_another_tab_shows_both_versions_and_lets_the_person_choose(visit: Visit) -> None:
    one, two = visit.shown("about-you"), visit.shown("about-you")
    visit.post("intake:step", "about-you", data=one | {"state": "OH"})
    page = visit.post("intake:step", "about-you", data=two | {"state": "TX"}, follow=True)
    text = page.content.decode()
    assert "Two versions" in text
    assert "Ohio" in text
    assert "Texas" in text
    assert visit.answers == {"state": "OH"}
    context = page.context
    sent = {"page": "p", "draft": context["draft"].page, "revision": context["revision"]}
    visit.post("intake:choose", "about-you", data=sent | {"take": "typed"})
    assert visit.answers == {"state": "TX"}
    visit.post("intake:choose", "about-you", data=sent | {"take": "saved"})
    assert visit.answers == {"state": "TX"}


def test_keeping_what_is_saved_lets_the_other_version_go(visit: Visit) -> None:
    one, two = visit.shown("about-you"), visit.shown("about-you")
    visit.post("intake:step", "about-you", data=one | {"state": "OH"})
    page = visit.post("intake:step", "about-you", data=two | {"state": "TX"}, follow=True)
    sent = {"page": "p", "draft": page.context["draft"].page, "revision": page.context["revision"]}
    visit.post("intake:choose", "about-you", data=sent | {"take": "saved"})
    assert visit.answers == {"state": "OH"}
    assert visit.shown("about-you")["state"] == "OH"


def test_the_same_answers_in_both_tabs_are_no_quarrel(visit: Visit) -> None:
    one, two = visit.shown("about-you"), visit.shown("about-you")
    for shown in (one, two):
        saved = visit.post("intake:step", "about-you", data=shown | {"state": "OH"})
        assert saved["Location"] == visit.address("intake:step", "health")


def test_a_page_that_the_browser_brought_back_can_be_saved_again(visit: Visit) -> None:
    shown = visit.shown("about-you")
    for state in ("OH", "TX"):
        visit.post("intake:step", "about-you", data=shown | {"state": state})
    assert visit.answers == {"state": "TX"}


def test_a_second_click_does_nothing_twice(visit: Visit) -> None:
    shown = visit.shown("caregivers") | {"caregivers[0].name": "Ann", "go": "add:caregivers"}
    targets = {visit.post("intake:step", "caregivers", data=shown)["Location"] for _time in range(3)}
    assert len(targets) == 1
    assert visit.shown("caregivers")["count:caregivers"] == 2
    before = CaseFile.objects.get().revision
    visit.post("intake:step", "caregivers", data=shown)
    assert CaseFile.objects.get().revision == before


@pytest.mark.parametrize("name", [*PAGES, "cases:erase", "plan:text", "plan:calendar"])
def test_reading_writes_nothing(name: str) -> None:
    visit = Visit.with_answers(DOCUMENT)
    visit.client.get(reverse("about"))  # what is over is deleted by the first request
    with CaptureQueriesContext(connection) as queries:
        assert visit.get(name).status_code in {200, 302}
    assert [query["sql"] for query in queries if not query["sql"].startswith("SELECT")] == []


def test_reading_extends_the_time_once_in_some_minutes_and_touches_nothing_else() -> None:
    visit = Visit.with_answers(DOCUMENT)
    soon = timezone.now() + timedelta(minutes=30)
    CaseFile.objects.update(expires_at=soon)
    before = CaseFile.objects.get()
    for _time in range(3):
        with CaptureQueriesContext(connection) as queries:
            visit.get("plan:result")
    after = CaseFile.objects.get()
    assert after.expires_at > soon + timedelta(minutes=80)
    assert (bytes(after.sealed), after.revision) == (bytes(before.sealed), before.revision)
    assert len(queries) == 1


# What is typed and not saved


def test_what_is_typed_is_kept_and_shown_again(visit: Visit) -> None:
    shown = visit.shown("about-you")
    sent = visit.post("intake:step", "about-you", data=shown | {"patient.name": "Ad", "go": "draft"})
    assert sent.status_code == 204
    assert visit.answers == {}
    again = visit.shown("about-you")
    assert again["patient.name"] == "Ad"
    visit.post("intake:step", "about-you", data=again | {"patient.name": "Ada"})
    assert visit.answers == {"patient": {"name": "Ada"}}
    assert "draft" not in visit.shown("about-you")


def test_what_is_typed_in_one_tab_waits_beside_what_another_saves(visit: Visit) -> None:
    typed, other = visit.shown("about-you"), visit.shown("about-you")
    visit.post("intake:step", "about-you", data=typed | {"state": "TX", "go": "draft"})
    visit.post("intake:step", "about-you", data=other | {"state": "OH"})
    page = visit.get("intake:step", "about-you").content.decode()
    assert "Two versions" in page
    assert "Texas" in page


def test_a_draft_that_comes_after_its_page_was_saved_is_let_go(visit: Visit) -> None:
    shown = visit.shown("about-you") | {"state": "OH"}
    visit.post("intake:step", "about-you", data=shown)
    visit.post("intake:step", "about-you", data=shown | {"go": "draft"})
    assert visit.case.contents.drafts == {}


def test_a_draft_that_says_what_is_saved_by_now_asks_nothing_and_goes_with_the_next_save(visit: Visit) -> None:
    typed, other = visit.shown("about-you"), visit.shown("about-you")
    visit.post("intake:step", "about-you", data=typed | {"state": "OH", "go": "draft"})
    visit.post("intake:step", "about-you", data=other | {"state": "OH"})
    assert "needs another look" not in visit.get("intake:check").content.decode()
    visit.post("intake:step", "about-you", data=visit.shown("about-you"))
    assert visit.case.contents.drafts == {}


@pytest.mark.parametrize(
    ("go", "name", "parts"),
    [
        ("leave:about", "about", None),
        ("leave:privacy", "privacy", None),
        ("leave:start", "start", None),
        ("leave:erase", "cases:erase", ()),
        ("leave:check", "intake:check", ()),
        ("to:household", "intake:step", ("household",)),
    ],
)
def test_the_links_away_keep_what_was_typed(visit: Visit, go: str, name: str, parts: tuple[str, ...] | None) -> None:
    typed = {"state": "OH", "patient.birth_date": "the fifth", "go": go}
    left = visit.post("intake:step", "about-you", data=visit.shown("about-you") | typed)
    assert left["Location"] == (reverse(name) if parts is None else visit.address(name, *parts))
    assert visit.answers == {"state": "OH"}
    assert 'value="the fifth"' in visit.get("intake:step", "about-you").content.decode()


def test_no_link_leads_away_from_a_page_with_entries_but_those_of_the_end(visit: Visit) -> None:
    page = visit.get("intake:step", "about-you").content.decode()
    links = [part.split('"')[0] for part in page.split("<a ")[1:] for part in part.split('href="')[1:2]]
    assert [link for link in links if not link.startswith("#")] == [visit.address("plan:case")]


# Time


def test_a_case_file_that_is_over_is_not_opened_and_its_page_says_why() -> None:
    visit = Visit.with_answers(DOCUMENT)
    CaseFile.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    page = visit.get("plan:result")
    assert page.status_code == 404
    assert "They are kept for a short time only" in page.content.decode()


def test_ten_minutes_before_the_end_a_notice_stands_in_a_frame_that_loads_itself() -> None:
    visit = Visit.with_answers(DOCUMENT)
    assert "more minute" not in visit.get("cases:time").content.decode()
    end = timezone.now() + timedelta(minutes=9, seconds=30)
    CaseFile.objects.update(expires_at=end)
    frame = visit.get("cases:time")
    assert "9 more minutes" in frame.content.decode()
    assert "Keep going" in frame.content.decode()
    assert frame["Refresh"].startswith("30;")
    assert frame["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in frame["Content-Security-Policy"]
    assert CaseFile.objects.get().expires_at == end
    visit.post("cases:time")
    assert CaseFile.objects.get().expires_at > end + timedelta(hours=1)


def test_the_time_left_can_be_asked_by_the_script() -> None:
    visit = Visit.with_answers(DOCUMENT)
    as_json = {"headers": {"accept": "application/json"}}
    assert 7190 < json.loads(visit.get("cases:time", **as_json).content)["seconds_left"] <= 7200
    visit.post("cases:erase")
    assert json.loads(visit.get("cases:time", **as_json).content) == {"seconds_left": 0}
