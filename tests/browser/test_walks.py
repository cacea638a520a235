"""Three people go from the door to the paper: the patient, her husband, a social worker. By keys alone, and without
scripts; on a phone and at a desk. Every page on the way is looked at by `seen`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Locator, Page, ViewportSize
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations
from tests.browser.conftest import WIDTHS
from tests.browser.walking import ByKeys, Walker, WithoutScript

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
ENLARGED_FOUR_TIMES: ViewportSize = {"width": 320, "height": 256}
LOOKED_AT: set[tuple[str, int]] = set()
"""The kinds of pages that axe has looked at, each once at a width: it takes longer than all the rest."""
CONTINUE = "Save and continue"


@dataclass(frozen=True)
class Person:
    """Who walks: the door, a wrong entry and what is right there, and the answers of the quick check."""

    door: str
    wrong: tuple[str, str]
    answers: tuple[Mapping[str, str], ...]
    finds: str


ILL = (
    {
        "patient.birth_date": "3/14/77",
        "state": "Ohio",
        "patient.citizenship": "us_citizen",
        "patient.marital_status": "married",
    },
    {
        "patient.diagnosis.condition": "breast cancer",
        "patient.diagnosis.metastatic": "yes",
        "patient.work.status": "stopped",
        "patient.work.stopped_on": "June 15, 2026",
        "patient.work.years_worked_in_last_10": "10",
    },
    {"patient.work.usual_monthly_earnings": "4,200 a month", "household.size": "4"},
)
HUSBAND = (
    {
        "caregivers[0].relationship": "Husband or wife",
        "caregivers[0].employer.work_state": "Ohio",
        "caregivers[0].leave.starts_on": "12/1/2026",
    },
    {
        "caregivers[0].employer.employees": "120",
        "caregivers[0].employer.employees_within_75_miles": "120",
        "caregivers[0].employer.hired_on": "3/1/2015",
        "caregivers[0].employer.hours_last_12_months": "2000",
    },
    {
        "caregivers[0].leave.pattern": "intermittent",
        "caregivers[0].employer.weekly_pay": "$1,100",
        "caregivers[0].employer.paid_leave_hours": "40",
    },
)
PEOPLE = {
    "patient": Person("I am ill", ("patient.birth_date", "the fifth of May"), ILL, "Disability insurance"),
    "husband": Person("I help someone who is ill", ("caregivers[0].leave.starts_on", "soon"), HUSBAND, "leave"),
    "worker": Person(
        "I am a social worker with a client", ("patient.birth_date", "in spring"), ILL, "Disability insurance"
    ),
}


@pytest.fixture(params=["keys", "no script"])
def walker(request: pytest.FixtureRequest, chromium: Browser, width: str, live_server: LiveServer) -> Iterator[Walker]:
    """Somebody with an empty browser of a width, who uses no mouse, or whose browser runs no script. The browser
    is gone before the server and its database are."""
    by_keys = request.param == "keys"
    wide, high = WIDTHS[width]
    size: ViewportSize = {"width": wide, "height": high}
    context = chromium.new_context(viewport=size, bypass_csp=by_keys, java_script_enabled=by_keys)
    context.set_default_timeout(10_000)
    yield ByKeys(context.new_page()) if by_keys else WithoutScript(context.new_page())
    context.close()


@pytest.fixture(params=list(WIDTHS))
def width(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def seen(walker: Walker) -> None:
    """What must hold of each page on the way: no rule of axe broken, nothing cut off when enlarged four times, and a
    reload brings the same page again without asking to send anything twice."""
    page = walker.page
    heading, address, size = _heading(page), page.url.partition("#")[0], page.viewport_size
    assert size is not None
    kind = (re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "", address.partition("//")[2].partition("/")[2]), size["width"])
    if isinstance(walker, ByKeys) and (kind not in LOOKED_AT or page.title().startswith("Error:")):
        assert accessibility_violations(page) == [], address
        LOOKED_AT.add(kind)
    page.set_viewport_size(ENLARGED_FOUR_TIMES)
    assert not page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"), address
    page.set_viewport_size(size)
    answer = page.reload()
    assert answer is not None
    assert answer.request.method == "GET", address
    assert (answer.status, page.url.partition("#")[0], _heading(page)) == (200, address, heading)


def _heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).first.inner_text()


def by(page: Page, role: str, name: str | re.Pattern[str]) -> Locator:
    return page.get_by_role(role, name=name).first  # type: ignore[arg-type]


@pytest.mark.parametrize("who", list(PEOPLE))
def test_from_the_door_to_the_paper(who: str, walker: Walker, live_server: LiveServer) -> None:
    person, page = PEOPLE[who], walker.page
    page.goto(live_server.url + reverse("start"))
    seen(walker)
    walker.press(by(page, "button", person.door))
    seen(walker)
    walker.press(by(page, "button", "Quick check"))
    the_quick_check(walker, person)
    assert page.url.partition("#")[0].endswith("/plan/")
    seen(walker)
    assert person.finds.lower() in page.locator("main").inner_text().lower()
    every_subject(walker)
    one_more_question(walker)
    walker.press(by(page, "link", "Choose what to print"))
    seen(walker)
    assert the_paper(walker).startswith(b"%PDF")


def the_quick_check(walker: Walker, person: Person) -> None:
    """Three pages. On the first a wrong entry is named, focused and kept; each page keeps its answers behind Back."""
    page = walker.page
    for place, answers in enumerate(person.answers):
        seen(walker)
        if place == 0:
            a_wrong_entry(walker, *person.wrong)
        for name, value in answers.items():
            walker.answer(name, value)
        address = page.url
        walker.press(by(page, "button", CONTINUE))
        assert page.url != address, page.locator("main").inner_text()
        page.go_back()
        assert page.url == address
        for name in answers:
            field = page.locator(f'input[type="text"][name="{name}"]')
            assert field.count() == 0 or field.input_value(), name
        page.go_forward()


def a_wrong_entry(walker: Walker, name: str, wrong: str) -> None:
    """The page says what is wrong and where, the field keeps what was typed, and the link leads to it."""
    page = walker.page
    walker.answer(name, wrong)
    walker.press(by(page, "button", CONTINUE))
    summary = page.locator("#error-summary")
    assert page.title().startswith("Error:")
    assert summary.get_attribute("role") == "alert"
    if isinstance(walker, ByKeys):
        page.wait_for_function("document.activeElement.closest('#error-summary') !== null")
    field = page.locator(f'[name="{name}"]')
    assert field.input_value() == wrong
    assert field.get_attribute("aria-invalid") == "true"
    seen(walker)
    link = summary.get_by_role("link").first
    if isinstance(walker, ByKeys):
        walker.reach(link)
        page.keyboard.press("Enter")
        assert field.evaluate("element => element === document.activeElement")
    else:
        link.click()
    assert page.url.endswith(f"#{field.get_attribute('id')}")


def every_subject(walker: Walker) -> None:
    """Each subject from the menu, and by it back to the overview."""
    page = walker.page
    overview = page.url
    links = page.locator(".plan-menu a:not([aria-current])")
    addresses = [links.nth(place).get_attribute("href") for place in range(links.count())]
    assert len(addresses) > 3
    for address in addresses:
        walker.press(page.locator(f'a[href="{address}"]:visible').first)
        seen(walker)
        page.go_back()
        assert page.url == overview


def one_more_question(walker: Walker) -> None:
    """Make the answer surer leads to a question, and an answer left open leads on."""
    page = walker.page
    walker.press(by(page, "link", re.compile("Make the answer surer|Answer the questions")))
    seen(walker)
    walker.press(by(page, "button", re.compile("^(Save|See)")))
    seen(walker)
    page.goto(re.sub("/questions/.*", "/plan/", page.url))


def the_paper(walker: Walker) -> bytes:
    """The document as it is downloaded."""
    page, press = walker.page, _pressed(walker)
    with page.expect_download() as download:
        press(by(page, "button", "Make the PDF"))
    return download.value.path().read_bytes()


def _pressed(walker: Walker) -> Callable[[Locator], None]:
    def press(place: Locator) -> None:
        if isinstance(walker, ByKeys):
            walker.reach(place)
            walker.page.keyboard.press("Enter")
        else:
            place.click()

    return press
