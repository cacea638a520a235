"""The next steps as a short message to somebody who helps: what to do and by when, and nothing of the illness."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from django.utils.translation import gettext as _

from screener.plan.steps import Step, Urgency

STEPS_AT_MOST = 6  # a link carries about two thousand letters
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset({"disease", "with", "from", "that", "this", "your", "security", "social", "disability"})
_QUOTED = ("“", "”", '"')


@dataclass(frozen=True, slots=True)
class Message:
    """A message and the links that open a mail or a text with it. They hold no address of anybody."""

    text: str
    mail: str
    sms: str


def message_of(steps: Iterable[Step], case: Mapping[str, Any]) -> Message | None:
    """The message with the first steps; None when there is none.

    A step goes by its first sentence. One that quotes something, or has a word of the illness as it was told, goes by
    the name of its program.
    """
    private = _words_of_the_illness(case)
    lines = [_line(step, private) for step in list(steps)[:STEPS_AT_MOST]]
    if not lines:
        return None
    subject = _("Next steps")
    text = "\n".join([f"{subject}:", *lines])
    body = quote(text.replace("\n", "\r\n"))
    return Message(text, f"mailto:?subject={quote(subject)}&body={body}", f"sms:?&body={body}")


def _line(step: Step, private: frozenset[str]) -> str:
    what = step.short if _is_plain(step.short, private) else step.program
    dated = step.urgency in (Urgency.BINDING, Urgency.LAST_DAY, Urgency.NOW)
    parts = (what, step.when if dated else "", step.phone)
    return f"{step.number}. " + " - ".join(part for part in parts if part)


def _is_plain(sentence: str, private: frozenset[str]) -> bool:
    words = {word.casefold() for word in _WORD.findall(sentence)}
    return not words & private and not any(mark in sentence for mark in _QUOTED)


def _words_of_the_illness(case: Mapping[str, Any]) -> frozenset[str]:
    patient = case.get("patient") or {}
    told = str((patient.get("diagnosis") or {}).get("condition") or "").replace("_", " ")
    return frozenset(word.casefold() for word in _WORD.findall(told)) - _COMMON
