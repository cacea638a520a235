"""The results page in a browser: readable on a phone and at a desk, by keyboard, on paper and without colour."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, ViewportSize
from pytest_django.live_server_helper import LiveServer

from benefits import parse_case, screen, to_document
from screener.cases.contents import Earlier
from screener.plan import views
from screener.plan.saved import record_of
from screener.plan.subjects import HOW, SUBJECTS
from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun

PHONE: ViewportSize = {"width": 360, "height": 740}
MARIA = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))
PAGES: list[tuple[str, tuple[int, ...]]] = [
    *((subject.address, ()) for subject in (*SUBJECTS, HOW)),
    *(("plan:program", (place,)) for place in (1, 2, 3)),
]
SAMPLE = json.loads((Path(__file__).parents[1] / "screener/plan/sample_result.json").read_text(encoding="utf-8"))

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def result(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The sample result, shown to every visitor with answers."""
    monkeypatch.setattr(views, "_screened", lambda *_given: SAMPLE)
    return SAMPLE


def show(
    page: Page, live_server: LiveServer, case: dict[str, Any], name: str = "plan:result", *place: int, **more: Any
) -> None:
    """Show a page of the plan of these answers."""
    page.goto(live_server.url + begun(page, live_server, case, **more).address(name, *place))


@pytest.mark.parametrize(("name", "place"), PAGES)
def test_a_page_and_the_page_opened_have_no_accessibility_violation(
    page: Page, live_server: LiveServer, result: object, name: str, place: tuple[int, ...]
) -> None:
    show(page, live_server, {}, name, *place)
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)
    page.evaluate("document.querySelectorAll('details').forEach(entry => entry.open = true)")
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_the_cover_path_is_sound(page: Page, live_server: LiveServer) -> None:
    show(page, live_server, MARIA, "plan:cover")
    page.evaluate("document.querySelectorAll('details').forEach(entry => entry.open = true)")
    assert page.get_by_role("heading", name="Your health cover, month by month").is_visible()
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_the_page_of_what_has_changed_is_sound(page: Page, live_server: LiveServer) -> None:
    now = to_document(screen(parse_case(MARIA)))
    record = record_of(now)
    record["programs"][0]["facts"]["monthly_benefit"] = 2500
    show(page, live_server, MARIA, "plan:changes", earlier=Earlier(MARIA, record))
    assert page.get_by_text("$2,554 a month").is_visible()
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_the_device_shares_the_message_where_it_can(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(viewport=PHONE)
    context.add_init_script(
        "window.shared = []; navigator.share = what => { shared.push(what); return Promise.resolve(); }"
    )
    page = context.new_page()
    show(page, live_server, MARIA, "plan:steps")
    page.get_by_role("button", name="Share").click()
    assert page.evaluate("shared[0].text").startswith(
        "Next steps:\n1. Apply for Social Security disability (SSDI) now."
    )
    context.close()


def test_a_device_without_a_sheet_has_the_links_alone(strict_page: Page, live_server: LiveServer) -> None:
    strict_page.add_init_script("Object.defineProperty(navigator, 'share', { value: undefined })")
    show(strict_page, live_server, MARIA, "plan:steps")
    assert not strict_page.get_by_role("button", name="Share").is_visible()
    assert strict_page.get_by_role("link", name="By email").is_visible()


@pytest.mark.parametrize("scheme", [{"color_scheme": "dark"}, {"contrast": "more"}, {"forced_colors": "active"}])
def test_the_first_page_is_as_sound_in_the_dark_and_with_more_contrast(
    page: Page, live_server: LiveServer, result: object, scheme: dict[str, Any]
) -> None:
    page.emulate_media(**scheme)
    for name in ("plan:result", "plan:money"):
        show(page, live_server, {}, name)
        assert accessibility_violations(page) == []


@pytest.mark.parametrize(("name", "place"), PAGES)
def test_enlarged_four_times_a_page_reflows(
    strict_page: Page, live_server: LiveServer, result: object, name: str, place: tuple[int, ...]
) -> None:
    strict_page.set_viewport_size({"width": 320, "height": 256})  # 1280 x 1024 at 400 %
    show(strict_page, live_server, {}, name, *place)
    strict_page.evaluate("document.querySelectorAll('details').forEach(entry => entry.open = true)")
    assert not scrolls_sideways(strict_page)


@pytest.mark.parametrize(
    "came_in",
    [{"door": "patient"}, {"door": "caregiver"}, {"door": "social_worker"}, {"door": None, "is_example": True}],
)
def test_the_answer_and_three_steps_fit_the_first_screen_of_a_phone(
    strict_page: Page, live_server: LiveServer, came_in: dict[str, Any]
) -> None:
    strict_page.set_viewport_size(PHONE)
    show(strict_page, live_server, MARIA, **came_in)
    steps = strict_page.locator(".do-first li")
    assert strict_page.locator(".findings > li").count() == 4
    assert steps.count() == 3
    last = steps.last.bounding_box()
    assert last is not None
    assert last["y"] + last["height"] <= PHONE["height"]
    assert _screens(strict_page) <= 3


@pytest.mark.parametrize(("name", "place"), [(name, place) for name, place in PAGES if name != "plan:result"])
def test_a_subject_fits_six_screens_of_a_phone(
    strict_page: Page, live_server: LiveServer, name: str, place: tuple[int, ...]
) -> None:
    strict_page.set_viewport_size(PHONE)
    show(strict_page, live_server, MARIA, name, *place)
    assert _screens(strict_page) <= 6


def _screens(page: Page) -> float:
    return float(page.evaluate("document.documentElement.scrollHeight")) / PHONE["height"]


def test_the_menu_leads_on_by_keyboard_and_back_and_reload_keep_the_page(
    strict_page: Page, live_server: LiveServer, result: object
) -> None:
    show(strict_page, live_server, {})
    first = strict_page.url
    strict_page.locator(".plan-menu").get_by_role("link", name="Leave").focus()
    with strict_page.expect_navigation():
        strict_page.keyboard.press("Enter")
    assert strict_page.url.endswith("/plan/leave/")
    assert strict_page.locator(".plan-menu [aria-current=page]").inner_text().strip() == "Leave"
    strict_page.reload()
    assert strict_page.get_by_role("heading", name="Leave from work").is_visible()
    strict_page.go_back()
    assert strict_page.url == first
    assert strict_page.get_by_role("heading", name="What we found").is_visible()


def test_without_javascript_every_page_is_reached_and_reads(
    chromium: Browser, live_server: LiveServer, result: object
) -> None:
    context = chromium.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    show(page, live_server, {})
    for link in ("Steps and dates", "Benefits", "Health cover", "Leave from work", "Costs and money"):
        page.get_by_role("link", name=link).click()
        assert page.get_by_role("heading", name=link, level=1).is_visible()
        page.get_by_role("link", name="Overview").click()
    context.close()


@pytest.mark.parametrize("case", [None, {"patient": {"birth_date": "soon"}}])
def test_the_page_without_a_plan_has_no_accessibility_violation(
    page: Page, live_server: LiveServer, case: dict[str, Any] | None
) -> None:
    if case is None:
        page.goto(f"{live_server.url}/cases/{uuid4()}/plan/")
    else:
        show(page, live_server, case)
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def test_one_picture_of_the_money_is_shown_at_each_width(page: Page, live_server: LiveServer, result: object) -> None:
    show(page, live_server, {}, "plan:money")
    assert page.locator("svg.money-chart:visible").count() == 1


def test_the_workings_open_by_keyboard(page: Page, live_server: LiveServer, result: object) -> None:
    show(page, live_server, {}, "plan:program", 1)
    page.locator("summary", has_text="How we worked this out").first.focus()
    page.keyboard.press("Enter")
    assert page.get_by_text("How the monthly amount was worked out").is_visible()


def test_the_policy_of_the_site_blocks_nothing_the_page_needs(
    strict_page: Page, live_server: LiveServer, result: object
) -> None:
    refused: list[str] = []
    strict_page.on("console", lambda message: refused.append(message.text))
    show(strict_page, live_server, {})
    assert [line for line in refused if "Content Security Policy" in line] == []


def test_on_paper_the_buttons_are_gone_and_the_workings_are_there(
    strict_page: Page, live_server: LiveServer, result: object
) -> None:
    show(strict_page, live_server, {})
    strict_page.emulate_media(media="print")
    assert not strict_page.get_by_role("link", name="Download PDF").is_visible()
    show(strict_page, live_server, {}, "plan:program", 1)
    assert strict_page.get_by_text("How the monthly amount was worked out").is_visible()


def test_the_pdf_is_downloaded_under_a_name_without_the_person(
    strict_page: Page, live_server: LiveServer, result: object
) -> None:
    show(strict_page, live_server, {})
    with strict_page.expect_download() as download:
        strict_page.get_by_role("link", name="Download PDF").click()
    assert re.fullmatch(r"action-plan-\d{4}-\d\d-\d\d\.pdf", download.value.suggested_filename)
