"""The forms of Extra Help's tables and lists."""

from __future__ import annotations

from benefits.case import State
from benefits.law import Table
from benefits.records.household.tables import PersonAndCouple

RESOURCE_LIMIT = Table[PersonAndCouple]("extra_help.resource_limit", PersonAndCouple)
NOT_OFFERED_IN = Table[tuple[State, ...]]("extra_help.not_offered_in", tuple[State, ...])
