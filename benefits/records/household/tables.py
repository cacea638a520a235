"""The forms of the household's tables: the poverty guideline, and amounts for a person and for a couple,
and the months before an application that Medicaid pays."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from benefits.law import Table
from benefits.law.tables import FORM, Count, Dollars, Share


@dataclass(frozen=True, slots=True, config=FORM)
class PersonAndCouple:
    """Dollars for one person, and for a couple."""

    individual: Dollars
    couple: Dollars


@dataclass(frozen=True, slots=True, config=FORM)
class SharesForPersonAndCouple:
    """Shares of a guideline for one person, and for a couple."""

    individual: Share
    couple: Share


@dataclass(frozen=True, slots=True, config=FORM)
class Guideline:
    """Dollars a year for the first person of a household, and for each further one."""

    first: Dollars
    further: Dollars


@dataclass(frozen=True, slots=True, config=FORM)
class RetroactiveMonths:
    """Months before the application, of adults by income alone and of others."""

    adult: Count
    other: Count


Region = Literal["contiguous", "AK", "HI"]
_EVERY_REGION = Field(min_length=3)

POVERTY_GUIDELINE = Table[dict[Region, Guideline]](
    "poverty.guideline", Annotated[dict[Region, Guideline], _EVERY_REGION]
)
RETROACTIVE_MONTHS = Table[RetroactiveMonths]("medicaid.retroactive_months", RetroactiveMonths)
