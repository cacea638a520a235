"""The forms of the tables and lists of the Medicare savings programs."""

from __future__ import annotations

from pydantic.dataclasses import dataclass

from benefits.case import State
from benefits.law import Table
from benefits.law.tables import FORM, Share
from benefits.records.household.tables import PersonAndCouple

RESOURCE_LIMIT = Table[PersonAndCouple]("medicare_savings_program.resource_limit", PersonAndCouple)
DISABLED_WORKERS_RESOURCE_LIMIT = Table[PersonAndCouple](
    "medicare_savings_program.qdwi.resource_limit", PersonAndCouple
)
STATES_WITHOUT_RESOURCE_TEST = Table[tuple[State, ...]](
    "medicare_savings_program.states_without_resource_test", tuple[State, ...]
)
NOT_OFFERED_IN = Table[tuple[State, ...]]("medicare_savings_program.not_offered_in", tuple[State, ...])
STATES_WITH_UNSURE_RESOURCE_TEST = Table[tuple[State, ...]](
    "medicare_savings_program.states_with_unsure_resource_test", tuple[State, ...]
)
STATES_THAT_MAY_ALLOW_MORE = Table[tuple[State, ...]](
    "medicare_savings_program.states_that_may_allow_more", tuple[State, ...]
)


@dataclass(frozen=True, slots=True, config=FORM)
class LevelShares:
    """Shares of the guideline up to which a state takes income at each level; a level left out is not there."""

    qmb: Share
    slmb: Share | None = None
    qi: Share | None = None


SHARES_BY_STATE = Table[dict[State, LevelShares]](
    "medicare_savings_program.poverty_share_by_state", dict[State, LevelShares]
)
SHARES_BY_STATE_NOT_VERIFIED = Table[dict[State, LevelShares]](
    "medicare_savings_program.poverty_share_by_state.not_verified", dict[State, LevelShares]
)
