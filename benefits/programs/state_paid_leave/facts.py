"""What a state pays during leave. Dollars are a week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePaidLeaveFacts(Facts):
    """What a state pays during leave. Dollars are a week."""

    program: ClassVar[str] = "state_paid_leave"

    plan: str | None = fact()
    weekly_benefit: Decimal | None = fact(Shown(_("Weekly amount"), Format.DOLLARS_A_WEEK, 290))
    weeks: Decimal | None = fact(Shown(_("For up to"), Format.WEEKS, 300))
    waiting_days: int | None = fact(Shown(_("Days before it pays"), Format.DAYS, 310, silent_at_zero=True))
    job_protected: bool | None = fact(Shown(_("Job protected"), Format.YES_OR_NO, 320))
    begins: date | None = fact(only_when_known=True)
    estimated_wages: bool | None = fact(only_when_known=True)
