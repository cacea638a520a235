"""A page of the interview as it was sent: what was typed, which button was pressed, and which page it was."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass

from django.http import QueryDict

from screener.cases.contents import Typed

# The fields of a page that are no answers. No path of the case begins with any of them.
GO, PASTE, NAME, DRAFT, REVISION, DOOR = "go", "paste", "page", "draft", "revision", "door"
_NO_ANSWERS = (GO, PASTE, NAME, DRAFT, REVISION, DOOR, "csrfmiddlewaretoken")
_LONGEST_NAME = 64
_LONGEST_REVISION = 9


def new_name() -> str:
    """A name for a page that is about to be shown."""
    return secrets.token_urlsafe(12)


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was sent. `draft` names the page whose typed answers it was made from."""

    typed: Typed
    go: str
    pasted: str
    name: str
    draft: str
    revision: int | None
    door: str
    digest: str

    @classmethod
    def of(cls, sent: QueryDict) -> Page:
        """The page of a form that was sent."""
        revision = sent.get(REVISION, "")
        typed = {name: list(values) for name, values in sent.lists() if name not in _NO_ANSWERS}
        name = sent.get(NAME, "")[:_LONGEST_NAME] or new_name()
        pasted = sent.get(PASTE, "")
        content = json.dumps([name, sorted(typed.items()), pasted]).encode()
        is_number = revision.isascii() and revision.isdigit() and len(revision) <= _LONGEST_REVISION
        return cls(
            typed=typed,
            go=sent.get(GO, "next"),
            pasted=pasted,
            name=name,
            draft=sent.get(DRAFT, "")[:_LONGEST_NAME],
            revision=int(revision) if is_number else None,
            door=sent.get(DOOR, ""),
            digest=hashlib.sha256(content).hexdigest()[:32],
        )

    @property
    def post(self) -> str:
        """What marks a second sending of the same page by the same button."""
        return f"{self.digest}:{self.go[:80]}"
