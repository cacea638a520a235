"""The interview in a browser: every page, by keyboard, with wrong entries, at both widths."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from screener.intake.sections import SECTIONS
from screener.models import CaseFile
from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun

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
    page.goto(live_server.url + begun(page, live_server).address("intake:step", step))
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
    assert accessibility_violations(page) == []
    page.get_by_role("button", name="All questions").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    for _section in SECTIONS:
        page.get_by_role("button", name="Save and continue").last.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
    assert page.url.endswith("/check/")
    assert accessibility_violations(page) == []
    page.get_by_role("link", name="See the plan").first.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/plan/")


def test_rows_a_rhythm_and_the_plan_work_without_javascript(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    page.goto(live_server.url + reverse("start"))
    page.get_by_role("button", name="I help someone who is ill").click()
    page.get_by_role("button", name="All questions").click()
    page.locator("summary", has_text="All sections").click()
    page.get_by_role("button", name="The person who helps, and her job").or_(
        page.get_by_role("button", name="People who help")
    ).click()
    page.locator('[name="caregivers[0].name"]').fill("Ann")
    page.get_by_role("button", name="Add a person who helps").click()
    page.locator('[name="caregivers[1].name"]').fill("Bo")
    page.get_by_role("button", name="Save and continue").last.click()
    page.goto(page.url.split("questions")[0].split("check")[0] + "questions/costs/")
    page.get_by_role("button", name="An infusion every 3 weeks").click()
    assert page.locator('[name="costs.items[6].label"]').input_value() == "Childcare on infusion days"
    page.get_by_role("button", name="Save and see the plan").last.click()
    assert page.get_by_role("heading", name="Your plan").is_visible()
    assert "Bo" in page.locator("main").inner_text()
    context.close()


@pytest.fixture
def typed(page: Page, live_server: LiveServer) -> Page:
    """The first page of the interview with a name typed and not saved."""
    page.goto(live_server.url + begun(page, live_server).address("intake:step", "about-you"))
    page.locator('[name="patient.name"]').fill("Ada")
    return page


def _name(page: Page) -> str:
    return page.locator('[name="patient.name"]').input_value()


def test_after_an_error_back_and_reload_ask_nothing_and_lose_nothing(typed: Page) -> None:
    typed.locator('[name="patient.birth_date"]').fill("the fifth")
    typed.get_by_role("button", name="Save and continue").last.click()
    typed.wait_for_selector("#error-summary")
    typed.reload()
    assert (_name(typed), typed.locator('[name="patient.birth_date"]').input_value()) == ("Ada", "the fifth")
    typed.get_by_role("button", name="What this is", exact=True).click()
    typed.wait_for_url("**/about/")
    typed.go_back()
    assert _name(typed) == "Ada"


@pytest.mark.parametrize("words", ["What this is", "What happens to your answers", "Careplan Compass"])
def test_the_links_of_the_header_lose_nothing_that_was_typed(typed: Page, words: str) -> None:
    address = typed.url
    typed.get_by_role("button", name=words, exact=True).click()
    typed.wait_for_url(lambda url: url != address)
    typed.goto(address)
    assert _name(typed) == "Ada"


def test_what_is_typed_is_kept_when_the_page_is_loaded_anew(typed: Page) -> None:
    with typed.expect_response(lambda response: response.request.method == "POST"):
        typed.wait_for_timeout(10_500)
    typed.reload()
    assert _name(typed) == "Ada"
    assert "as you typed it" in typed.locator("main").inner_text()
    assert accessibility_violations(typed) == []


def test_two_versions_of_a_page_are_shown_side_by_side(typed: Page) -> None:
    other = typed.context.new_page()
    other.goto(typed.url)
    other.locator('[name="patient.name"]').fill("Bea")
    other.get_by_role("button", name="Save and continue").last.click()
    other.wait_for_url("**/health/")
    typed.get_by_role("button", name="Save and continue").last.click()
    typed.get_by_role("heading", name="Two versions").wait_for()
    assert accessibility_violations(typed) == []
    assert not scrolls_sideways(typed)
    typed.get_by_role("button", name="Take what was typed").click()
    typed.wait_for_url("**/check/")
    assert "Ada" in typed.locator("main").inner_text()


def test_ten_minutes_before_the_end_the_page_says_so_and_goes_on(page: Page, live_server: LiveServer) -> None:
    page.clock.install()
    page.goto(live_server.url + begun(page, live_server).address("intake:step", "about-you"))
    CaseFile.objects.update(expires_at=timezone.now() + timedelta(minutes=9))
    page.clock.fast_forward("01:51:00")
    keep = page.get_by_role("button", name="Keep going")
    keep.wait_for()
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)
    keep.click()
    keep.wait_for(state="hidden")
    assert CaseFile.objects.get().expires_at > timezone.now() + timedelta(minutes=110)


def test_without_javascript_a_frame_says_so(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    visit = begun(page, live_server)
    page.goto(live_server.url + visit.address("intake:step", "about-you"))
    CaseFile.objects.update(expires_at=timezone.now() + timedelta(minutes=9))
    frame = page.frames[1]
    frame.goto(live_server.url + visit.address("cases:time"))
    frame.get_by_role("button", name="Keep going").click()
    frame.get_by_text("Your answers are kept on").wait_for()
    assert CaseFile.objects.get().expires_at > timezone.now() + timedelta(minutes=110)
    context.close()


def test_the_quick_check_by_keyboard_from_the_door_to_the_answer(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + reverse("start"))
    for button in ("I am ill", "Quick check"):
        page.get_by_role("button", name=button).focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
    for number in (1, 2, 3):
        assert f"page {number} of 3" in page.locator(".progress-line").inner_text()
        assert accessibility_violations(page) == []
        assert not scrolls_sideways(page)
        if number == 1:
            page.locator('[name="patient.birth_date"]').fill("3/14/77")
        page.get_by_role("button", name="Save and continue").last.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
    assert page.url.endswith("/plan/")
    page.get_by_role("link", name="Answer the questions").or_(
        page.get_by_role("link", name="Make the answer surer")
    ).focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "left that can still change something" in page.locator(".progress-line").inner_text()
    assert accessibility_violations(page) == []
    page.go_back()
    page.reload()
    assert page.url.endswith("/plan/")
