"""The ways into Medicaid that are met."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicaidFacts(Facts):
    """The ways into Medicaid that are met."""

    program: ClassVar[str] = "medicaid"

    routes: tuple[str, ...] | None = fact()
    spend_down_monthly: Decimal | None = fact(
        Shown(_("Bills of a month that open Medicaid"), Format.DOLLARS_A_MONTH, 380, silent_at_zero=True),
        only_when_known=True,
    )
