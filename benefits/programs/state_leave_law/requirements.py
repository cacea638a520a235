"""What a state's leave law asks: the size of the employer, months and hours of work, and the reason for leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Caregiver, Employer
from benefits.case.paths import CasePath
from benefits.law.calendar import months_after
from benefits.programs.state_leave_law import words
from benefits.programs.state_leave_law.statutes import Statute
from benefits.records.leave_account.relations import covers
from benefits.result import Finding, Requirement

SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Leave:
    """One worker's leave, from a day: a caregiver's to care, the patient's for the own condition.

    `path` is where the case has the worker, `employer_path` where it has the job.
    """

    person: str
    path: CasePath
    employer_path: CasePath
    employer: Employer
    begins: date
    helper: Caregiver | None = None


def employer_size(leave: Leave, law: Statute) -> Finding:
    """Enough workers, as the law counts them."""
    requirement = Requirement("employer_size", law.citation, words.IS_THE_EMPLOYER_LARGE_ENOUGH)
    least, have = law.employees, leave.employer.employees
    if have is None:
        return requirement.unknown(words.EMPLOYERS_FROM(least=least), leave.employer_path.employees)
    if have >= least:
        return requirement.met(words.LARGE_ENOUGH(have=have, least=least))
    return requirement.not_met(words.TOO_SMALL(have=have, least=least))


def service(leave: Leave, law: Statute) -> Finding:
    """Enough months with the employer before leave."""
    requirement = Requirement(SERVICE, law.citation, words.EMPLOYED_LONG_ENOUGH)
    months, hired, counted = law.months, leave.employer.hired_on, leave.employer.months_employed
    if counted is None and hired is None:
        return requirement.unknown(words.MONTHS_NEEDED(months=months), leave.employer_path.hired_on)
    enough = counted >= months if counted is not None else served_on(hired, months) <= leave.begins
    if enough:
        return requirement.met(words.LONG_ENOUGH(months=months))
    return requirement.not_met(words.NOT_LONG_ENOUGH(months=months))


def served_on(hired: date | None, months: int) -> date:
    """The day so many months after being hired; never, where that day is not known."""
    return date.max if hired is None else months_after(hired, months)


def hours(leave: Leave, law: Statute) -> Finding:
    """Enough hours in the twelve months before leave, where the law counts them."""
    requirement = Requirement("hours", law.citation, words.ENOUGH_HOURS)
    needed, have = Decimal(law.hours), leave.employer.hours_last_12_months
    if not needed:
        return requirement.not_applicable(words.HOURS_NOT_COUNTED)
    if have is None:
        return requirement.unknown(words.HOURS_NEEDED(needed=needed), leave.employer_path.hours_last_12_months)
    if have >= needed:
        return requirement.met(words.HOURS_ENOUGH(have=have, needed=needed))
    return requirement.not_met(words.TOO_FEW_HOURS(have=have, needed=needed))


def reason(leave: Leave, law: Statute) -> Finding:
    """One's own illness, or care for someone the law's list of family names."""
    if leave.helper is None:
        own = Requirement("own_condition", law.citation, words.IS_OWN_ILLNESS_COVERED)
        return own.met(words.OWN_ILLNESS_COVERED) if law.own else own.not_met(words.ONLY_CARE_COVERED)
    requirement = Requirement("relationship", law.citation, words.IS_THIS_PERSON_COVERED)
    if leave.helper.relationship is None:
        return requirement.unknown(words.RELATION_DECIDES, leave.path.relationship)
    if covers(law.relations, leave.helper.relationship):
        return requirement.met(words.RELATION_COVERED)
    return requirement.not_met(words.RELATION_NOT_NAMED)
