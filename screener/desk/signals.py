"""What follows when the accounts' library says that somebody signed in, failed to, or changed her account."""

from __future__ import annotations

from typing import Any

from allauth.account.signals import password_changed, user_logged_in
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authentication_failed, authenticator_added, authenticator_removed
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils import timezone

from screener.desk import audit, lock_out, sessions
from screener.desk.audit import Action
from screener.desk.models import Invitation, Membership, User


@receiver(user_logged_in)
def signed_in(user: User, **_more: Any) -> None:
    """Note it; nothing is counted against her any more. What is over of sessions and invitations goes."""
    lock_out.forget(user)
    audit.note(Membership.objects.get(user=user), Action.SIGNED_IN, "account_login")
    sessions.SessionStore.clear_expired()
    Invitation.objects.filter(expires_at__lte=timezone.now()).delete()


@receiver(authentication_failed)
def wrong_code(user: User, **_more: Any) -> None:
    """Count a wrong second factor."""
    lock_out.failed(User.objects.get(pk=user.pk))


@receiver(password_changed)
def password_is_new(request: HttpRequest, user: User, **_more: Any) -> None:
    """Every session but this one ends."""
    sessions.end_all(user, but=request.session.session_key)
    _note(user, "account_change_password")


@receiver(authenticator_added)
def second_factor_added(user: User, authenticator: Authenticator, **_more: Any) -> None:
    """Note it, and which kind."""
    _note(user, f"{authenticator.type}_added")


@receiver(authenticator_removed)
def second_factor_removed(user: User, authenticator: Authenticator, **_more: Any) -> None:
    """Note it, and which kind."""
    _note(user, f"{authenticator.type}_removed")


def _note(user: User, what: str) -> None:
    member = Membership.objects.get(user=user)
    audit.note(member, Action.CHANGED, what, member.id)
