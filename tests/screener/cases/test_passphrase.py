"""Answers locked with a passphrase: opened by it alone, and at a bounded cost."""

from __future__ import annotations

import base64
import zlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from screener.cases import passphrase
from screener.cases.passphrase import LARGEST_ANSWERS, NotLocked, WrongPassphrase, found_in, lock, unlock

ANSWERS = b'{"state": "OH"}'
WORDS = "four quiet green boats"


@pytest.mark.parametrize("typed", [WORDS, f"  {WORDS}\n", WORDS.replace("quiet", "quiet")])
def test_it_is_opened_by_the_passphrase(typed: str) -> None:
    assert unlock(lock(ANSWERS, WORDS), typed) == ANSWERS


@pytest.mark.parametrize("typed", ["", "four quiet green boat", "Four quiet green boats", "four  quiet green boats"])
def test_nothing_else_opens_it(typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        unlock(lock(ANSWERS, WORDS), typed)


def test_an_accent_may_be_typed_in_two_ways() -> None:
    assert unlock(lock(ANSWERS, "caf\u00e9 au lait"), "cafe\u0301 au lait") == ANSWERS


def test_the_same_answers_are_never_locked_alike() -> None:
    assert lock(ANSWERS, WORDS) != lock(ANSWERS, WORDS)


def test_it_is_found_inside_a_file_and_the_last_one_counts() -> None:
    locked = lock(ANSWERS, WORDS)
    assert found_in(b"%PDF" + lock(b"old", WORDS) + b" more " + locked + b" end") == locked


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"careplan-compass:answers:1:AAAA", b":end"])
def test_a_file_without_it_holds_nothing(content: bytes) -> None:
    with pytest.raises(NotLocked):
        found_in(content)


@pytest.mark.parametrize("inside", [b"", b"AAAA", b"not base64!", base64.b64encode(bytes(28))])
def test_what_was_cut_off_is_told_without_the_work_of_opening(inside: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(passphrase, "Scrypt")
    with pytest.raises(NotLocked):
        unlock(b"careplan-compass:answers:1:" + inside + b":end", WORDS)


def test_a_changed_letter_opens_nothing() -> None:
    locked = bytearray(lock(ANSWERS, WORDS))
    locked[60] = ord("A") if locked[60] != ord("A") else ord("B")
    with pytest.raises(WrongPassphrase):
        unlock(bytes(locked), WORDS)


@pytest.mark.parametrize(("size", "opens"), [(LARGEST_ANSWERS, True), (LARGEST_ANSWERS + 1, False)])
def test_no_more_is_unpacked_than_answers_may_be(size: int, opens: bool) -> None:
    locked = lock(b"0" * size, WORDS)
    if opens:
        assert len(unlock(locked, WORDS)) == size
        return
    with pytest.raises(NotLocked):
        unlock(locked, WORDS)


def test_what_was_never_packed_is_refused() -> None:
    salt, nonce = bytes(16), bytes(12)
    sealed = AESGCM(passphrase._key(WORDS, salt)).encrypt(nonce, b"plain", b"careplan-compass:answers:1:")
    with pytest.raises(NotLocked):
        unlock(b"careplan-compass:answers:1:" + base64.b64encode(salt + nonce + sealed) + b":end", WORDS)
    assert zlib.compress(b"plain") != b"plain"
