"""Tokens by which another program acts for a member. Only what they hash to is kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.utils import timezone

from screener.desk.models import ApiToken, Membership

MOST = 10  # of one member
_NOTED_EVERY = timedelta(minutes=5)


class TooManyTokens(Exception):
    """A member has as many tokens as she may have."""


def make(member: Membership, name: str) -> str:
    """A new token, shown once. Raises `TooManyTokens`."""
    if ApiToken.objects.filter(member=member).count() >= MOST:
        raise TooManyTokens
    token = secrets.token_urlsafe(32)
    ApiToken.objects.create(member=member, name=name, token_hash=_hashed(token))
    return token


def member_with(token: str) -> Membership | None:
    """The active member a token belongs to."""
    found = ApiToken.objects.select_related("member__organisation", "member__user").filter(token_hash=_hashed(token))
    row = found.filter(member__is_active=True, member__user__is_active=True).first()
    if row is None:
        return None
    now = timezone.now()
    if row.last_used_at is None or now - row.last_used_at > _NOTED_EVERY:
        ApiToken.objects.filter(pk=row.pk).update(last_used_at=now)
    return row.member


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
