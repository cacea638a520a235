"""A page that asks where to go on to is told so, and is saved once, however often it is sent."""

from __future__ import annotations

import pytest
from django.test import Client

from screener.models import CaseFile
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
ASKED_BY_THE_SCRIPT = {"headers": {"accept": "application/json"}}


def test_the_script_is_told_where_and_a_browser_is_sent_there(client: Client) -> None:
    visit = Visit.begun(client)
    sent = {"patient.name": "Ada", "page": "mine"}
    told = visit.post("intake:step", "about-you", data=sent, **ASKED_BY_THE_SCRIPT)
    assert told.json() == {"to": visit.address("intake:step", "health")}
    revision = CaseFile.objects.get().revision
    again = visit.post("intake:step", "about-you", data=sent)
    assert again["Location"] == told.json()["to"]
    assert CaseFile.objects.get().revision == revision


def test_the_key_of_a_renewed_case_file_comes_with_it(client: Client) -> None:
    visit = Visit.begun(client)
    CaseFile.objects.all().delete()
    told = visit.post("intake:step", "about-you", data={"patient.name": "Ada"}, **ASKED_BY_THE_SCRIPT)
    assert "What you typed on this page is kept" in client.get(told.json()["to"]).content.decode()


def test_a_page_that_is_only_looked_at_is_a_page(client: Client) -> None:
    page = Visit.begun(client).get("intake:step", "about-you", **ASKED_BY_THE_SCRIPT)
    assert page["Content-Type"].startswith("text/html")
    assert 'role="alert"' in page.content.decode()
