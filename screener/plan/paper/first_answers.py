"""What to tell first, and why: the open questions that decide most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from screener.plan import formats
from screener.plan.cards import ProgramCard
from screener.plan.next_questions import NextQuestion
from screener.plan.paths import Question


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """An open question, and what hangs on it."""

    label: str
    why: str


def first_answers(cards: Iterable[ProgramCard], asked: Sequence[NextQuestion] = ()) -> list[FirstAnswer]:
    """The questions as they were ranked; where nobody ranked them, those that most programs wait for first."""
    if asked:
        return [FirstAnswer(question.label, question.why) for question in asked]
    waiting: dict[Question, list[str]] = {}
    for card in cards:
        for question in card.missing:
            waiting.setdefault(question, []).append(card.title)
    decided = {question: list(dict.fromkeys(titles)) for question, titles in waiting.items()}
    ordered = sorted(decided.items(), key=lambda entry: -len(entry[1]))
    return [FirstAnswer(question.label, _helps(titles)) for question, titles in ordered]


def _helps(titles: Sequence[str]) -> str:
    return _("It helps to decide: %(programs)s.") % {"programs": formats.listed(titles)}
