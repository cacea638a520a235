"""Who guesses is stopped: ten wrong passwords or codes in a row lock an account for a quarter of an hour.

Counted in the database, for all server processes together. Nothing tells a guesser whether the address exists or is
locked: the words are those of a wrong password, and a password is worked through each time.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.forms import ChangePasswordForm as ChangePassword
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms
from django.core.exceptions import ValidationError
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone

from screener.desk import audit
from screener.desk.audit import Action
from screener.desk.models import Membership, User

MOST_FAILED = 10  # in a row
LOCKED_FOR = timedelta(minutes=15)


class Backend(AuthenticationBackend):  # type: ignore[misc]  # the library has no types
    """Signs in by address and password, unless the account is locked."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> User | None:
        """The user whose password it is; None for a wrong one, an unknown address and a locked account."""
        found: User | None = super().authenticate(request, **credentials)
        if found is None:
            failed(User.objects.filter(email=str(credentials.get("email", "")).lower()).first())
        elif is_locked(found):
            return None
        return found


class _NotLocked:
    """A form that takes no code while the account is locked."""

    user: User

    def clean_code(self) -> str:
        """The code, if it is right and the account is not locked."""
        if is_locked(self.user):
            raise get_adapter().validation_error("incorrect_code")
        return str(super().clean_code())  # type: ignore[misc]


class AuthenticateForm(_NotLocked, forms.AuthenticateForm):  # type: ignore[misc]
    """The second factor on signing in."""


class ReauthenticateForm(_NotLocked, forms.ReauthenticateForm):  # type: ignore[misc]
    """The second factor before a change of the account."""


class ChangePasswordForm(ChangePassword):  # type: ignore[misc]
    """A new password, after the one of now."""

    def clean_oldpassword(self) -> str:
        """The password of now, if it is right and the account is not locked."""
        if is_locked(self.user):
            raise get_account_adapter().validation_error("enter_current_password")
        try:
            return str(super().clean_oldpassword())
        except ValidationError:
            failed(self.user)
            raise


def is_locked(user: User) -> bool:
    """Whether the account is locked now."""
    return user.locked_until is not None and timezone.now() < user.locked_until


def failed(user: User | None) -> None:
    """Count a wrong password or code. The last one of a row locks, and a new row begins."""
    if user is None or is_locked(user):
        return
    User.objects.filter(pk=user.pk).update(failed_sign_ins=F("failed_sign_ins") + 1)
    locks = User.objects.filter(pk=user.pk, failed_sign_ins__gte=MOST_FAILED)
    member = Membership.objects.filter(user=user).first()
    if locks.update(failed_sign_ins=0, locked_until=timezone.now() + LOCKED_FOR) and member is not None:
        audit.note_by_program(member.organisation, Action.CHANGED, "account_locked", member.id)


def forget(user: User) -> None:
    """Somebody signed in rightly: nothing is counted any more, and nothing locked."""
    User.objects.filter(pk=user.pk).update(failed_sign_ins=0, locked_until=None)
