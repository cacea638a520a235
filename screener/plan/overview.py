"""The first page of the answer: what is likely, what to do first, what to find out next, who does what, and what it
costs. It holds a part of each subject and leads on to the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from screener.plan.cards import NOT_FOR_THIS, ProgramCard
from screener.plan.chart import total
from screener.plan.page import ActionPlan
from screener.plan.paths import Question, question_for
from screener.plan.people import PATIENT, is_caregiver
from screener.plan.steps import Step, StepGroup

FIRST_ANSWERS = 4
FIRST_QUESTIONS = 3
_DECIDED = ("already", "likely", "possible", "unlikely")
_HOPEFUL = ("already", "likely", "possible")
_BEST_FIRST = ("already", "likely", "possible", "unknown", "unlikely", NOT_FOR_THIS)
_PATIENTS, _HELPERS = "lost_wages_patient", "lost_wages_caregivers"
_TITLES_NAMED = 2


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """A question worth answering next, where it is asked, and what hangs on it."""

    label: str
    step: str
    anchor: str
    why: str


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """One person's answers: those to count on, and those that are open or stand against it."""

    person: str
    hopeful: Sequence[ProgramCard]
    others: Sequence[ProgramCard]


@dataclass(frozen=True, slots=True)
class CostHeadlines:
    """What is paid and what is not earned, apart: names and dollars over `months` months, None where not known."""

    months: int
    lines: Sequence[tuple[str, Any]]


class Overview:
    """What the first page shows of a plan.

    `open_questions` are those worth answering next, most decisive first. Without any, those that most programs wait
    for stand in for them.
    """

    def __init__(self, plan: ActionPlan, open_questions: Sequence[NextQuestion] = ()) -> None:
        self._plan = plan
        self._open_questions = open_questions

    @cached_property
    def is_undecided(self) -> bool:
        """Whether nothing can be said of any program yet."""
        return not any(card.outcome in _DECIDED for card in self._plan.cards)

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
        return self.answers[:FIRST_ANSWERS]

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
    def next_questions(self) -> list[NextQuestion]:
        """The questions to answer next, the most decisive first."""
        return list(self._open_questions[:FIRST_QUESTIONS]) or self._most_waited_for()[:FIRST_QUESTIONS]

    def _most_waited_for(self) -> list[NextQuestion]:
        waiting: dict[Question, list[str]] = {}
        for entry in self._plan.document["programs"]:
            for missing in entry["missing"]:
                question = question_for(missing["path"]) if missing.get("decides") else None
                if question is not None:
                    waiting.setdefault(question, []).append(entry.get("title") or entry["program"])
        often = Counter({question: len(titles) for question, titles in waiting.items()})
        return [
            NextQuestion(question.label, question.step, question.anchor, _hangs_on(waiting[question]))
            for question, _times in often.most_common()
        ]

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
            (_("Pay you lose"), total({name: sums.get(name) for name in (_PATIENTS, _HELPERS)})),
        ]


def _hangs_on(titles: Sequence[str]) -> str:
    different = list(dict.fromkeys(titles))
    if len(different) <= _TITLES_NAMED:
        return _("It helps decide: %(programs)s.") % {"programs": get_text_list(different, _("and"))}
    more = len(different) - _TITLES_NAMED
    return ngettext(
        "It helps decide: %(programs)s and %(more)s more.", "It helps decide: %(programs)s and %(more)s more.", more
    ) % {"programs": ", ".join(different[:_TITLES_NAMED]), "more": more}
