"""What stands beside family and medical leave: the worker's rights while on it, and what helps where it does not reach.

29 CFR 825.209, 825.214, 825.220, 825.306-825.307; 42 USC 12112(b)(5); 42 USC 1396n. Pointers, not screens: each names
whom to ask.
"""

from __future__ import annotations

from collections.abc import Iterator

from benefits.case import Case
from benefits.law import Law
from benefits.programs.fmla.requirements import Absence
from benefits.result import NextStep
from benefits.result.messages import Message, _

_ADA_URL = "https://www.eeoc.gov/laws/guidance/employer-provided-leave-and-americans-disabilities-act"
_SELF_DIRECTED_URL = "https://www.medicaid.gov/medicaid/long-term-services-supports/self-directed-services"


def rights(absence: Absence, law: Law) -> Iterator[Message]:
    """What the employer may ask and must leave alone, and whom to call when it does not."""
    if absence.employer.kind == "airline_crew":
        servicemember = absence.helper is not None and absence.helper.military == "covered_servicemember"
        name = "fmla.airline_crew.servicemember_days" if servicemember else "fmla.airline_crew.days"
        if absence.begins >= law.begins(name):
            days = law.number(name, on=absence.begins)
            yield _("Leave of a flight crew is counted in days: {days} in the leave year (29 CFR 825.802).", days=days)
    if absence.employer.kind == "school":
        yield _(
            "A school may ask a teacher whose planned treatment takes more than one day in five to take the leave in "
            "one block, or to move to another job with the same pay for that time (29 CFR 825.601)."
        )
    yield _(
        "The employer may ask for a doctor's certification, and at its own cost for a second one. It may not ask for "
        "more than the form does, and your own supervisor may not call the doctor (29 CFR 825.306, 825.307)."
    )
    yield _(
        "The same job, or one as good, must wait for you. Refusing, punishing or counting protected days against you "
        "is not allowed (29 CFR 825.214, 825.220). If it happens, call the Department of Labor at 1-866-487-9243."
    )
    if absence.employer.key_employee:
        yield _(
            "You are named as a key employee. You may take leave, but the employer may refuse the job back if that "
            "would do it grave harm, and must have told you so in writing (29 CFR 825.217-825.219)."
        )


def other_ways(absence: Absence, case: Case, law: Law) -> Iterator[NextStep]:
    """Protection and pay outside the federal leave law that fit this person."""
    if absence.helper is None:
        yield from _accommodation(absence, law)
    elif case.patient.needs_help_with_daily_activities:
        yield NextStep(
            _("Ask the state Medicaid office whether it can pay a relative for care at home."),
            how=_(
                "Many states let a person on Medicaid choose and pay her own helper; whether a spouse counts differs."
            ),
            url=_SELF_DIRECTED_URL,
            rank=78,
        )


def _accommodation(absence: Absence, law: Law) -> Iterator[NextStep]:
    """Leave or changed duties for the worker's own disability: employers of 15 or more, from the first day of work."""
    employees = absence.employer.employees
    least = law.number("ada.employer.employees", on=absence.begins)
    if employees is not None and employees < least and absence.employer.kind != "public_agency":
        return
    yield NextStep(
        _("If leave is refused or used up, ask the employer in writing for an accommodation of your illness."),
        how=_(
            "The Americans with Disabilities Act can give more time off, other hours or other duties at an employer of "
            "{least} or more, from the first day of work, unless it is too great a burden.",
            least=least,
        ),
        url=_ADA_URL,
        rank=77,
    )
