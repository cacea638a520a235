"""How a session ends."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from screener.desk.models import Session
from tests.screener.desk.accounts import people

IDLE, LONGEST = timedelta(minutes=30), timedelta(hours=12)


@pytest.fixture
def signed_in(ann):
    """A browser in which Ann signed in a moment ago."""
    browser = Client()
    secret = people.with_app(ann)
    people.type_password(browser, "ann@mercy.example")
    people.type_code(browser, people.code_of(secret))
    return browser


@pytest.fixture
def clock(monkeypatch):
    """Sets how late it is for sessions, as seconds after the test began."""
    began = timezone.now()

    def after(later):
        for module in ("django.contrib.sessions.backends.base", "django.contrib.sessions.backends.db"):
            monkeypatch.setattr(f"{module}.timezone.now", lambda: began + later)

    return after


def is_open(browser: Client) -> bool:
    return browser.get(reverse("desk:home")).status_code == 200


def test_a_session_is_open_just_before_half_an_hour_idle(signed_in, clock):
    clock(IDLE - timedelta(seconds=1))
    assert is_open(signed_in)


def test_a_session_ends_after_half_an_hour_idle(signed_in, clock):
    clock(IDLE + timedelta(seconds=5))
    assert not is_open(signed_in)


def test_a_busy_session_ends_twelve_hours_after_signing_in(signed_in, clock):
    assert all(come_by(signed_in, clock, timedelta(minutes=20 * turn)) for turn in range(36))
    clock(LONGEST - timedelta(seconds=5))
    assert is_open(signed_in)
    clock(LONGEST + timedelta(seconds=5))
    assert not is_open(signed_in)


def test_a_new_password_ends_every_other_session(ann, signed_in):
    other = people_browser(ann)
    data = {"oldpassword": people.PASSWORD, "password1": "a boat in the reeds", "password2": "a boat in the reeds"}
    signed_in.post(reverse("account_change_password"), data)
    assert is_open(signed_in)
    assert not is_open(other)
    assert Session.objects.filter(user=ann.user).count() == 1
    assert people.noted("changed") == ["account_change_password"]


def test_signing_in_takes_away_sessions_that_are_over(ann, client):
    Session.objects.create(session_key="old", session_data="", expire_date=timezone.now() - IDLE)
    people.type_password(client, "ann@mercy.example")
    assert not Session.objects.filter(session_key="old").exists()


def test_what_was_not_sealed_here_is_an_empty_session(signed_in):
    Session.objects.update(session_data="eyJfYXV0aF91c2VyX2lkIjoiMSJ9")
    assert not is_open(signed_in)


def come_by(browser: Client, clock, later: timedelta) -> bool:
    clock(later)
    return is_open(browser)


def people_browser(ann) -> Client:
    client = Client()
    client.force_login(ann.user)
    return client
