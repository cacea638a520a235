"""Days of leave as months of weeks to be printed: planned ones marked, or blank ones to mark by hand."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.dates import WEEKDAYS_ABBR
from django.utils.functional import Promise

BLANK_MONTHS = 6
_MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class LeaveCell:
    """One day in the picture of a month and its mark; no day where the week begins or ends in another month."""

    day: int | None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class LeaveMonth:
    """One month: its first day, and its weeks from Sunday."""

    first_day: date
    weeks: Sequence[Sequence[LeaveCell]]

    @property
    def weekdays(self) -> Sequence[str | Promise]:
        """The names of the days, as a week has them."""
        return [WEEKDAYS_ABBR[(day - 1) % 7] for day in range(7)]


@dataclass(frozen=True, slots=True)
class LeaveMonths:
    """The planned leave of one person: her name as it is shown, and the months that hold a day of it."""

    name: str
    months: Sequence[LeaveMonth]
    runs_out_on: date | None = None


def blank_months(first: date) -> list[LeaveMonth]:
    """Half a year of months without a mark, from the month of a day on."""
    numbers = range(first.month - 1, first.month - 1 + BLANK_MONTHS)
    days = [date(first.year + number // _MONTHS_OF_A_YEAR, number % _MONTHS_OF_A_YEAR + 1, 1) for number in numbers]
    return [LeaveMonth(day, _blank_weeks(day)) for day in days]


def _blank_weeks(first: date) -> list[list[LeaveCell]]:
    weeks = calendar.Calendar(firstweekday=calendar.SUNDAY).monthdayscalendar(first.year, first.month)
    return [[LeaveCell(number or None) for number in week] for week in weeks]
