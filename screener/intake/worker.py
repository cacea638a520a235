"""What a social worker sees beside a section: how many questions each section still has open, and the next of them.

Folded groups are for the few whom they concern, and are not counted. What somebody does not know is answered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from screener.cases.contents import Contents
from screener.fields import Words
from screener.intake.asking import SOCIAL_WORKER, Section
from screener.intake.forms import SectionForm
from screener.intake.sections import SECTIONS, in_order

OPEN = "open"
"""The button that saves and leads to the next open question behind this section."""
DENSE, PLAIN = WAYS = ("way:dense", "way:plain")
"""The buttons that show the sections dense, or as patients have them; what was typed stays."""


@dataclass(frozen=True, slots=True)
class SectionState:
    """A section, and how many of its questions are open."""

    slug: str
    title: Words
    open: int


@dataclass(frozen=True, slots=True)
class Desk:
    """All sections, and the anchor of the first open question of the page shown; empty when it has none."""

    sections: Sequence[SectionState]
    first_open: str

    @property
    def open(self) -> int:
        """How many questions are open in all."""
        return sum(section.open for section in self.sections)


def desk_of(contents: Contents, section: Section, form: SectionForm) -> Desk | None:
    """The desk beside a section; None for who is no social worker or wants none, and beside pages that ask little."""
    if other_way(contents, section) != PLAIN:
        return None
    states = [
        SectionState(each.slug, each.heading(contents.door), len(opened(contents, each))) for each in _asked(contents)
    ]
    return Desk(states, next(iter(form.left_open()), ""))


def other_way(contents: Contents, section: Section) -> str:
    """The button to the way the section is not shown now; empty for who has but one way."""
    if contents.door != SOCIAL_WORKER or section.slug not in SECTIONS:
        return ""
    return DENSE if contents.is_plain else PLAIN


def opened(contents: Contents, section: Section) -> list[str]:
    """The names of the open questions of a section, in their order."""
    return list(SectionForm(section, contents.document, contents.door, passed=contents.passed).left_open())


def next_open(contents: Contents, case_id: UUID, section: Section) -> str:
    """The address of the first open question in the sections after this one, and then in those before it; that of the
    page to look over when nothing is open."""
    asked = _asked(contents)
    place = next((place for place, each in enumerate(asked) if each.slug == section.slug), -1)
    for each in (*asked[place + 1 :], *asked[: place + 1]):
        for name in opened(contents, each):
            return f"{reverse('intake:step', args=[case_id, each.slug])}#ask-{name}"
    return reverse("intake:check", args=[case_id])


def _asked(contents: Contents) -> list[Section]:
    return [section for section in in_order(contents.door) if section.applies(contents.document)]
