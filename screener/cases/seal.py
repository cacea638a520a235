"""The lock of a case file. The server holds what is locked; the key is in a cookie, itself locked by the server.

A case file is sealed with AES-256-GCM under a key of its own, bound to its id and revision. The key is given to the
browser wrapped by the server's secret, so that a cookie alone, or a database alone, opens nothing
(docs/decisions/case-files.md).
"""

from __future__ import annotations

import base64
import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

_KEY_BITS = 256
_NONCE_BYTES = 12
_LENGTH_BYTES = 4
PADDED_TO = 4096  # bytes: so that the length of a row says little about how much was answered
COOKIES = b"careplan-compass: cookies"
ORGANISATIONS = b"careplan-compass: organisations"


class NotOpened(ValueError):
    """The key does not belong to what is sealed, or what is sealed was changed."""


def new_key() -> bytes:
    """A key for one case file."""
    return AESGCM.generate_key(_KEY_BITS)


def seal(plain: bytes, key: bytes, *, about: str, padded_to: int = PADDED_TO) -> bytes:
    """`plain`, readable only with the key and for the same `about`; its length is a multiple of `padded_to` bytes."""
    nonce = os.urandom(_NONCE_BYTES)
    framed = len(plain).to_bytes(_LENGTH_BYTES, "big") + plain
    padded = framed + bytes(-len(framed) % padded_to)
    return nonce + AESGCM(key).encrypt(nonce, padded, about.encode())


def unseal(sealed: bytes, key: bytes, *, about: str) -> bytes:
    """What was sealed; raises `NotOpened`."""
    try:
        framed = AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about.encode())
    except (InvalidTag, ValueError):
        raise NotOpened from None
    length = int.from_bytes(framed[:_LENGTH_BYTES], "big")
    return framed[_LENGTH_BYTES : _LENGTH_BYTES + length]


def wrap(content: bytes, purpose: bytes = COOKIES) -> str:
    """Something small, readable by this server alone and for the same purpose."""
    return _wrapper(purpose).encrypt(content).decode("ascii")


def unwrap(text: str, purpose: bytes = COOKIES) -> bytes:
    """What was wrapped by this server, with its secret of now or an earlier one; raises `NotOpened`."""
    try:
        return _wrapper(purpose).decrypt(text.encode("ascii", "replace"))
    except InvalidToken:
        raise NotOpened from None


def _wrapper(purpose: bytes) -> MultiFernet:
    return _wrapper_of(purpose, settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)


@lru_cache(maxsize=8)
def _wrapper_of(purpose: bytes, *secrets: str) -> MultiFernet:
    return MultiFernet([Fernet(base64.urlsafe_b64encode(_derived(purpose, secret))) for secret in secrets])


def _derived(purpose: bytes, secret: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY_BITS // 8, salt=None, info=purpose).derive(secret.encode())
