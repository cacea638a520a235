"""What a state lets a person, or a couple, who are 65, blind or disabled have: 42 USC 1396a(m), or SSI's own rate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from benefits.case import State
from benefits.law import Law
from benefits.programs.medicaid.tables import (
    AGED_OR_DISABLED_SHARE,
    MEDICALLY_NEEDY_LEVEL,
    MEDICALLY_NEEDY_RESOURCE_LIMIT,
    MEDICALLY_NEEDY_SHARE,
    RESOURCE_LIMIT,
)
from benefits.records.household.poverty import monthly_limit


def income_limit(people: int, state: State, law: Law, on: date) -> Decimal:
    """Countable income up to which the state covers one or two, dollars a month; SSI's rate where it has no limit."""
    if state not in law.table(AGED_OR_DISABLED_SHARE, on=on):
        return law.dollars("ssi.federal_benefit_rate", _who(people), on=on)
    share = law.dollars("medicaid.aged_or_disabled.poverty_share", state, _who(people), on=on)
    return monthly_limit(share, people, state, law, on)


def medically_needy_level(people: int, state: State, law: Law, on: date) -> Decimal | None:
    """The income that bills must bring one or two down to, dollars a month; None where it is not known here."""
    if state in law.table(MEDICALLY_NEEDY_SHARE, on=on):
        share = law.dollars("medicaid.medically_needy.poverty_share", state, on=on)
        return monthly_limit(share, people, state, law, on)
    if state not in law.table(MEDICALLY_NEEDY_LEVEL, on=on):
        return None
    return law.dollars("medicaid.medically_needy.income_level", state, _who(people), on=on)


def medically_needy_resource_limit(people: int, state: State, law: Law, on: date) -> Decimal | None:
    """The most they may own where bills come off, dollars: the higher of two limits; None where it is not looked at."""
    usual = resource_limit(people, state, law, on)
    if usual is None or state not in law.table(MEDICALLY_NEEDY_RESOURCE_LIMIT, on=on):
        return usual
    return max(usual, law.dollars(MEDICALLY_NEEDY_RESOURCE_LIMIT.name, state, _who(people), on=on))


def resource_limit(people: int, state: State, law: Law, on: date) -> Decimal | None:
    """The most they may own in countable things, dollars; None where the state does not look."""
    if state not in law.table(RESOURCE_LIMIT, on=on):
        return None
    return law.dollars("medicaid.aged_or_disabled.resource_limit", state, _who(people), on=on)


def _who(people: int) -> str:
    return "individual" if people == 1 else "couple"
