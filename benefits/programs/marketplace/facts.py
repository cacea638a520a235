"""The last day of the special time to choose a plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from benefits.result.facts import Facts, fact


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketplaceFacts(Facts):
    """The last day of the special time to choose a plan."""

    program: ClassVar[str] = "marketplace"

    special_enrollment_until: date | None = fact()
