"""On which days a cost happens. The rhythm starts on the cost's own first day, even if that lies before the tally.

Occurrence k = 0, 1, 2 ... of a cost that starts on day S, `count` times in each period:

- day, week, cycle: S plus floor(period in days * k / count) days;
- month, year: floor(period in months * k / count) months after the month of S, on S itself in the first month and
  on the 1st of the later ones;
- once: all of them on S.

Counts are whole numbers of ten-thousandths, so that every day is exact. Nothing is laid out day by day: how often a
cost happened before a day is worked out from the formulas above.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from benefits.law.calendar import Month

TEN_THOUSAND = 10_000
DAYS_IN = {"day": 1, "week": 7}
MONTHS_IN = {"month": 1, "year": 12}


class Point(NamedTuple):
    """A day of the tally, or the day after it: its ordinal, the place of its month, and whether it begins the month."""

    day: int
    place: int
    begins_month: bool


class Span(NamedTuple):
    """Days in a row: the places of the months that lie wholly within them, and each part of a month between points."""

    whole: slice
    parts: Sequence[tuple[int, Point, Point]]


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
        """The last day of the tally."""
        return self.ends[-1]

    def point(self, day: int) -> Point:
        """A day of the tally, or the day after it."""
        if day > self.last:
            return Point(day, len(self.months), begins_month=True)
        place = bisect_right(self.begins, day) - 1
        return Point(day, place, self.begins[place] == day)

    def span(self, start: Point, end: Point) -> Span:
        """The days from one point to before another, as whole months and parts of months."""
        first = start.place if start.begins_month else start.place + 1
        if first > end.place:  # within one month
            return Span(slice(0, 0), [(start.place, start, end)])
        parts = [] if start.begins_month else [(start.place, start, self.point(self.ends[start.place] + 1))]
        if not end.begins_month:
            parts.append((end.place, self.point(self.begins[end.place]), end))
        return Span(slice(first, end.place), parts)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a cost happens: from `first` to `last` (ordinals, both included), `count` ten-thousandths in each period."""

    first: int
    last: int
    count: int
    per: str
    cycle_days: int = 0


class Occurrences:
    """How often a cost happens in a tally: `counts` has it for each month.

    `marks` counts from its own first day to the first day of each month, and to the day after the tally.
    """

    __slots__ = ("_rhythm", "_step", "counts", "marks")

    def __init__(self, rhythm: Rhythm, calendar: Calendar) -> None:
        self._rhythm = rhythm
        self._step = 0  # of a rhythm in days
        if rhythm.per == "cycle":
            self._step = rhythm.cycle_days * TEN_THOUSAND
        elif rhythm.per in DAYS_IN:
            self._step = DAYS_IN[rhythm.per] * TEN_THOUSAND
        edges = (*calendar.begins, calendar.last + 1)
        self.marks: Sequence[int] = self._marks(edges)
        self.counts: Sequence[int] = [after - before for before, after in pairwise(self.marks)]

    def _marks(self, edges: Sequence[int]) -> list[int]:
        rhythm = self._rhythm
        if self._step:
            return self._marks_by_days(edges)
        if rhythm.per in MONTHS_IN:
            return self._marks_by_months(edges)
        once = -(-rhythm.count // TEN_THOUSAND) if rhythm.first <= rhythm.last else 0
        return [once if edge > rhythm.first else 0 for edge in edges]

    def _marks_by_days(self, edges: Sequence[int]) -> list[int]:
        first, count, step = self._rhythm.first, self._rhythm.count, self._step
        stop = max(self._rhythm.last + 1, first)
        begun, ended = bisect_left(edges, first), bisect_left(edges, stop)
        in_all = -((first - stop) * count // step)
        marks = [-((first - edge) * count // step) for edge in edges[begun:ended]]
        return [*[0] * begun, *marks, *[in_all] * (len(edges) - ended)]

    def _marks_by_months(self, edges: Sequence[int]) -> list[int]:
        """Every edge but the first one, which may lie within a month, is the 1st of a month."""
        rhythm, start = self._rhythm, date.fromordinal(edges[0])
        month = Month.of(date.fromordinal(rhythm.first))
        stop = Month.of(date.fromordinal(rhythm.last)) - month + 1 if rhythm.last >= rhythm.first else 0
        begin = Month.of(start) - month
        past = [(begin if start.day == 1 else begin + 1) if edges[0] > rhythm.first else 0]
        past.extend(range(begin + 1, begin + len(edges)))
        begun, ended = bisect_left(past, 1), bisect_left(past, stop)
        step = MONTHS_IN[rhythm.per] * TEN_THOUSAND
        marks = [-(-months * rhythm.count // step) for months in past[begun:ended]]
        in_all = -(-stop * rhythm.count // step)
        return [*[0] * min(begun, ended), *marks, *[in_all] * (len(edges) - ended)]

    def before(self, point: Point) -> int:
        """How often it happened before a day, since its own first day."""
        if point.begins_month:
            return self.marks[point.place]
        rhythm, day = self._rhythm, point.day
        if self._step:
            days = (day if day <= rhythm.last else rhythm.last + 1) - rhythm.first
            return -(-days * rhythm.count // self._step) if days > 0 else 0
        return self.marks[point.place + (day > rhythm.first)]  # on the 1st, or on its own first day

    def between(self, start: Point, end: Point) -> int:
        """How often it happens from one day to before another."""
        return self.before(end) - self.before(start)


class Counted:
    """The occurrences of each rhythm in one tally, worked out once."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._known: dict[Rhythm, Occurrences] = {}

    def of(self, rhythm: Rhythm) -> Occurrences:
        """How often it happens."""
        if rhythm not in self._known:
            self._known[rhythm] = Occurrences(rhythm, self._calendar)
        return self._known[rhythm]


def active_days(first: int, last: int, calendar: Calendar) -> Sequence[int]:
    """How many days of each month lie between two ordinals, both included."""
    return [
        max(min(ends, last) - max(begins, first) + 1, 0)
        for begins, ends in zip(calendar.begins, calendar.ends, strict=True)
    ]
