"""Which level of Extra Help fits."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _

_LEVEL_NAMES = {
    "full": _("full"),
    "partial": _("partial"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraHelpFacts(Facts):
    """Which level of Extra Help fits."""

    program: ClassVar[str] = "extra_help"

    level: str | None = fact(Shown(_("Level"), Format.CHOICE, 180, choices=_LEVEL_NAMES))
    monthly_value: Decimal | None = fact(Shown(_("Worth about"), Format.DOLLARS_A_MONTH, 190, silent_at_zero=True))
