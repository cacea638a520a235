"""Ways in, once: to join an organisation, or for a member to set a new password.

The link is shown once to the administrator, who passes it on. Of its token only a hash is kept.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils import timezone

from screener.desk import lock_out, sessions
from screener.desk.models import Invitation, Membership, Organisation, Role, User

LASTS = timedelta(days=7)
_TOKEN_BYTES = 32


class NotOpen(Exception):
    """The link was used, is too old, or was never given."""


def invite(organisation: Organisation, email: str, role: Role | str) -> str:
    """A new link's token for this address; a link that it had before works no more."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    with transaction.atomic():
        Invitation.objects.filter(organisation=organisation, email=email.lower()).delete()
        Invitation.objects.create(
            organisation=organisation,
            email=email.lower(),
            role=role,
            token_hash=_hash(token),
            expires_at=timezone.now() + LASTS,
        )
    return token


def of(token: str) -> Invitation:
    """The invitation of a link; raises `NotOpen`."""
    found = Invitation.objects.filter(token_hash=_hash(token), expires_at__gt=timezone.now())
    invitation = found.select_related("organisation").first()
    if invitation is None or not _may_be_used(invitation):
        raise NotOpen
    return invitation


def member_of(invitation: Invitation) -> Membership | None:
    """The member who is to set a new password; None for somebody who is to join."""
    return Membership.objects.select_related("user").filter(user__email=invitation.email).first()


@transaction.atomic
def accept(invitation: Invitation, name: str, password: str) -> Membership:
    """Use the invitation up: a new member with this name, or the member there is with a new password.

    Raises `NotOpen` when it was used in the meantime.
    """
    used, _rows = Invitation.objects.filter(pk=invitation.pk).delete()
    if not used or not _may_be_used(invitation):
        raise NotOpen
    member = member_of(invitation)
    if member is None:
        return _joined(invitation, name, password)
    member.user.set_password(password)
    member.user.save(update_fields=["password"])
    lock_out.forget(member.user)
    sessions.end_all(member.user)
    return member


def _joined(invitation: Invitation, name: str, password: str) -> Membership:
    user = User.objects.create_user(invitation.email, password, name=name)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return Membership.objects.create(user=user, organisation=invitation.organisation, role=invitation.role)


def _may_be_used(invitation: Invitation) -> bool:
    """Not for an account of another organisation, nor for somebody who was made inactive since."""
    user = User.objects.filter(email=invitation.email).first()
    return (
        user is None
        or Membership.objects.filter(user=user, organisation=invitation.organisation, is_active=True).exists()
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
