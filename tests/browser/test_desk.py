"""A worker's day: a second factor, three clients in three tabs, a code taken over, a pack in Spanish, handing over."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from django.core.cache import cache
from django.urls import reverse
from playwright.sync_api import Page
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer

from screener.cases.contents import Contents
from screener.desk import giving
from screener.desk.models import Client, Membership, Organisation, Role
from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.screener.desk.accounts import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BUSY = 503
MOST_TRIES = 10
CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))


@pytest.fixture
def mercy(transactional_db: None) -> Organisation:
    cache.clear()
    return people.organisation()


@pytest.fixture
def ann(mercy: Organisation) -> Membership:
    return people.member(mercy, "ann@mercy.example")


def look_at(page: Page) -> None:
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def sign_in(page: Page, live_server: LiveServer, who: Membership) -> None:
    secret = people.with_app(who)
    page.goto(live_server.url + reverse("desk:caseload"))
    page.locator("#id_login").fill(who.user.email)
    page.locator("#id_password").fill(people.PASSWORD)
    page.get_by_role("button", name="Sign In", exact=False).first.click()
    page.locator("#id_code").fill(people.code_of(secret))
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_load_state()


def printed(page: Page, address: str) -> bytes:
    """The document; asked for again, as its page says, while others are made."""
    for _time in range(MOST_TRIES):
        answer = page.context.request.get(address, timeout=60_000)
        if answer.status != BUSY:
            break
        page.wait_for_timeout(5_000)
    assert answer.status == 200
    return answer.body()


def test_a_day_at_the_desk(page: Page, live_server: LiveServer, ann: Membership, mercy: Organisation) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    bea = people.member(mercy, "bea@mercy.example", Role.WORKER)
    sign_in(page, live_server, ann)
    assert page.locator("h1").inner_text() == "Clients"
    look_at(page)
    code = giving.give(Contents(CASE, "patient"))
    for name, typed in (("Ana", ""), ("Cora", code), ("Dora", "")):
        tab = page.context.new_page()
        tab.set_viewport_size(page.viewport_size or {"width": 360, "height": 740})
        tab.goto(live_server.url + reverse("desk:new"))
        tab.locator("#id_name").fill(name)
        tab.locator("#id_code").fill(typed)
        if name == "Ana":
            look_at(tab)
        tab.get_by_role("button", name="Take on").click()
        assert tab.locator("h1").inner_text() == name
    tabs = page.context.pages
    assert len(tabs) == 4
    look_at(tabs[2])
    tabs[2].locator("#id_text").first.fill("Call the plan")
    tabs[2].get_by_role("button", name="Add a task").click()
    tabs[1].reload()  # the other tabs still hold their own client
    assert tabs[1].locator("h1").inner_text() == "Ana"
    cora = Client.objects.order_by("number")[1]
    tabs[2].get_by_role("link", name="Choose what to print").click()
    tabs[2].get_by_label("Español").check()
    with tabs[2].expect_response(
        lambda answer: answer.request.method == "POST"
    ):  # the choice is kept, then the PDF made
        tabs[2].get_by_role("button", name="Make the PDF").click(no_wait_after=True)
    pack = printed(page, live_server.url + reverse("plan:pdf", args=[cora.case_file_id]))
    assert "La respuesta en breve" in PdfReader(BytesIO(pack)).pages[0].extract_text()
    page.goto(live_server.url + reverse("desk:days"))
    look_at(page)
    assert "Cora" in page.locator("main").inner_text()
    page.goto(live_server.url + reverse("desk:client", args=[cora.id]))
    page.locator("#id_to").select_option(label=bea.user.name)
    page.get_by_role("button", name="Hand over").click()
    assert "Handed over." in page.locator("main").inner_text()
    assert "Cora" not in page.locator("main").inner_text()
    assert people.browser_of(bea).get(reverse("desk:client", args=[cora.id])).status_code == 200
    assert [url for url in asked if not url.startswith((live_server.url, "data:", "blob:"))] == []
