"""The money timeline: month by month what comes in, what goes out, and how far that is from what would have come in.

Gross amounts. The written model is docs/cost-model.md. Not computed: income tax, household costs that the illness does
not change, a late decision's back pay (each benefit stands in the month it is for).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from types import MappingProxyType

from benefits.case import Case
from benefits.costs import horizon
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Law
from benefits.law.money import ZERO
from benefits.result import CostTally, ProgramResult, TimelineMonth
from benefits.result.answers import Path
from benefits.timeline import events, income, outgo
from benefits.timeline.spans import Line, Months


def build(case: Case, law: Law, results: Iterable[ProgramResult], costs: CostTally) -> tuple[TimelineMonth, ...]:
    """The timeline over the months of the tally. Empty when no income and no cost is known at all."""
    answers, calendar = ProgramAnswers(results), horizon(case)
    months = Months.of(calendar)
    coming_in = income.of(case, law, answers, calendar, months)
    going_out = outgo.of(case, law, answers, costs, months)
    lines = (*coming_in.lines, *going_out)
    if not any(_is_known(line) for line in lines):
        return ()
    missing = _missing(lines, coming_in.missing, len(months))
    found: list[TimelineMonth] = []
    cumulative, cumulative_gap = ZERO, ZERO
    gap_known = True
    for place, month in enumerate(months.months):
        ins, outs = _amounts(coming_in.lines, place), _amounts(going_out, place)
        net = sum(ins.values(), ZERO) - sum(outs.values(), ZERO)
        cumulative += net
        baseline = coming_in.baseline[place]
        gap = None if baseline is None else baseline - net
        gap_known = gap_known and gap is not None
        cumulative_gap += gap or ZERO
        found.append(
            TimelineMonth(
                month,
                MappingProxyType(ins),
                MappingProxyType(outs),
                net,
                cumulative,
                baseline,
                gap,
                cumulative_gap if gap_known else None,
                missing=missing[place],
            )
        )
    return events.put_in(tuple(found), case, law, answers, costs, coming_in, months)


def _is_known(line: Line) -> bool:
    return any(amount for amount in line.amounts)


def _amounts(lines: Sequence[Line], place: int) -> dict[str, Decimal]:
    """The lines known in a month."""
    return {line.key: amount for line in lines if (amount := line.amounts[place]) is not None}


def _missing(lines: Sequence[Line], of_baseline: Sequence[Path], months: int) -> list[tuple[Path, ...]]:
    """For each month the answers for want of which a line or the usual income is not known."""
    asked: dict[tuple[int, ...], tuple[Path, ...]] = {}
    found: list[tuple[Path, ...]] = []
    for place in range(months):
        unknown = tuple(index for index, line in enumerate(lines) if line.amounts[place] is None)
        if unknown not in asked:  # most months want for the same answers
            paths = (path for index in unknown for path in lines[index].missing)
            asked[unknown] = tuple(dict.fromkeys((*paths, *of_baseline)))
        found.append(asked[unknown])
    return found
