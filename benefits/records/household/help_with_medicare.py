"""What the programs that help pay for Medicare ask alike: Medicare itself, a place with the help, what is owned."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.money import Dollars
from benefits.records.household import words
from benefits.records.household.poverty import OwnMeans
from benefits.result import Finding, ProgramResult, Requirement
from benefits.result.answers import Outcome, Unknown


def has_medicare(requirement: Requirement, case: Case, medicare: ProgramResult | None, begins: date | None) -> Finding:
    """Medicare now, or a day from which it is expected. `begins`: the first day it can begin, when it is known."""
    parts = case.patient.benefits.medicare
    if parts is not None and parts.part_a_since is not None and parts.part_a_since <= case.as_of:
        return requirement.met(words.HAS_MEDICARE_SINCE(day=parts.part_a_since))
    likely = medicare is not None and medicare.outcome is Outcome.LIKELY
    if begins is not None and begins <= case.as_of and likely:
        return requirement.met(words.CAN_HAVE_MEDICARE_NOW)
    if begins is not None and begins > case.as_of:
        return requirement.not_met(words.MEDICARE_BEGINS_LATER(day=begins))
    if medicare is None or medicare.outcome in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        return requirement.not_met(words.FOR_PEOPLE_WITH_MEDICARE)
    return requirement.unknown(words.MEDICARE_NOT_KNOWN, *(medicare.missing or (PATHS.patient.birth_date,)))


def offered(requirement: Requirement, case: Case, elsewhere: tuple[object, ...]) -> Finding:
    """Whether the help exists where the person lives. It does in every state; `elsewhere` lists the places without."""
    if case.state is None:
        return requirement.not_applicable(words.OFFERED_IN_EVERY_STATE)
    if case.state in elsewhere:
        return requirement.not_met(words.NOT_OFFERED_HERE)
    return requirement.met(words.OFFERED_HERE)


def resources_finding(
    requirement: Requirement, means: OwnMeans | Unknown, limits: tuple[Decimal, Decimal], *, asked: bool
) -> Finding:
    """Countable resources no more than the limit of a person, or of a couple, in dollars; not asked in some states."""
    if not asked:
        return requirement.not_applicable(words.RESOURCES_NOT_ASKED)
    if isinstance(means, Unknown):
        return requirement.unknown(words.MARRIAGE_NEEDED, *means.missing)
    if means.resources is None:
        return requirement.unknown(words.RESOURCES_NEEDED, PATHS.household.countable_resources)
    limit = limits[0] if means.people == 1 else limits[1]
    owned, most = Dollars(means.resources), Dollars(limit)
    if means.resources <= limit:
        return requirement.met(words.RESOURCES_WITHIN_LIMIT(owned=owned, limit=most))
    return requirement.not_met(words.RESOURCES_ABOVE_LIMIT(owned=owned, limit=most))


def limits_of(name: str, law: Law, on: date) -> tuple[Decimal, Decimal]:
    """The limits of a person and of a couple, in dollars, from a figure with both."""
    return law.dollars(name, "individual", on=on), law.dollars(name, "couple", on=on)
