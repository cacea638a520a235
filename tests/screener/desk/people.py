"""Members of organisations, signed in with a second factor, for tests."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.test import Client as Browser

from screener.cases.contents import Contents
from screener.desk import clients, sealed
from screener.desk.models import Client, Membership, Organisation, Role, User
from screener.desk.sealed import Details
from screener.intake.asking import SOCIAL_WORKER

SECRET = "Zephyrine Quill"  # the name of a client: it must not be seen by others


def organisation(name: str = "County Hospital") -> Organisation:
    return Organisation.objects.create(name=name, wrapped_key=sealed.new_key())


def member(of: Organisation, role: str = Role.WORKER, name: str = "worker") -> Membership:
    user = User.objects.create_user(f"{name}@{of.id}.example", "a long password of hers", name=name.title())
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "unused"})
    return Membership.objects.create(user=user, organisation=of, role=role)


def browser_of(who: Membership) -> Browser:
    browser = Browser()
    browser.force_login(who.user)
    return browser


def client_of(who: Membership, document: dict[str, Any] | None = None, name: str = SECRET) -> Client:
    contents = Contents(document or {"state": "OH", "patient": {"birth_date": "1975-05-02"}}, SOCIAL_WORKER)
    return clients.take_on(who, Details(name, "MRN-7781", ["oncology"]), contents)
