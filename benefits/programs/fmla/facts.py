"""The six tests of leave under the federal law, its hours and its days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _


@dataclass(frozen=True, slots=True, kw_only=True)
class FmlaFacts(Facts):
    """The six tests of leave under the federal law, its hours and its days."""

    program: ClassVar[str] = "fmla"

    employer_covered: str | None = fact()
    months_test: str | None = fact()
    hours_test: str | None = fact()
    worksite_test: str | None = fact()
    relationship_test: str | None = fact()
    reason_test: str | None = fact()
    eligible_on: date | None = fact(Shown(_("From"), Format.DAY, 90))
    entitlement_hours: Decimal | None = fact(Shown(_("Leave in a leave year"), Format.HOURS, 200))
    used_hours: Decimal | None = fact(Shown(_("Used so far"), Format.HOURS, 210))
    remaining_hours: Decimal | None = fact(Shown(_("Leave left"), Format.HOURS, 220))
    remaining_weeks: Decimal | None = fact(Shown(_("In weeks of this job"), Format.WEEKS, 230))
    leave_year_begins: date | None = fact(Shown(_("Leave year begins"), Format.DAY, 270))
    leave_year_ends: date | None = fact(Shown(_("Leave year ends"), Format.DAY, 280))
    runs_out_on: date | None = fact(Shown(_("Runs out on"), Format.DAY, 240))
    notice_due: date | None = fact(Shown(_("Tell the employer by"), Format.DAY, 250))
    certification_due: date | None = fact(Shown(_("Doctor's form due"), Format.DAY, 260))
    leave_year_method: str | None = fact(only_when_known=True)
