"""The forms of SSI's tables and lists."""

from __future__ import annotations

from typing import Literal

from pydantic.dataclasses import dataclass

from benefits.case import State
from benefits.law import Table
from benefits.law.tables import FORM
from benefits.records.household.tables import PersonAndCouple

FEDERAL_BENEFIT_RATE = Table[PersonAndCouple]("ssi.federal_benefit_rate", PersonAndCouple)
RESOURCE_LIMIT = Table[PersonAndCouple]("ssi.resource_limit", PersonAndCouple)
STATES_WITHOUT_SUPPLEMENT = Table[tuple[State, ...]]("ssi.no_state_supplement", tuple[State, ...])
STATES_PAID_WITH_SSI = Table[tuple[State, ...]]("ssi.supplement_paid_with_ssi", tuple[State, ...])
PaidBy = Literal["ssa", "state"]


@dataclass(frozen=True, slots=True, config=FORM)
class Supplement:
    """What a state adds in a household of one's own, by group, and who pays it."""

    paid_by: PaidBy
    aged: PersonAndCouple
    disabled: PersonAndCouple


SUPPLEMENTS = Table[dict[State, Supplement]]("ssi.supplement.own_household", dict[State, Supplement])
