"""From an invitation to the team page, by keyboard alone: password, authenticator app, and signing in again."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.urls import reverse
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from screener.desk import invitations
from screener.desk.models import Role
from tests.browser.checks import accessibility_violations, scrolls_sideways
from tests.screener.desk.accounts import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MOST_STOPS = 60  # of the Tab key, to anything on a page


@pytest.fixture(autouse=True)
def nothing_counted() -> None:
    cache.clear()


@pytest.fixture
def link(live_server: LiveServer) -> str:
    """The link of somebody who is to be an administrator."""
    token = invitations.invite(people.organisation(), "ada@mercy.example", Role.ADMINISTRATOR)
    return live_server.url + reverse("desk:join", args=[token])


def go_to(page: Page, words: str) -> None:
    """Press Tab until the field with this id, or the link or button with these words, has the focus."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate("[document.activeElement.id, document.activeElement.textContent.trim()]").count(words):
            return
    raise AssertionError(f"Tab never comes to {words}.")


def write(page: Page, field: str, text: str) -> None:
    go_to(page, field)
    page.keyboard.type(text)


def press_enter(page: Page) -> None:
    with page.expect_navigation():
        page.keyboard.press("Enter")


def look_at(page: Page) -> None:
    assert accessibility_violations(page) == []
    assert not scrolls_sideways(page)


def join(page: Page, link: str) -> str:
    """Join and set up the app; a recovery code."""
    page.goto(link)
    look_at(page)
    write(page, "id_name", "Ada")
    write(page, "id_password", people.PASSWORD)
    write(page, "id_again", people.PASSWORD)
    press_enter(page)
    look_at(page)
    write(page, "id_code", people.code_of(page.locator("#authenticator_secret").input_value()))
    press_enter(page)
    look_at(page)
    return page.locator("#recovery_codes").input_value().split()[0]


def test_an_invitation_leads_to_the_team_by_keyboard_alone(page: Page, live_server: LiveServer, link: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    recovery_code = join(page, link)
    go_to(page, "Your desk")
    press_enter(page)
    assert page.locator("h1").inner_text() == "Team of Mercy Hospital"
    look_at(page)
    write(page, "id_email", "ben@mercy.example")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    press_enter(page)
    assert "/desk/join/" in page.locator("#link").input_value()
    look_at(page)
    go_to(page, "Sign out")
    press_enter(page)
    look_at(page)
    go_to(page, "Sign Out")
    press_enter(page)

    page.goto(live_server.url + reverse("desk:team"))
    look_at(page)
    write(page, "id_login", "ada@mercy.example")
    write(page, "id_password", people.PASSWORD)
    press_enter(page)
    look_at(page)
    write(page, "id_code", recovery_code)
    press_enter(page)
    assert page.locator("h1").inner_text() == "Team of Mercy Hospital"
    assert [url for url in asked if not url.startswith((live_server.url, "data:"))] == []


@pytest.mark.parametrize(
    "name",
    [
        "desk:organisation",
        "desk:audit",
        "mfa_index",
        "mfa_add_webauthn",
        "mfa_list_webauthn",
        "account_change_password",
        "account_reauthenticate",
    ],
)
def test_the_other_pages_of_an_administrator_are_accessible(
    page: Page, live_server: LiveServer, link: str, name: str
) -> None:
    join(page, link)
    page.goto(live_server.url + reverse(name))
    look_at(page)


def test_a_wrong_password_is_told_accessibly(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + reverse("account_login"))
    write(page, "id_login", "nobody@mercy.example")
    write(page, "id_password", "wrong")
    press_enter(page)
    assert page.evaluate("document.activeElement.getAttribute('role')") == "alert"
    look_at(page)


def test_the_pages_keep_the_policy_of_the_site(strict_page: Page, live_server: LiveServer, link: str) -> None:
    complaints: list[str] = []
    strict_page.on("console", lambda message: complaints.append(message.text))
    strict_page.goto(live_server.url + reverse("account_login"))
    assert strict_page.evaluate("typeof allauth.webauthn.forms.loginForm") == "function"
    strict_page.goto(link)
    strict_page.fill("#id_name", "Ada")
    strict_page.fill("#id_password", people.PASSWORD)
    strict_page.fill("#id_again", people.PASSWORD)
    strict_page.click("button[type=submit].btn-primary")
    strict_page.fill("#id_code", people.code_of(strict_page.locator("#authenticator_secret").input_value()))
    strict_page.click("button[type=submit].btn-primary")
    strict_page.goto(live_server.url + reverse("mfa_add_webauthn"))
    strict_page.goto(live_server.url + reverse("desk:team"))
    assert [text for text in complaints if "Content Security Policy" in text] == []


def test_a_passkey_is_added_and_opens_the_desk(strict_page: Page, live_server: LiveServer, link: str) -> None:
    here = live_server.url
    device = strict_page.context.new_cdp_session(strict_page)
    device.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    device.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    strict_page.goto(link)
    strict_page.fill("#id_name", "Ada")
    strict_page.fill("#id_password", people.PASSWORD)
    strict_page.fill("#id_again", people.PASSWORD)
    strict_page.click("button[type=submit].btn-primary")
    strict_page.goto(here + reverse("mfa_add_webauthn"))
    strict_page.check("#id_passwordless")
    with strict_page.expect_navigation():
        strict_page.click("#mfa_webauthn_add")
    strict_page.goto(here + reverse("mfa_list_webauthn"))
    assert "Not used yet." in strict_page.inner_text("main")
    strict_page.click("text=Change the name")
    strict_page.fill("#id_name", "Desk computer")
    strict_page.click("#mfa_webauthn_edit")
    assert "Desk computer" in strict_page.inner_text("main")
    strict_page.goto(here + reverse("account_logout"))
    strict_page.click("button[type=submit].btn-primary")
    strict_page.goto(here + reverse("account_login"))
    with strict_page.expect_navigation():
        strict_page.click("#passkey_login")
    strict_page.goto(here + reverse("desk:home"))
    assert strict_page.locator("h1").inner_text() == "Team of Mercy Hospital"
