"""From the plan of a made-up person to a finished application sheet and its PDF, at both widths."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def papers(page: Page, live_server: LiveServer) -> Page:
    """The page of the papers, reached from the plan."""
    page.goto(live_server.url + reverse("examples"))
    page.get_by_role("button", name="A woman of 49").click()
    page.wait_for_url("**/plan/")
    page.get_by_role("link", name="Get the papers ready").first.click()
    page.wait_for_url("**/papers/")
    return page


def _is_sound(page: Page) -> None:
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_from_the_plan_to_a_finished_report_and_its_pdf(papers: Page) -> None:
    _is_sound(papers)
    papers.get_by_role("link", name="Answer them now").click()
    papers.wait_for_url("**/papers/")
    _is_sound(papers)
    papers.locator('[name="papers.city"]').fill("Columbus")
    papers.locator('[name="papers.phone"]').fill("614-555-0100")
    papers.get_by_role("button", name="Add a doctor or clinic").click()
    papers.locator('[name="papers.doctors[0].facility"]').fill("City Clinic")
    papers.locator('[name="papers.doctors[0].first_seen"]').fill("March 2026")
    _is_sound(papers)
    papers.get_by_role("button", name="Save and continue").last.click()
    papers.get_by_role("heading", name="Do these first").wait_for()
    papers.get_by_role("link", name="SSA-3368-BK").click()
    papers.get_by_role("heading", level=1, name="SSA-3368-BK").wait_for()
    _is_sound(papers)
    sheet = papers.locator("#packet")
    assert "Columbus" in sheet.inner_text()
    assert "City Clinic" in sheet.inner_text()
    assert "03/2026" in sheet.inner_text()
    assert papers.get_by_text("This is a helper sheet, not the form.").is_visible()
    with papers.expect_download() as saved:
        papers.get_by_role("link", name="Download PDF").click()
    assert saved.value.suggested_filename == "ssa-3368-helper-sheet.pdf"


def test_an_answer_is_copied_by_a_button_and_the_page_says_so(papers: Page) -> None:
    papers.context.grant_permissions(["clipboard-read", "clipboard-write"])
    papers.get_by_role("link", name="SSA-16").click()
    papers.get_by_role("heading", level=1, name="SSA-16").wait_for()
    papers.get_by_role("button", name="Copy: 4(a) Date of birth").click()
    papers.get_by_text("Copied: 4(a) Date of birth").wait_for()
    shown = papers.locator(".packet-box", has_text="4(a)").locator("[data-copy]").inner_text()
    assert papers.evaluate("navigator.clipboard.readText()") == shown


def test_on_paper_the_buttons_are_left_out_and_the_boxes_stay(papers: Page) -> None:
    papers.get_by_role("link", name="SSA-827").click()
    papers.get_by_role("heading", level=1, name="SSA-827").wait_for()
    papers.emulate_media(media="print")
    assert not papers.get_by_role("link", name="Download PDF").is_visible()
    assert not papers.locator(".packet-copy").first.is_visible()
    assert papers.locator(".packet-box").count() == 14
    assert papers.locator(".packet-box").last.is_visible()
