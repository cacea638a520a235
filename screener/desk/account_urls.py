"""Addresses of signing in: those of the accounts' library that are needed, and no others.

The library leads to some by name that must not exist here, such as signing up: they are no page.
"""

from __future__ import annotations

from typing import Any

from allauth.account import views
from allauth.socialaccount.views import login_cancelled, login_error
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path


def no_page(request: HttpRequest, **_parts: Any) -> HttpResponse:
    """There is no such page."""
    raise Http404


_NO_PAGES = {
    "account_signup": "signup/",
    "account_email": "email/",
    "account_email_verification_sent": "confirm-email/",
    "account_confirm_email": "confirm-email/<str:key>/",
    "account_set_password": "password/set/",
    "account_reset_password": "password/reset/",
    "account_reset_password_done": "password/reset/done/",
    "account_reset_password_from_key": "password/reset/key/<str:uidb36>-<str:key>/",
    "account_reset_password_from_key_done": "password/reset/key/done/",
    "account_confirm_login_code": "login/code/confirm/",
    "socialaccount_signup": "doors/signup/",
    "socialaccount_connections": "doors/",
}

urlpatterns: list[URLPattern | URLResolver] = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("reauthenticate/", views.reauthenticate, name="account_reauthenticate"),
    path("password/change/", views.password_change, name="account_change_password"),
    path("second-factor/", include("allauth.mfa.urls")),
    *(path(address, no_page, name=name) for name, address in _NO_PAGES.items()),
]
if settings.OPENID_CONNECT:
    urlpatterns += [
        path("doors/cancelled/", login_cancelled, name="socialaccount_login_cancelled"),
        path("doors/error/", login_error, name="socialaccount_login_error"),
        path("doors/", include("allauth.socialaccount.providers.openid_connect.urls")),
    ]
