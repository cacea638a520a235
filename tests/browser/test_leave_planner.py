"""The leave planner in a browser: by keyboard, at both widths, with a wrong entry, and on paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun

CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text("utf-8"))

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def planner(page: Page, live_server: LiveServer) -> Page:
    """The planner of the husband of a made-up person, reached from the list of jobs."""
    visit = begun(page, live_server, CASE)
    page.goto(live_server.url + visit.address("leave:jobs"))
    page.get_by_role("link", name="Leave of Daniel").click()
    return page


def _plan(page: Page, **typed: str) -> None:
    for name, value in typed.items():
        page.locator(f'[name="line-0-{name}"]').fill(value)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_a_pattern_is_shown_as_a_picture_and_a_table(planner: Page) -> None:
    assert accessibility_violations(planner) == []
    _plan(planner, first="12/28/2026", days_in_a_row="2", every_days="21", until="06/30/2027")
    assert accessibility_violations(planner) == []
    assert not scrolls_sideways(planner)
    assert planner.locator(".leave-months[aria-hidden=true]").count() == 1
    assert planner.get_by_role("row").count() == 1 + 18
    assert planner.locator(".leave-paid").first.inner_text().endswith("P")


def test_a_picture_has_each_day_below_its_weekday(planner: Page) -> None:
    _plan(planner, first="01/18/2027")
    names = planner.locator(".leave-weekdays").first.locator("span").all_inner_texts()
    week = planner.locator(".leave-week:not(.leave-weekdays)").filter(has_text="18").first
    assert dict(zip(names, week.locator("span").all_inner_texts(), strict=True))["Mon"].startswith("18")


def test_a_wrong_entry_is_named_and_stays(planner: Page) -> None:
    _plan(planner, first="after the holidays")
    assert planner.title().startswith("Error:")
    assert accessibility_violations(planner) == []
    assert planner.locator('[name="line-0-first"]').input_value() == "after the holidays"
    planner.locator("#error-summary a").first.focus()
    planner.keyboard.press("Enter")
    assert planner.evaluate("document.activeElement.name") == "line-0-first"


def test_on_paper_the_form_is_left_out_and_calendar_table_and_letter_stay(planner: Page) -> None:
    _plan(planner, first="12/28/2026", days_in_a_row="12")
    planner.emulate_media(media="print")
    assert not planner.get_by_role("button", name="Show the plan").is_visible()
    assert planner.locator(".leave-months").is_visible()
    assert planner.get_by_role("table").is_visible()
    assert planner.get_by_label("Text of the letter").is_visible()
