"""A form filled from a case: every box answered, left for the person, or not asked of her here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from benefits.case import Case
from benefits.packets import words
from benefits.packets.asked import Asked
from benefits.packets.facts import FACTS, may_name_test, may_name_years, may_use_other_names
from benefits.packets.forms import Box, Form
from benefits.packets.values import at, written
from benefits.packets.work_facts import may_name_job
from benefits.result import Result
from benefits.result.messages import Message

_REMAINING = "remaining_entries"
_SPARED: Mapping[str, Callable[[Asked], bool]] = {
    "recent_job": may_name_job,
    "of_test": may_name_test,
    "other_names": may_use_other_names,
    "years_without_earnings": may_name_years,
}
"""Facts whose box is no question any more once the list it is about was told without it."""
_SHORTEST_WORD = 4
_COMMON = frozenset({"with", "from", "disease", "stage", "type", "chronic", "acute", "that", "this"})


class Status(StrEnum):
    """Of one box."""

    ANSWERED = "answered"
    BLANK = "blank"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class FilledBox:
    """A box of a packet. `answer` is written as the form wants it, in English; `why` says why there is none."""

    number: str
    section: Message
    label: str
    words: Message
    asks: Message
    status: Status
    answer: str | None = None
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class Packet:
    """A form's boxes in its order, and how many are filled."""

    form: Form
    boxes: tuple[FilledBox, ...]

    @property
    def answered(self) -> int:
        """How many boxes are filled."""
        return sum(box.status is Status.ANSWERED for box in self.boxes)

    @property
    def blank(self) -> int:
        """How many are left for the person."""
        return sum(box.status is Status.BLANK for box in self.boxes)


def packet(form: Form, case: Case, result: Result, helper: int = 0) -> Packet:
    """The form, filled with what was told and what follows from it exactly.

    `helper` is the place of the caregiver whose form it is, for forms of those who help.
    """
    if result.as_of != case.as_of:
        raise ValueError("the result is of another day than the case")
    asked = {True: _illness_words(case), False: frozenset[str]()}[form.for_employer]
    return Packet(form, tuple(_filled(form, box, case, helper, asked) for box in form.boxes))


def _filled(form: Form, box: Box, case: Case, helper: int, hidden: frozenset[str]) -> FilledBox:
    why = _not_asked(box, case)
    if why is not None:
        return FilledBox(box.number, box.section, box.label, box.words, box.asks, Status.NOT_ASKED, why=why)
    answer = _answer(form, box, case, helper)
    if answer is None:
        return FilledBox(box.number, box.section, box.label, box.words, box.asks, Status.BLANK)
    if hidden & frozenset(_words(answer)):
        return FilledBox(box.number, box.section, box.label, box.words, box.asks, Status.BLANK, why=words.NAMES_ILLNESS)
    return FilledBox(box.number, box.section, box.label, box.words, box.asks, Status.ANSWERED, answer)


def _answer(form: Form, box: Box, case: Case, helper: int) -> str | None:
    if box.fact == _REMAINING:
        return "\n".join(_remaining(form, case)) or None
    if box.fact is not None:
        return FACTS[box.fact](Asked(case, helper, box.options or {}))
    return None if box.from_ is None else written(at(case, box.from_), box.as_)


def _not_asked(box: Box, case: Case) -> Message | None:
    """Why the box is not asked here; None when it is, or when that is not known."""
    if box.not_here is not None:
        return box.not_here
    if box.only_if is not None:
        known = _deciding(box.only_if.path, case)
        if known is not None and known not in box.only_if.among:
            return box.only_if.why
    if box.fact is not None and box.fact in _SPARED and not _SPARED[box.fact](Asked(case, 0, box.options or {})):
        return words.NOT_NAMED
    if box.of_list is None:
        return None
    listed = at(case, box.of_list)
    if not isinstance(listed, tuple):
        return words.NEXT_ROWS if box.place else None
    if not listed:
        return words.NO_ROWS
    return words.REST_OF_ROWS(number=len(listed)) if box.place >= len(listed) else None


def _deciding(path: str, case: Case) -> object:
    """What decides whether a box is asked; of a list, how many entries it has."""
    found = at(case, path)
    return len(found) if isinstance(found, tuple) else found


def _remaining(form: Form, case: Case) -> Iterator[str]:
    """What the tables of the form had no room for, a line an entry."""
    most: dict[str, int] = {}
    for box in form.boxes:
        if box.of_list is not None:
            most[box.of_list] = max(most.get(box.of_list, 0), box.place + 1)
    for path, rows in most.items():
        listed = at(case, path)
        for entry in listed[rows:] if isinstance(listed, tuple) else ():
            told = [written(getattr(entry, name)) for name in entry.__slots__ if not name.startswith("_")]
            yield words.STILL_MORE.format(what=words.PLURALS[path], more=", ".join(part for part in told if part))


def _illness_words(case: Case) -> frozenset[str]:
    """The words of the illness that no paper for an employer may have."""
    papers = case.papers
    told = [case.patient.diagnosis.condition, None if papers is None else papers.other_conditions]
    return frozenset(word for text in told if text for word in _words(text))


def _words(text: str) -> Iterator[str]:
    for word in re.findall(r"\w+", text.replace("_", " ").casefold()):
        if len(word) >= _SHORTEST_WORD and word not in _COMMON:
            yield word
