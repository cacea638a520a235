"""The administrator's pages of people."""

from uuid import uuid4

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse

from screener.desk.models import Invitation, Membership, Role
from tests.screener.desk.accounts import people

OF_A_MEMBER = ("change_role", "change_active", "new_password", "remove_second_factor")
PAGES = ("team", "organisation", "audit", "audit_csv")


@pytest.fixture
def browser(ada):
    return people.browser_of(ada)


def send(browser, name, member, **typed):
    return browser.post(reverse(f"desk:{name}", args=[member.id]), typed, follow=True)


def test_the_team_shows_roles_and_second_factors(browser, ann):
    page = browser.get(reverse("desk:team")).content.decode()
    assert "ann@mercy.example" in page
    assert "No second factor yet." in page
    assert "Second factor is set up." in page


@pytest.mark.parametrize("role", [Role.WORKER, Role.SUPERVISOR])
@pytest.mark.parametrize("name", PAGES)
def test_the_pages_are_for_administrators_alone(mercy, name, role):
    other = people.browser_of(people.member(mercy, "bea@mercy.example", role))
    assert other.get(reverse(f"desk:{name}")).status_code == 403


@pytest.mark.parametrize("name", ["team", "organisation", "audit", "audit_csv", "home"])
def test_nobody_who_is_not_signed_in_sees_them(db, client, name):
    assert client.get(reverse(f"desk:{name}"))["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("name", OF_A_MEMBER)
def test_a_worker_cannot_change_members(ann, ada, name):
    assert send(people.browser_of(ann), name, ada, role="worker").status_code == 403


@pytest.mark.parametrize("name", OF_A_MEMBER)
def test_a_member_of_another_organisation_cannot_be_touched(browser, name):
    stranger = people.member(people.organisation("Grace Hospital"), "gil@grace.example", Role.SUPERVISOR)
    people.with_app(stranger)
    assert send(browser, name, stranger, role="worker").status_code == 404
    stranger.refresh_from_db()
    assert (stranger.role, stranger.is_active) == ("supervisor", True)
    assert Authenticator.objects.filter(user=stranger.user).exists()
    assert not Invitation.objects.exists()


def test_the_link_of_another_organisation_cannot_be_taken_back(browser):
    other = people.organisation("Grace Hospital")
    invitation = Invitation.objects.create(
        organisation=other, email="g@grace.example", role="worker", token_hash="h", expires_at="2099-01-01T00:00Z"
    )
    address = reverse("desk:withdraw_invitation", args=[invitation.id])
    assert browser.post(address).status_code == 404
    assert Invitation.objects.exists()


def test_an_unknown_member_is_not_found(browser):
    assert browser.post(reverse("desk:change_active", args=[uuid4()])).status_code == 404


def test_an_invitation_is_shown_once_and_works(browser, client):
    response = browser.post(reverse("desk:invite"), {"email": "ben@mercy.example", "role": "supervisor"})
    address = response.context["address"]
    assert address.startswith("http://testserver/desk/join/")
    assert address in response.content.decode()
    assert address not in browser.get(reverse("desk:team")).content.decode()
    assert client.get(address).status_code == 200
    assert people.noted("changed") == ["desk:invite"]


def test_an_address_with_an_account_is_not_invited(browser, ann):
    response = browser.post(reverse("desk:invite"), {"email": "Ann@mercy.example", "role": "worker"})
    assert "email" in response.context["form"].errors
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("typed", [{"email": "ben"}, {"role": "owner"}, {"role": ""}])
def test_what_cannot_be_taken_is_told_by_field(browser, typed):
    response = browser.post(reverse("desk:invite"), {"email": "ben@mercy.example", "role": "worker"} | typed)
    assert list(response.context["form"].errors) == list(typed)


def test_a_link_is_taken_back(browser, client):
    address = browser.post(reverse("desk:invite"), {"email": "ben@mercy.example", "role": "worker"}).context["address"]
    browser.post(reverse("desk:withdraw_invitation", args=[Invitation.objects.get().id]))
    assert client.get(address).status_code == 404


def test_a_new_role_ends_the_sessions_of_the_member(browser, ann):
    hers = people.browser_of(ann)
    send(browser, "change_role", ann, role="supervisor")
    ann.refresh_from_db()
    assert ann.role == "supervisor"
    assert hers.get(reverse("desk:home")).status_code == 302
    assert people.noted("changed") == ["desk:change_role"]


def test_the_same_role_ends_nothing(browser, ann):
    hers = people.browser_of(ann)
    send(browser, "change_role", ann, role="worker")
    assert hers.get(reverse("desk:home")).status_code == 200


def test_a_role_that_is_none_changes_nothing(browser, ann):
    assert "Choose one of the three roles." in send(browser, "change_role", ann, role="owner").content.decode()
    ann.refresh_from_db()
    assert ann.role == "worker"


def test_a_member_made_inactive_is_out_at_once_and_can_come_back(browser, ann):
    hers = people.browser_of(ann)
    send(browser, "change_active", ann)
    assert hers.get(reverse("desk:home")).status_code == 302
    assert people.type_password(Client(), "ann@mercy.example")["Location"] == reverse("account_inactive")
    assert "is not active" in send(browser, "new_password", ann).content.decode()
    send(browser, "change_active", ann)
    assert people.type_password(Client(), "ann@mercy.example")["Location"] == reverse("mfa_authenticate")


@pytest.mark.parametrize(("name", "typed"), [("change_role", {"role": "worker"}), ("change_active", {})])
def test_the_last_active_administrator_stays(browser, ada, mercy, name, typed):
    gone = people.member(mercy, "ida@mercy.example", Role.ADMINISTRATOR)
    gone.is_active = False
    gone.save()
    people.member(people.organisation("Grace Hospital"), "gus@grace.example", Role.ADMINISTRATOR)
    assert "needs an administrator" in send(browser, name, ada, **typed).content.decode()
    ada.refresh_from_db()
    assert (ada.role, ada.is_active) == ("administrator", True)


@pytest.mark.parametrize(("name", "typed"), [("change_role", {"role": "worker"}), ("change_active", {})])
def test_one_of_two_administrators_may_go(browser, mercy, name, typed):
    second = people.member(mercy, "ida@mercy.example", Role.ADMINISTRATOR)
    send(browser, name, second, **typed)
    assert Membership.objects.filter(organisation=mercy, role="administrator", is_active=True).count() == 1


def test_a_link_for_a_new_password_is_for_the_member(browser, ann, client):
    address = send(browser, "new_password", ann).context["address"]
    client.post(address, {"password": "a boat in the reeds", "again": "a boat in the reeds"})
    ann.user.refresh_from_db()
    assert ann.user.check_password("a boat in the reeds")


def test_a_lost_second_factor_is_taken_away(browser, ann, client):
    hers = people.browser_of(ann)
    send(browser, "remove_second_factor", ann)
    assert not Authenticator.objects.filter(user=ann.user).exists()
    assert hers.get(reverse("desk:home"))["Location"].startswith(reverse("account_login"))
    people.type_password(client, "ann@mercy.example")
    assert client.get(reverse("desk:home"))["Location"] == reverse("mfa_activate_totp")
    assert "desk:remove_second_factor" in people.noted("changed")


@pytest.mark.parametrize(
    ("name", "typed"), [("change_role", {"role": "worker"}), ("change_active", {}), ("remove_second_factor", {})]
)
def test_an_administrator_who_changes_herself_signs_in_again(browser, ada, mercy, name, typed):
    people.member(mercy, "ida@mercy.example", Role.ADMINISTRATOR)
    assert send(browser, name, ada, **typed).redirect_chain[-1][0].startswith(reverse("account_login"))


def test_changes_go_by_post_alone(browser, ann):
    assert browser.get(reverse("desk:change_active", args=[ann.id])).status_code == 405
