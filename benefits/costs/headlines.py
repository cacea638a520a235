"""The lines of the plan at a glance that speak of money: the cost, and the month in which the gap is widest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from benefits.law.money import ZERO, Dollars, to_nearest_dollar
from benefits.result import CostTally, Headline, TimelineMonth
from benefits.result.messages import Message, _, ngettext

COST_RANK = 80
GAP_RANK = 85
SAVINGS_RANK = 86


def savings_needed(timeline: Sequence[TimelineMonth]) -> Decimal | None:
    """Dollars at hand at the start so that the running total never falls below zero; None without a timeline."""
    if not timeline:
        return None
    return max(-min(month.cumulative for month in timeline), ZERO)


def headlines(tally: CostTally, timeline: Sequence[TimelineMonth]) -> tuple[Headline, ...]:
    """Whole dollars, as on the screen. Nothing is said of what is not known."""
    return (*_cost(tally), *_gap(tally, timeline))


def _cost(tally: CostTally) -> Iterator[Headline]:
    total = tally.total
    if total is None or not tally.lines:
        return
    number = len(tally.months)
    label = ngettext("Cost in {number} month", "Cost over {number} months", number)
    if total.total is None:
        yield Headline("cost", COST_RANK, label, _("Not known yet: some answers are missing."))
        return
    yield Headline(
        "cost", COST_RANK, label, _("About {amount}", amount=_whole(total.total)), _range(total.low, total.high)
    )


def _range(low: Decimal | None, high: Decimal | None) -> Message | None:
    if low is None or high is None or low == high:
        return None
    return _("Between {low} and {high}, with pay lost to missed work", low=_whole(low), high=_whole(high))


def _gap(tally: CostTally, timeline: Sequence[TimelineMonth]) -> Iterator[Headline]:
    """The most that savings or help would have to bridge; not where only the usual premiums go out."""
    disturbed = bool(tally.lines) or any(
        month.baseline is not None and sum(month.income.values(), ZERO) < month.baseline for month in timeline
    )
    if not disturbed:
        return
    known = [month for month in timeline if month.cumulative_gap is not None and not month.missing]
    if not known or len(known) != len(timeline):
        return
    savings = savings_needed(timeline)
    if savings:
        yield Headline(
            "savings_needed",
            SAVINGS_RANK,
            _("Savings needed to bridge these months"),
            _("{amount}, before rent, food and other household costs", amount=_whole(savings)),
        )
    worst = max(known, key=lambda month: month.cumulative_gap or 0)
    assert worst.cumulative_gap is not None
    if worst.cumulative_gap > 0:
        yield Headline(
            "gap",
            GAP_RANK,
            _("What falls short of the usual income"),
            _("{amount} by {month}", amount=_whole(worst.cumulative_gap), month=worst.month),
            _("Income and help, less the costs counted here, compared with what would have come in."),
            worst.month,
        )


def _whole(amount: Decimal) -> Dollars:
    return Dollars(to_nearest_dollar(amount))
