"""Other languages in a browser: longer words, a page that is mirrored, and a switch that loses nothing."""

from __future__ import annotations

import pytest
from django.test import override_settings
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from screener.intake.sections import SECTIONS
from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun
from tests.screener.languages.shown import OF_A_CASE, PEOPLE, SUBJECTS, case_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PERSON = case_of(PEOPLE[0])
STEPS = [("intake:step", step) for step in SECTIONS]
PAGES = [
    *((f"plan:{subject}",) for subject in SUBJECTS),
    *((name,) for name in OF_A_CASE),
    ("leave:caregiver", 0),
    *STEPS,
]


def too_wide(page: Page, live_server: LiveServer) -> list[str]:
    """The addresses of all pages that are wider than their window."""
    page.set_extra_http_headers({"Accept-Language": "es"})
    visit = begun(page, live_server, PERSON)
    found = []
    for name, *parts in PAGES:
        page.goto(live_server.url + visit.address(name, *parts))
        if scrolls_sideways(page):
            found.append(f"{name} {parts}")
    for address in ("/", "/about/", "/privacy/", "/accessibility/", "/accuracy/", "/examples/"):
        page.goto(live_server.url + address)
        if scrolls_sideways(page):
            found.append(address)
    return found


@pytest.mark.usefixtures("pseudolocale")
def test_words_a_third_longer_fit_every_page(page: Page, live_server: LiveServer) -> None:
    assert too_wide(page, live_server) == []


@pytest.mark.usefixtures("pseudolocale")
def test_a_language_from_right_to_left_is_mirrored_and_fits(page: Page, live_server: LiveServer) -> None:
    with override_settings(LANGUAGES_BIDI=["es"]):
        assert too_wide(page, live_server) == []
        page.goto(f"{live_server.url}/")
        assert page.locator("html").get_attribute("dir") == "rtl"
        name, language = page.locator(".site-name").bounding_box(), page.locator(".languages").bounding_box()
        assert name is not None
        assert language is not None
        assert name["x"] > language["x"]


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("address", ["plan:result", "plan:steps", "plan:cover", "plan:print", "leave:caregiver"])
def test_a_page_in_spanish_has_no_accessibility_violation(page: Page, live_server: LiveServer, address: str) -> None:
    page.set_extra_http_headers({"Accept-Language": "es"})
    visit = begun(page, live_server, PERSON)
    page.goto(live_server.url + visit.address(address, *([0] if address == "leave:caregiver" else [])))
    assert page.locator("html").get_attribute("lang") == "es"
    assert accessibility_violations(page) == []


@pytest.mark.usefixtures("spanish")
def test_the_button_in_the_header_shows_the_page_in_spanish_as_it_was_typed(
    page: Page, live_server: LiveServer
) -> None:
    visit = begun(page, live_server)
    page.goto(live_server.url + visit.address("intake:step", "about-you"))
    page.get_by_label("Your first name").fill("Zephyrine")
    page.get_by_role("button", name="Español").click()
    page.get_by_role("button", name="Guardar y seguir").first.wait_for()
    assert page.get_by_label("Su nombre").input_value() == "Zephyrine"


@pytest.mark.usefixtures("spanish")
def test_the_enter_key_in_the_planner_does_not_change_the_language(page: Page, live_server: LiveServer) -> None:
    visit = begun(page, live_server, PERSON)
    page.goto(live_server.url + visit.address("leave:caregiver", 0))
    page.locator("#id_line-0-first").fill("12/07/2026")
    page.locator("#id_line-0-first").press("Enter")
    page.get_by_role("heading", name="What this leave comes to").wait_for()
    assert page.locator("html").get_attribute("lang") == "en"
