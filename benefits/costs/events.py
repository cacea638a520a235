"""What the expected run met on its way: plan years that begin, and limits reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from benefits.costs import words
from benefits.costs.engine import Prepared
from benefits.result import TimelineEvent

PLAN_YEAR_RESET = "plan_year_reset"
MAXIMUM_REACHED = "maximum_reached"
DRUG_LIMIT_REACHED = "part_d_threshold_reached"


def events(prepared: Prepared) -> tuple[TimelineEvent, ...]:
    """All of them, in the order of their days."""
    found = [*_resets(prepared), *_limits_reached(prepared)]
    return tuple(sorted(found, key=lambda event: event.on or date.min))


def _resets(prepared: Prepared) -> Iterator[TimelineEvent]:
    used = [block.year for block in prepared.plan_blocks]
    for before, year in pairwise(used):
        if year.terms is None or before.account != year.account or before.year == year.year:
            continue
        limited = year.terms.maximum is not None or year.terms.family_maximum is not None
        what = words.PLAN_YEAR_BEGINS if limited else words.CALENDAR_YEAR_BEGINS
        yield TimelineEvent(PLAN_YEAR_RESET, what(cover=words.cover_name(year.kind)), date.fromordinal(year.first))


def _limits_reached(prepared: Prepared) -> Iterator[TimelineEvent]:
    for reached in prepared.expected.reached:
        on = date.fromordinal(reached.day)
        if reached.year is None:
            yield TimelineEvent(DRUG_LIMIT_REACHED, words.DRUG_LIMIT_REACHED, on)
        else:
            what = words.MAXIMUM_REACHED(cover=words.cover_name(reached.year.kind))
            yield TimelineEvent(MAXIMUM_REACHED, what, on)
