"""What a person came for. A program says which of them it serves, and only those are asked about."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """A reason to come: money to live on, health cover, time off work, or what the illness costs."""

    MONEY = "money"
    HEALTH_COVER = "health_cover"
    LEAVE = "leave"
    COSTS = "costs"


EVERY_PURPOSE = frozenset(Purpose)
