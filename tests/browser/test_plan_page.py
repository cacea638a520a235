"""The results page in a browser: readable on a phone and at a desk, by keyboard, on paper and without colour."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from screener.plan import views
from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun

SAMPLE = json.loads((Path(__file__).parents[1] / "screener/plan/sample_result.json").read_text(encoding="utf-8"))

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def result(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The sample result, shown to every visitor with answers."""
    monkeypatch.setattr(views, "_screened", lambda document: SAMPLE)
    return SAMPLE


def show(page: Page, live_server: LiveServer, case: dict[str, Any]) -> None:
    """Show the plan of these answers."""
    page.goto(live_server.url + begun(page, live_server, case).address("plan:result"))


def test_the_full_page_has_no_accessibility_violation(page: Page, live_server: LiveServer, result: object) -> None:
    show(page, live_server, {})
    assert accessibility_violations(page) == []


def test_the_opened_page_has_no_accessibility_violation(page: Page, live_server: LiveServer, result: object) -> None:
    show(page, live_server, {})
    page.evaluate("document.querySelectorAll('details').forEach(entry => entry.open = true)")
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_the_full_page_never_scrolls_sideways(page: Page, live_server: LiveServer, result: object) -> None:
    show(page, live_server, {})
    assert not scrolls_sideways(page)


@pytest.mark.parametrize("case", [None, {"patient": {"birth_date": "soon"}}])
def test_the_page_without_a_plan_has_no_accessibility_violation(
    page: Page, live_server: LiveServer, case: dict[str, Any] | None
) -> None:
    if case is None:
        page.goto(f"{live_server.url}/cases/{uuid4()}/plan/")
    else:
        show(page, live_server, case)
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_one_picture_of_the_money_is_shown_at_each_width(page: Page, live_server: LiveServer, result: object) -> None:
    show(page, live_server, {})
    assert page.locator("svg.money-chart:visible").count() == 1


def test_the_workings_open_by_keyboard(page: Page, live_server: LiveServer, result: object) -> None:
    show(page, live_server, {})
    page.locator("summary", has_text="How we worked this out").first.focus()
    page.keyboard.press("Enter")
    assert page.get_by_text("How the monthly amount was worked out").is_visible()


def test_the_policy_of_the_site_blocks_nothing_the_page_needs(
    strict_page: Page, live_server: LiveServer, result: object
) -> None:
    refused: list[str] = []
    strict_page.on("console", lambda message: refused.append(message.text))
    show(strict_page, live_server, {})
    assert [line for line in refused if "Content Security Policy" in line] == []


def test_on_paper_the_buttons_are_gone_and_the_workings_are_there(
    strict_page: Page, live_server: LiveServer, result: object
) -> None:
    show(strict_page, live_server, {})
    strict_page.emulate_media(media="print")
    assert not strict_page.get_by_role("link", name="Download PDF").is_visible()
    assert strict_page.get_by_text("How the monthly amount was worked out").is_visible()


def test_the_pdf_is_downloaded_under_a_name_without_the_person(
    strict_page: Page, live_server: LiveServer, result: object
) -> None:
    show(strict_page, live_server, {})
    with strict_page.expect_download() as download:
        strict_page.get_by_role("link", name="Download PDF").click()
    assert download.value.suggested_filename == "action-plan-2026-11-23.pdf"
