"""The way in by medical bills: in some states they count against income, like a deductible. 42 CFR 435.800-435.852.

What the bills must come to is not worked out.
"""

from __future__ import annotations

from benefits.case.paths import PATHS
from benefits.programs import Screening
from benefits.programs.medicaid import words
from benefits.programs.medicaid.disability_routes import aged_blind_or_disabled
from benefits.programs.medicaid.limits import resource_limit
from benefits.programs.medicaid.requirements import BILLS
from benefits.result import Finding
from benefits.result.answers import Answer


def medical_bills(screening: Screening) -> Finding:
    """Asked only of people who are 65, blind or disabled and own no more than their state allows."""
    case, law = screening.case, screening.law
    if case.state is None:
        return BILLS.unknown(words.DEPENDS_ON_STATE, PATHS.state)
    if case.state not in law.listed("medicaid.medically_needy_states", on=case.as_of):
        return BILLS.not_met(words.STATE_TAKES_NO_BILLS_OFF)
    fits = aged_blind_or_disabled(screening)
    if fits is None or fits.answer is Answer.NOT_MET:
        return BILLS.not_met(words.ONLY_FOR_AGED_OR_DISABLED)
    if fits.answer is Answer.UNKNOWN:
        return BILLS.unknown(words.NEED_AGE_ILLNESS_AND_WORK, *fits.missing)
    owned = case.household.countable_resources
    if owned is None:
        return BILLS.unknown(words.NEED_OWNED, PATHS.household.countable_resources)
    people = 2 if case.patient.marital_status == "married" else 1
    most = resource_limit(people, case.state, law, case.as_of)
    if most is not None and owned > most:
        return BILLS.not_met(words.OWNED_ABOVE_THE_STATES_LIMIT)
    return BILLS.met(words.KEEP_EVERY_BILL)
