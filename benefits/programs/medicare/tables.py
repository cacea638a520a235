"""The forms of Medicare's tables: premiums, what is added for high income, and the states' rules on supplements."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from benefits.case import State, TaxFiling
from benefits.law import Table
from benefits.law.tables import FORM, Count, Dollars


@dataclass(frozen=True, slots=True, config=FORM)
class PartAPremium:
    """Dollars a month for people with too few credits, and for those with enough of them for less."""

    full: Dollars
    reduced: Dollars


@dataclass(frozen=True, slots=True, config=FORM)
class IncomeStep:
    """What is added to both premiums, dollars a month, for a yearly income above an amount, or from it on."""

    part_b: Dollars
    part_d: Dollars
    above: Dollars | None = None
    least: Annotated[Dollars | None, Field(alias="from")] = None

    def __post_init__(self) -> None:
        if (self.above is None) == (self.least is None):
            raise ValueError("a step begins above an income or from one on")

    def reached_by(self, income: Decimal) -> bool:
        """Whether an income is high enough for this step."""
        return income > self.above if self.above is not None else self.least is not None and income >= self.least


StepsByFiling = dict[TaxFiling, tuple[IncomeStep, ...]]
_EVERY_FILING = Field(min_length=4)

PART_A_PREMIUM = Table[PartAPremium]("medicare.part_a.premium", PartAPremium)
INCOME_STEPS = Table[StepsByFiling]("medicare.irmaa", Annotated[StepsByFiling, _EVERY_FILING])
UNDER_65_STATES = Table[tuple[State, ...]]("medicare.medigap.under_65_states", tuple[State, ...])
ALL_YEAR_STATES = Table[tuple[State, ...]]("medicare.medigap.all_year_states", tuple[State, ...])


@dataclass(frozen=True, slots=True, config=FORM)
class BirthdayRule:
    """When a supplement may be changed each year: so many days after the birthday, or after the first of its month.

    `from_age` and `until_age` where the state asks for an age.
    """

    opens: Literal["birthday", "month"]
    days: Count
    from_age: Count | None = None
    until_age: Count | None = None


BIRTHDAY_RULES = Table[dict[State, BirthdayRule]]("medicare.medigap.birthday_rule", dict[State, BirthdayRule])
