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

from benefits.periods import Month

TEN_THOUSAND = 10_000
DAYS_IN = {"day": 1, "week": 7}
MONTHS_IN = {"month": 1, "year": 12}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The months of a tally: its first day, and the first and last day of each month as ordinals."""

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
        if self.count == 0:
            return [0] * len(calendar.months)
        if self.per in MONTHS_IN or self.per == "once":
            counts = [0] * len(calendar.months)
            for day, times in self.occurrences(calendar):
                counts[_month_of(day, calendar)] += times
            return counts
        counts = []
        for begins, ends in zip(calendar.begins, calendar.ends, strict=True):
            low, high = max(begins, self.first), min(ends, self.last)
            counts.append(self._before(high + 1) - self._before(low) if low <= high else 0)
        return counts

    def occurrences(self, calendar: Calendar) -> list[tuple[int, int]]:
        """The days (ordinals, ascending) within the tally, and how often on each."""
        low, high = max(calendar.first, self.first), min(calendar.last, self.last)
        if low > high or self.count == 0:
            return []
        if self.per == "once":
            return [(self.first, _ceiling(self.count, TEN_THOUSAND))] if self.first >= low else []
        if self.per in MONTHS_IN:
            return self._by_months(calendar, low, high)
        return self._by_days(low, high)

    def _by_days(self, low: int, high: int) -> list[tuple[int, int]]:
        step = self._step
        if self.count > step:  # more than one a day
            days = range(low, high + 1)
            return [(day, times) for day in days if (times := self._before(day + 1) - self._before(day))]
        first, count = self.first, self.count
        return [(first + step * k // count, 1) for k in range(self._before(low), self._before(high + 1))]

    def _by_months(self, calendar: Calendar, low: int, high: int) -> list[tuple[int, int]]:
        start = Month.of(date.fromordinal(self.first))
        step = MONTHS_IN[self.per] * TEN_THOUSAND
        found = []
        for place, month in enumerate(calendar.months):
            offset = month - start
            if offset < 0:
                continue
            if offset == 0:
                day = self.first
            elif place == 0:
                day = month.first_day.toordinal()
            else:
                day = calendar.begins[place]
            times = _ceiling((offset + 1) * self.count, step) - _ceiling(offset * self.count, step)
            if times and low <= day <= high:
                found.append((day, times))
        return found

    @property
    def _step(self) -> int:
        return (self.cycle_days if self.per == "cycle" else DAYS_IN[self.per]) * TEN_THOUSAND

    def _before(self, day: int) -> int:
        """How many occurrences fall before `day`, counted from the first of all."""
        return _ceiling(max(day - self.first, 0) * self.count, self._step)


def _ceiling(number: int, divisor: int) -> int:
    return -(-number // divisor)


def _month_of(day: int, calendar: Calendar) -> int:
    return Month.of(date.fromordinal(day)) - calendar.months[0]


def active_days(first: int, last: int, calendar: Calendar) -> Sequence[int]:
    """How many days of each month lie between two ordinals, both included."""
    return [
        max(min(ends, last) - max(begins, first) + 1, 0)
        for begins, ends in zip(calendar.begins, calendar.ends, strict=True)
    ]
