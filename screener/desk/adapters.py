"""How the accounts' library (django-allauth) behaves here: nobody signs up, and only active members come in."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from screener.cases import seal
from screener.desk import sessions
from screener.desk.models import Membership, User
from screener.limits import client_address

SECOND_FACTORS = b"careplan-compass: second factors"
_FORBIDDEN = 403


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # the library has no types
    """Accounts are made by invitation (`invitations.py`) and in no other way."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """Who asks, for the limits of the library."""
        return client_address(request)

    def pre_login(self, request: HttpRequest, user: User, **about: Any) -> HttpResponse | None:
        """The page for somebody who is no member any more; None for a member."""
        is_member = Membership.objects.filter(user=user, is_active=True).exists()
        response: HttpResponse | None = (
            super().pre_login(request, user, **about) if is_member else self.respond_user_inactive(request, user)
        )
        return response

    def login(self, request: HttpRequest, user: User) -> None:
        """Begin the session."""
        super().login(request, user)
        sessions.begin(request.session)


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """The secrets of second factors are kept as the server's secret alone can read them."""

    def encrypt(self, text: str) -> str:
        """A secret as it is kept."""
        return seal.wrap(text.encode(), SECOND_FACTORS)

    def decrypt(self, encrypted_text: str) -> str:
        """A secret that was kept."""
        return seal.unwrap(encrypted_text, SECOND_FACTORS).decode()


class OtherDoorAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """The hospital's own door (OpenID Connect) lets active members in. It makes no account and keeps nothing of them.

    A door vouches for the addresses of its own domains alone: no hospital's door opens another's desk.
    """

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Never."""
        return False

    def can_authenticate_by_email(self, login: SocialLogin, email: str) -> bool:
        """Whether the door may say who has this address."""
        domains = login.provider.app.settings["domains"]
        return email.rpartition("@")[2].lower() in {domain.lower() for domain in domains}

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Refuse, with a page, everybody who is no active member with a verified address of the door."""
        verified = {
            address.email.lower()
            for address in sociallogin.email_addresses
            if address.verified in (True, "true") and self.can_authenticate_by_email(sociallogin, address.email)
        }
        member = Membership.objects.select_related("user").filter(user__email__in=verified, is_active=True).first()
        is_login = sociallogin.state.get("process", "login") == "login"
        if member is None or not is_login or sociallogin.user != member.user:
            raise ImmediateHttpResponse(render(request, "desk/team/not_a_member.html", status=_FORBIDDEN))
