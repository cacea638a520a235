"""The last days of a letter, each as its law counts it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from benefits.case import LetterThatCame, State
from benefits.law import Citation, Figure, Law
from benefits.law.calendar import Month, days_after, months_after
from benefits.law.tables import Count, Table
from benefits.law.workdays import next_workday
from benefits.letters import words
from benefits.letters.types import LetterDay
from benefits.result.messages import Message

SSA_MAIL = "ssdi.days_for_the_mail"
APPEAL_DAYS_BY_STATE: Table[Mapping[str, int]] = Table("letters.state_leave.appeal_days", dict[State, Count])
_SAFE = (words.SAFE_FROM_ITS_DATE, words.SAFE_MONTHS)
AfterDay = Callable[[date, int], date]


def months_or_the_next_day(day: date, months: int) -> date:
    """The same day so many months later; in a month without it, the first of the month after (45 CFR 147.136(d)(2))."""
    found = months_after(day, months)
    return found if found.day == day.day else days_after(found, 1)


def governing(law: Law, name: str, day: date) -> date:
    """The day whose law counts; for a letter from before a rule its first day, since such a letter is long over."""
    return max(day, law.begins(name))


def end_of_month(day: date, months: int) -> date:
    """The last day of the month so many months later."""
    return (Month.of(day) + months).last_day


@dataclass(frozen=True, slots=True)
class Asked:
    """A letter, and the day on which somebody asks. `before` is the last day that stands before this one."""

    letter: LetterThatCame
    state: str | None
    as_of: date
    law: Law
    before: date | None = None

    def figure(self, name: str) -> Figure:
        """The figure that governs the letter."""
        return self.law.figure(name, on=self._governs(name))

    def number(self, name: str) -> int:
        """A count that governs the letter."""
        return self.law.number(name, on=self._governs(name))

    def by_state(self, table: Table[Mapping[str, int]]) -> int | None:
        """The count of the person's state; None where it is not known."""
        return self.law.table(table, on=self._governs(table.name)).get(self.state or "")

    def _governs(self, name: str) -> date:
        return governing(self.law, name, self.letter.dated_on or self.as_of)

    def named(self, what: Message, on: date, citation: Citation, *, keeps: bool = False) -> LetterDay:
        """A day that the letter itself names."""
        return LetterDay(what, on, (words.THE_LETTER_SAYS,), citation, keeps, on < self.as_of, True)

    def open(self, rule: LastDay, how: Message, citation: Citation, needs: str) -> LetterDay:
        """A day that cannot be told yet."""
        return LetterDay(rule.what, None, (how,), citation, rule.keeps, False, True, needs=needs)


class LastDay(Protocol):
    """A last day of a kind of letter. `keeps`: asked by then, what was paid or covered goes on."""

    @property
    def what(self) -> Message: ...

    @property
    def keeps(self) -> bool: ...

    def of(self, asked: Asked) -> LetterDay:
        """The day for one letter."""
        ...


@dataclass(frozen=True, slots=True)
class Counted:
    """So many days, months or years from the date of the letter, or from the day it counts as come.

    `how` says how it is counted, with the places {days}, {mail}, {latest}. `mail` names the figure of the days a letter
    takes. `rolls`: a last day on a weekend or federal holiday moves to the next workday. `or_the_change`: the day of
    the change counts instead where it is later; `from_the_change`: counted from that day, where it is later.
    `until` names a longer time that most have.
    """

    what: Message
    how: Message
    figure: str
    keeps: bool = False
    mail: str | None = None
    after: AfterDay = days_after
    rolls: bool = False
    or_the_change: bool = False
    from_the_change: bool = False
    until: str | None = None

    def of(self, asked: Asked) -> LetterDay:
        letter = asked.letter
        figure = asked.figure(self.figure)
        if letter.dated_on is None:
            return asked.open(self, words.DATE_NEEDED, figure.citation, "dated_on")
        number, mail = asked.number(self.figure), 0 if self.mail is None else asked.number(self.mail)
        start = days_after(letter.dated_on, mail)
        if self.from_the_change and letter.changes_on is not None:
            start = max(start, letter.changes_on)
        on = self.after(start, number)
        if self.or_the_change and letter.changes_on is not None:
            on = max(on, letter.changes_on)
        latest = None if self.until is None else self.after(start, asked.number(self.until))
        return _day(asked, self, on, self.how(days=number, mail=mail, latest=latest or on), figure, latest)


@dataclass(frozen=True, slots=True)
class AfterTheChange:
    """So many days after the day cover ended or changed."""

    what: Message
    how: Message
    figure: str
    keeps: bool = False
    rolls: bool = False

    def of(self, asked: Asked) -> LetterDay:
        figure = asked.figure(self.figure)
        if asked.letter.changes_on is None:
            return asked.open(self, words.CHANGE_NEEDED, figure.citation, "changes_on")
        number = asked.number(self.figure)
        return _day(asked, self, days_after(asked.letter.changes_on, number), self.how(days=number), figure)


@dataclass(frozen=True, slots=True)
class AfterTheDayBefore:
    """So many days after the last day that stands before this one."""

    what: Message
    how: Message
    figure: str
    keeps: bool = False
    rolls: bool = False

    def of(self, asked: Asked) -> LetterDay:
        figure = asked.figure(self.figure)
        if asked.before is None:
            return asked.open(self, words.DATE_NEEDED, figure.citation, "dated_on")
        number = asked.number(self.figure)
        return _day(asked, self, days_after(asked.before, number), self.how(days=number), figure)


@dataclass(frozen=True, slots=True)
class BeforeTheChange:
    """The day before less is paid or cover ends: asked by then, nothing changes meanwhile."""

    what: Message
    citation: Citation
    keeps: bool = True

    def of(self, asked: Asked) -> LetterDay:
        change = asked.letter.changes_on
        if change is None:
            return asked.open(self, words.CHANGES_IN_THE_LETTER, self.citation, "changes_on")
        on = days_after(change, -1)
        return LetterDay(self.what, on, (words.BEFORE_CHANGE,), self.citation, True, on < asked.as_of, True)


@dataclass(frozen=True, slots=True)
class InTheLetter:
    """A day that the letter alone knows. `at_most` names a figure later than which no state may set it."""

    what: Message
    citation: Citation
    keeps: bool = False
    at_most: str | None = None

    def of(self, asked: Asked) -> LetterDay:
        dated_on = asked.letter.dated_on
        if self.at_most is None or dated_on is None:
            return asked.open(self, words.IN_THE_LETTER, self.citation, "last_day")
        number = asked.number(self.at_most)
        latest = days_after(dated_on, number)
        how = words.AT_MOST(latest=latest, days=number)
        is_past = latest < asked.as_of
        return LetterDay(self.what, None, (how,), self.citation, False, is_past, True, latest, "last_day")


@dataclass(frozen=True, slots=True)
class ByState:
    """Days that each state sets, counted from the date of the letter; where they are not known, the letter names it."""

    what: Message
    how: Message
    table: Table[Mapping[str, int]]
    keeps: bool = False
    rolls: bool = False

    def of(self, asked: Asked) -> LetterDay:
        figure = asked.figure(self.table.name)
        number = asked.by_state(self.table)
        if number is None or asked.letter.dated_on is None:
            return asked.open(self, words.IN_THE_LETTER, figure.citation, "last_day")
        return _day(asked, self, days_after(asked.letter.dated_on, number), self.how(days=number), figure)


def _day(
    asked: Asked,
    rule: Counted | AfterTheChange | AfterTheDayBefore | ByState,
    on: date,
    how: Message,
    figure: Figure,
    latest: date | None = None,
) -> LetterDay:
    last = next_workday(on) if rule.rolls else on
    said = (how,) if last == on else (how, words.NEXT_WORKDAY)
    is_past = (latest or last) < asked.as_of
    is_safe = rule.how in _SAFE
    return LetterDay(
        rule.what, last, said, figure.citation, rule.keeps, is_past, figure.verified, latest, is_safe=is_safe
    )
