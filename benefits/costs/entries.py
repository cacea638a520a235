"""The costs of the list, settled: who bears each, on which days it happens, and what is missing for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benefits.case import CostItem, Times
from benefits.costs.occurrences import Calendar, Rhythm
from benefits.result.answers import Path

_PLAIN = "none"
_COVERED_BY_KIND = {"copay": "copay"} | dict.fromkeys(
    ("travel", "parking", "lodging", "meals", "childcare", "elder_care", "home_help", "premium"), _PLAIN
)
"""What `covered` is taken to be where it was not said and the kind of cost leaves no choice."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One cost of the list, settled: who bears it, how often, and what is missing for it."""

    index: int
    item: CostItem
    covered: str | None
    rhythm: Rhythm | None
    days: tuple[tuple[int, int, int], ...]
    counts: Sequence[int]
    missing: tuple[Path, ...]
    is_walked: bool

    @property
    def kind(self) -> str:
        return self.item.kind or "other"

    @property
    def counts_toward_maximum(self) -> bool:
        return self.item.counts_toward_maximum is not False

    @property
    def happens(self) -> int:
        """How often the cost occurs in the tally."""
        return sum(times for _day, times, _month in self.days) if self.is_walked else sum(self.counts)


def entry_of(index: int, item: CostItem, calendar: Calendar) -> Entry:
    """One cost of the list. Days are worked out only where a deductible or maximum may bear on them."""
    path = f"costs.items[{index}]"
    covered = item.covered or _COVERED_BY_KIND.get(item.kind or "")
    missing: list[Path] = [] if covered is not None else [f"{path}.covered"]
    first = calendar.first if item.from_ is None else item.from_.toordinal()
    last = calendar.last if item.to is None else item.to.toordinal()
    rhythm, unknown = rhythm_of(item.times, item.cycle_days, first, last, path)
    missing.extend(unknown)
    uncapped_copay = covered == "copay" and item.counts_toward_maximum is False
    if rhythm is not None and covered not in (None, _PLAIN) and not uncapped_copay:
        days = tuple(rhythm.occurrences(calendar))
        return Entry(index, item, covered, rhythm, days, (), tuple(missing), is_walked=True)
    counts = happening(first, last, calendar) if rhythm is None else rhythm.by_month(calendar)
    return Entry(index, item, covered, rhythm, (), counts, tuple(missing), is_walked=False)


def happening(first: int, last: int, calendar: Calendar) -> list[int]:
    """1 for each month that something of unknown rhythm may fall in."""
    spans = zip(calendar.begins, calendar.ends, strict=True)
    return [int(begins <= last and ends >= first) for begins, ends in spans]


def rhythm_of(
    times: Times | None, cycle_days: int | None, first: int, last: int, path: Path
) -> tuple[Rhythm | None, tuple[Path, ...]]:
    """When something happens, or what is missing to know it."""
    if times is None:
        return None, (f"{path}.times",)
    if times.count is not None and times.per is not None and (times.per != "cycle" or cycle_days is not None):
        return Rhythm(first, last, int(times.count.scaleb(4)), times.per, cycle_days or 0), ()
    needed: dict[Path, object] = {f"{path}.times.count": times.count, f"{path}.times.per": times.per}
    if times.per == "cycle":
        needed[f"{path}.cycle_days"] = cycle_days
    return None, tuple(name for name, value in needed.items() if value is None)
