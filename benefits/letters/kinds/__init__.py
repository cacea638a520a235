"""Every kind of letter: whose it is, which days the law counts from it, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.letters.kinds.kind import Kind
from benefits.letters.kinds.medicare import OF_MEDICARE
from benefits.letters.kinds.other_cover import OTHER_COVER
from benefits.letters.kinds.social_security import SOCIAL_SECURITY
from benefits.letters.kinds.work import OF_WORK
from benefits.result.messages import Message

KINDS: Mapping[str, Kind] = {**SOCIAL_SECURITY, **OF_MEDICARE, **OTHER_COVER, **OF_WORK}


def letter_titles() -> Mapping[str, tuple[Message, Message]]:
    """Who sends each kind of letter, and what it is called, by its code in the case format."""
    return {code: (kind.sender, kind.title) for code, kind in KINDS.items()}


__all__ = ["KINDS", "Kind", "letter_titles"]
