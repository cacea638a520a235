"""Money spread over days: lines of the timeline, an amount for each month."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.costs.occurrences import Calendar
from benefits.law.calendar import Month
from benefits.law.money import ZERO, to_cents
from benefits.result.answers import Path


@dataclass(frozen=True, slots=True)
class Months:
    """The whole calendar months of the timeline, with their first and last days as ordinals."""

    months: tuple[Month, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, calendar: Calendar) -> Months:
        """The months of a tally, each of them whole."""
        begins = (calendar.months[0].first_day.toordinal(), *calendar.begins[1:])
        return cls(calendar.months, begins, calendar.ends)

    def __len__(self) -> int:
        return len(self.months)

    @property
    def first_day(self) -> date:
        """The first day of the first month."""
        return date.fromordinal(self.begins[0])

    @property
    def last_day(self) -> date:
        """The last day of the last month."""
        return date.fromordinal(self.ends[-1])

    def lengths(self) -> tuple[int, ...]:
        """Days of each month."""
        return tuple(end - begin + 1 for begin, end in zip(self.begins, self.ends, strict=True))

    def days_between(self, first: date, last: date) -> tuple[int, ...]:
        """Days of each month between two days, both included."""
        low, high = first.toordinal(), last.toordinal()
        return tuple(
            max(min(end, high) - max(begin, low) + 1, 0) for begin, end in zip(self.begins, self.ends, strict=True)
        )

    def place(self, day: date) -> int | None:
        """Which month holds a day; None outside the timeline."""
        place = Month.of(day) - self.months[0]
        return place if 0 <= place < len(self.months) else None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of income or costs in dollars a month; None where it is not known, for want of `missing`."""

    key: str
    amounts: tuple[Decimal | None, ...]
    missing: tuple[Path, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing ever comes or goes on this line."""
        return not any(amount is None or amount for amount in self.amounts)


def flat(key: str, amount: Decimal, months: Months, *, since: Month | None = None) -> Line:
    """The same amount each month, from a month on."""
    return Line(key, tuple(amount if since is None or month >= since else ZERO for month in months.months))


def weekly(key: str, amount: Decimal, days: Sequence[int]) -> Line:
    """A weekly amount over so many days of each month."""
    return Line(key, tuple(to_cents(amount * count / 7) if count else ZERO for count in days))


def monthly(key: str, amount: Decimal, days: Sequence[int], months: Months) -> Line:
    """A monthly amount over so many days of each month."""
    return Line(
        key, tuple(part_of_month(amount, count, length) for count, length in zip(days, months.lengths(), strict=True))
    )


def part_of_month(amount: Decimal, days: int, length: int) -> Decimal:
    """A monthly amount for some days of a month."""
    if days == 0:
        return ZERO
    return to_cents(amount) if days == length else to_cents(amount * days / length)


def unknown(key: str, happens: Iterable[object], missing: Sequence[Path]) -> Line:
    """A line that is not known in the months where it happens."""
    return Line(key, tuple(None if here else ZERO for here in happens), tuple(missing))


def added(key: str, lines: Sequence[Line]) -> Line:
    """Several lines as one; unknown where one of them is."""
    amounts = []
    for parts in zip(*(line.amounts for line in lines), strict=True):
        known = [part for part in parts if part is not None]
        amounts.append(sum(known, ZERO) if len(known) == len(parts) else None)
    return Line(key, tuple(amounts), tuple(dict.fromkeys(path for line in lines for path in line.missing)))
