"""How the interview is told what to ask: questions, groups of them, and rows that repeat.

A question is a path of the case format, a field that reads it, and its words. Nothing here knows a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.functional import Promise

Words = str | Promise
Document = Mapping[str, Any]

PATIENT, CAREGIVER, SOCIAL_WORKER = "patient", "caregiver", "social_worker"
DOORS = (PATIENT, CAREGIVER, SOCIAL_WORKER)


def _always(document: Document) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Ask:
    """One question. `they` words it for someone who answers about another; blank when one wording serves both."""

    path: str
    field: Callable[..., forms.Field]
    you: Words
    they: Words = ""
    help: Words = ""
    why: Words = ""

    def label(self, door: str | None) -> Words:
        """The question as the person at this door is asked it."""
        return self.you if door in {None, PATIENT} or not self.they else self.they


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together. `folded` ones are opened only by those they are for."""

    title: Words
    asks: tuple[Ask, ...]
    intro: Words = ""
    folded: bool = False
    applies: Callable[[Document], bool] = _always


@dataclass(frozen=True, slots=True)
class Rows:
    """Groups that repeat: one row for each entry of the list at `path`.

    With a `gate` the list can be known to be empty, which is not the same as unknown.
    """

    path: str
    title: Words
    row_title: Words
    add: Words
    remove: Words
    parts: tuple[Group | Rows, ...]
    intro: Words = ""
    gate: Ask | None = None
    at_first: int = 0
    folded: bool = False
    most: int = 30


@dataclass(frozen=True, slots=True)
class YearTable:
    """Yearly amounts as a table, a line for each year. The whole record or none of it: see the case format."""

    path: str
    title: Words
    intro: Words
    whole: Words
    whole_missing: Words


Part = Group | Rows | YearTable


@dataclass(frozen=True, slots=True)
class Section:
    """One page of the interview."""

    slug: str
    title: Words
    parts: tuple[Part, ...]
    title_they: Words = ""
    intro: Words = ""
    intro_they: Words = ""
    applies: Callable[[Document], bool] = _always
    extra: str = ""  # a template below the questions: other ways to answer this page

    def heading(self, door: str | None) -> Words:
        """The title as the person at this door reads it."""
        return self.title if door in {None, PATIENT} or not self.title_they else self.title_they

    def lead(self, door: str | None) -> Words:
        """The introduction as the person at this door reads it."""
        return self.intro if door in {None, PATIENT} or not self.intro_they else self.intro_they


def under(prefix: str, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """The same questions about another part of the case."""
    return tuple(Ask(f"{prefix}.{ask.path}", ask.field, ask.you, ask.they, ask.help, ask.why) for ask in asks)
