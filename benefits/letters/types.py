"""What is answered of a letter that came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.law import Citation
from benefits.result import Resource
from benefits.result.messages import Message


@dataclass(frozen=True, slots=True)
class LetterDay:
    """A last day. `on` is None where only the letter names it and it was not told.

    `latest` is a day later than which it never is; `needs` names the answer that would tell it. `keeps`: asked by then,
    what was paid or covered goes on. `is_safe`: counted from an earlier day than the law counts from, to be safe.
    `verified` is False where the rule could not be read in its source.
    """

    what: Message
    on: date | None
    how: tuple[Message, ...]
    citation: Citation
    keeps: bool
    is_past: bool
    verified: bool
    latest: date | None = None
    needs: str | None = None
    is_safe: bool = False


@dataclass(frozen=True, slots=True)
class AppealStep:
    """A step of an appeal, from the first to the last. `is_next`: the one this letter leads to."""

    name: Message
    within: Message | None
    is_next: bool


@dataclass(frozen=True, slots=True)
class CallCard:
    """Whom to call and how: `office` where a number is known, else `whom` says where it stands."""

    whom: Message
    office: Resource | None
    when: Message
    have: tuple[Message, ...]
    say: tuple[Message, ...]
    write_down: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class LetterAnswer:
    """What to do about a letter. `place` is its place in the case; `person` whose it is.

    `asks` is what the written answer asks for; None where none is needed. `for_employer`: an employer reads it, so it
    names no illness. `disagrees`: the written answer is an appeal.
    """

    place: int
    kind: str
    person: str
    program: str
    sender: Message
    title: Message
    means: Message
    days: tuple[LetterDay, ...]
    do: tuple[Message, ...]
    send: tuple[Message, ...]
    meanwhile: tuple[Message, ...]
    if_late: Message | None
    steps: tuple[AppealStep, ...]
    call: CallCard
    helpers: tuple[Resource, ...]
    asks: Message | None
    disagrees: bool
    for_employer: bool
    missing: tuple[str, ...]
    dated_on: date | None

    @property
    def next_day(self) -> LetterDay | None:
        """The soonest day that is not over; None when there is none that is known."""
        ahead = [entry for entry in self.days if entry.on is not None and not entry.is_past]
        return min(ahead, key=lambda entry: entry.on or date.max, default=None)
