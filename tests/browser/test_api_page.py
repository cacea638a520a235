"""The interactive page of the API, as a programmer opens it: all of it comes from this server."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_case_is_tried_on_the_page_and_nothing_is_asked_of_others(page: Page, live_server: LiveServer) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.goto(live_server.url + reverse("api-1:openapi-view"))
    page.get_by_text("Screen a case").click()
    page.locator("textarea").first.fill('{"as_of": "2026-11-24", "state": "ZZ"}')
    page.get_by_role("button", name="Execute").click()
    page.get_by_text("Unprocessable", exact=False).first.wait_for()
    assert not scrolls_sideways(page)
    assert [url for url in asked if not url.startswith((live_server.url, "data:", "blob:"))] == []
    assert [text for text in said if "422" not in text] == []
