"""What services use up of a deductible and a maximum, and the day on which they cross one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from benefits.costs.entries import Entry
from benefits.costs.health_plan import Accumulators, Effect
from benefits.costs.occurrences import Calendar, Occurrences, Point


class Use:
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

        def is_over_by(day: int) -> bool:
            return not accumulators.has_room_for(*self.before(calendar.point(day)))

        if not self._spending or not is_over_by(end.day):
            return end
        if is_over_by(self._start.day + 1):  # the dear costs of a new year cross a limit at once
            return self._start
        begins = calendar.begins[self._start.place + 1 : end.place + 1]
        place = bisect_left(begins, True, key=is_over_by)
        first = begins[place - 1] if place else self._start.day
        last = begins[place] if place < len(begins) else end.day
        return calendar.point(first + bisect_left(range(first + 1, last), True, key=is_over_by))
