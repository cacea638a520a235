"""A page that is sent while the server cannot be reached keeps what was typed, says so, and can be sent again."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.browser.visits import begun
from tests.screener.servers.running import Server

pytestmark = pytest.mark.django_db(transaction=True)
NAME = '[name="patient.name"]'


@pytest.fixture
def typed(page: Page, live_server: LiveServer) -> Page:
    page.goto(live_server.url + begun(page, live_server).address("intake:step", "about-you"))
    page.locator(NAME).fill("Ada")
    return page


def save(page: Page) -> None:
    page.get_by_role("button", name="Save and continue").last.click()


def told_that_it_is_lost(page: Page) -> None:
    page.get_by_role("alert").filter(has_text="We could not reach the server").wait_for()
    assert page.evaluate("document.activeElement.id") == "connection-lost"
    expect(page.locator("#connection-lost")).to_be_in_viewport()
    assert page.locator(NAME).input_value() == "Ada"


def test_without_a_network_the_page_says_so_and_goes_on_later(typed: Page) -> None:
    typed.context.set_offline(True)
    save(typed)
    told_that_it_is_lost(typed)
    assert accessibility_violations(typed) == []
    assert not scrolls_sideways(typed)
    typed.get_by_role("button", name="Try again").click()
    told_that_it_is_lost(typed)
    typed.context.set_offline(False)
    typed.get_by_role("button", name="Try again").click()
    typed.wait_for_url("**/health/")
    typed.go_back()
    assert typed.locator(NAME).input_value() == "Ada"


def test_the_button_that_was_pressed_is_the_one_tried_again(typed: Page) -> None:
    typed.route("**/about-you/", lambda route: route.abort() if _posts(route) else route.continue_())
    typed.get_by_role("button", name="Save and see the plan").click()
    told_that_it_is_lost(typed)
    typed.unroute("**/about-you/")
    typed.get_by_role("button", name="Try again").click()
    typed.wait_for_url("**/plan/")


def test_a_proxy_without_a_server_behind_it_is_no_answer(typed: Page) -> None:
    typed.route("**/about-you/", lambda route: route.fulfill(status=502) if _posts(route) else route.continue_())
    save(typed)
    told_that_it_is_lost(typed)


def test_any_other_answer_is_shown_as_the_page_it_is(typed: Page) -> None:
    typed.context.clear_cookies(name="csrftoken")
    save(typed)
    typed.get_by_role("heading", name="This page was open too long").wait_for()
    assert "Ada" in typed.locator("main").inner_text()


def test_pressed_twice_in_a_hurry_it_is_sent_once(typed: Page) -> None:
    sent = []
    typed.on("request", lambda request: sent.append(request) if request.method == "POST" else None)
    typed.get_by_role("button", name="Save and continue").last.dblclick()
    typed.wait_for_url("**/health/")
    assert len(sent) == 1


def test_a_row_that_is_added_is_still_gone_to(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + begun(page, live_server).address("intake:step", "costs"))
    for place in (1, 2):
        with page.expect_navigation():
            page.get_by_role("button", name="Add a trip").click()
        expect(page.locator(f'[id="row-costs.trips[{place}]"]')).to_be_in_viewport()
        assert "?" not in page.url


def _posts(route: Route) -> bool:
    return route.request.method == "POST"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    made = Server(tmp_path)
    made.manage("collectstatic", "--noinput", "--verbosity", "0")
    try:
        yield made.start()
    finally:
        made.stop()


def test_a_server_killed_between_a_keystroke_and_the_button_loses_nothing(chromium: Browser, server: Server) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(server.base)
    page.get_by_role("button", name="I am ill").click()
    page.wait_for_url("**/cases/**")
    page.goto("/".join([*page.url.split("/")[:5], "questions", "about-you", ""]))
    page.locator(NAME).press_sequentially("Ada")
    _kill(server)
    save(page)
    told_that_it_is_lost(page)
    server.start()
    page.get_by_role("button", name="Try again").click()
    page.wait_for_url("**/health/")
    page.go_back()
    assert page.locator(NAME).input_value() == "Ada"
    context.close()


def _kill(server: Server) -> None:
    assert server.process is not None
    workers = server.workers()
    server.process.kill()
    server.process.wait()
    for worker in workers:
        os.kill(worker, signal.SIGKILL)
    server.log.close()
