"""The lines of the plan at a glance that speak of money: the cost, and the month in which the gap is widest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from benefits.costs import words
from benefits.law.money import ZERO, Dollars, to_nearest_dollar
from benefits.result import CostTally, Headline, TimelineMonth
from benefits.result.messages import Message

COST_RANK = 80
GAP_RANK = 85
SAVINGS_RANK = 86
_NAMED_AT_MOST = 3


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
    label = words.COST_OVER_MONTHS(number=len(tally.months))
    if total.total is None:
        yield Headline("cost", COST_RANK, label, words.COST_NOT_KNOWN, _known_part(tally))
        return
    value = words.ABOUT(amount=_whole(total.total))
    yield Headline("cost", COST_RANK, label, value, _range(total.low, total.high))


def _known_part(tally: CostTally) -> Message | None:
    """What is known of a cost that is not known in all, and what is open."""
    known = None if tally.total is None else tally.total.known_total
    if not known:
        return None
    labels = tuple({str(entry.label): entry.label for entry in tally.open}.values())
    named = labels if len(labels) <= _NAMED_AT_MOST else (*labels[:_NAMED_AT_MOST], words.AND_OTHERS)
    return words.KNOWN_PART(amount=_whole(known), open=named)


def _range(low: Decimal | None, high: Decimal | None) -> Message | None:
    if low is None or high is None or low == high:
        return None
    return words.BETWEEN(low=_whole(low), high=_whole(high))


def _gap(tally: CostTally, timeline: Sequence[TimelineMonth]) -> Iterator[Headline]:
    """The most that savings or help would have to bridge; not where only the usual premiums go out."""
    disturbed = bool(tally.lines) or any(
        month.baseline is not None and sum(month.income.values(), ZERO) < month.baseline for month in timeline
    )
    if not disturbed:
        return
    gaps = [
        (month.cumulative_gap, month) for month in timeline if month.cumulative_gap is not None and not month.missing
    ]
    if not gaps or len(gaps) != len(timeline):
        return
    savings = savings_needed(timeline)
    if savings:
        value = words.BEFORE_HOUSEHOLD_COSTS(amount=_whole(savings))
        yield Headline("savings_needed", SAVINGS_RANK, words.SAVINGS_NEEDED, value)
    widest, worst = max(gaps, key=lambda found: found[0])
    if widest > 0:
        value = words.AMOUNT_BY_MONTH(amount=_whole(widest), month=worst.month)
        yield Headline("gap", GAP_RANK, words.FALLS_SHORT, value, words.HOW_THE_GAP_IS_COUNTED, worst.month)


def _whole(amount: Decimal) -> Dollars:
    return Dollars(to_nearest_dollar(amount))
