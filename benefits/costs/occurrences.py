"""On which days a cost happens. The rhythm starts on the cost's own first day, even if that lies before the tally.

Occurrence k = 0, 1, 2 ... of a cost that starts on day S, `count` times in each period:

- day, week, cycle: S plus floor(period in days * k / count) days;
- month, year: floor(period in months * k / count) months after the month of S, on S itself in the first month and
  on the 1st of the later ones;
- once: all of them on S.

Counts are whole numbers of ten-thousandths, so that every day is exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from benefits.law.calendar import Month

TEN_THOUSAND = 10_000
DAYS_IN = {"day": 1, "week": 7}
MONTHS_IN = {"month": 1, "year": 12}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The months of a tally: its first day, and the first and last counted day of each month as ordinals."""

    first: int
    months: tuple[Month, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def starting(cls, first: date, count: int) -> Calendar:
        """`count` calendar months, the first of them only from the day `first`."""
        months = tuple(Month.of(first) + step for step in range(count))
        begins = (first.toordinal(), *(month.first_day.toordinal() for month in months[1:]))
        next_month = (months[-1] + 1).first_day.toordinal()
        return cls(begins[0], months, begins, (*(day - 1 for day in begins[1:]), next_month - 1))

    @property
    def last(self) -> int:
        return self.ends[-1]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a cost happens: from `first` to `last` (ordinals, both included), `count` ten-thousandths in each period."""

    first: int
    last: int
    count: int
    per: str
    cycle_days: int = 0

    def by_month(self, calendar: Calendar) -> list[int]:
        """How many occurrences each month of the tally holds."""
        if self._is_by_days:
            marks = self._marks(calendar)
            return [after - before for before, after in pairwise(marks)]
        counts = [0] * len(calendar.months)
        for _day, times, month in self.occurrences(calendar):
            counts[month] += times
        return counts

    def occurrences(self, calendar: Calendar) -> list[tuple[int, int, int]]:
        """The days (ordinals, ascending) within the tally, how often on each, and the month's place in the tally."""
        if self._is_by_days:
            return self._by_days(calendar)
        if self.count == 0:
            return []
        if self.per == "once":
            times = _ceiling(self.count, TEN_THOUSAND)
            days = [(self.first, times, place) for place, end in enumerate(calendar.ends) if self.first <= end][:1]
        else:
            days = self._by_months(calendar)
        low, high = max(calendar.first, self.first), min(calendar.last, self.last)
        return [found for found in days if low <= found[0] <= high]

    @property
    def _is_by_days(self) -> bool:
        return self.count > 0 and self.per not in MONTHS_IN and self.per != "once"

    @property
    def _step(self) -> int:
        return (self.cycle_days if self.per == "cycle" else DAYS_IN[self.per]) * TEN_THOUSAND

    def _marks(self, calendar: Calendar) -> list[int]:
        """How many occurrences come before each month of the tally, and before the day after it."""
        first, count, step, stop = self.first, self.count, self._step, self.last + 1
        edges = (*calendar.begins, calendar.last + 1)
        return [-((first - min(edge, stop)) * count // step) if edge > first and stop > first else 0 for edge in edges]

    def _by_days(self, calendar: Calendar) -> list[tuple[int, int, int]]:
        first, count, step = self.first, self.count, self._step
        marks = enumerate(pairwise(self._marks(calendar)))
        if count <= step:  # at most one a day
            return [(first + step * k // count, 1, place) for place, (low, high) in marks for k in range(low, high)]
        found: dict[int, tuple[int, int, int]] = {}
        for place, (low, high) in marks:
            k = low
            while k < high:
                day = first + step * k // count
                following = min(_ceiling((day + 1 - first) * count, step), high)
                found[day] = (day, following - k, place)
                k = following
        return list(found.values())

    def _by_months(self, calendar: Calendar) -> list[tuple[int, int, int]]:
        start = Month.of(date.fromordinal(self.first))
        step, count = MONTHS_IN[self.per] * TEN_THOUSAND, self.count
        begin = calendar.months[0] - start
        earlier = max(-begin, 0)
        found = []
        before = _ceiling(max(begin, 0) * count, step)
        for place in range(earlier, len(calendar.months)):
            offset = begin + place
            after = _ceiling((offset + 1) * count, step)
            if after > before:
                day = calendar.begins[place] if place else calendar.months[0].first_day.toordinal()
                found.append((day if offset else self.first, after - before, place))
            before = after
        return found


def _ceiling(number: int, divisor: int) -> int:
    return -(-number // divisor)


def active_days(first: int, last: int, calendar: Calendar) -> Sequence[int]:
    """How many days of each month lie between two ordinals, both included."""
    return [
        max(min(ends, last) - max(begins, first) + 1, 0)
        for begins, ends in zip(calendar.begins, calendar.ends, strict=True)
    ]
