"""What to tell first, and why: the open questions that decide most programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from screener.plan.cards import ProgramCard
from screener.plan.paths import Question


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """An open question and the titles of the programs that wait for it."""

    question: Question
    decides: Sequence[str]


def first_answers(cards: Iterable[ProgramCard]) -> list[FirstAnswer]:
    """The open questions, those that most programs wait for first."""
    waiting: dict[Question, list[str]] = {}
    for card in cards:
        for question in card.missing:
            waiting.setdefault(question, []).append(card.title)
    answers = [FirstAnswer(question, list(dict.fromkeys(titles))) for question, titles in waiting.items()]
    return sorted(answers, key=lambda answer: -len(answer.decides))
