"""The pages without answers in a browser: readable, reached by keyboard, loading nothing from elsewhere."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGES = ["/", "/examples/", "/about/", "/privacy/", "/erase/", "/accessibility/", "/accuracy/", "/no-such-page/"]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_has_no_accessibility_violation(page: Page, live_server: LiveServer, address: str) -> None:
    page.goto(live_server.url + address)
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


@pytest.mark.parametrize("address", PAGES)
def test_a_page_asks_only_its_own_server_and_keeps_its_own_policy(
    strict_page: Page, live_server: LiveServer, address: str
) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    strict_page.on("request", lambda request: asked.append(request.url))
    strict_page.on("console", lambda message: complaints.append(message.text))
    strict_page.goto(live_server.url + address)
    assert [url for url in asked if not url.startswith((live_server.url, "data:"))] == []
    assert [text for text in complaints if "Content Security Policy" in text] == []


def test_the_first_stop_of_the_keyboard_leads_past_the_menu(page: Page, live_server: LiveServer) -> None:
    page.goto(f"{live_server.url}/about/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_the_style_of_the_site_is_loaded(page: Page, live_server: LiveServer) -> None:
    page.goto(f"{live_server.url}/about/")
    assert page.locator("header").evaluate("element => getComputedStyle(element).backgroundColor") == "rgb(11, 79, 108)"
