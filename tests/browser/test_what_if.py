"""The page that compares, in a browser at both widths and by keyboard."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_change_is_compared_and_kept_by_keyboard(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + reverse("examples"))
    page.get_by_role("button", name="A woman of 49").click()
    page.wait_for_url("**/plan/")
    page.goto(f"{page.url}money/")
    page.get_by_role("link", name="What if? Try a change").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)
    page.locator('[name="patient.work.stopped_on"]').fill("01/04/2027")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.get_by_role("heading", name="What differs").is_visible()
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)
    page.get_by_role("button", name="Keep this change").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/plan/")
    assert "July 2027" in page.locator("main").inner_text()


def test_a_wrong_entry_is_named_and_kept(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + reverse("examples"))
    page.get_by_role("button", name="A woman of 49").click()
    page.wait_for_url("**/plan/")
    page.goto(f"{page.url}money/")
    page.get_by_role("link", name="What if? Try a change").click()
    page.locator('[name="patient.work.stopped_on"]').fill("soon")
    page.keyboard.press("Enter")
    page.wait_for_selector("#error-summary")
    assert accessibility_violations(page) == []
    assert page.locator('[name="patient.work.stopped_on"]').input_value() == "soon"
