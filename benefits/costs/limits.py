"""What services use up of a deductible and a maximum, and the day on which they cross one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from benefits.costs.entries import Entry
from benefits.costs.health_plan import Accumulators, Effect
from benefits.costs.occurrences import Calendar, Occurrences, Point


class UsedUp:
    """What the services from a day on use up, each as its `Effect` has it, as long as no limit is crossed."""

    __slots__ = ("_spending", "_start")

    def __init__(self, start: Point, entries: Sequence[Entry], effects: Sequence[Effect]) -> None:
        self._start = start
        found: dict[Occurrences, tuple[int, int]] = {}
        for entry, (_paid, deductible, maximum) in zip(entries, effects, strict=True):
            if entry.occurs is not None and (deductible or maximum):
                before = found.get(entry.occurs, (0, 0))
                found[entry.occurs] = (before[0] + deductible, before[1] + maximum)
        self._spending = [(occurs, occurs.before(start), *each) for occurs, each in found.items()]

    def before(self, day: Point) -> tuple[int, int]:
        """Cents of the deductible and of the maximum used up before a day."""
        deductible = maximum = 0
        for occurs, already, of_deductible, of_maximum in self._spending:
            times = occurs.before(day) - already
            deductible += times * of_deductible
            maximum += times * of_maximum
        return deductible, maximum

    def first_day_over(self, accumulators: Accumulators, end: Point, calendar: Calendar) -> Point:
        """The first day on which a limit is crossed or the maximum reached; `end` when there is none before it."""

        def is_over(point: Point) -> bool:
            return not accumulators.has_room_for(*self.before(point))

        start = self._start
        if not self._spending or not is_over(end):
            return end
        if is_over(calendar.point(start.day + 1)):  # dear costs cross a limit at once
            return start
        place = bisect_left(
            range(start.place + 1, end.place if end.begins_month else end.place + 1),
            True,
            key=lambda place: is_over(Point(calendar.begins[place], place, begins_month=True)),
        )
        place += start.place  # the month that holds the day
        first = start.day if place == start.place else calendar.begins[place]
        last = min(calendar.ends[place], end.day - 1)
        day = first + bisect_left(
            range(first + 1, last + 1), True, key=lambda day: is_over(Point(day, place, begins_month=False))
        )
        return Point(day, place, day == calendar.begins[place])
