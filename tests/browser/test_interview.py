"""The interview in a browser: every page, by keyboard, with wrong entries, at both widths."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from screener.intake.sections import SECTIONS
from tests.browser.checks import accessibility_violations, scrolls_sideways

pytestmark = pytest.mark.django_db(transaction=True)
ABSURD = "99999999999"
WRONG = {
    "about-you": {"patient.birth_date": "the fifth of May"},
    "health": {"patient.diagnosis.diagnosed_on": "13/45/2026", "patient.diagnosis.expected_months": ABSURD},
    "work": {"patient.work.stopped_on": "in spring", "patient.work.monthly_earnings": ABSURD},
    "earnings": {"patient.work.years_worked_in_last_10": "400", "patient.work.credits_total": ABSURD},
    "job": {"patient.work.employer.hired_on": "long ago", "patient.work.employer.weekly_pay": ABSURD},
    "benefits": {"patient.benefits.ssdi.applied_on": "soon", "patient.benefits.ssdi.monthly_amount": ABSURD},
    "insurance": {"patient.insurance[0].began_on": "02/30/2026", "patient.insurance[0].monthly_premium": ABSURD},
    "household": {"spouse.birth_date": "May", "household.countable_resources": ABSURD},
    "caregivers": {"caregivers[0].leave.starts_on": "soon", "caregivers[0].employer.weekly_pay": ABSURD},
    "costs": {"costs.starts_on": "next year", "costs.items[0].amount": ABSURD},
}


@pytest.mark.parametrize("step", list(SECTIONS))
def test_a_page_is_sound_and_names_each_wrong_entry(page: Page, live_server: LiveServer, step: str) -> None:
    page.goto(live_server.url + reverse("intake:step", args=[step]))
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)
    for name, wrong in WRONG[step].items():
        page.locator(f'[name="{name}"]').focus()
        page.keyboard.type(wrong)
    page.keyboard.press("Enter")
    page.wait_for_selector("#error-summary")
    assert page.title().startswith("Error:")
    assert accessibility_violations(page) == []
    assert page.locator("#error-summary li").count() == len(WRONG[step])
    assert {name: page.locator(f'[name="{name}"]').input_value() for name in WRONG[step]} == WRONG[step]
    page.locator("#error-summary a").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") in WRONG[step]


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


def test_rows_a_rhythm_and_the_plan_work_without_javascript(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    page.goto(live_server.url + reverse("start"))
    page.get_by_role("button", name="I help someone who is ill").click()
    page.goto(live_server.url + reverse("intake:step", args=["caregivers"]))
    page.locator('[name="caregivers[0].name"]').fill("Ann")
    page.get_by_role("button", name="Add a person who helps").click()
    page.locator('[name="caregivers[1].name"]').fill("Bo")
    page.get_by_role("button", name="Save and continue").last.click()
    page.goto(live_server.url + reverse("intake:step", args=["costs"]))
    page.get_by_role("button", name="An infusion every 3 weeks").click()
    assert page.locator('[name="costs.items[6].label"]').input_value() == "Childcare on infusion days"
    page.get_by_role("button", name="Save and see the plan").last.click()
    assert page.get_by_role("heading", name="Your plan").is_visible()
    assert "Bo" in page.locator("main").inner_text()
    context.close()
