"""Ways in: once, for seven days, for one address."""

import logging
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from screener.desk import invitations
from screener.desk.models import Invitation, Membership, Role, User
from screener.logs import WithoutValues
from tests.screener.desk.accounts import people

NEW = "a boat in the reeds"


def accept(client: Client, token: str, **typed: str):
    data = {"name": "Ben Ito", "password": NEW, "again": NEW} | typed
    return client.post(reverse("desk:join", args=[token]), data)


def test_an_invitation_makes_a_member_and_leads_to_the_second_factor(mercy, client):
    token = invitations.invite(mercy, "Ben@Mercy.example", Role.SUPERVISOR)
    assert accept(client, token)["Location"] == reverse("mfa_activate_totp")
    member = Membership.objects.get(user__email="ben@mercy.example")
    assert (str(member), member.role, member.organisation) == ("Ben Ito", "supervisor", mercy)
    assert EmailAddress.objects.get(user=member.user).verified
    assert client.get(reverse("mfa_activate_totp")).status_code == 200
    assert people.noted("changed") == ["desk:join"]


def test_an_invitation_works_once(mercy):
    token = invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    accept(Client(), token)
    assert accept(Client(), token, name="Eve").status_code == 404
    assert User.objects.get().name == "Ben Ito"


def test_an_invitation_that_was_used_in_the_meantime_makes_nobody(mercy):
    token = invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    invitation = invitations.of(token)
    Invitation.objects.all().delete()
    with pytest.raises(invitations.NotOpen):
        invitations.accept(invitation, "Eve", NEW)
    assert not User.objects.exists()


@pytest.mark.parametrize(("seconds", "status"), [(-1, 200), (1, 404)])
def test_an_invitation_lasts_seven_days(mercy, client, monkeypatch, seconds, status):
    token = invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    end = Invitation.objects.get().expires_at
    assert timedelta(days=7) - (end - timezone.now()) < timedelta(minutes=1)
    monkeypatch.setattr(invitations.timezone, "now", lambda: end + timedelta(seconds=seconds))
    assert client.get(reverse("desk:join", args=[token])).status_code == status


def test_a_token_that_was_never_given_opens_nothing(mercy, client):
    assert client.get(reverse("desk:join", args=["x" * 43])).status_code == 404


def test_a_newer_link_for_the_same_address_ends_the_older(mercy, client):
    older = invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    assert client.get(reverse("desk:join", args=[older])).status_code == 404


def test_the_token_is_not_in_the_database(mercy):
    token = invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    assert token not in str(list(Invitation.objects.values()))


def test_the_token_is_in_no_log():
    record = logging.LogRecord(
        "django.request", logging.WARNING, "", 0, "%s: %s", ("Not Found", "/desk/join/abc/"), None
    )
    assert "abc" not in WithoutValues().format(record)


def test_no_organisation_sets_the_password_of_a_member_of_another(ann, client):
    other = people.organisation("Grace Hospital")
    token = invitations.invite(other, "ann@mercy.example", Role.ADMINISTRATOR)
    assert accept(client, token).status_code == 404
    ann.user.refresh_from_db()
    assert ann.user.check_password(people.PASSWORD)


def test_a_member_sets_a_new_password_and_keeps_her_role_and_name(ann, mercy):
    before = people.browser_of(ann)
    token = invitations.invite(mercy, "ann@mercy.example", Role.ADMINISTRATOR)
    page = Client().get(reverse("desk:join", args=[token]))
    assert "name" not in page.context["form"].fields
    accept(Client(), token)
    ann.refresh_from_db()
    assert (ann.role, str(ann)) == ("worker", "Ann")
    assert ann.user.check_password(NEW)
    assert before.get(reverse("desk:home")).status_code == 302


def test_a_new_password_does_not_go_past_the_second_factor(ann, mercy, client):
    people.with_app(ann)
    token = invitations.invite(mercy, "ann@mercy.example", ann.role)
    assert accept(client, token)["Location"] == reverse("mfa_authenticate")
    assert client.get(reverse("desk:home")).status_code == 302


def test_a_link_works_in_a_browser_that_is_signed_in(ann, mercy):
    hers = people.browser_of(ann)
    new_password = invitations.invite(mercy, "ann@mercy.example", ann.role)
    assert accept(hers, new_password)["Location"] == reverse("mfa_authenticate")
    joining = invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    assert accept(hers, joining)["Location"] == reverse("mfa_activate_totp")


def test_a_new_password_opens_a_locked_account(ann, mercy, client):
    ann.user.locked_until = timezone.now() + timedelta(minutes=10)
    ann.user.save()
    accept(client, invitations.invite(mercy, "ann@mercy.example", ann.role))
    ann.user.refresh_from_db()
    assert ann.user.locked_until is None


def test_a_link_does_not_let_in_who_was_made_inactive_since(ann, mercy, client):
    token = invitations.invite(mercy, "ann@mercy.example", ann.role)
    ann.is_active = False
    ann.save()
    assert accept(client, token).status_code == 404


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"password": "short", "again": "short"}, "password"),
        ({"password": "ben@mercy.example", "again": "ben@mercy.example"}, "password"),
        ({"password": "password1234", "again": "password1234"}, "password"),
        ({"again": "a boat in the reed"}, "again"),
        ({"password": "x" * 201, "again": "x" * 201}, "password"),
    ],
)
def test_what_cannot_be_taken_is_told_by_field(mercy, client, typed, field):
    token = invitations.invite(mercy, "ben@mercy.example", Role.WORKER)
    response = accept(client, token, **typed)
    assert field in response.context["form"].errors
    assert not User.objects.exists()
    assert NEW not in response.content.decode()
