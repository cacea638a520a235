"""How the interview is told what to ask: questions, groups of them, and rows that repeat.

A question is a path of the case format, a field that reads it, and its words. Nothing here knows a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from django import forms

from benefits import list_limits
from screener.fields import Choices, Words
from screener.intake import paths

Document = Mapping[str, Any]

PATIENT, CAREGIVER, SOCIAL_WORKER = "patient", "caregiver", "social_worker"
DOORS = (PATIENT, CAREGIVER, SOCIAL_WORKER)


def _always(document: Document) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class When:
    """The earlier answer that a question hangs on: it makes sense where that answer is one of `among`, or is none of
    `unless`. What is not known never puts a question away.

    A path that begins with a dot stands beside the question, one with two dots beside what holds it.
    """

    path: str
    among: tuple[object, ...] = ()
    unless: tuple[object, ...] = ()

    def holds(self, document: Document, name: str) -> bool:
        """Whether the question with this name makes sense as far as is known."""
        answer = paths.get(document, self._whole(name))
        if answer is None:
            return True
        return answer in self.among if self.among else answer not in self.unless

    def _whole(self, name: str) -> str:
        path = self.path
        while path.startswith("."):
            path, name = path[1:], name.rpartition(".")[0]
        return f"{name}.{path}" if self.path.startswith(".") else path


def only(path: str, *answers: object) -> When:
    """A question for those who gave one of these answers."""
    return When(path, among=answers)


def not_if(path: str, *answers: object) -> When:
    """A question for all but those who gave one of these answers."""
    return When(path, unless=answers)


@dataclass(frozen=True, slots=True)
class Ask:
    """One question. `they` words it for someone who answers about another; blank when one wording serves both."""

    path: str
    field: Callable[..., forms.Field]
    you: Words
    they: Words = ""
    help: Words = ""
    why: Words = ""
    autocomplete: str = ""  # what a browser may fill in for the person herself, as HTML names it
    elsewhere: bool = False  # another question asks for it: this one is shown only where a file opened here answers it
    choices: Callable[[Document], Choices] | None = None  # of a field whose choices are answers given before
    when: When | None = None  # the earlier answer that calls for it; an answered question stays in sight

    def label(self, door: str | None) -> Words:
        """The question as the person at this door is asked it."""
        return self.you if door in {None, PATIENT} or not self.they else self.they


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together. `folded` ones are opened only by those they are for.

    `why` tells it once for all of them, where each question would repeat the others.
    """

    title: Words
    asks: tuple[Ask, ...]
    intro: Words = ""
    why: Words = ""
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
    bearable: int | None = None  # where a page can bear fewer than the case may have

    @property
    def most(self) -> int:
        """How many entries the list may have here: what the case may have, on its own or in the rows of another."""
        most = _limits()[_within_a_row(self.path)]
        return most if self.bearable is None else min(most, self.bearable)


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
    extra: str = ""  # a template above the questions: other ways to answer this page
    covers: tuple[str, ...] = ()  # of a page with questions of several sections: those sections

    def heading(self, door: str | None) -> Words:
        """The title as the person at this door reads it."""
        return self.title if door in {None, PATIENT} or not self.title_they else self.title_they

    def lead(self, door: str | None) -> Words:
        """The introduction as the person at this door reads it."""
        return self.intro if door in {None, PATIENT} or not self.intro_they else self.intro_they


@cache
def _limits() -> dict[str, int]:
    """The limits of the case by the path of a list, and by what is left of it inside a row."""
    return {_within_a_row(path): most for path, most in list_limits().items()}


def _within_a_row(path: str) -> str:
    return path.rpartition("].")[2]


def under(prefix: str, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """The same questions about another part of the case."""
    return tuple(replace(ask, path=f"{prefix}.{ask.path}") for ask in asks)


def groups(parts: Iterable[Part]) -> Iterator[Group]:
    """Every group of questions among the parts, those of rows too; the question that opens a list is one of its own."""
    for part in parts:
        if isinstance(part, Group):
            yield part
        elif isinstance(part, Rows):
            if part.gate is not None:
                yield Group("", (part.gate,))
            yield from groups(part.parts)
