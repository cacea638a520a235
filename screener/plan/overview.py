"""The first page of the answer: what is likely, what to do first, what to find out next, who does what, and what it
costs. It holds a part of each subject and leads on to the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from screener.plan.cards import NOT_FOR_THIS, ProgramCard
from screener.plan.next_questions import NextQuestion
from screener.plan.page import ActionPlan
from screener.plan.people import PATIENT, is_caregiver
from screener.plan.steps import Step, StepGroup

FIRST_ANSWERS = 4
_DECIDED = ("already", "likely", "possible", "unlikely")
_SETTLED_WELL = ("already", "likely")
_MOST_ARE_OPEN = 4  # fewer than one answer in so many is decided
_HOPEFUL = ("already", "likely", "possible")
_BEST_FIRST = ("already", "likely", "possible", "unknown", "unlikely", NOT_FOR_THIS)
_PATIENTS, _HELPERS = "lost_wages_patient", "lost_wages_caregivers"


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """One person's answers: those to count on, and those that are open or stand against it."""

    person: str
    hopeful: Sequence[ProgramCard]
    others: Sequence[ProgramCard]

    @property
    def cards(self) -> Sequence[ProgramCard]:
        return (*self.hopeful, *self.others)


@dataclass(frozen=True, slots=True)
class CostHeadlines:
    """What is paid and what is not earned, apart: names and dollars over `months` months, None where not known."""

    months: int
    lines: Sequence[tuple[str, Any]]


class Overview:
    """What the first page shows of a plan. `next_questions` are those worth answering next, most decisive first."""

    def __init__(self, plan: ActionPlan, next_questions: Sequence[NextQuestion] = ()) -> None:
        self._plan = plan
        self.next_questions = next_questions

    @cached_property
    def is_undecided(self) -> bool:
        """Whether next to nothing can be said yet: nothing is likely, and most answers are still open.

        A caregiver who reads came for her own leave: where there is an answer of her own, it alone counts.
        """
        own = [card.outcome for card in self._plan.cards if card.person_code == self.default_person]
        of_everybody = [card.outcome for card in self._plan.cards]
        outcomes = own if own and self.default_person != PATIENT else of_everybody
        if any(outcome in _SETTLED_WELL for outcome in outcomes):
            return False
        return sum(outcome in _DECIDED for outcome in outcomes) * _MOST_ARE_OPEN < max(len(outcomes), 1)

    @cached_property
    def answers(self) -> list[ProgramCard]:
        """Every program that is for somebody here: the reader's own first, and of those the best answers first."""
        reader = self._plan.reader
        return sorted(
            self._plan.cards,
            key=lambda card: (reader not in (None, PATIENT, card.person_code), _BEST_FIRST.index(card.outcome)),
        )

    @cached_property
    def first_answers(self) -> list[ProgramCard]:
        """The first few that say something; that a program is not known yet stands further down."""
        return [card for card in self.answers if card.outcome in _DECIDED][:FIRST_ANSWERS]

    @cached_property
    def people_are_several(self) -> bool:
        """Whether it must be said for whom a card or step is."""
        return len({card.person_code for card in self._plan.cards}) > 1

    @cached_property
    def answer_groups(self) -> list[AnswerGroup]:
        """Every answer by person; the reader, or the person who is ill, comes first."""
        of_people: dict[str, list[ProgramCard]] = {self.default_person: []}
        for card in self.answers:
            of_people.setdefault(card.person_code, []).append(card)
        return [
            AnswerGroup(
                cards[0].person,
                [card for card in cards if card.outcome in _HOPEFUL],
                [card for card in cards if card.outcome not in _HOPEFUL],
            )
            for cards in of_people.values()
            if cards
        ]

    @property
    def default_person(self) -> str:
        """The code of the person of whom everything is said that names nobody."""
        return self._plan.reader or PATIENT

    @property
    def default_people(self) -> tuple[str, ...]:
        return (self.default_person,)

    @cached_property
    def first_steps(self) -> list[Step]:
        return self._plan.first_steps

    @cached_property
    def who_does_what(self) -> list[StepGroup]:
        """Each person's steps, where more than one person has any."""
        groups = self._plan.steps_by_person
        return groups if len(groups) > 1 else []

    @cached_property
    def costs(self) -> CostHeadlines | None:
        """The two headlines of the costs; None when nothing was tallied."""
        sums: Mapping[str, Any] = self._plan.document["costs"].get("total") or {}
        months = self._plan.document["costs"].get("months") or ()
        if not sums or not months:
            return None
        return CostHeadlines(len(months), self._cost_lines(sums))

    def _cost_lines(self, sums: Mapping[str, Any]) -> list[tuple[str, Any]]:
        """A caregiver reads her own pay first; to everybody else the lost pay of the household is one sum."""
        if self._plan.reader is not None and is_caregiver(self._plan.reader):
            return [
                (
                    _("Pay you lose") if len(self._plan.caregivers) == 1 else _("Pay those who help lose"),
                    sums.get(_HELPERS),
                ),
                (_("What care costs"), sums.get("out_of_pocket")),
            ]
        return [
            (_("What you pay"), sums.get("out_of_pocket")),
            (_("Pay you lose"), _together(sums.get(_PATIENTS), sums.get(_HELPERS))),
        ]


def _together(*parts: Any) -> Decimal | None:
    """The sum; None as soon as one part is not known."""
    if any(part is None for part in parts):
        return None
    return sum((Decimal(str(part)) for part in parts), Decimal(0))
