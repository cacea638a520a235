"""A social worker's sections in a browser: two columns at a desk, one on a phone, by keyboard to what is open."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from screener.intake.sections import SECTIONS
from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun
from tests.browser.walking import ByKeys

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
TOPS = "questions => questions.slice(0, 2).map(question => question.getBoundingClientRect().top)"


@pytest.mark.parametrize("step", list(SECTIONS))
def test_a_dense_section_is_sound(page: Page, live_server: LiveServer, step: str) -> None:
    page.goto(live_server.url + begun(page, live_server, door="social_worker").address("intake:step", step))
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_two_columns_at_a_desk_and_one_on_a_phone(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + begun(page, live_server, door="social_worker").address("intake:step", "about-you"))
    first, second = page.locator(".dense .question").evaluate_all(TOPS)
    assert page.viewport_size is not None
    assert (first == second) == (page.viewport_size["width"] > 1000)


def test_by_keys_from_one_open_question_to_the_next(page: Page, live_server: LiveServer) -> None:
    worker = ByKeys(page)
    page.goto(live_server.url + begun(page, live_server, door="social_worker").address("intake:step", "about-you"))
    worker.reach(page.get_by_role("link", name="Next open question"))
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "patient.name"
    page.keyboard.type("Ada")
    worker.press(page.get_by_role("button", name="Save and go to the next open question"))
    assert "/questions/health/" in page.url
    page.keyboard.press("Tab")
    assert str(page.evaluate("document.activeElement.name")).startswith("patient.diagnosis.condition")
