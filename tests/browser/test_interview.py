"""The interview in a browser: every page, by keyboard, with wrong entries, at both widths."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from screener.intake.sections import SECTIONS
from tests.browser.checks import accessibility_violations, scrolls_sideways

pytestmark = pytest.mark.django_db(transaction=True)
WRONG = {
    "about-you": ("patient.birth_date", "the fifth of May"),
    "health": ("patient.diagnosis.diagnosed_on", "13/45/2026"),
    "work": ("patient.work.monthly_earnings", "99999999999"),
    "earnings": ("patient.work.years_worked_in_last_10", "400"),
    "job": ("patient.work.employer.hired_on", "long ago"),
    "benefits": ("patient.benefits.ssdi.monthly_amount", "99999999999"),
    "insurance": ("patient.insurance[0].monthly_premium", "99999999999"),
    "household": ("household.countable_resources", "99999999999"),
    "caregivers": ("caregivers[0].leave.starts_on", "soon"),
    "costs": ("costs.items[0].amount", "99999999999"),
}


@pytest.mark.parametrize("step", list(SECTIONS))
def test_a_page_is_sound_and_names_a_wrong_entry(page: Page, live_server: LiveServer, step: str) -> None:
    page.goto(live_server.url + reverse("intake:step", args=[step]))
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)
    name, wrong = WRONG[step]
    page.locator(f'[name="{name}"]').focus()
    page.keyboard.type(wrong)
    page.keyboard.press("Enter")
    page.wait_for_selector("#error-summary")
    assert page.title().startswith("Error:")
    assert accessibility_violations(page) == []
    assert page.locator(f'[name="{name}"]').input_value() == wrong
    page.locator("#error-summary a").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == name


def test_the_whole_interview_by_keyboard_alone(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + reverse("start"))
    assert accessibility_violations(page) == []
    page.get_by_role("button", name="I am ill").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    for _section in SECTIONS:
        page.get_by_role("button", name="Save and continue").last.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
    assert page.url.endswith(reverse("intake:check"))
    assert accessibility_violations(page) == []
    page.get_by_role("link", name="See the plan").first.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith(reverse("plan:result"))
