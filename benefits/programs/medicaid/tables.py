"""The forms of Medicaid's tables and lists: each state has its own rules."""

from __future__ import annotations

from decimal import Decimal

from pydantic.dataclasses import dataclass

from benefits.case import State
from benefits.law import Table
from benefits.law.tables import FORM, Ages, Dollars, Share, Text
from benefits.records.household.tables import PersonAndCouple, SharesForPersonAndCouple

ADULT_POVERTY_SHARE = Table[dict[State, Decimal]]("medicaid.adult.poverty_share", dict[State, Share])
ADULT_AGES = Table[Ages]("medicaid.adult.ages", Ages)
OWN_RULES_STATES = Table[tuple[State, ...]]("medicaid.ssi.own_rules_states", tuple[State, ...])
SEPARATE_APPLICATION_STATES = Table[tuple[State, ...]]("medicaid.ssi.separate_application_states", tuple[State, ...])
MEDICALLY_NEEDY_STATES = Table[tuple[State, ...]]("medicaid.medically_needy_states", tuple[State, ...])
AGED_OR_DISABLED_SHARE = Table[dict[State, SharesForPersonAndCouple]](
    "medicaid.aged_or_disabled.poverty_share", dict[State, SharesForPersonAndCouple]
)
RESOURCE_LIMIT = Table[dict[State, PersonAndCouple]](
    "medicaid.aged_or_disabled.resource_limit", dict[State, PersonAndCouple]
)
MEDICALLY_NEEDY_PREGNANCY_AND_CHILDREN_STATES = Table[tuple[State, ...]](
    "medicaid.medically_needy_pregnancy_and_children_states", tuple[State, ...]
)
MEDICALLY_NEEDY_LEVEL = Table[dict[State, PersonAndCouple]](
    "medicaid.medically_needy.income_level", dict[State, PersonAndCouple]
)
MEDICALLY_NEEDY_RESOURCE_LIMIT = Table[dict[State, PersonAndCouple]](
    "medicaid.medically_needy.resource_limit", dict[State, PersonAndCouple]
)
MEDICALLY_NEEDY_SHARE = Table[dict[State, Decimal]]("medicaid.medically_needy.poverty_share", dict[State, Share])
ADULTS_ON_CONDITIONS_STATES = Table[tuple[State, ...]]("medicaid.adult.conditions_states", tuple[State, ...])
PARENT_POVERTY_SHARE = Table[dict[State, Decimal]]("medicaid.parent.poverty_share", dict[State, Share])
SPECIAL_INCOME_SHARE = Table[dict[State, Decimal]]("medicaid.long_term_care.special_income_share", dict[State, Share])
HOME_CARE_PROGRAMS = Table[dict[State, str]]("medicaid.long_term_care.home_care_programs", dict[State, Text])
PACE_STATES = Table[tuple[State, ...]]("medicaid.pace.states", tuple[State, ...])


@dataclass(frozen=True, slots=True, config=FORM)
class SpousalShare:
    """What a husband or wife at home may keep of what the two own, in dollars, and the most income a month."""

    least_resources: Dollars
    most_resources: Dollars
    most_income: Dollars


SPOUSAL_SHARE = Table[SpousalShare]("medicaid.spousal.share", SpousalShare)
