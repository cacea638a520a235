"""Calendar words of the law: months, quarters, ages, spans. Knows about no program."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

ONE_DAY = timedelta(days=1)


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
        return cls(index // 12, index % 12 + 1)

    @property
    def index(self) -> int:
        return self.year * 12 + self.month - 1

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, self.month, self.days)

    @property
    def days(self) -> int:
        return calendar.monthrange(self.year, self.month)[1]

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
        return cls(index // 4, index % 4 + 1)

    @property
    def index(self) -> int:
        return self.year * 4 + self.number - 1

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
    year = birth_date.year + years
    leapling = (birth_date.month, birth_date.day) == (2, 29)
    anniversary = date(year, 3, 1) if leapling and not calendar.isleap(year) else birth_date.replace(year=year)
    return anniversary - ONE_DAY


def age_on(birth_date: date, day: date) -> int:
    """Whole years attained on `day`, counted as Social Security counts them."""
    years = relativedelta(day + ONE_DAY, birth_date).years
    return years + 1 if attains_age(birth_date, years + 1) <= day else years


def full_months_after(day: date, months: int) -> Month:
    """The month after `months` full calendar months that begin on or after `day`.

    A month that begins on `day` itself is full.
    """
    first_full = Month.of(day) if day.day == 1 else Month.of(day) + 1
    return first_full + months


def overlap_days(first: date, last: date, month: Month) -> int:
    """How many days of `month` lie between `first` and `last`, both included."""
    begins, ends = max(first, month.first_day), min(last, month.last_day)
    return max((ends - begins).days + 1, 0)


def earliest(*days: date | None) -> date | None:
    """The earliest of the days that are known."""
    return min((day for day in days if day is not None), default=None)
