"""Signing in, from the password over the second factor to the desk."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse

from screener.desk.models import Role, Session
from tests.screener.desk.accounts import people

_INLINE = re.compile(r"\son\w+=|style=|<style|javascript:")
_SCRIPT = re.compile(r"<script(?![^>]*(?:src=\"/static/|type=\"application/json\"))")


def test_password_and_code_lead_to_the_desk(ann, client):
    secret = people.with_app(ann)
    assert people.type_password(client, "ann@mercy.example")["Location"] == reverse("mfa_authenticate")
    assert people.type_code(client, people.code_of(secret))["Location"] == reverse("desk:home")
    assert "Ann" in client.get(reverse("desk:home")).content.decode()


def test_a_sign_in_is_noted(ann, client):
    secret = people.with_app(ann)
    people.type_password(client, "ann@mercy.example")
    assert people.noted("signed in") == []
    people.type_code(client, people.code_of(secret))
    assert people.noted("signed in") == ["account_login"]


def test_a_password_alone_opens_nothing(ann, client):
    people.with_app(ann)
    people.type_password(client, "ann@mercy.example")
    assert client.get(reverse("desk:home"))["Location"].startswith(reverse("account_login"))


def test_without_a_second_factor_every_page_leads_to_setting_one_up(ann, client):
    people.type_password(client, "ann@mercy.example")
    assert client.get(reverse("desk:home"))["Location"] == reverse("mfa_activate_totp")


def test_a_second_factor_is_set_up_with_the_code_of_the_app(ann, client, django_capture_on_commit_callbacks):
    people.type_password(client, "ann@mercy.example")
    client.post(reverse("account_reauthenticate"), {"password": people.PASSWORD})
    shown = client.get(reverse("mfa_activate_totp")).context["form"].secret
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(reverse("mfa_activate_totp"), {"code": people.code_of(shown)})
    assert response["Location"] == reverse("mfa_view_recovery_codes")
    assert people.noted("changed") == ["totp_added", "recovery_codes_added"]


def test_secrets_of_second_factors_are_not_readable_in_the_database(ann):
    secret = people.with_app(ann)
    kept = Authenticator.objects.get(user=ann.user)
    assert secret not in str(kept.data)
    assert kept.wrap().validate_code(people.code_of(secret))


def test_a_secret_in_the_making_is_not_readable_in_the_session(ann, client):
    people.type_password(client, "ann@mercy.example")
    client.post(reverse("account_reauthenticate"), {"password": people.PASSWORD})
    shown = client.get(reverse("mfa_activate_totp")).context["form"].secret
    assert client.session["mfa.totp.secret"] == shown
    assert shown not in str(list(Session.objects.values_list("session_data", flat=True)))


def test_an_inactive_member_is_not_signed_in(ann, client):
    ann.is_active = False
    ann.save()
    assert people.type_password(client, "ann@mercy.example")["Location"] == reverse("account_inactive")
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(
    "name",
    [
        "account_signup",
        "account_email",
        "account_set_password",
        "account_reset_password",
        "account_reset_password_done",
        "socialaccount_signup",
        "socialaccount_connections",
    ],
)
def test_what_must_not_exist_is_no_page(db, client, name):
    assert client.get(reverse(name)).status_code == 404
    assert client.post(reverse(name), {"email": "new@mercy.example"}).status_code == 404


def test_the_pages_of_signing_in_come_in_our_layout_with_nothing_inline(db, client):
    page = client.get(reverse("account_login")).content.decode()
    assert "skip-link" in page
    assert "passkey_login" in page
    assert _INLINE.search(page) is None
    assert _SCRIPT.search(page) is None


@pytest.mark.parametrize(
    "name",
    [
        "mfa_index",
        "mfa_add_webauthn",
        "mfa_list_webauthn",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
        "mfa_deactivate_totp",
        "account_change_password",
        "account_logout",
        "mfa_reauthenticate",
    ],
)
def test_the_pages_of_ones_own_account_come_in_our_layout_with_nothing_inline(ann, name):
    browser = people.browser_of(ann)
    browser.post(reverse("account_reauthenticate"), {"password": people.PASSWORD})
    if name == "mfa_view_recovery_codes":
        browser.post(reverse("mfa_generate_recovery_codes"))
    response = browser.get(reverse(name))
    page = response.content.decode()
    assert response.status_code == 200
    assert "skip-link" in page
    assert _INLINE.search(page) is None
    assert _SCRIPT.search(page) is None


def test_a_passkey_page_offers_what_the_browser_needs(ann):
    browser = people.browser_of(ann)
    browser.post(reverse("account_reauthenticate"), {"password": people.PASSWORD})
    page = browser.get(reverse("mfa_add_webauthn"))
    assert page.context["js_data"]["creation_options"]["publicKey"]["user"]["name"] == "ann@mercy.example"
    options = Client().get(reverse("mfa_login_webauthn"), headers={"accept": "application/json"}).json()
    assert options["request_options"]["publicKey"]["challenge"]


def test_an_error_is_told_by_field_and_in_a_summary(ann, client):
    page = people.type_password(client, "ann@mercy.example", "wrong").content.decode()
    assert 'role="alert"' in page
    assert "There is a problem" in page


def test_signing_out_ends_the_session(ann):
    browser = people.browser_of(ann)
    browser.post(reverse("account_logout"))
    assert not Session.objects.filter(user=ann.user).exists()


def test_the_home_of_an_administrator_is_her_team(ada):
    ada.role = Role.ADMINISTRATOR
    assert people.browser_of(ada).get(reverse("desk:home"))["Location"] == reverse("desk:team")
