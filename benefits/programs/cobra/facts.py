"""The days and the premium of continued cover from a job. Dollars are a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _


@dataclass(frozen=True, slots=True, kw_only=True)
class CobraFacts(Facts):
    """The days and the premium of continued cover from a job. Dollars are a month."""

    program: ClassVar[str] = "cobra"

    election_deadline: date | None = fact(Shown(_("Choose by"), Format.DAY, 330))
    covers_until: date | None = fact(Shown(_("Covers until"), Format.DAY, 340))
    disability_extension_until: date | None = fact(Shown(_("With the disability extension, until"), Format.DAY, 350))
    monthly_premium_max: Decimal | None = fact(Shown(_("Premium at most"), Format.DOLLARS_A_MONTH, 360))
    monthly_premium_max_extension: Decimal | None = fact(only_when_known=True)
