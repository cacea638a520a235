"""From "a letter came" to the last day to answer and the card for the call, at both widths and by keyboard."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def _is_sound(page: Page) -> None:
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_from_the_letter_to_the_day_and_the_card_for_the_call(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url)
    page.get_by_role("button", name="A letter came: what now?").focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=1, name="A letter came").wait_for()
    _is_sound(page)
    page.get_by_label("Which letter is it?").select_option("ssa_denial")
    page.get_by_label("Date of the letter").fill("Noverber 2")
    page.get_by_role("button", name="Save and continue").last.click()
    page.get_by_role("alert").wait_for()
    assert page.get_by_label("Date of the letter").input_value() == "Noverber 2"
    assert page.get_by_label("Which letter is it?").input_value() == "ssa_denial"
    _is_sound(page)
    page.get_by_label("Date of the letter").fill("November 2, 2026")
    page.get_by_role("button", name="Save and continue").last.click()
    page.get_by_role("heading", level=1, name="Letters that came").wait_for()
    _is_sound(page)
    page.get_by_role("link", name="No to disability: the first decision").click()
    page.get_by_role("heading", level=1, name="No to disability").wait_for()
    _is_sound(page)
    assert page.get_by_text("January 6, 2027").is_visible()
    card = page.locator(".call-card")
    assert "1-800-772-1213" in card.inner_text()
    assert "I got a letter from you of November 2, 2026" in card.inner_text()
    for name, file in (("Download PDF", "what-to-do.pdf"), ("Word file", "my-answer.docx")):
        with page.expect_download() as saved:
            page.get_by_role("link", name=name).click()
        assert saved.value.suggested_filename == file
    page.go_back()
    page.get_by_role("heading", level=1, name="Letters that came").wait_for()
    page.reload()
    page.get_by_role("heading", level=1, name="Letters that came").wait_for()


def test_the_plan_leads_to_the_letters(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + reverse("examples"))
    page.get_by_role("button", name="A woman of 49").click()
    page.wait_for_url("**/plan/")
    page.get_by_role("link", name="A letter came: what now?").click()
    page.get_by_text("No letter is put in yet.").wait_for()
    _is_sound(page)
