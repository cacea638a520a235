"""The ways in by the household's income alone: adults, parents and caretakers, children, pregnancy.

42 CFR 435.110, 435.116, 435.118, 435.119. Income is the household's of the month, as taxes count it; dollars.
"""

from __future__ import annotations

from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import attains_age
from benefits.law.money import ZERO, Dollars
from benefits.programs import Screening
from benefits.programs.medicaid import words
from benefits.programs.medicaid.limits import is_unsure
from benefits.programs.medicaid.monthly_income import monthly_income
from benefits.programs.medicaid.requirements import ADULT, CHILD, PARENT, PREGNANT
from benefits.programs.medicaid.tables import (
    ADULT_AGES,
    ADULT_POVERTY_SHARE,
    ADULTS_ON_CONDITIONS_STATES,
    PARENT_POVERTY_SHARE,
)
from benefits.programs.medicare.facts import MedicareFacts
from benefits.records.household.poverty import monthly_limit, yearly_guideline
from benefits.result import Finding, Requirement
from benefits.result.answers import Answer, Outcome, Path, Unknown, from_bool, unknown_among
from benefits.result.messages import Message

_BY_DISABILITY = ("disability", "als")
_WITHOUT_A_GUIDELINE = "PR"  # its limits are in dollars of its own


def adult(screening: Screening) -> Finding:
    """Household income no more than the state's share of the poverty guideline, 19 to 64, without Medicare."""
    case, law = screening.case, screening.law
    if case.state is None:
        return ADULT.unknown(words.DEPENDS_ON_STATE, PATHS.state)
    if case.state == _WITHOUT_A_GUIDELINE:
        return ADULT.unknown(words.LIMIT_NOT_LOOKED_AT, PATHS.state)
    share = law.table(ADULT_POVERTY_SHARE, on=case.as_of).get(case.state)
    closed = _closed_to_adult(screening)
    if share is None and closed is None and case.state in law.table(ADULTS_ON_CONDITIONS_STATES, on=case.as_of):
        return ADULT.unknown(words.ADULTS_ON_CONDITIONS, PATHS.state)
    if share is None:
        return ADULT.not_met(words.STATE_DOES_NOT_COVER_ADULTS)
    if closed is not None:
        return ADULT.not_met(closed)
    return _by_income(ADULT, case, law, share, {PATHS.patient.birth_date: case.patient.birth_date})


def parent(case: Case, law: Law) -> Finding:
    """Parents and other caretakers of a child at home, up to the state's limit: every state, 42 CFR 435.110."""
    missing = _children_open(case, law)
    if missing is None:
        return PARENT.not_applicable(words.ONLY_FOR_PARENTS)
    if case.state is None:
        return PARENT.unknown(words.DEPENDS_ON_STATE, PATHS.state, *missing)
    share = law.table(PARENT_POVERTY_SHARE, on=case.as_of).get(case.state)
    if share is None:
        return PARENT.unknown(words.LIMIT_NOT_LOOKED_AT, PATHS.state, *missing)
    finding = _by_income(PARENT, case, law, share, {})
    if _failed(finding) and _parents_limit_unsure(case, law, share):
        return PARENT.unknown(words.PARENTS_LIMIT_NOT_CERTAIN, PATHS.state, *missing)
    if missing and not _failed(finding):
        return PARENT.unknown(words.TELL_US_OF_CHILDREN, *missing, *finding.missing)
    return finding


def _parents_limit_unsure(case: Case, law: Law, share: Decimal) -> bool:
    """Whether the state may yet let a parent have so much. No state was seen to let parents have more than the adults
    whom it covers by income alone, but those whose own list says so."""
    size, income = case.household.size, monthly_income(case)
    if size is None or isinstance(income, Unknown) or case.state is None:
        return False
    limit = monthly_limit(share, size, case.state, law, case.as_of)
    adults = law.table(ADULT_POVERTY_SHARE, on=case.as_of).get(case.state)
    for_adults = ZERO if adults is None else monthly_limit(adults, size, case.state, law, case.as_of)
    if limit < for_adults < income.amount:
        return False
    return is_unsure(PARENT_POVERTY_SHARE.name, income.amount, limit, law, case.as_of)


def _children_open(case: Case, law: Law) -> tuple[Path, ...] | None:
    """What has to be told to know of a child at home: nothing when there is one; None when there is none."""
    children = case.household.children
    if children is None:
        return (PATHS.household.children,)
    until = law.number("medicaid.parent.child_until_age", on=case.as_of)
    born = [child.birth_date for child in children]
    if any(day is not None and attains_age(day, until) > case.as_of for day in born):
        return ()
    if None in born:
        return (PATHS.household.children[born.index(None)].birth_date,)
    return None


def is_a_child(case: Case, law: Law) -> bool:
    """Whether the patient is young enough for the ways in of children."""
    born, until = case.patient.birth_date, law.number("medicaid.child.until_age", on=case.as_of)
    return born is not None and attains_age(born, until) > case.as_of


def child(case: Case, law: Law) -> Finding:
    """A patient under 19: every state up to the federal least; most go much higher, 42 CFR 435.118 and CHIP."""
    if case.patient.birth_date is None:
        return CHILD.unknown(words.AGE_NOT_KNOWN, PATHS.patient.birth_date)
    if not is_a_child(case, law):
        until = law.number("medicaid.child.until_age", on=case.as_of)
        return CHILD.not_applicable(words.ONLY_FOR_CHILDREN(age=until))
    if case.state == _WITHOUT_A_GUIDELINE:
        return CHILD.unknown(words.LIMIT_NOT_LOOKED_AT, PATHS.state)
    finding = _by_income(CHILD, case, law, law.share("medicaid.child.least_poverty_share", on=case.as_of), {})
    return CHILD.unknown(words.STATES_GO_HIGHER_FOR_CHILDREN, PATHS.state) if _failed(finding) else finding


def pregnancy(case: Case, law: Law) -> Finding:
    """Open in every state up to the federal least; most states go higher. The child to come counts in the household."""
    if not case.patient.pregnant:
        return PREGNANT.not_applicable(words.ONLY_FOR_PREGNANCY)
    if case.state == _WITHOUT_A_GUIDELINE:
        return PREGNANT.unknown(words.LIMIT_NOT_LOOKED_AT, PATHS.state)
    share = law.share("medicaid.pregnant.least_poverty_share", on=case.as_of)
    finding = _by_income(PREGNANT, case, law, share, {}, to_come=1)
    return PREGNANT.unknown(words.MOST_STATES_GO_HIGHER, PATHS.state) if _failed(finding) else finding


def _by_income(
    requirement: Requirement, case: Case, law: Law, share: Decimal, also: dict[Path, object], *, to_come: int = 0
) -> Finding:
    """The household's income of the month against a share of the guideline for its size, and a child to come.

    Where the month is too high and this year stays below the guideline, the year counts, 42 CFR 435.603(i): open, since
    the year told may be the one of the last tax return.
    """
    size, income = case.household.size, monthly_income(case)
    if size is None or isinstance(income, Unknown) or None in also.values():
        needed = unknown_among({PATHS.household.size: size, **also}, income)
        return requirement.unknown(words.NEED_HOUSEHOLD_AND_MONTH, *needed.missing)
    people = size + to_come
    limit = monthly_limit(share, people, case.state, law, case.as_of)
    filled = {"income": Dollars(income.amount), "limit": Dollars(limit), "size": people}
    if income.amount > limit and not income.from_the_year and _low_over_the_year(case, law, share, people):
        return requirement.unknown(words.LOW_OVER_THE_YEAR, PATHS.household.annual_magi)
    sums = (words.A_TWELFTH_OF_THE_YEAR,) if income.from_the_year else ()
    answer = from_bool(income.amount <= limit)
    sentence = words.WITHIN_THE_LIMIT_OF_THE_MONTH if answer is Answer.MET else words.ABOVE_THE_LIMIT_OF_THE_MONTH
    return requirement.answered(answer, sentence(**filled), working=sums)


def _low_over_the_year(case: Case, law: Law, share: Decimal, people: int) -> bool:
    """Whether the year told is below the guideline, and within the share of it."""
    year, guideline = case.household.annual_magi, yearly_guideline(people, case.state, law, case.as_of)
    return year is not None and year < guideline and year <= guideline * share


def _failed(finding: Finding) -> bool:
    return finding.answer is Answer.NOT_MET


def _closed_to_adult(screening: Screening) -> Message | None:
    """Why the adults' way in is closed to this person whatever the income: Medicare, pregnancy, or the age."""
    case, law = screening.case, screening.law
    if has_medicare(screening):
        return words.CLOSED_BY_MEDICARE
    if case.patient.pregnant:
        return words.PREGNANCY_TAKES_ITS_PLACE
    born, ages = case.patient.birth_date, law.table(ADULT_AGES, on=case.as_of)
    youngest, oldest = ages.youngest, ages.until
    if born is not None and not attains_age(born, youngest) <= case.as_of < attains_age(born, oldest):
        return words.ONLY_FOR_AGES(youngest=youngest, oldest=oldest - 1)
    return None


def has_medicare(screening: Screening) -> bool:
    """Medicare in force: as told, or brought by disability insurance by itself though the person does not say so."""
    parts, on = screening.case.patient.benefits.medicare, screening.case.as_of
    if parts is not None and parts.part_a_since is not None and parts.part_a_since <= on:
        return True
    ssdi = screening.case.patient.benefits.ssdi
    if ssdi is None or ssdi.status != "receiving":
        return False  # nothing begins by itself for who has not been found disabled
    medicare, facts = screening.result("medicare"), screening.facts(MedicareFacts)
    if medicare is None or facts is None or medicare.outcome is not Outcome.LIKELY:
        return False
    return facts.basis in _BY_DISABILITY and facts.eligible_on is not None and facts.eligible_on <= on
