"""The ways into Medicaid that are met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from benefits.result.facts import Facts, fact


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicaidFacts(Facts):
    """The ways into Medicaid that are met."""

    program: ClassVar[str] = "medicaid"

    routes: tuple[str, ...] | None = fact()
