"""The form of the cover path's table: Medicare's yearly periods."""

from __future__ import annotations

from pydantic.dataclasses import dataclass

from benefits.law import Table
from benefits.law.tables import FORM
from benefits.records.marketplace.tables import DayOfTheYear


@dataclass(frozen=True, slots=True, config=FORM)
class Period:
    """The first and the last day of a period of one calendar year."""

    opens: DayOfTheYear
    closes: DayOfTheYear


@dataclass(frozen=True, slots=True, config=FORM)
class YearlyPeriods:
    """For drug and Medicare Advantage plans; for who is in a Medicare Advantage plan; for Part B."""

    plans: Period
    advantage: Period
    general: Period


YEARLY_PERIODS = Table[YearlyPeriods]("cover_path.medicare.yearly_periods", YearlyPeriods)
