"""The action plan: what the programs offer, put in the order in which a person should read and act."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from benefits.planning.words import QUESTIONS
from benefits.result import Headline, Plan, PlanStep, ProgramResult

_FIRST_RANK_THAT_WAITS = 50


def build(results: Iterable[ProgramResult], extra_headlines: Iterable[Headline] = ()) -> Plan:
    """Headlines by rank, steps by urgency and day, and one list of papers without repeats."""
    listed = list(results)
    headlines = [headline for result in listed for headline in result.headlines]
    headlines.extend(extra_headlines)
    steps = [PlanStep(step, result.program, result.person) for result in listed for step in result.next_steps]
    ordered = tuple(sorted(steps, key=_order))
    papers = {paper.key: paper for entry in ordered for paper in entry.step.bring}
    return Plan(
        headlines=tuple(sorted(headlines, key=lambda headline: headline.rank)),
        steps=ordered,
        bring=tuple(papers.values()),
        questions=QUESTIONS,
    )


def _order(entry: PlanStep) -> tuple[int, date, int]:
    """Urgent steps first by rank; then those with a day, earliest first; then the rest."""
    step = entry.step
    if step.rank < _FIRST_RANK_THAT_WAITS:
        return (0, date.min, step.rank)
    return (1, step.by or date.max, step.rank)
