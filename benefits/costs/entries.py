"""The costs of the list, settled: who bears each, on which days it happens, and what is missing for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benefits.case import CostItem, Times
from benefits.case.paths import PATHS, CasePath
from benefits.costs.occurrences import Calendar, Counted, Occurrences, Point, Rhythm
from benefits.result.answers import Path

_PLAIN = "none"
_COVERED_BY_KIND = {"copay": "copay"} | dict.fromkeys(
    ("travel", "parking", "lodging", "meals", "childcare", "elder_care", "home_help", "premium"), _PLAIN
)
"""What `covered` is taken to be where it was not said and the kind of cost leaves no choice."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One cost of the list, settled: who bears it, how often in each month, and what is missing for it.

    `occurs` is None where its rhythm is not known: then `counts` has a 1 for each month it may fall in.
    `is_walked`: a deductible, a maximum or a cover may bear on it, so that its days matter.
    """

    index: int
    item: CostItem
    covered: str | None
    occurs: Occurrences | None
    counts: Sequence[int]
    missing: tuple[Path, ...]
    is_walked: bool

    @property
    def kind(self) -> str:
        """Its kind, `other` where it was not said."""
        return self.item.kind or "other"

    @property
    def counts_toward_maximum(self) -> bool:
        """Whether it counts toward the plan's yearly maximum: it does unless the person says otherwise."""
        return self.item.counts_toward_maximum is not False

    @property
    def happens(self) -> int:
        """How often the cost occurs in the tally."""
        return sum(self.counts)

    def between(self, start: Point, end: Point) -> int:
        """How often it happens from one day to before another."""
        return 0 if self.occurs is None else self.occurs.between(start, end)


def entries_of(items: Sequence[CostItem], calendar: Calendar) -> tuple[Entry, ...]:
    """The costs of the list."""
    counted = Counted(calendar)
    return tuple(_entry(index, item, calendar, counted) for index, item in enumerate(items))


def _entry(index: int, item: CostItem, calendar: Calendar, counted: Counted) -> Entry:
    path = PATHS.costs.items[index]
    covered = item.covered or _COVERED_BY_KIND.get(item.kind or "")
    missing: list[Path] = [] if covered is not None else [path.covered]
    first = calendar.first if item.from_ is None else item.from_.toordinal()
    last = calendar.last if item.to is None else item.to.toordinal()
    rhythm, unknown = rhythm_of(item.times, item.cycle_days, first, last, path)
    missing.extend(unknown)
    if rhythm is None:
        return Entry(index, item, covered, None, happening(first, last, calendar), tuple(missing), is_walked=False)
    occurs = counted.of(rhythm)
    uncapped_copay = covered == "copay" and item.counts_toward_maximum is False
    is_walked = covered not in (None, _PLAIN) and not uncapped_copay
    return Entry(index, item, covered, occurs, occurs.counts, tuple(missing), is_walked)


def happening(first: int, last: int, calendar: Calendar) -> list[int]:
    """1 for each month that something of unknown rhythm may fall in."""
    spans = zip(calendar.begins, calendar.ends, strict=True)
    return [int(begins <= last and ends >= first) for begins, ends in spans]


def rhythm_of(
    times: Times | None, cycle_days: int | None, first: int, last: int, path: CasePath
) -> tuple[Rhythm | None, tuple[Path, ...]]:
    """When something happens, or what is missing to know it; `path` is where the cost or the trip stands."""
    if times is None:
        return None, (path.times,)
    if times.count is not None and times.per is not None and (times.per != "cycle" or cycle_days is not None):
        return Rhythm(first, last, int(times.count.scaleb(4)), times.per, cycle_days or 0), ()
    needed: dict[Path, object] = {path.times.count: times.count, path.times.per: times.per}
    if times.per == "cycle":
        needed[path.cycle_days] = cycle_days
    return None, tuple(name for name, value in needed.items() if value is None)
