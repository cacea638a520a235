"""State paid family and medical leave: weekly money while a worker cares for family or is ill. The work state governs.

Each state's plan and yearly amounts are in `states/`. Not covered: private and voluntary plans, the sum of dependents'
additions in Rhode Island, bonding and safe leave, self-employed people who opted in. Where only weekly pay is known the
quarters a state looks at are worked out from it; that is said and keeps it at possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from benefits.case import Case, State
from benefits.case.paths import PATHS
from benefits.law import Citation, NotInForce
from benefits.law.money import Dollars
from benefits.programs import Program, Screening
from benefits.programs.state_paid_leave import requirements, steps, words
from benefits.programs.state_paid_leave.facts import StatePaidLeaveFacts
from benefits.programs.state_paid_leave.formula import Wages, wages_of, weekly_benefit
from benefits.programs.state_paid_leave.plan import AMOUNTS, PLAN, VOLUNTARY_STATES, Amounts, Plan, Terms, pays_from
from benefits.programs.state_paid_leave.requirements import LeaveClaim
from benefits.programs.state_paid_leave.steps import CODE
from benefits.result import PATIENT, Finding, ProgramResult, WouldChange, caregiver
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message
from benefits.result.purposes import Purpose

_NATIONAL = Citation(
    "Department of Labor list of state paid leave", "https://www.dol.gov/agencies/wb/featured-paid-leave"
)


def screen_state_paid_leave(screening: Screening) -> Iterable[ProgramResult]:
    """One answer for each caregiver, and one for the patient where there is a job."""
    for claim in _claims(screening.case):
        yield _answer(claim, screening)


def _claims(case: Case) -> Iterator[LeaveClaim]:
    work = case.patient.work
    if work.employer is not None and work.status in ("working", "on_leave", None):
        begins = work.stopped_on or case.as_of
        yield LeaveClaim(PATIENT, PATHS.patient, PATHS.patient.work.employer, work.employer, begins)
    for index, person in enumerate(case.caregivers):
        begins = (person.leave.starts_on if person.leave else None) or case.as_of
        path = PATHS.caregivers[index]
        yield LeaveClaim(caregiver(index), path, path.employer, person.employer, begins, person)


def _answer(claim: LeaveClaim, screening: Screening) -> ProgramResult:
    law, as_of = screening.law, screening.case.as_of
    state = claim.employer.work_state
    if state is None:
        return _state_not_known(claim)
    if not law.has(pays_from(state)):
        return _no_plan(claim, state, screening)
    first_day = law.day(pays_from(state), on=as_of)
    if first_day > claim.begins:
        return _not_yet(claim, first_day)
    code = state.lower()
    if not law.has(PLAN.named(code)):
        return _amounts_not_known(claim, first_day)
    try:
        plan = law.table(PLAN, code, on=claim.begins)
        amounts = law.table(AMOUNTS, code, on=claim.begins)
    except NotInForce:
        return _no_plan(claim, state, screening)
    terms = plan.terms(claim.kind)
    if terms is None:
        return _only_the_other_kind(claim, plan)
    return _under_plan(claim, plan, terms, amounts, law.citation(PLAN.named(code)))


def _state_not_known(claim: LeaveClaim) -> ProgramResult:
    finding = requirements.state_plan(_NATIONAL).unknown(words.STATE_DECIDES, claim.employer_path.work_state)
    return ProgramResult(
        CODE, claim.person, Outcome.UNKNOWN, words.TELL_US_THE_STATE, findings=(finding,), missing=finding.missing
    )


def _no_plan(claim: LeaveClaim, state: State, screening: Screening) -> ProgramResult:
    by_choice = state in screening.law.table(VOLUNTARY_STATES, on=screening.case.as_of)
    reason = words.INSURANCE_BY_CHOICE if by_choice else words.NO_PROGRAM
    return ProgramResult(
        CODE,
        claim.person,
        Outcome.POSSIBLE if by_choice else Outcome.NOT_APPLICABLE,
        reason,
        findings=(requirements.state_plan(_NATIONAL).not_met(reason),),
        next_steps=(steps.ask_the_employer(),),
    )


def _not_yet(claim: LeaveClaim, first_day: date) -> ProgramResult:
    reason = words.NOT_YET(day=first_day)
    return ProgramResult(
        CODE,
        claim.person,
        Outcome.UNLIKELY,
        reason,
        findings=(requirements.state_plan(_NATIONAL).not_met(reason),),
        would_change=(WouldChange(words.PAID_FROM_THAT_DAY, None, first_day),),
    )


def _amounts_not_known(claim: LeaveClaim, first_day: date) -> ProgramResult:
    reason = words.AMOUNTS_NOT_KNOWN(day=first_day)
    finding = requirements.state_plan(_NATIONAL).met(reason)
    return ProgramResult(CODE, claim.person, Outcome.POSSIBLE, reason, findings=(finding,))


def _only_the_other_kind(claim: LeaveClaim, plan: Plan) -> ProgramResult:
    reason = words.ONLY_OWN_ILLNESS(plan=plan.name)
    finding = requirements.state_plan(_NATIONAL).not_met(reason)
    return ProgramResult(CODE, claim.person, Outcome.UNLIKELY, reason, findings=(finding,))


def _under_plan(claim: LeaveClaim, plan: Plan, terms: Terms, amounts: Amounts, citation: Citation) -> ProgramResult:
    wages = wages_of(claim.employer)
    benefit = None if wages is None else weekly_benefit(wages, plan, amounts, own=claim.own)
    findings = (
        requirements.state_plan(citation).met(words.PLAN(plan=plan.name)),
        requirements.employer_covered(claim, plan, citation),
        requirements.relation(claim, plan, citation),
        requirements.enough_work(claim, plan, amounts, wages, benefit, citation),
    )
    outcome = _outcome(findings, plan, amounts, wages)
    payable = outcome in (Outcome.LIKELY, Outcome.POSSIBLE)
    return ProgramResult(
        program=CODE,
        person=claim.person,
        outcome=outcome,
        summary=_summary(outcome, plan, terms, benefit),
        findings=findings,
        facts=StatePaidLeaveFacts(
            plan=terms.code,
            weekly_benefit=benefit,
            weeks=Decimal(terms.weeks),
            waiting_days=terms.waiting_days,
            job_protected=requirements.job_protected(claim, plan),
            begins=claim.begins,
            estimated_wages=None if wages is None else wages.estimated,
        ),
        missing=still_deciding(findings),
        next_steps=tuple(steps.next_steps(claim, plan)) if payable else (),
        deadlines=tuple(steps.deadlines(claim, plan, citation)) if payable else (),
        headlines=(steps.headline(claim, plan, terms, benefit),) if payable and benefit is not None else (),
        notices=tuple(steps.notices(claim, plan)) if payable else (),
        workings=steps.workings(plan, amounts, wages, benefit, citation),
    )


def _outcome(findings: Iterable[Finding], plan: Plan, amounts: Amounts, wages: Wages | None) -> Outcome:
    """Likely only where no wages that the state tests were worked out from weekly pay."""
    outcome = outcome_of(findings, weighed_by_agency=True, usually_met=("employer_covered",))
    estimated = requirements.rests_on_quarters(plan, amounts) and (wages is None or wages.estimated)
    all_met = all(finding.answer in (Answer.MET, Answer.NOT_APPLICABLE) for finding in findings)
    return Outcome.LIKELY if outcome is Outcome.POSSIBLE and not estimated and all_met else outcome


def _summary(outcome: Outcome, plan: Plan, terms: Terms, benefit: Decimal | None) -> Message:
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE) and benefit is not None:
        return words.MAY_PAY(plan=plan.name, amount=Dollars(benefit), weeks=terms.weeks)
    if outcome is Outcome.UNLIKELY:
        return words.UNLIKELY_TO_PAY(plan=plan.name)
    return words.PAYS_NEED_MORE(plan=plan.name, weeks=terms.weeks)


PROGRAM = Program(
    code=CODE,
    title=words.TITLE,
    screen=screen_state_paid_leave,
    needs=("fmla",),
    facts=StatePaidLeaveFacts,
    purposes=frozenset({Purpose.LEAVE, Purpose.MONEY}),
    order=45,
)
