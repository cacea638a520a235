"""Made-up organisations and members, for tests of accounts."""

from __future__ import annotations

import time
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.test import Client
from django.urls import reverse

from screener.desk import sealed
from screener.desk.models import AuditEntry, Membership, Organisation, Role, User

PASSWORD = "a lamp upon the hill"
_PERIOD = 30


def organisation(name: str = "Mercy Hospital") -> Organisation:
    """A new organisation."""
    return Organisation.objects.create(name=name, wrapped_key=sealed.new_key())


def member(
    of: Organisation, email: str, role: Role = Role.WORKER, *, password: str = PASSWORD, name: str = ""
) -> Membership:
    """A member with a verified address and no second factor."""
    user = User.objects.create_user(email, password, name=name or email.partition("@")[0].title())
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return Membership.objects.create(user=user, organisation=of, role=role)


def with_app(of: Membership) -> str:
    """Give a member an authenticator app; its secret."""
    secret = generate_totp_secret()
    TOTP.activate(of.user, secret)
    return secret


def code_of(secret: str) -> str:
    """What the app shows now."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // _PERIOD))


def wrong_code_of(secret: str) -> str:
    """A code that the app shows neither now nor just before or after."""
    now = int(time.time()) // _PERIOD
    near = {format_hotp_value(hotp_value(secret, now + step)) for step in range(-2, 3)}
    return next(code for code in ("000000", "111111", "222222", "333333", "444444", "555555") if code not in near)


def browser_of(of: Membership) -> Client:
    """The browser of a member who signed in with a second factor."""
    with_app(of)
    client = Client()
    client.force_login(of.user)
    return client


def type_password(client: Client, email: str, password: str = PASSWORD) -> Any:
    """Send the first page of signing in."""
    return client.post(reverse("account_login"), {"login": email, "password": password})


def type_code(client: Client, code: str) -> Any:
    """Send the second page of signing in."""
    return client.post(reverse("mfa_authenticate"), {"code": code})


def noted(action: str) -> list[str]:
    """What the audit log says of an action, oldest first."""
    return list(AuditEntry.objects.filter(action=action).order_by("id").values_list("what", flat=True))
