"""Social Security's yearly figures as whole numbers, ready for the sums over a life of work.

Dollars are cents here, increases are thousandths. A year past the last announced one takes the last value (increases
take zero), as the parameter file says; a year before the first raises `NotInForce`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from benefits.law import BadParameter, NotInForce, Parameter, Value, load_book
from benefits.law.calendar import Month

Earnings: TypeAlias = Mapping[int, Decimal]
"""Covered earnings in dollars, by calendar year."""


@dataclass(frozen=True, slots=True)
class YearSeries:
    """Whole numbers by calendar year without a gap."""

    name: str
    first_year: int
    values: tuple[int, ...]

    def at(self, year: int) -> int:
        """The value of a year; past the last one, the last."""
        place = year - self.first_year
        if place < 0:
            raise NotInForce(self.name, date(max(year, 1), 1, 1))
        return self.values[place] if place < len(self.values) else self.values[-1]


@dataclass(frozen=True, slots=True)
class Increase:
    """A cost-of-living increase: the month it takes effect, thousandths, and whether it is cut down to the dime."""

    month: Month
    thousandths: int
    rounds_down: bool

    @property
    def share(self) -> Decimal:
        """The increase as a share of one."""
        return Decimal(self.thousandths) / 1000


def cents(amount: Decimal) -> int:
    """Dollars as whole cents."""
    return int(amount * 100)


def parameter(name: str) -> Parameter:
    """A figure's whole history."""
    return load_book()[name]


@lru_cache(maxsize=16)
def series(name: str, *, scale: int = 100) -> YearSeries:
    """A yearly figure as whole numbers: cents when `scale` is 100."""
    history = parameter(name)
    first = history.since[0].year
    last = history.since[-1].year
    values = (_scaled(name, history.on(date(year, 12, 31)).value, scale) for year in range(first, last + 1))
    return YearSeries(name, first, tuple(values))


def _scaled(name: str, value: Value, scale: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise BadParameter(f"{name} is not a number")
    return int(value * scale)


@lru_cache(maxsize=1)
def increases() -> tuple[Increase, ...]:
    """Every cost-of-living increase announced so far, oldest first."""
    history = parameter("social_security.cost_of_living_increase")
    rounding = parameter("social_security.amounts_rounded_down")
    return tuple(
        Increase(Month.of(day), _scaled(history.name, value, 1000), rounding.on(day).value is True)
        for day, value in zip(history.since, history.values, strict=True)
    )


@lru_cache(maxsize=256)
def bend_points(eligibility_year: int) -> tuple[int, int]:
    """The two bend points in whole dollars, 42 USC 415(a)(1)(B)."""
    name = "social_security.pia_bend_points"
    value = parameter(name).on(date(eligibility_year, 12, 31)).value
    if not isinstance(value, tuple):
        raise BadParameter(f"{name} is not a list")
    first, second = (_scaled(name, point, 1) for point in value)
    return first, second


@lru_cache(maxsize=512)
def whole_number(name: str, on: date) -> int:
    """A count fixed by law on a day."""
    return _scaled(name, parameter(name).on(on).value, 1)
