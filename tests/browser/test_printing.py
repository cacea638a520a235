"""The paper in a browser: chosen by keyboard and without scripts, the answers locked into the PDF and opened again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text("utf-8"))
SECRET = "four quiet green boats"


@pytest.fixture
def chooser(page: Page, live_server: LiveServer) -> Page:
    """The page on which the paper is chosen, of a made-up person."""
    visit = begun(page, live_server, CASE)
    page.goto(live_server.url + visit.address("plan:print"))
    return page


def _locked(page: Page, path: Path) -> Path:
    """The plan with the answers in it, as it is downloaded."""
    page.get_by_label("Put my answers into the PDF").check()
    page.get_by_label("Passphrase", exact=True).fill(SECRET)
    page.get_by_label("Passphrase once more").fill(SECRET)
    with page.expect_download() as download:
        page.get_by_role("button", name="Make the PDF").press("Enter")
    file = path / "plan.pdf"
    download.value.save_as(file)
    return file


def test_a_part_is_chosen_by_keyboard_and_stays_chosen(chooser: Page) -> None:
    assert accessibility_violations(chooser) == []
    assert not scrolls_sideways(chooser)
    chooser.get_by_label("A leave calendar").press("Space")
    chooser.get_by_label("Large print").press("Space")
    with chooser.expect_download() as download:
        chooser.get_by_role("button", name="Make the PDF").press("Enter")
    assert download.value.suggested_filename == "action-plan-2026-11-24.pdf"
    chooser.reload()
    assert chooser.get_by_label("A leave calendar").is_checked()
    assert chooser.get_by_label("Large print").is_checked()
    assert not chooser.get_by_label("Put my answers into the PDF").is_checked()


def test_a_passphrase_that_is_too_short_is_named_with_a_link_to_it(chooser: Page) -> None:
    chooser.get_by_label("Put my answers into the PDF").check()
    chooser.get_by_label("Passphrase", exact=True).fill("short")
    chooser.get_by_role("button", name="Make the PDF").click()
    assert chooser.title().startswith("Error:")
    assert accessibility_violations(chooser) == []
    chooser.locator("#error-summary a").first.focus()
    chooser.keyboard.press("Enter")
    assert chooser.evaluate("document.activeElement.name") == "passphrase"
    assert chooser.get_by_label("Passphrase", exact=True).input_value() == ""


def test_answers_in_a_plan_are_opened_again(chooser: Page, live_server: LiveServer, tmp_path: Path) -> None:
    file = _locked(chooser, tmp_path)
    chooser.goto(live_server.url + reverse("start"))
    chooser.locator("summary", has_text="Open answers you saved").click()
    chooser.locator("#answers").set_input_files(file)
    chooser.get_by_role("button", name="Open the file").click()
    assert accessibility_violations(chooser) == []
    chooser.get_by_label("Passphrase").fill("four quiet green goats")
    chooser.keyboard.press("Enter")
    assert chooser.get_by_role("alert").inner_text().startswith("This passphrase does not open it.")
    chooser.get_by_label("Passphrase").fill(SECRET)
    chooser.keyboard.press("Enter")
    chooser.wait_for_url("**/plan/changes/")


def test_it_works_without_scripts(chromium: Browser, live_server: LiveServer, tmp_path: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    visit = begun(page, live_server, CASE)
    page.goto(live_server.url + visit.address("plan:print"))
    assert b"careplan-compass:answers" in _locked(page, tmp_path).read_bytes()
    context.close()


def test_the_letter_keeps_what_is_typed_into_it(page: Page, live_server: LiveServer) -> None:
    visit = begun(page, live_server, CASE)
    page.goto(live_server.url + visit.address("leave:caregiver", 0))
    page.get_by_label("Text of the letter").fill("Dear boss,\n\nI need time.")
    page.get_by_role("button", name="Keep my changes").click()
    assert accessibility_violations(page) == []
    page.reload()
    assert page.get_by_label("Text of the letter").input_value() == "Dear boss,\n\nI need time."
    with page.expect_download() as download:
        page.get_by_role("link", name="Word file").click()
    assert download.value.suggested_filename == "leave-letter.docx"
    page.get_by_role("button", name="Write it anew").click()
    assert "I am asking for leave" in page.get_by_label("Text of the letter").input_value()
