"""Planned days as months of weeks, for a picture with a table underneath. Pure layout."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benefits import PlannedDay


@dataclass(frozen=True, slots=True)
class Cell:
    """One day of a month's picture; `planned` is None on a day without leave."""

    day: date
    in_month: bool
    planned: PlannedDay | None

    @property
    def kind(self) -> str:
        """How the cell is marked: none, whole, partly or not protected."""
        if self.planned is None:
            return "none"
        if self.planned.protected >= self.planned.asked:
            return "paid" if self.planned.paid >= self.planned.asked else "protected"
        return "partly" if self.planned.protected else "unprotected"


@dataclass(frozen=True, slots=True)
class MonthPicture:
    """A month: its first day and its weeks from Sunday."""

    first_day: date
    weeks: tuple[tuple[Cell, ...], ...]


def months(days: Sequence[PlannedDay]) -> list[MonthPicture]:
    """A picture of every month that holds a planned day."""
    planned = {entry.day: entry for entry in days}
    pages = calendar.Calendar(firstweekday=calendar.SUNDAY)
    pictures = []
    for year, month in sorted({(day.year, day.month) for day in planned}):
        weeks = tuple(
            tuple(Cell(day, day.month == month, planned.get(day) if day.month == month else None) for day in week)
            for week in pages.monthdatescalendar(year, month)
        )
        pictures.append(MonthPicture(date(year, month, 1), weeks))
    return pictures
