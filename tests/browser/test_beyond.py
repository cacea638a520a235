"""The pages beside the answer, reached from the plan of a made-up person, at both widths and by keyboard."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def plan(page: Page, live_server: LiveServer) -> Page:
    page.goto(live_server.url + reverse("examples"))
    page.get_by_role("button", name="A woman of 49").click()
    page.wait_for_url("**/plan/")
    return page


def _is_sound(page: Page) -> None:
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def _go(page: Page, subject: str, link: str, heading: str) -> None:
    page.goto(f"{page.url.split('/plan/')[0]}/plan/{subject}/")
    page.get_by_role("link", name=link).first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=1, name=heading).wait_for()
    _is_sound(page)


def test_the_sheet_for_a_talk_about_costs(plan: Page) -> None:
    _go(plan, "money", "Talk about costs", "Talk about costs")
    assert plan.get_by_text("$3,400 is left").is_visible()
    with plan.expect_download() as saved:
        plan.get_by_role("link", name="Download PDF").click()
    assert saved.value.suggested_filename == "cost-talk.pdf"


def test_other_help_and_support(plan: Page) -> None:
    _go(plan, "help", "Other help worth asking for", "Other help worth asking for")
    assert plan.get_by_text("We did not look at these.").is_visible()
    plan.get_by_role("link", name="Support beyond money").click()
    plan.get_by_role("heading", level=1, name="Support beyond money").wait_for()
    _is_sound(plan)


def test_a_mistake_becomes_a_file_and_an_empty_form_says_what_is_missing(plan: Page) -> None:
    _go(plan, "benefits/1", "Tell us we are wrong", "Tell us we are wrong")
    plan.get_by_label("Where does it stand").fill("20 CFR 404.130")
    plan.get_by_role("button", name="Make the file").click()
    plan.get_by_role("alert").wait_for()
    _is_sound(plan)
    assert plan.get_by_label("Where does it stand").input_value() == "20 CFR 404.130"
    plan.get_by_label("What is wrong?").select_option(index=1)
    plan.get_by_label("What do you think is right?").fill("Another amount.")
    with plan.expect_download() as saved:
        plan.get_by_role("button", name="Make the file").click()
    assert saved.value.suggested_filename == "mistake.json"
