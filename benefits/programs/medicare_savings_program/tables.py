"""The forms of the tables and lists of the Medicare savings programs."""

from __future__ import annotations

from benefits.case import State
from benefits.law import Table
from benefits.records.household.tables import PersonAndCouple

RESOURCE_LIMIT = Table[PersonAndCouple]("medicare_savings_program.resource_limit", PersonAndCouple)
DISABLED_WORKERS_RESOURCE_LIMIT = Table[PersonAndCouple](
    "medicare_savings_program.qdwi.resource_limit", PersonAndCouple
)
STATES_WITHOUT_RESOURCE_TEST = Table[tuple[State, ...]](
    "medicare_savings_program.states_without_resource_test", tuple[State, ...]
)
NOT_OFFERED_IN = Table[tuple[State, ...]]("medicare_savings_program.not_offered_in", tuple[State, ...])
