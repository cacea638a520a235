"""What stands beside family and medical leave: the worker's rights while on it, and what helps where it does not reach.

29 CFR 825.209, 825.214, 825.220, 825.306-825.307; 42 USC 12112(b)(5); 42 USC 1396n. Pointers, not screens: each names
whom to ask.
"""

from __future__ import annotations

from collections.abc import Iterator

from benefits.case import Case
from benefits.law import Law
from benefits.programs.fmla import words
from benefits.programs.fmla.absence import Absence
from benefits.result import NextStep
from benefits.result.messages import Message

_ADA_URL = "https://www.eeoc.gov/laws/guidance/employer-provided-leave-and-americans-disabilities-act"
_SELF_DIRECTED_URL = "https://www.medicaid.gov/medicaid/long-term-services-supports/self-directed-services"


def rights(absence: Absence, law: Law) -> Iterator[Message]:
    """What the employer may ask and must leave alone, and whom to call when it does not."""
    if absence.employer.kind == "airline_crew":
        military = absence.cares_for_servicemember
        name = "fmla.airline_crew.servicemember_days" if military else "fmla.airline_crew.days"
        if absence.begins >= law.begins(name):
            yield words.CREW_DAYS(days=law.number(name, on=absence.begins))
    if absence.employer.kind == "school":
        yield words.TEACHERS
    yield words.WHAT_THE_EMPLOYER_MAY_ASK
    yield words.THE_JOB_WAITS
    if absence.employer.key_employee:
        yield words.KEY_EMPLOYEE


def other_ways(absence: Absence, case: Case, law: Law) -> Iterator[NextStep]:
    """Protection and pay outside the federal leave law that fit this person."""
    if absence.helper is None:
        yield from _accommodation(absence, law)
    elif case.patient.needs_help_with_daily_activities:
        yield NextStep(
            words.ASK_MEDICAID_TO_PAY_A_RELATIVE, how=words.HOW_MEDICAID_PAYS, url=_SELF_DIRECTED_URL, rank=78
        )


def _accommodation(absence: Absence, law: Law) -> Iterator[NextStep]:
    """Leave or changed duties for the worker's own disability: employers of 15 or more, from the first day of work."""
    employees = absence.employer.employees
    least = law.number("ada.employer.employees", on=absence.begins)
    if employees is not None and employees < least and absence.employer.kind != "public_agency":
        return
    yield NextStep(words.ASK_FOR_ACCOMMODATION, how=words.HOW_ACCOMMODATION(least=least), url=_ADA_URL, rank=77)
