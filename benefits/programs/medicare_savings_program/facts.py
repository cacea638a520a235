"""Which level of a Medicare Savings Program fits, and what it is worth, in dollars a month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _

Level = Literal["qmb", "slmb", "qi", "qdwi"]
_LEVEL_NAMES = {
    "qmb": _("QMB: pays Medicare premiums, deductibles and shares of cost"),
    "slmb": _("SLMB: pays the Medicare Part B premium"),
    "qi": _("QI: pays the Medicare Part B premium"),
    "qdwi": _("QDWI: pays the Medicare Part A premium"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicareSavingsProgramFacts(Facts):
    """Which level of a Medicare Savings Program fits, and what it is worth, in dollars a month."""

    program: ClassVar[str] = "medicare_savings_program"

    level: Level | None = fact(Shown(_("Level"), Format.CHOICE, 180, choices=_LEVEL_NAMES))
    monthly_value: Decimal | None = fact(Shown(_("Worth about"), Format.DOLLARS_A_MONTH, 190, silent_at_zero=True))
    income_limits: Mapping[Level, Decimal] | None = fact(only_when_known=True)
