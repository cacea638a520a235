"""Guessing: ten wrong ones in a row lock an account for a quarter of an hour."""

from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from screener.desk import lock_out
from screener.desk.models import User
from tests.screener.desk.accounts import people

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def without_the_limits_of_the_library(settings):
    settings.ACCOUNT_RATE_LIMITS = False


@pytest.fixture
def clock(monkeypatch):
    """Sets what the lock takes for now."""

    def at(moment):
        monkeypatch.setattr(lock_out.timezone, "now", lambda: moment)

    at(NOW)
    return at


def test_after_nine_wrong_passwords_the_right_one_is_taken(ann, clock):
    type_wrong(9)
    assert "Location" in people.type_password(Client(), "ann@mercy.example")


def test_after_ten_wrong_passwords_the_right_one_is_not_taken(ann, clock):
    type_wrong(10)
    assert "Location" not in people.type_password(Client(), "ann@mercy.example")
    assert people.noted("changed") == ["account_locked"]


@pytest.mark.parametrize(("seconds", "is_taken"), [(-1, False), (0, True), (1, True)])
def test_the_lock_lasts_a_quarter_of_an_hour(ann, clock, seconds, is_taken):
    type_wrong(10)
    clock(NOW + timedelta(minutes=15, seconds=seconds))
    assert ("Location" in people.type_password(Client(), "ann@mercy.example")) is is_taken


def test_guessing_on_does_not_make_the_lock_longer(ann, clock):
    type_wrong(10)
    clock(NOW + timedelta(minutes=14))
    type_wrong(3)
    clock(NOW + timedelta(minutes=15))
    assert "Location" in people.type_password(Client(), "ann@mercy.example")


def test_a_right_sign_in_begins_the_count_anew(ann, clock):
    type_wrong(9)
    people.type_password(Client(), "ann@mercy.example")
    type_wrong(9)
    assert "Location" in people.type_password(Client(), "ann@mercy.example")


def test_a_right_password_alone_does_not_begin_the_count_anew(ann, clock):
    secret = people.with_app(ann)
    client = Client()
    people.type_password(client, "ann@mercy.example")
    type_wrong(9)
    people.type_password(Client(), "ann@mercy.example")
    people.type_code(client, people.wrong_code_of(secret))
    assert User.objects.get().locked_until == NOW + lock_out.LOCKED_FOR


def test_after_nine_wrong_codes_the_right_one_is_taken(ann, clock, client):
    secret = people.with_app(ann)
    people.type_password(client, "ann@mercy.example")
    type_wrong_codes(client, secret, 9)
    assert people.type_code(client, people.code_of(secret)).status_code == 302


def test_after_ten_wrong_codes_the_right_one_is_not_taken(ann, clock, client):
    secret = people.with_app(ann)
    people.type_password(client, "ann@mercy.example")
    type_wrong_codes(client, secret, 10)
    response = people.type_code(client, people.code_of(secret))
    assert response.status_code == 200
    assert "Incorrect code." in response.content.decode()


def test_the_password_before_a_change_is_guessed_no_longer_either(ann, clock):
    browser = people.browser_of(ann)
    type_wrong(10)
    response = browser.post(reverse("account_reauthenticate"), {"password": people.PASSWORD})
    assert response.status_code == 200


def test_the_password_of_now_is_guessed_no_longer_either(ann, clock):
    browser = people.browser_of(ann)
    for _ in range(10):
        change_password(browser, "wrong")
    assert "oldpassword" in change_password(browser, people.PASSWORD).context["form"].errors
    clock(NOW + lock_out.LOCKED_FOR)
    assert change_password(browser, people.PASSWORD).status_code == 302


def test_unknown_wrong_and_locked_are_told_in_the_same_words(ann, clock):
    unknown = people.type_password(Client(), "nobody@mercy.example", "wrong").context["form"].errors
    wrong = people.type_password(Client(), "ann@mercy.example", "wrong").context["form"].errors
    type_wrong(9)
    locked = people.type_password(Client(), "ann@mercy.example").context["form"].errors
    assert unknown == wrong == locked


def test_an_unknown_address_takes_about_as_long(ann, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    ann.user.set_password(people.PASSWORD)
    ann.user.save()
    unknown = median(seconds_for("nobody@mercy.example") for _ in range(5))
    known = median(seconds_for("ann@mercy.example") for _ in range(5))
    assert 0.5 < unknown / known < 2


def test_the_limits_of_the_library_stay_on(ann, settings):
    del settings.ACCOUNT_RATE_LIMITS
    type_wrong(5)
    page = people.type_password(Client(), "ann@mercy.example").content.decode()
    assert "Too many failed login attempts" in page


def test_too_many_requests_come_in_our_layout(db, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    people.type_password(Client(), "nobody@mercy.example", "wrong")
    response = people.type_password(Client(), "nobody@mercy.example", "wrong")
    assert response.status_code == 429
    assert "skip-link" in response.content.decode()


def change_password(browser: Client, now: str) -> Any:
    new = "a boat in the reeds"
    typed = {"oldpassword": now, "password1": new, "password2": new}
    return browser.post(reverse("account_change_password"), typed)


def type_wrong(times: int) -> None:
    for _ in range(times):
        people.type_password(Client(), "ann@mercy.example", "wrong")


def type_wrong_codes(client: Client, secret: str, times: int) -> None:
    for _ in range(times):
        people.type_code(client, people.wrong_code_of(secret))


def seconds_for(email: str) -> float:
    began = perf_counter()
    people.type_password(Client(), email, "wrong")
    return perf_counter() - began
