"""The hospital's own door: it lets active members in, and makes no account."""

import pytest
from allauth.account.models import EmailAddress
from allauth.core import context
from allauth.socialaccount.internal.flows.login import complete_login
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialLogin
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages.storage.cookie import CookieStorage
from django.test import RequestFactory
from django.urls import reverse

from screener.desk.models import User
from screener.desk.sessions import SessionStore
from tests.screener.desk.accounts import people


@pytest.fixture
def request_of_nobody():
    request = RequestFactory().get("/")
    request.session, request.user, request._messages = SessionStore(), AnonymousUser(), CookieStorage(request)
    with context.request_context(request):
        yield request


def come_in(request, email, *, verified=True, domains=("mercy.example",), process="login"):
    """What the library does once the hospital has said who it is."""
    app = SocialApp(provider="openid_connect", provider_id="mercy", name="Mercy", settings={"domains": list(domains)})
    login = SocialLogin(
        user=User(email=email),
        account=SocialAccount(provider="mercy", uid="1"),
        email_addresses=[EmailAddress(email=email, verified=verified, primary=True)],
        provider=OpenIDConnectProvider(request, app=app),
    )
    login.state["process"] = process
    return complete_login(request, login)


def test_an_active_member_comes_in(ann, request_of_nobody):
    response = come_in(request_of_nobody, "Ann@mercy.example")
    assert response["Location"] == reverse("desk:home")
    assert request_of_nobody.session["_auth_user_id"] == str(ann.user_id)
    assert people.noted("signed in") == ["account_login"]
    assert not SocialAccount.objects.exists()


def test_the_password_of_a_member_stays(ann, request_of_nobody):
    come_in(request_of_nobody, "ann@mercy.example")
    ann.user.refresh_from_db()
    assert ann.user.check_password(people.PASSWORD)


@pytest.mark.parametrize(
    "how",
    [
        {"email": "eve@mercy.example"},
        {"email": "ann@mercy.example", "verified": False},
        {"email": "ann@mercy.example", "verified": "false"},
        {"email": "ann@mercy.example", "domains": ["grace.example"]},
        {"email": "ann@mercy.example", "process": "connect"},
    ],
)
def test_nobody_else_comes_in_and_no_account_is_made(ann, request_of_nobody, how):
    response = come_in(request_of_nobody, **how)
    assert response.status_code == 403
    assert "No account here" in response.content.decode()
    assert "_auth_user_id" not in request_of_nobody.session
    assert list(User.objects.all()) == [ann.user]


def test_an_inactive_member_does_not_come_in(ann, request_of_nobody):
    ann.is_active = False
    ann.save()
    assert come_in(request_of_nobody, "ann@mercy.example").status_code == 403
