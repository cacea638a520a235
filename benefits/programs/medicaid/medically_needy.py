"""The way in by medical bills: in some states they count against income, like a deductible. 42 CFR 435.800-435.852.

States that use rules of their own for people on SSI must take bills off too, 42 USC 1396a(f). What the bills must come
to is worked out where the state's level of income is known; each state adds up bills over one to six months.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.case.paths import PATHS
from benefits.law.money import ZERO, Dollars
from benefits.programs import Screening
from benefits.programs.medicaid import words
from benefits.programs.medicaid.disability_routes import aged_blind_or_disabled
from benefits.programs.medicaid.income_routes import is_a_child
from benefits.programs.medicaid.limits import medically_needy_level, medically_needy_resource_limit
from benefits.programs.medicaid.requirements import BILLS
from benefits.programs.medicaid.tables import (
    MEDICALLY_NEEDY_PREGNANCY_AND_CHILDREN_STATES,
    MEDICALLY_NEEDY_STATES,
)
from benefits.records.household.poverty import own_means
from benefits.result import Finding
from benefits.result.answers import Answer, Unknown
from benefits.result.messages import Message


def medical_bills(screening: Screening) -> Finding:
    """People who are 65, blind or disabled and own no more than their state allows; families are not looked at."""
    case, law = screening.case, screening.law
    if case.state is None:
        return BILLS.unknown(words.DEPENDS_ON_STATE, PATHS.state)
    fits = aged_blind_or_disabled(screening)
    in_state = case.state in law.table(MEDICALLY_NEEDY_STATES, on=case.as_of)
    if fits is None or fits.answer is Answer.NOT_MET or not in_state:
        if _family_not_looked_at(screening):
            return BILLS.unknown(words.BILLS_FOR_FAMILIES_NOT_LOOKED_AT, PATHS.state)
        return BILLS.not_met(words.ONLY_FOR_AGED_OR_DISABLED if in_state else words.STATE_TAKES_NO_BILLS_OFF)
    if fits.answer is Answer.UNKNOWN:
        return BILLS.unknown(words.NEED_AGE_ILLNESS_AND_WORK, *fits.missing)
    owned = case.household.countable_resources
    if owned is None:
        return BILLS.unknown(words.NEED_OWNED, PATHS.household.countable_resources)
    people = 2 if case.patient.marital_status == "married" else 1
    most = medically_needy_resource_limit(people, case.state, law, case.as_of)
    if most is not None and owned > most:
        if _family_not_looked_at(screening):
            return BILLS.unknown(words.BILLS_FOR_FAMILIES_NOT_LOOKED_AT, PATHS.state)
        return BILLS.not_met(words.OWNED_ABOVE_THE_STATES_LIMIT)
    return BILLS.met(words.KEEP_EVERY_BILL, working=_sums(screening))


def _family_not_looked_at(screening: Screening) -> bool:
    """Whether the state may take bills off for this person as a parent, a child or in pregnancy, 42 CFR 435.301(b)."""
    case, law = screening.case, screening.law
    pregnant_or_young = bool(case.patient.pregnant) or is_a_child(case, law)
    states = law.table(MEDICALLY_NEEDY_STATES, on=case.as_of)
    if case.state in states:
        return pregnant_or_young or case.household.children is None or bool(case.household.children)
    families_only = law.table(MEDICALLY_NEEDY_PREGNANCY_AND_CHILDREN_STATES, on=case.as_of)
    return pregnant_or_young and case.state in families_only


@dataclass(frozen=True, slots=True)
class SpendDown:
    """Dollars a month: what counts of the income, and the level that bills must bring it down to."""

    counted: Decimal
    level: Decimal

    @property
    def bills(self) -> Decimal:
        """What the bills of a month must come to."""
        return max(self.counted - self.level, ZERO)


def spend_down(screening: Screening) -> SpendDown | None:
    """The spend-down of a month; None where the income or the state's level is not known."""
    case, law = screening.case, screening.law
    means = own_means(case, law)
    if case.state is None or isinstance(means, Unknown) or isinstance(means.income, Unknown):
        return None
    level = medically_needy_level(means.people, case.state, law, case.as_of)
    return None if level is None else SpendDown(means.income.amount, level)


def bills_of_a_month(screening: Screening) -> Decimal | None:
    """What the bills of a month must come to, in dollars; None where it is not known."""
    found = spend_down(screening)
    return None if found is None else found.bills


def _sums(screening: Screening) -> tuple[Message, ...]:
    found = spend_down(screening)
    if found is None:
        return ()
    return (
        words.BILLS_TO_REACH(
            counted=Dollars(found.counted), level=Dollars(found.level), spend_down=Dollars(found.bills)
        ),
    )
