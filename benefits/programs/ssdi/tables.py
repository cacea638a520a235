"""The forms of the disability program's tables and lists."""

from __future__ import annotations

from pydantic.dataclasses import dataclass

from benefits.law import Table
from benefits.law.tables import FORM, Ages, Count


@dataclass(frozen=True, slots=True, config=FORM)
class AverageEarningsYears:
    """The spans in which average current earnings are looked for: years in a row, and years before onset."""

    best_years_in_a_row: Count
    years_before_onset: Count


AVERAGE_EARNINGS_YEARS = Table[AverageEarningsYears]("ssdi.average_current_earnings", AverageEarningsYears)
PAYMENT_WEEKS = Table[tuple[tuple[int, int], ...]]("ssdi.payment_weeks", tuple[tuple[Count, Count], ...])
TICKET_AGES = Table[Ages]("ssdi.ticket_ages", Ages)
