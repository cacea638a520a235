"""State laws on unpaid leave wider than the federal law: smaller employers, more relatives, shorter service.

The state of work governs. Job protection that comes with a state's paid leave is answered there. Not covered: laws on
sick days, school visits and blood donation, city laws, and what a union contract or the employer's own policy adds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from benefits.case import Case, State
from benefits.case.paths import PATHS
from benefits.law import Citation, NotInForce
from benefits.programs import Program, Screening
from benefits.programs.state_leave_law import requirements, words
from benefits.programs.state_leave_law.facts import StateLeaveLawFacts
from benefits.programs.state_leave_law.requirements import SERVICE, Leave
from benefits.programs.state_leave_law.statutes import STATUTES, Statute
from benefits.result import PATIENT, Finding, NextStep, ProgramResult, Requirement, WouldChange, caregiver
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message
from benefits.result.purposes import Purpose

CODE = "state_leave_law"
_LIST = Citation("State family and medical leave laws", "https://www.dol.gov/agencies/whd/state/family-medical-leave")


def screen_state_leave_law(screening: Screening) -> Iterable[ProgramResult]:
    """One answer for each caregiver, and one for the patient where there is a job."""
    for leave in _leaves(screening.case):
        yield _answer(leave, screening)


def _leaves(case: Case) -> Iterator[Leave]:
    work = case.patient.work
    if work.employer is not None and work.status in ("working", "on_leave", None):
        begins = work.stopped_on or case.as_of
        yield Leave(PATIENT, PATHS.patient, PATHS.patient.work.employer, work.employer, begins)
    for index, person in enumerate(case.caregivers):
        begins = (person.leave.starts_on if person.leave else None) or case.as_of
        path = PATHS.caregivers[index]
        yield Leave(caregiver(index), path, path.employer, person.employer, begins, person)


def _answer(leave: Leave, screening: Screening) -> ProgramResult:
    state = leave.employer.work_state
    if state is None:
        return _state_not_known(leave)
    law = _statute(state, leave, screening)
    if law is None:
        return ProgramResult(CODE, leave.person, Outcome.NOT_APPLICABLE, words.NO_WIDER_LAW)
    return _under_law(leave, law)


def _statute(state: State, leave: Leave, screening: Screening) -> Statute | None:
    """The state's law on the first day of leave; None where it has none, and for days before the list held here."""
    try:
        return screening.law.table(STATUTES, on=leave.begins).get(state)
    except NotInForce:
        return None


def _state_not_known(leave: Leave) -> ProgramResult:
    requirement = Requirement("state_law", _LIST, words.DOES_THE_STATE_HAVE_ONE)
    finding = requirement.unknown(words.STATE_DECIDES, leave.employer_path.work_state)
    return ProgramResult(
        CODE, leave.person, Outcome.UNKNOWN, words.TELL_US_THE_STATE, findings=(finding,), missing=finding.missing
    )


def _under_law(leave: Leave, law: Statute) -> ProgramResult:
    findings = (
        requirements.employer_size(leave, law),
        requirements.service(leave, law),
        requirements.hours(leave, law),
        requirements.reason(leave, law),
    )
    outcome = outcome_of(findings)
    return ProgramResult(
        program=CODE,
        person=leave.person,
        outcome=outcome,
        summary=_summary(outcome, law),
        findings=findings,
        facts=StateLeaveLawFacts(
            law=law.law, weeks=Decimal(law.weeks), job_protected=outcome is Outcome.LIKELY or None
        ),
        missing=still_deciding(findings),
        would_change=tuple(_would_change(leave, law, findings)),
        next_steps=(_name_the_law(law),) if outcome is Outcome.LIKELY else (),
    )


def _summary(outcome: Outcome, law: Statute) -> Message:
    if outcome is Outcome.LIKELY:
        return words.LIKELY_PROTECTS(law=law.name, weeks=law.weeks)
    if outcome is Outcome.UNLIKELY:
        return words.UNLIKELY_TO_PROTECT(law=law.name)
    return words.MAY_PROTECT(law=law.name, weeks=law.weeks)


def _would_change(leave: Leave, law: Statute, findings: Iterable[Finding]) -> Iterator[WouldChange]:
    hired = leave.employer.hired_on
    for finding in findings:
        if finding.id == SERVICE and finding.answer is Answer.NOT_MET and hired is not None:
            day = requirements.served_on(hired, law.months)
            yield WouldChange(words.LATER_LEAVE_COUNTS, leave.employer_path.hired_on, day)


def _name_the_law(law: Statute) -> NextStep:
    return NextStep(words.NAME_THE_LAW(law=law.name), how=words.BETTER_RULE_OF_EACH, url=law.url, rank=70)


PROGRAM = Program(
    code=CODE,
    title=words.TITLE,
    screen=screen_state_leave_law,
    needs=("fmla", "state_paid_leave"),
    facts=StateLeaveLawFacts,
    purposes=frozenset({Purpose.LEAVE}),
    order=46,
)
