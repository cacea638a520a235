"""The money timeline: month by month what comes in, what goes out, and how far that is from what would have come in.

Gross amounts. The written model is docs/cost-model.md. Not computed: income tax, household costs that the illness does
not change, a late decision's back pay (each benefit stands in the month it is for).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from types import MappingProxyType

from benefits.case import Case
from benefits.costs import horizon
from benefits.law import Law
from benefits.law.money import ZERO
from benefits.result import CostTally, ProgramResult, TimelineMonth
from benefits.result.answers import Path
from benefits.timeline import events, income, outgo
from benefits.timeline.spans import Line, Months


def build(case: Case, law: Law, results: Sequence[ProgramResult], costs: CostTally) -> tuple[TimelineMonth, ...]:
    """The timeline over the months of the tally. Empty when no income and no cost is known at all."""
    calendar = horizon(case)
    months = Months.of(calendar)
    coming_in = income.of(case, law, results, calendar, months)
    going_out = outgo.of(case, law, results, costs, months)
    if not any(_is_known(line) for line in (*coming_in.lines, *going_out)):
        return ()
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
        missing = dict.fromkeys((*_missing((*coming_in.lines, *going_out), place), *coming_in.missing))
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
                missing=tuple(missing),
            )
        )
    return events.put_in(tuple(found), case, law, results, costs, coming_in, months)


def _is_known(line: Line) -> bool:
    return any(amount for amount in line.amounts)


def _amounts(lines: Sequence[Line], place: int) -> dict[str, Decimal]:
    """The lines known in a month."""
    return {line.key: amount for line in lines if (amount := line.amounts[place]) is not None}


def _missing(lines: Sequence[Line], place: int) -> tuple[Path, ...]:
    return tuple(path for line in lines if line.amounts[place] is None for path in line.missing)
