"""What a figure of the law is: its values over time, where it stands written, and which of them governs a day."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

REFUSE = "refuse"
CARRY_FORWARD = "carry_forward"
ZERO_INCREASE = "zero"
PROJECTION_METHODS = (CARRY_FORWARD, ZERO_INCREASE)

Scalar: TypeAlias = int | Decimal | str | bool | date
"""A value that is no list and no table. Lists and tables are read as the type that their `Table` names."""


class NotInForce(LookupError):
    """No value governs that day: it is before the first entry, or past the last one and may not be projected."""

    def __init__(self, name: str, on: date) -> None:
        super().__init__(f"{name} has no value in force on {on.isoformat()}")
        self.name = name
        self.on = on


class BadParameter(ValueError):
    """A figure breaks its form: in a file of figures, or where code asks for it as something it is not."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule or figure stands written."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it governs one day."""

    name: str
    value: object
    since: date
    projected: bool
    citation: Citation
    checked_on: date
    says: str = ""
    verified: bool = True


@dataclass(frozen=True, slots=True)
class YearSeries:
    """A yearly figure as whole numbers by calendar year without a gap, scaled: dollars as cents, shares as parts."""

    name: str
    first_year: int
    values: tuple[int, ...]

    def at(self, year: int) -> int:
        """The value of a year; past the last one, the last. Raises `NotInForce` before the first."""
        place = year - self.first_year
        if place < 0:
            raise NotInForce(self.name, date(max(year, 1), 1, 1))
        return self.values[place] if place < len(self.values) else self.values[-1]


@dataclass(frozen=True, slots=True, eq=False)
class Parameter:
    """A figure over time: the days its values begin, oldest first, and the values.

    `announced_until` is the first day past the last announced value; None for one that stands until amended. `file` is
    the file of figures it was read from, from `benefits/` on.
    """

    name: str
    says: str
    unit: str
    governed_by: str
    citation: Citation
    checked_on: date
    verified: bool
    lasts_months: int | None
    beyond: str
    since: tuple[date, ...]
    values: tuple[object, ...]
    announced_until: date | None
    unverified_since: date | None = None
    file: str = ""
    _figures: dict[tuple[int, bool], Figure] = field(default_factory=dict, init=False, repr=False)
    _series: dict[int, YearSeries] = field(default_factory=dict, init=False, repr=False)

    def on(self, day: date) -> Figure:
        """The figure that governs `day`; raises `NotInForce`."""
        place = bisect_right(self.since, day) - 1
        if place < 0:
            raise NotInForce(self.name, day)
        projected = self.announced_until is not None and day >= self.announced_until
        if projected and self.beyond == REFUSE:
            raise NotInForce(self.name, day)
        return self._figures.get((place, projected)) or self._figure(place, projected)

    def _figure(self, place: int, projected: bool) -> Figure:
        value = Decimal(0) if projected and self.beyond == ZERO_INCREASE else self.values[place]
        since = self.since[place]
        verified = self.verified and (self.unverified_since is None or since < self.unverified_since)
        found = Figure(self.name, value, since, projected, self.citation, self.checked_on, self.says, verified)
        self._figures[place, projected] = found
        return found

    def series(self, scale: int) -> YearSeries:
        """The values at the end of each year from the first to the last, times `scale`, as whole numbers."""
        found = self._series.get(scale)
        if found is None:
            first, last = self.since[0].year, self.since[-1].year
            values = (scaled(self.name, self.on(date(year, 12, 31)).value, scale) for year in range(first, last + 1))
            found = self._series[scale] = YearSeries(self.name, first, tuple(values))
        return found


def scaled(name: str, value: object, scale: int) -> int:
    """A number of the law times `scale`, as a whole number; raises `BadParameter` for what is no number."""
    return int(decimal(name, value) * scale)


def decimal(name: str, value: object) -> Decimal:
    """A number of the law; raises `BadParameter` for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise BadParameter(f"{name} is not a number")
    return Decimal(value)
