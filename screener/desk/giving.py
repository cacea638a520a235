"""Answers that a patient gives to a social worker by a code that is said or shown.

The code opens the row and nothing else does: the row is named by one half of what scrypt makes of the code, and sealed
with the other. It works once, for an hour, and the patient keeps her own answers.
"""

from __future__ import annotations

import secrets
import unicodedata
from datetime import timedelta

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.db import transaction
from django.utils import timezone

from screener.cases import contents as writing
from screener.cases import seal
from screener.cases.contents import Contents
from screener.desk.models import HandOver

MINUTES = 60
_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none looks like another
_GROUPS, _GROUP = 3, 4  # twelve signs: 59 bits, and an hour to guess them through scrypt
_SALT = b"careplan-compass: answers given by a code"  # a code is random: no two need to differ by their salt
_KEY_BYTES = 32
_COST, _BLOCK, _PARALLEL = 2**15, 8, 1


class NoSuchCode(LookupError):
    """The code was never given, was used, or is over."""


def give(contents: Contents) -> str:
    """Lay a copy of the answers down; the code that opens it."""
    groups = ("".join(secrets.choice(_SIGNS) for _sign in range(_GROUP)) for _group in range(_GROUPS))
    code = "-".join(groups)
    key, name = _opened_by(code)
    given = Contents(contents.document, contents.door, purposes=contents.purposes, passed=contents.passed)
    HandOver.objects.create(
        code_hash=name,
        sealed=seal.seal(writing.written(given), key, about=name),
        expires_at=timezone.now() + timedelta(minutes=MINUTES),
    )
    return code


def take(code: str) -> Contents:
    """The answers that the code opens, which are then laid down no more; raises `NoSuchCode`."""
    key, name = _opened_by(code)
    with transaction.atomic():
        row = HandOver.objects.select_for_update().filter(pk=name, expires_at__gt=timezone.now()).first()
        if row is None:
            raise NoSuchCode
        row.delete()
    try:
        return writing.read(seal.unseal(bytes(row.sealed), key, about=name))
    except seal.NotOpened:
        raise NoSuchCode from None


def purge() -> None:
    """Delete what nobody took in time."""
    HandOver.objects.filter(expires_at__lte=timezone.now()).delete()


def _opened_by(code: str) -> tuple[bytes, str]:
    typed = unicodedata.normalize("NFKC", code[:100]).upper()
    signs = "".join(sign for sign in typed if sign in _SIGNS)
    made = Scrypt(salt=_SALT, length=2 * _KEY_BYTES, n=_COST, r=_BLOCK, p=_PARALLEL).derive(signs.encode())
    return made[:_KEY_BYTES], made[_KEY_BYTES:].hex()
