"""What a person wants on paper besides the two pages that go on the refrigerator door."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from screener.directory.entry import Entry
from screener.plan.next_questions import NextQuestion
from screener.plan.paper.leave_months import LeaveMonths


class Part(StrEnum):
    """A part that is printed only when it is asked for, in the order of the paper."""

    PAPERS = "papers"
    BESIDE = "side_by_side"
    HELPER = "helper"
    QUESTIONS = "questions"
    LEAVE = "leave"
    LOG = "log"
    MONEY = "money"
    LAW = "law"


NAMES: dict[Part, str | Promise] = {
    Part.PAPERS: _("Papers to bring, and the steps that follow"),
    Part.BESIDE: _("What to do, in English and Spanish side by side"),
    Part.HELPER: _("A page for each helper"),
    Part.QUESTIONS: _("Questions to ask at the next visit"),
    Part.LEAVE: _("A leave calendar"),
    Part.LOG: _("A log of bad days and visits to fill in"),
    Part.MONEY: _("Money tables, month by month"),
    Part.LAW: _("Everything, with the law behind it"),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed: the parts added, how large, and who reads it, as `ActionPlan` has it.

    `asked` are the questions worth answering next; `leave` is what was planned with the leave planner; `sealed` is
    the case behind a passphrase, to be attached; `other` is the result in the language that stands beside. `letterhead`
    is the name of the organisation that hands it out, and lines under it for the chart.
    the case behind a passphrase, to be attached; `other` is the result in the language that stands beside; `near` is
    what fits of the list of the place.
    """

    parts: tuple[Part, ...] = ()
    large_print: bool = False
    reader: str | None = None
    asked: Sequence[NextQuestion] = ()
    leave: Sequence[LeaveMonths] = ()
    sealed: bytes | None = None
    other: Mapping[str, Any] | None = None
    letterhead: tuple[str, ...] = ()
    near: Sequence[Entry] = ()


EVERYTHING = Paper(tuple(Part))


def parts_of(codes: Iterable[object]) -> tuple[Part, ...]:
    """The parts among the codes, in the order of the paper; what names no part is passed over."""
    wanted = {code for code in codes if isinstance(code, str)}
    return tuple(part for part in Part if part.value in wanted)
