"""The ways in by the household's income alone: adults of 19 to 64, 42 CFR 435.119, and pregnancy, 42 CFR 435.116.

Income is the household's modified adjusted gross income in dollars a year. Children and parents are not screened.
"""

from __future__ import annotations

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import attains_age
from benefits.law.money import Dollars
from benefits.programs import Screening
from benefits.programs.medicaid import words
from benefits.programs.medicaid.requirements import ADULT, PREGNANT
from benefits.programs.medicare.facts import MedicareFacts
from benefits.records.household.poverty import yearly_guideline
from benefits.result import Finding
from benefits.result.answers import Outcome, unknown_among
from benefits.result.messages import Message

_BY_DISABILITY = ("disability", "als")


def adult(screening: Screening) -> Finding:
    """Household income no more than the state's share of the poverty guideline, 19 to 64, without Medicare."""
    case, law = screening.case, screening.law
    if case.state is None:
        return ADULT.unknown(words.DEPENDS_ON_STATE, PATHS.state)
    if case.state not in law.table("medicaid.adult.poverty_share", on=case.as_of):
        return ADULT.not_met(words.STATE_DOES_NOT_COVER_ADULTS)
    closed = _closed_to_adult(screening)
    if closed is not None:
        return ADULT.not_met(closed)
    born, household = case.patient.birth_date, case.household
    if born is None or household.size is None or household.annual_magi is None:
        needed = unknown_among(
            {
                PATHS.household.annual_magi: household.annual_magi,
                PATHS.household.size: household.size,
                PATHS.patient.birth_date: born,
            }
        )
        return ADULT.unknown(words.NEED_AGE_HOUSEHOLD_AND_INCOME, *needed.missing)
    limit = yearly_guideline(household.size, case.state, law, case.as_of) * law.dollars(
        "medicaid.adult.poverty_share", case.state, on=case.as_of
    )
    filled = {"income": Dollars(household.annual_magi), "limit": Dollars(limit), "size": household.size}
    if household.annual_magi <= limit:
        return ADULT.met(words.WITHIN_THE_YEARS_LIMIT(**filled))
    return ADULT.not_met(words.ABOVE_THE_YEARS_LIMIT(**filled))


def _closed_to_adult(screening: Screening) -> Message | None:
    """Why the adults' way in is closed to this person whatever the income: Medicare, pregnancy, or the age."""
    case, law = screening.case, screening.law
    medicare = case.patient.benefits.medicare
    if medicare is not None and medicare.part_a_since is not None and medicare.part_a_since <= case.as_of:
        return words.CLOSED_BY_MEDICARE
    if _medicare_has_begun(screening):
        return words.CLOSED_BY_MEDICARE
    if case.patient.pregnant:
        return words.PREGNANCY_TAKES_ITS_PLACE
    born, ages = case.patient.birth_date, law.table("medicaid.adult.ages", on=case.as_of)
    youngest, oldest = int(str(ages["from"])), int(str(ages["until"]))
    if born is not None and not attains_age(born, youngest) <= case.as_of < attains_age(born, oldest):
        return words.ONLY_FOR_AGES(youngest=youngest, oldest=oldest - 1)
    return None


def _medicare_has_begun(screening: Screening) -> bool:
    """Whether disability insurance has brought Medicare by itself, though the person does not say so."""
    medicare, facts = screening.result("medicare"), screening.facts(MedicareFacts)
    if medicare is None or facts is None or medicare.outcome is not Outcome.LIKELY:
        return False
    if facts.basis not in _BY_DISABILITY or facts.eligible_on is None:
        return False
    return facts.eligible_on <= screening.case.as_of


def pregnancy(case: Case, law: Law) -> Finding:
    """Open in every state up to the federal least; most states go higher. The child to come counts in the household."""
    household = case.household
    if not case.patient.pregnant:
        return PREGNANT.not_applicable(words.ONLY_FOR_PREGNANCY)
    if household.size is None or household.annual_magi is None:
        needed = unknown_among(
            {PATHS.household.annual_magi: household.annual_magi, PATHS.household.size: household.size}
        )
        return PREGNANT.unknown(words.NEED_HOUSEHOLD_AND_INCOME, *needed.missing)
    if case.state == "PR":
        return PREGNANT.unknown(words.DEPENDS_ON_STATE, PATHS.state)
    people = household.size + 1
    share = law.share("medicaid.pregnant.least_poverty_share", on=case.as_of)
    limit = yearly_guideline(people, case.state, law, case.as_of) * share
    filled = {"income": Dollars(household.annual_magi), "limit": Dollars(limit), "size": people}
    if household.annual_magi <= limit:
        return PREGNANT.met(words.WITHIN_THE_YEARS_LIMIT(**filled))
    return PREGNANT.unknown(words.MOST_STATES_GO_HIGHER(**filled), PATHS.state)
