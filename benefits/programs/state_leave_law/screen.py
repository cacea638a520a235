"""State laws on unpaid leave wider than the federal law: smaller employers, more relatives, shorter service.

The state of work governs. Job protection that comes with a state's paid leave is answered there. Not covered: laws on
sick days, school visits and blood donation, city laws, and what a union contract or the employer's own policy adds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from benefits.case import Caregiver, Case, Employer
from benefits.law import Citation, NotInForce
from benefits.programs import Program, Screening
from benefits.programs.state_leave_law.facts import StateLeaveLawFacts
from benefits.records.leave_account.relations import covers
from benefits.result import PATIENT, Finding, NextStep, ProgramResult, Requirement, WouldChange, caregiver
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

CODE = "state_leave_law"
_LIST = Citation("State family and medical leave laws", "https://www.dol.gov/agencies/whd/state/family-medical-leave")


@dataclass(frozen=True, slots=True)
class Leave:
    """One worker's leave: from a day, for the own condition or to care."""

    person: str
    path: str
    employer: Employer
    begins: date
    helper: Caregiver | None = None


def screen_state_leave_law(screening: Screening) -> Iterable[ProgramResult]:
    """One answer for each caregiver, and one for the patient where there is a job."""
    for leave in _leaves(screening.case):
        yield _answer(leave, screening)


def _leaves(case: Case) -> Iterator[Leave]:
    work = case.patient.work
    if work.employer is not None and work.status in ("working", "on_leave", None):
        yield Leave(PATIENT, "patient.work.employer", work.employer, work.stopped_on or case.as_of)
    for index, person in enumerate(case.caregivers):
        begins = (person.leave.starts_on if person.leave else None) or case.as_of
        yield Leave(caregiver(index), f"caregivers[{index}].employer", person.employer, begins, person)


def _answer(leave: Leave, screening: Screening) -> ProgramResult:
    state = leave.employer.work_state
    if state is None:
        finding = Requirement("state_law", _LIST, _("Does the state you work in have such a law?")).unknown(
            _("This depends on the state you work in."), f"{leave.path}.work_state"
        )
        summary = _("Tell us the state of work. Some states protect more workers than the federal law.")
        return ProgramResult(CODE, leave.person, Outcome.UNKNOWN, summary, findings=(finding,), missing=finding.missing)
    try:
        law = screening.law.table("state_leave_law.laws", on=leave.begins).get(state)
    except NotInForce:
        law = None
    if not isinstance(law, Mapping):
        return ProgramResult(
            CODE,
            leave.person,
            Outcome.NOT_APPLICABLE,
            _("This state has no wider leave law that we know of. Ask the employer about its own policy."),
        )
    return _under_law(leave, law)


def _under_law(leave: Leave, law: Mapping[str, object]) -> ProgramResult:
    citation = Citation(str(law["statute"]), str(law["url"]))
    findings = (
        _employer_size(leave, law, citation),
        _service(leave, law, citation),
        _hours(leave, law, citation),
        _reason(leave, law, citation),
    )
    outcome = outcome_of(findings)
    return ProgramResult(
        program=CODE,
        person=leave.person,
        outcome=outcome,
        summary=_summary(outcome, law),
        findings=findings,
        facts={"law": str(law["law"]), "weeks": law["weeks"], "job_protected": outcome is Outcome.LIKELY or None},
        missing=still_deciding(findings),
        would_change=tuple(_would_change(leave, law, findings)),
        next_steps=tuple(_next_steps(outcome, law)),
    )


def _employer_size(leave: Leave, law: Mapping[str, object], citation: Citation) -> Finding:
    requirement = Requirement("employer_size", citation, _("Is the employer large enough?"))
    least, have = int(str(law["employees"])), leave.employer.employees
    if have is None:
        reason = _("The law covers employers with {least} workers.", least=least)
        return requirement.unknown(reason, f"{leave.path}.employees")
    if have >= least:
        return requirement.met(_("{have} workers; {least} are enough.", have=have, least=least))
    return requirement.not_met(_("{have} workers; {least} are needed.", have=have, least=least))


def _service(leave: Leave, law: Mapping[str, object], citation: Citation) -> Finding:
    requirement = Requirement("service", citation, _("Employed there long enough?"))
    months, hired, counted = int(str(law["months"])), leave.employer.hired_on, leave.employer.months_employed
    if counted is None and hired is None:
        return requirement.unknown(_("{months} months are needed.", months=months), f"{leave.path}.hired_on")
    enough = counted >= months if counted is not None else _after(hired, months) <= leave.begins
    if enough:
        return requirement.met(_("You reach the {months} months that are needed.", months=months))
    return requirement.not_met(_("{months} months with the employer are needed.", months=months))


def _after(hired: date | None, months: int) -> date:
    return date.max if hired is None else hired + relativedelta(months=months)


def _hours(leave: Leave, law: Mapping[str, object], citation: Citation) -> Finding:
    requirement = Requirement("hours", citation, _("Enough hours worked in the twelve months before?"))
    needed, have = Decimal(str(law["hours"])), leave.employer.hours_last_12_months
    if not needed:
        return requirement.not_applicable(_("This law does not count hours."))
    if have is None:
        return requirement.unknown(_("{needed} hours are needed.", needed=needed), f"{leave.path}.hours_last_12_months")
    if have >= needed:
        return requirement.met(_("{have} hours; {needed} are enough.", have=have, needed=needed))
    return requirement.not_met(_("{have} hours; {needed} are needed.", have=have, needed=needed))


def _reason(leave: Leave, law: Mapping[str, object], citation: Citation) -> Finding:
    if leave.helper is None:
        own = Requirement("own_condition", citation, _("Does the law cover one's own illness?"))
        if law["own"]:
            return own.met(_("It covers your own serious illness."))
        return own.not_met(_("It covers care of family, not one's own illness."))
    requirement = Requirement("relationship", citation, _("Does the law cover care for this person?"))
    if leave.helper.relationship is None:
        path = leave.path.removesuffix(".employer") + ".relationship"
        return requirement.unknown(_("Who the patient is to the worker decides."), path)
    relations = law["relations"]
    if isinstance(relations, tuple) and covers(relations, leave.helper.relationship):
        return requirement.met(_("The law covers care for this relative or person."))
    return requirement.not_met(_("The law's list of family does not name this relation."))


def _summary(outcome: Outcome, law: Mapping[str, object]) -> Message:
    words = {"law": str(law["title"]), "weeks": law["weeks"]}
    if outcome is Outcome.LIKELY:
        return _("The {law} likely protects the job for up to {weeks} weeks, without pay.", **words)
    if outcome is Outcome.UNLIKELY:
        return _("The {law} is unlikely to protect this leave.", law=words["law"])
    return _("The {law} may protect up to {weeks} weeks. We need a little more to say.", **words)


def _would_change(leave: Leave, law: Mapping[str, object], findings: Iterable[Finding]) -> Iterator[WouldChange]:
    for finding in findings:
        if finding.id == "service" and finding.answer is Answer.NOT_MET and leave.employer.hired_on is not None:
            day = _after(leave.employer.hired_on, int(str(law["months"])))
            yield WouldChange(_("Leave that begins on or after that day counts."), f"{leave.path}.hired_on", day)


def _next_steps(outcome: Outcome, law: Mapping[str, object]) -> Iterator[NextStep]:
    if outcome is Outcome.LIKELY:
        yield NextStep(
            _("Name the {law} in the request for leave.", law=str(law["title"])),
            how=_("Where two laws fit, you get the better rule of each."),
            url=str(law["url"]),
            rank=70,
        )


PROGRAM = Program(
    code=CODE,
    title=_("State leave law"),
    screen=screen_state_leave_law,
    needs=("fmla", "state_paid_leave"),
    facts=StateLeaveLawFacts,
    order=46,
)
