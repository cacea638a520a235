"""Calendar words of the law: months, quarters, ages, spans. Knows about no program.

Every sum of days, months or years in the core is done here and stays within the calendar (1 January 1 to 31 December
9999): a sum that would leave it ends on its last or first day. No case lies near those days, so an answer that shows
one is as good as "never"; what must not happen is that one odd number takes the whole plan away.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from functools import lru_cache

MONTHS_A_YEAR = 12
QUARTERS_A_YEAR = 4
_FIRST_DAY, _LAST_DAY = date.min.toordinal(), date.max.toordinal()
_FIRST_MONTH, _LAST_MONTH = MINYEAR * MONTHS_A_YEAR, MAXYEAR * MONTHS_A_YEAR + MONTHS_A_YEAR - 1
_FIRST_QUARTER, _LAST_QUARTER = MINYEAR * QUARTERS_A_YEAR, MAXYEAR * QUARTERS_A_YEAR + QUARTERS_A_YEAR - 1


def days_after(day: date, days: int) -> date:
    """The day so many calendar days later; a negative number counts back."""
    number = day.toordinal() + days
    if not _FIRST_DAY <= number <= _LAST_DAY:
        return date.max if days > 0 else date.min
    return date.fromordinal(number)


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of a month that has no such day."""
    index = day.year * MONTHS_A_YEAR + day.month - 1 + months
    if not _FIRST_MONTH <= index <= _LAST_MONTH:
        return date.max if months > 0 else date.min
    year, month = index // MONTHS_A_YEAR, index % MONTHS_A_YEAR + 1
    return date(year, month, min(day.day, _days_in(year, month)))


@lru_cache(maxsize=2048)
def _days_in(year: int, month: int) -> int:
    """Counting the days of a month anew took a twentieth of a screen."""
    return calendar.monthrange(year, month)[1]


def years_after(day: date, years: int) -> date:
    """The same day so many years later; 28 February for a leap day in a common year."""
    return months_after(day, years * MONTHS_A_YEAR)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month. Adding an int moves by months; subtracting a month counts them."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """The month that holds `day`."""
        return cls(day.year, day.month)

    @classmethod
    def at(cls, index: int) -> Month:
        """The month with this running number (year times twelve plus month, from zero)."""
        if not _FIRST_MONTH <= index <= _LAST_MONTH:
            index = _FIRST_MONTH if index < _FIRST_MONTH else _LAST_MONTH
        return cls(index // MONTHS_A_YEAR, index % MONTHS_A_YEAR + 1)

    @property
    def index(self) -> int:
        return self.year * MONTHS_A_YEAR + self.month - 1

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, self.month, self.days)

    @property
    def days(self) -> int:
        return _days_in(self.year, self.month)

    def __add__(self, months: int) -> Month:
        return Month.at(self.index + months)

    def __sub__(self, other: Month) -> int:
        return self.index - other.index

    def back(self, months: int) -> Month:
        """The month so many months earlier."""
        return Month.at(self.index - months)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A calendar quarter, 42 USC 413(a)(1): three months ending with March, June, September or December."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that holds `day`."""
        return cls(day.year, (day.month - 1) // 3 + 1)

    @classmethod
    def at(cls, index: int) -> Quarter:
        """The quarter with this running number."""
        if not _FIRST_QUARTER <= index <= _LAST_QUARTER:
            index = _FIRST_QUARTER if index < _FIRST_QUARTER else _LAST_QUARTER
        return cls(index // QUARTERS_A_YEAR, index % QUARTERS_A_YEAR + 1)

    @property
    def index(self) -> int:
        return self.year * QUARTERS_A_YEAR + self.number - 1

    @property
    def begins(self) -> date:
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def ends(self) -> date:
        return Month(self.year, 3 * self.number).last_day

    def __add__(self, quarters: int) -> Quarter:
        return Quarter.at(self.index + quarters)

    def __sub__(self, other: Quarter) -> int:
        return self.index - other.index

    def back(self, quarters: int) -> Quarter:
        """The quarter so many quarters earlier."""
        return Quarter.at(self.index - quarters)

    def __str__(self) -> str:
        return f"{self.year:04d}-Q{self.number}"


def months_from(first: Month, count: int) -> Iterator[Month]:
    """`count` months in a row, beginning with `first`."""
    return (first + step for step in range(count))


def attains_age(birth_date: date, years: int) -> date:
    """The day a person attains an age: the day before the birthday, 20 CFR 404.2(c)(4).

    A person born on 29 February has the anniversary on 1 March in a common year.
    """
    anniversary = years_after(birth_date, years)
    is_cut_short = anniversary.day < birth_date.day  # 28 February stands for the day before 1 March
    return anniversary if is_cut_short else days_after(anniversary, -1)


def age_on(birth_date: date, day: date) -> int:
    """Whole years attained on `day`, counted as Social Security counts them."""
    years = day.year - birth_date.year
    if attains_age(birth_date, years) > day:
        return years - 1
    return years + 1 if attains_age(birth_date, years + 1) <= day else years


def earliest(*days: date | None) -> date | None:
    """The earliest of the days that are known."""
    return min((day for day in days if day is not None), default=None)
