"""Social Security's yearly figures as whole numbers, ready for the sums over a life of work.

Dollars are cents here, increases are thousandths. A year past the last announced one takes the last value (increases
take zero), as the file of figures says; a year before the first raises `NotInForce`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.figures import scaled

Earnings: TypeAlias = Mapping[int, Decimal]
"""Covered earnings in dollars, by calendar year."""

_INCREASE = "social_security.cost_of_living_increase"
ROUNDED_DOWN = "social_security.amounts_rounded_down"


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


def increases(law: Law, eligibility_year: int, until: Month) -> tuple[Increase, ...]:
    """The cost-of-living increases from the year of eligibility through the month `until`, oldest first."""
    return law.once(_increases, eligibility_year, until.index)


def _increases(law: Law, eligibility_year: int, until_index: int) -> tuple[Increase, ...]:
    until = Month.at(until_index)
    history = law.history(_INCREASE, governed_on=until.first_day)
    return tuple(
        Increase(Month.of(day), scaled(_INCREASE, value, 1000), law.flag(ROUNDED_DOWN, on=day))
        for day, value in history
        if eligibility_year <= day.year and Month.of(day) <= until
    )
