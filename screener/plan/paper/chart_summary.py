"""The plan on one page for the chart: what a social worker files, and what the next colleague needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from screener.plan.cards import ProgramCard
from screener.plan.next_questions import NextQuestion
from screener.plan.page import ActionPlan
from screener.plan.paper.door import Door, DoorDate, DoorStep, Room
from screener.plan.paper.first_answers import FirstAnswer
from screener.plan.paper.short_money import ShortMoney


class ChartSummary:
    """Name, outcomes, amounts, dates, open questions and next steps; at most so many lines of each list."""

    MOST_LINES: ClassVar[int] = 8

    def __init__(self, plan: ActionPlan, lines: int, asked: Sequence[NextQuestion] = ()) -> None:
        self._plan = plan
        self._door = Door(plan, Room(headlines=lines, steps=lines, dates=lines, calls=1, answers=lines), asked)

    @property
    def name(self) -> str:
        return self._door.name

    @property
    def cards(self) -> Sequence[ProgramCard]:
        """Every program that is for somebody in this case, with its outcome."""
        return self._plan.cards

    @property
    def headlines(self) -> Sequence[Mapping[str, Any]]:
        return self._door.headlines

    @property
    def money(self) -> ShortMoney:
        return self._door.money

    @property
    def dates(self) -> Sequence[DoorDate]:
        return self._door.dates

    @property
    def steps(self) -> Sequence[DoorStep]:
        return self._door.steps

    @property
    def open_questions(self) -> Sequence[FirstAnswer]:
        return self._door.first_answers
