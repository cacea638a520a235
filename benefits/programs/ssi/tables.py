"""The forms of SSI's tables and lists."""

from __future__ import annotations

from benefits.case import State
from benefits.law import Table
from benefits.records.household.tables import PersonAndCouple

FEDERAL_BENEFIT_RATE = Table[PersonAndCouple]("ssi.federal_benefit_rate", PersonAndCouple)
RESOURCE_LIMIT = Table[PersonAndCouple]("ssi.resource_limit", PersonAndCouple)
STATES_WITHOUT_SUPPLEMENT = Table[tuple[State, ...]]("ssi.no_state_supplement", tuple[State, ...])
STATES_PAID_WITH_SSI = Table[tuple[State, ...]]("ssi.supplement_paid_with_ssi", tuple[State, ...])
