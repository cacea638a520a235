"""Family and Medical Leave Act: unpaid, job-protected leave, for each caregiver and for the patient's own job.

29 USC 2611-2619; 29 CFR part 825; for federal civil servants 5 USC 6381-6387. Not covered: leave for a new child, the
end of a school term, joint employment, breaks of seven years, and the shared twelve weeks of spouses with one employer,
which bind only for the care of a parent by that parent's own child.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from benefits.law import Law
from benefits.law.money import to_cents
from benefits.programs import Program, Screening
from benefits.programs.fmla import requirements, steps, words
from benefits.programs.fmla.absence import Absence, absences
from benefits.programs.fmla.dates import certification_due, eligible_on, notice_due
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.fmla.hours import Amount, amount_of_leave
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result import Finding, ProgramResult
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.purposes import Purpose


class Findings(NamedTuple):
    """The answers to the six requirements."""

    employer: Finding
    months: Finding
    hours: Finding
    worksite: Finding
    relationship: Finding
    reason: Finding


def screen_fmla(screening: Screening) -> Iterable[ProgramResult]:
    """One answer for each caregiver, and one for the patient where there is a job."""
    for absence in absences(screening.case):
        yield _answer(absence, screening)


def _answer(absence: Absence, screening: Screening) -> ProgramResult:
    case, law = screening.case, screening.law
    findings = Findings(
        employer=requirements.employer_covered(absence, law),
        months=requirements.months_of_service(absence, law),
        hours=requirements.hours_of_service(absence, law),
        worksite=requirements.worksite(absence, law),
        relationship=requirements.relationship(absence, case, law),
        reason=requirements.reason(absence, case, screening.facts(SsdiFacts)),
    )
    outcome = _outcome(absence, findings)
    amount = amount_of_leave(absence, case, law)
    first_day = _first_day(absence, law, findings)
    return ProgramResult(
        program=steps.CODE,
        person=absence.person,
        outcome=outcome,
        summary=steps.summary(outcome, amount),
        findings=findings,
        facts=_facts(absence, screening, findings, amount, first_day),
        missing=still_deciding(findings),
        would_change=tuple(steps.would_change(absence, findings, first_day)),
        next_steps=tuple(steps.next_steps(absence, case, law, outcome)),
        deadlines=tuple(steps.deadlines(absence, case, law, outcome)),
        headlines=tuple(steps.headlines(absence, amount, outcome)),
        notices=tuple(steps.notices(absence, case, law, outcome)),
        workings=steps.workings(amount),
    )


def _outcome(absence: Absence, findings: Findings) -> Outcome:
    """The outcome; possible where all that is open is how ill somebody is, and the 20 weeks of an employer that has the
    workers: both nearly always met."""
    usually_met = [requirements.REASON.id]
    if findings.employer.missing == (absence.path.employer.employees_20_weeks,):
        usually_met.append(requirements.EMPLOYER.id)
    return outcome_of(findings, usually_met=usually_met)


def _first_day(absence: Absence, law: Law, findings: Findings) -> date | None:
    """The first day of eligibility, when nothing but time and hours stands in the way."""
    others = (findings.employer, findings.worksite, findings.relationship, findings.reason)
    if any(finding.answer is Answer.NOT_MET for finding in others):
        return None
    return eligible_on(absence, law)


def _facts(
    absence: Absence, screening: Screening, findings: Findings, amount: Amount | None, first_day: date | None
) -> FmlaFacts:
    facts = FmlaFacts(
        employer_covered=_met_or_not(findings.employer),
        months_test=_met_or_not(findings.months),
        hours_test=_met_or_not(findings.hours),
        worksite_test=_met_or_not(findings.worksite),
        relationship_test=_met_or_not(findings.relationship),
        reason_test=_met_or_not(findings.reason),
        eligible_on=first_day,
        notice_due=notice_due(absence, screening.law),
        certification_due=certification_due(absence, screening.case, screening.law),
    )
    if amount is None:
        return facts
    return replace(
        facts,
        entitlement_hours=amount.entitlement,
        used_hours=amount.balance.used,
        remaining_hours=amount.balance.left,
        remaining_weeks=to_cents(amount.balance.left / amount.weekly),
        leave_year_begins=amount.balance.year_begins,
        leave_year_ends=amount.balance.year_ends,
        runs_out_on=amount.runs_out,
        leave_year_method=amount.method,
    )


def _met_or_not(finding: Finding) -> str:
    """The answer as the facts have it: what is not asked of someone is met."""
    return str(Answer.MET if finding.answer is Answer.NOT_APPLICABLE else finding.answer)


PROGRAM = Program(
    code=steps.CODE,
    title=words.TITLE,
    screen=screen_fmla,
    needs=("ssdi",),
    facts=FmlaFacts,
    purposes=frozenset({Purpose.LEAVE}),
    order=40,
    ask="dol-whd",
)
