"""Answers locked with a passphrase, so that they can travel inside a plan and be opened here again.

The answers are packed and sealed with AES-256-GCM under a key that scrypt makes of the passphrase. How hard scrypt
works is fixed here and never read from a file, and no more is unpacked than a file of answers may hold: opening a
stranger's file costs a known, small time. The passphrase is kept nowhere.
"""

from __future__ import annotations

import base64
import binascii
import os
import unicodedata
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

FILE_NAME = "careplan-answers.locked"
SHORTEST_PASSPHRASE = 8
LONGEST_PASSPHRASE = 200
LARGEST_ANSWERS = 1_000_000  # bytes, as of a file of answers that is not locked
_BEGINS, _ENDS = b"careplan-compass:answers:1:", b":end"
_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32
_COST, _BLOCK, _PARALLEL = 2**15, 8, 3  # 32 MB and a third of a second


class NotLocked(ValueError):
    """There are no locked answers in this file, or they were cut off."""


class WrongPassphrase(ValueError):
    """The passphrase does not open it."""


def lock(answers: bytes, passphrase: str) -> bytes:
    """The answers, readable only with the passphrase, as a line of text."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    sealed = AESGCM(_key(passphrase, salt)).encrypt(nonce, zlib.compress(answers), _BEGINS)
    return _BEGINS + base64.b64encode(salt + nonce + sealed) + _ENDS


def found_in(content: bytes) -> bytes:
    """The locked answers inside a file, as they were locked; raises `NotLocked`."""
    begins = content.rfind(_BEGINS)
    ends = content.find(_ENDS, begins)
    if begins < 0 or ends < 0:
        raise NotLocked
    return content[begins : ends + len(_ENDS)]


def unlock(locked: bytes, passphrase: str) -> bytes:
    """What was locked; raises `NotLocked` or `WrongPassphrase`."""
    try:
        sealed = base64.b64decode(locked.removeprefix(_BEGINS).removesuffix(_ENDS), validate=True)
    except binascii.Error:
        raise NotLocked from None
    salt, nonce, rest = sealed[:_SALT_BYTES], sealed[_SALT_BYTES:][:_NONCE_BYTES], sealed[_SALT_BYTES + _NONCE_BYTES :]
    if len(nonce) < _NONCE_BYTES or not rest:
        raise NotLocked
    try:
        packed = AESGCM(_key(passphrase, salt)).decrypt(nonce, rest, _BEGINS)
    except InvalidTag:
        raise WrongPassphrase from None
    return _unpacked(packed)


def _unpacked(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        answers = unpacking.decompress(packed, LARGEST_ANSWERS)
    except zlib.error:
        raise NotLocked from None
    if not unpacking.eof:
        raise NotLocked
    return answers


def _key(passphrase: str, salt: bytes) -> bytes:
    """The key. Blanks around it and the way accents are typed make no difference."""
    typed = unicodedata.normalize("NFKC", passphrase).strip()
    return Scrypt(salt=salt, length=_KEY_BYTES, n=_COST, r=_BLOCK, p=_PARALLEL).derive(typed.encode("utf-8", "replace"))
