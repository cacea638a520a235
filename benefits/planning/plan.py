"""The action plan: what the programs offer, put in the order in which a person should read and act."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from benefits.result import Headline, Plan, PlanStep, ProgramResult
from benefits.result.messages import _

_FIRST_RANK_THAT_WAITS = 50

QUESTIONS = (
    _("What will each treatment be billed at, and is every doctor and laboratory in my plan's network?"),
    _("Is the amount you tell me what I pay, or what is billed before the plan pays?"),
    _("Is my medicine paid under the medical benefit (given here) or the pharmacy benefit (taken at home)?"),
    _("Does the hospital have financial assistance, and may I have the form today?"),
    _("Is parking free or cheaper for people in treatment?"),
    _("Will you write to Social Security with the full diagnosis, the stage, and the sites of spread?"),
    _("Who fills in my leave and disability forms, and how long does it take?"),
    _("Is there a social worker or navigator I can bring to the next visit?"),
)


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
