"""The state's own leave law."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLeaveLawFacts(Facts):
    """The state's own leave law."""

    program: ClassVar[str] = "state_leave_law"

    law: str | None = fact()
    weeks: Decimal | None = fact(Shown(_("For up to"), Format.WEEKS, 300))
    job_protected: bool | None = fact(Shown(_("Job protected"), Format.YES_OR_NO, 320))
