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
from benefits.result.answers import Answer

_LISTS_LIE_APART = 2


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


def is_unsure(name: str, amount: Decimal, limit: Decimal, law: Law, on: date) -> bool:
    """Whether what is above a limit may yet be within it: the limit was not read at its source, and lists of states'
    limits were seen to lie up to twice apart."""
    return limit < amount <= limit * _LISTS_LIE_APART and not law.figure(name, on=on).verified


def owns_too_much(owned: Decimal, people: int, state: State, law: Law, on: date) -> Answer:
    """Not met within the limit or where the state does not look; met above it; unknown where the limit is unsure.

    A limit that is SSI's own is sure: no state may be stricter by 42 USC 1396a(a)(10)(C)(i) without rules of its own.
    """
    most = resource_limit(people, state, law, on)
    if most is None or owned <= most:
        return Answer.NOT_MET
    if most == law.dollars("ssi.resource_limit", _who(people), on=on):
        return Answer.MET
    return Answer.UNKNOWN if is_unsure(RESOURCE_LIMIT.name, owned, most, law, on) else Answer.MET


def _who(people: int) -> str:
    return "individual" if people == 1 else "couple"
