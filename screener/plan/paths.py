"""Where a missing answer is asked for: from a case path to plain words and the step of the interview.

The longest entry of `QUESTIONS` that begins the path decides, so a field without its own line still leads to its
section.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

_CAREGIVER = re.compile(r"^caregivers\[(\d+)\]")
_INDEX = re.compile(r"\[\d+\]")


FIRST_STEP = "about-you"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the interview: its words for the reader, and the slug of the step that asks it."""

    label: str
    step: str


# path without list positions -> (step of the interview, words)
QUESTIONS: dict[str, tuple[str, str | Promise]] = {
    "as_of": ("about-you", _("the day this is worked out for")),
    "state": ("about-you", _("the state you live in")),
    "patient": ("about-you", _("facts about the person who is ill")),
}


def question_for(path: str) -> Question | None:
    """The question behind a case path such as ``caregivers[1].employer.hired_on``; None when it is not of the case."""
    plain = _INDEX.sub("", path)
    parts = plain.split(".")
    for length in range(len(parts), 0, -1):
        found = QUESTIONS.get(".".join(parts[:length]))
        if found is not None:
            step, label = found
            return Question(_for_whom(path, str(label)), step)
    return None


def _for_whom(path: str, label: str) -> str:
    caregiver = _CAREGIVER.match(path)
    if caregiver is None:
        return label
    place = int(caregiver.group(1)) + 1
    return gettext("caregiver %(place)s: %(what)s") % {"place": place, "what": label}
