"""An option while it is worked out: its days, its windows, and what it costs in each month of the path."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from benefits.costs.cover import ALWAYS, FOREVER
from benefits.law import Citation
from benefits.law.calendar import Month
from benefits.law.money import to_cents
from benefits.records.household.poverty import MONTHS
from benefits.result.answers import Path
from benefits.result.cover import CoverOption, CoverStanding, CoverWindow, OptionMonth
from benefits.result.messages import Message

Amounts = tuple[Decimal | None, ...]
"""Dollars of each month of the path."""

NO_RISK, NEW_PLAN, ENDS, NO_LIMIT, PAYS_SECOND, NOT_DECIDED, UNCOVERED = range(7)
"""How grave a risk is, the worst last."""

SURE = (CoverStanding.IN_FORCE, CoverStanding.LIKELY)


@dataclass(slots=True)
class Draft:
    """One option. `alone_until` is the last day on which it is enough by itself: from then on Medicare pays first.

    `second_from` is the place of the first month in which it pays second, so that what care leaves is not known.
    `risks` are severities with their sentences; `spread` is the most a year's care may come to, a month.
    """

    id: str
    kind: str
    name: Message
    standing: CoverStanding
    how: Message
    citation: Citation
    premiums: Amounts
    care: Amounts
    first: date = ALWAYS
    last: date = FOREVER
    alone_until: date = FOREVER
    windows: tuple[CoverWindow, ...] = ()
    second_from: int | None = None
    most_a_year: Decimal | None = None
    keeps_doctors: bool | None = None
    risks: list[tuple[int, Message]] = field(default_factory=list)
    why: list[Message] = field(default_factory=list)
    missing: list[Path] = field(default_factory=list)

    @property
    def is_in_force(self) -> bool:
        """Whether it runs, or will by itself."""
        return self.standing is CoverStanding.IN_FORCE

    def covers(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.first <= day <= self.last

    def is_open_in(self, first: date, last: date) -> bool:
        """Whether it could be in force on some day of a month."""
        return self.first <= last and self.last >= first

    def places(self, months: tuple[Month, ...]) -> range:
        """The places of the months in which it could be in force."""
        begins, ends = Month.of(self.first) - months[0], Month.of(self.last) - months[0]
        return range(max(begins, 0), min(ends, len(months) - 1) + 1)

    def at_most(self, place: int) -> Decimal | None:
        """The premium of a month and a twelfth of the most a year's care may come to."""
        premium = self.premiums[place]
        if premium is None or self.most_a_year is None or self.is_second(place):
            return None
        return premium + to_cents(self.most_a_year / MONTHS)

    def is_second(self, place: int) -> bool:
        """Whether Medicare pays before it in a month."""
        return self.second_from is not None and place >= self.second_from

    def total(self, place: int) -> Decimal | None:
        """Premium and care of a month."""
        premium, care = self.premiums[place], None if self.is_second(place) else self.care[place]
        return None if premium is None or care is None else premium + care

    def choose_by(self, as_of: date) -> date | None:
        """The last day of the first window that has not passed."""
        ends = (window.last for window in self.windows if window.last is None or window.last >= as_of)
        return next(ends, None)

    def _month(self, month: Month, place: int) -> OptionMonth:
        care = None if self.is_second(place) else self.care[place]
        return OptionMonth(month, self.premiums[place], care, self.total(place), self.at_most(place))

    def finished(self, months: tuple[Month, ...], as_of: date) -> CoverOption:
        """The option as the result has it."""
        worst_first = sorted(self.risks, key=lambda risk: -risk[0])
        return CoverOption(
            id=self.id,
            kind=self.kind,
            name=self.name,
            standing=self.standing,
            first=None if self.first == ALWAYS else self.first,
            last=None if self.last == FOREVER else self.last,
            choose_by=self.choose_by(as_of),
            how=self.how,
            windows=self.windows,
            keeps_doctors=self.keeps_doctors,
            risk=worst_first[0][0] if worst_first else 0,
            risks=tuple(words for _severity, words in worst_first),
            most_a_year=self.most_a_year,
            why=tuple(self.why),
            missing=tuple(dict.fromkeys(self.missing)),
            months=tuple(self._month(months[place], place) for place in self.places(months)),
            citation=self.citation,
        )
