"""The cover path: which health cover is in force in each month, which could be, and what each would cost.

Dollars are a month. None is not known, and the option says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from benefits.law import Citation, Figure
from benefits.law.calendar import Month
from benefits.result.answers import Path
from benefits.result.messages import Message


class CoverStanding(StrEnum):
    """How sure a cover is: it runs; it is open to the person; an agency or a missing answer decides; somebody must
    be asked whether there is such a plan at all."""

    IN_FORCE = "in_force"
    LIKELY = "likely"
    POSSIBLE = "possible"
    ASK = "ask"


class GapKind(StrEnum):
    """Why days have no entry in force: nothing covers them, only hospital stays are covered, or nobody told."""

    UNINSURED = "uninsured"
    HOSPITAL_ONLY = "hospital_only"
    NOT_TOLD = "not_told"


@dataclass(frozen=True, slots=True)
class CoverWindow:
    """Days on which a cover may be chosen, and the first day it can then cover.

    `by` is the last day to choose it so that it does begin on `begins`; whoever chooses later begins later. `last` and
    `by` are None where the law sets none.
    """

    id: str
    what: Message
    first: date
    last: date | None
    by: date | None
    begins: date
    citation: Citation


@dataclass(frozen=True, slots=True)
class OptionMonth:
    """A cover in one month. `care` is what covered care leaves to pay; `at_most` what both can come to, on average."""

    month: Month
    premium: Decimal | None
    care: Decimal | None
    total: Decimal | None
    at_most: Decimal | None


@dataclass(frozen=True, slots=True)
class CoverOption:
    """One cover: from when until when, what it costs in each of its months, and when to choose it.

    `keeps_doctors` is as the person said; `risks` are worst first and `risk` is the worst as a number, 0 is none.
    `most_a_year` is the most that covered care in the network may cost in a year, in dollars; None without a limit.
    """

    id: str
    kind: str
    name: Message
    standing: CoverStanding
    first: date | None
    last: date | None
    choose_by: date | None
    how: Message
    windows: tuple[CoverWindow, ...]
    keeps_doctors: bool | None
    risk: int
    risks: tuple[Message, ...]
    most_a_year: Decimal | None
    why: tuple[Message, ...]
    missing: tuple[Path, ...]
    months: tuple[OptionMonth, ...]
    citation: Citation


@dataclass(frozen=True, slots=True)
class CoverGap:
    """Days of a month without cover, and what to do about them. `choose_by` is the last day to choose what fills it."""

    kind: GapKind
    first: date
    last: date
    what: Message
    choose_by: date | None


@dataclass(frozen=True, slots=True)
class CoverMonth:
    """One month of the path. As things stand one option is in force, or there is a gap; `recommended` is what to have.

    `open` are the other options it could be; `pays_first` is the option that pays first, or `medicare`.
    """

    month: Month
    in_force: str | None
    gap: CoverGap | None
    recommended: str | None
    open: tuple[str, ...]
    pays_first: str | None
    note: Message | None


@dataclass(frozen=True, slots=True)
class CoverPeriod:
    """A period of the path in which a cover may be chosen or changed, and the first day of the cover chosen in it."""

    id: str
    name: Message
    first: date
    last: date
    begins: date | None
    applies: bool
    citation: Citation


@dataclass(frozen=True, slots=True)
class CreditYear:
    """The premium tax credit of a year: the income as a share of the poverty guideline, the share of it asked for the
    benchmark plan, that share and the credit in dollars a month, and what a silver plan pays of the cost of care."""

    year: int
    why: Message
    of_guideline: Decimal | None
    asked: Decimal | None
    contribution: Decimal | None
    credit: Decimal | None
    silver_pays: Decimal | None
    missing: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class CoverSpan:
    """Months in a row under one recommended cover; `option` is None where none is known."""

    first: Month
    last: Month
    option: str | None
    choose_by: date | None
    why: Message


@dataclass(frozen=True, slots=True)
class CoverPath:
    """The path from the month of the screen on. The orders name options, best first; what is not known comes last."""

    months: tuple[CoverMonth, ...] = ()
    options: tuple[CoverOption, ...] = ()
    recommended: tuple[CoverSpan, ...] = ()
    by_cost: tuple[str, ...] = ()
    by_doctors: tuple[str, ...] = ()
    by_risk: tuple[str, ...] = ()
    periods: tuple[CoverPeriod, ...] = ()
    credit: tuple[CreditYear, ...] = ()
    notes: tuple[Message, ...] = ()
    missing: tuple[Path, ...] = ()
    figures: tuple[Figure, ...] = ()
    projected: bool = False

    def option(self, name: str | None) -> CoverOption | None:
        """One option by its id."""
        return next((entry for entry in self.options if entry.id == name), None)


NO_PATH = CoverPath()
