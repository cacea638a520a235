"""State paid family and medical leave: weekly money while a worker cares for family or is ill. The work state governs.

Each state's plan and yearly amounts are in parameters/state_paid_leave/. Not covered: private and voluntary plans,
the sum of dependents' additions in Rhode Island, bonding and safe leave, self-employed people who opted in. Where only
weekly pay is known the quarters a state looks at are worked out from it; that is said and keeps it at possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal

from benefits.case import Case
from benefits.law import Citation, NotInForce
from benefits.law.money import Dollars
from benefits.programs import Program, Screening
from benefits.programs.state_paid_leave import requirements as tests
from benefits.programs.state_paid_leave.facts import StatePaidLeaveFacts
from benefits.programs.state_paid_leave.formula import Wages, wages_of, weekly_benefit
from benefits.programs.state_paid_leave.requirements import Claim
from benefits.result import (
    PATIENT,
    Deadline,
    Finding,
    Headline,
    NextStep,
    ProgramResult,
    Requirement,
    Working,
    WouldChange,
    caregiver,
)
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

CODE = "state_paid_leave"
_NATIONAL = Citation(
    "Department of Labor list of state paid leave", "https://www.dol.gov/agencies/wb/featured-paid-leave"
)


def screen_state_paid_leave(screening: Screening) -> Iterable[ProgramResult]:
    """One answer for each caregiver, and one for the patient where there is a job."""
    for claim in _claims(screening.case):
        yield _answer(claim, screening)


def _claims(case: Case) -> Iterator[Claim]:
    work = case.patient.work
    if work.employer is not None and work.status in ("working", "on_leave", None):
        begins = work.stopped_on or case.as_of
        yield Claim(PATIENT, "patient.work.employer", work.employer, begins, own=True)
    for index, person in enumerate(case.caregivers):
        begins = (person.leave.starts_on if person.leave else None) or case.as_of
        path = f"caregivers[{index}].employer"
        yield Claim(caregiver(index), path, person.employer, begins, own=False, helper=person)


def _answer(claim: Claim, screening: Screening) -> ProgramResult:
    law, as_of = screening.law, screening.case.as_of
    state = claim.employer.work_state
    if state is None:
        finding = _state_requirement(_NATIONAL).unknown(
            _("Paid leave depends on the state you work in."), f"{claim.path}.work_state"
        )
        return ProgramResult(
            CODE,
            claim.person,
            Outcome.UNKNOWN,
            _("Tell us the state of work. About a third of the states pay for leave."),
            findings=(finding,),
            missing=finding.missing,
        )
    first_day = law.table("state_paid_leave.states", on=as_of).get(state)
    if not isinstance(first_day, date):
        return _no_plan(claim, screening)
    if first_day > claim.begins:
        return _not_yet(claim, first_day)
    if not law.has(f"state_paid_leave.{state.lower()}.plan"):
        return _amounts_not_known(claim, first_day)
    try:
        plan = law.table(f"state_paid_leave.{state.lower()}.plan", on=claim.begins)
        figures = law.table(f"state_paid_leave.{state.lower()}.figures", on=claim.begins)
    except NotInForce:
        return _no_plan(claim, screening)
    terms = plan.get(claim.kind)
    if not isinstance(terms, Mapping):
        return _only_the_other_kind(claim, plan)
    return _under_plan(claim, screening, plan, terms, figures)


def _state_requirement(citation: Citation) -> Requirement:
    return Requirement("state_plan", citation, _("Does the state you work in pay for leave?"))


def _no_plan(claim: Claim, screening: Screening) -> ProgramResult:
    voluntary = screening.law.listed("state_paid_leave.voluntary_states", on=screening.case.as_of)
    by_choice = claim.employer.work_state in voluntary
    reason = (
        _("In this state paid leave is insurance bought by choice. Ask the employer whether there is a policy.")
        if by_choice
        else _("This state has no paid leave program of its own.")
    )
    return ProgramResult(
        CODE,
        claim.person,
        Outcome.POSSIBLE if by_choice else Outcome.NOT_APPLICABLE,
        reason,
        findings=(_state_requirement(_NATIONAL).not_met(reason),),
        next_steps=(
            NextStep(
                _("Ask the employer what pays during leave: sick days, vacation, a disability policy, donated days."),
                rank=75,
            ),
        ),
    )


def _not_yet(claim: Claim, first_day: date) -> ProgramResult:
    reason = _("The program of this state begins to pay on {day}.", day=first_day)
    return ProgramResult(
        CODE,
        claim.person,
        Outcome.UNLIKELY,
        reason,
        findings=(_state_requirement(_NATIONAL).not_met(reason),),
        would_change=(WouldChange(_("Leave that begins on or after that day may be paid."), None, first_day),),
    )


def _amounts_not_known(claim: Claim, first_day: date) -> ProgramResult:
    reason = _(
        "The program of this state pays from {day}. What it pays is not known here yet: ask the state.", day=first_day
    )
    return ProgramResult(
        CODE,
        claim.person,
        Outcome.POSSIBLE,
        reason,
        findings=(_state_requirement(_NATIONAL).met(reason),),
    )


def _only_the_other_kind(claim: Claim, plan: Mapping[str, object]) -> ProgramResult:
    reason = _("{plan} pays for one's own illness, not for the care of family.", plan=str(plan["title"]))
    return ProgramResult(
        CODE,
        claim.person,
        Outcome.UNLIKELY,
        reason,
        findings=(_state_requirement(_NATIONAL).not_met(reason),),
    )


def _under_plan(
    claim: Claim,
    screening: Screening,
    plan: Mapping[str, object],
    terms: Mapping[str, object],
    figures: Mapping[str, object],
) -> ProgramResult:
    state = str(claim.employer.work_state).lower()
    citation = screening.law.parameter(f"state_paid_leave.{state}.plan").citation
    wages = wages_of(claim.employer)
    benefit = None if wages is None else weekly_benefit(wages, plan, figures, own=claim.own)
    findings = (
        _state_requirement(citation).met(_("{plan}.", plan=str(plan["title"]))),
        tests.employer_covered(claim, plan, citation),
        tests.relation(claim, plan, citation),
        tests.enough_work(claim, plan, figures, wages, benefit, citation),
    )
    outcome = outcome_of(findings, weighed_by_agency=True, usually_met=("employer_covered",))
    if outcome is Outcome.POSSIBLE and not _estimated(wages, plan) and _all_met(findings):
        outcome = Outcome.LIKELY
    payable = outcome in (Outcome.LIKELY, Outcome.POSSIBLE)
    return ProgramResult(
        program=CODE,
        person=claim.person,
        outcome=outcome,
        summary=_summary(outcome, plan, terms, benefit),
        findings=findings,
        facts={
            "plan": str(terms["code"]),
            "weekly_benefit": benefit,
            "weeks": terms["weeks"],
            "waiting_days": terms["waiting_days"],
            "job_protected": tests.job_protected(claim, plan),
            "begins": claim.begins,
            "estimated_wages": None if wages is None else wages.estimated,
        },
        missing=still_deciding(findings),
        next_steps=tuple(_next_steps(claim, plan, payable)),
        deadlines=tuple(_deadlines(claim, plan, citation, payable)),
        headlines=tuple(_headlines(claim, plan, terms, benefit, payable)),
        notices=tuple(_notices(claim, plan, payable)),
        workings=_workings(plan, figures, wages, benefit, citation),
    )


def _estimated(wages: Wages | None, plan: Mapping[str, object]) -> bool:
    """Whether the earnings test rests on quarters worked out from weekly pay."""
    test = plan["test"]
    asks_quarters = isinstance(test, Mapping) and not {"base_wages", "highest_quarter"}.isdisjoint(test)
    return asks_quarters and (wages is None or wages.estimated)


def _all_met(findings: Iterable[Finding]) -> bool:
    return all(finding.answer in (Answer.MET, Answer.NOT_APPLICABLE) for finding in findings)


def _summary(
    outcome: Outcome, plan: Mapping[str, object], terms: Mapping[str, object], benefit: Decimal | None
) -> Message:
    words = {"plan": str(plan["title"]), "weeks": terms["weeks"]}
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE) and benefit is not None:
        return _("{plan} may pay about {amount} a week for up to {weeks} weeks.", amount=Dollars(benefit), **words)
    if outcome is Outcome.UNLIKELY:
        return _("{plan} is unlikely to pay for this leave.", plan=words["plan"])
    return _("{plan} pays for up to {weeks} weeks. We need a little more to say how much.", **words)


def _next_steps(claim: Claim, plan: Mapping[str, object], payable: bool) -> Iterator[NextStep]:
    if not payable:
        return
    yield NextStep(
        _("Apply to {plan}.", plan=str(plan["title"])),
        by=_claim_by(claim, plan) or claim.begins,
        how=_(
            "The doctor fills in one part. Tell the employer first; pay and job protection are two separate requests."
        ),
        url=str(plan["url"]),
        phone=str(plan["phone"]) if "phone" in plan else None,
        bring=(_("Pay slips of the last quarters"), _("The doctor's certification")),
        rank=55,
    )


def _claim_by(claim: Claim, plan: Mapping[str, object]) -> date | None:
    days = plan.get("claim_within_days")
    return claim.begins + timedelta(days=days) if isinstance(days, int) else None


def _deadlines(claim: Claim, plan: Mapping[str, object], citation: Citation, payable: bool) -> Iterator[Deadline]:
    by = _claim_by(claim, plan)
    if payable and by is not None:
        yield Deadline(by, _("Last day to apply to {plan}.", plan=str(plan["title"])), CODE, True, citation)


def _headlines(
    claim: Claim,
    plan: Mapping[str, object],
    terms: Mapping[str, object],
    benefit: Decimal | None,
    payable: bool,
) -> Iterator[Headline]:
    if not payable or benefit is None:
        return
    name = claim.helper.name if claim.helper else None
    yield Headline(
        id=f"{CODE}.{claim.person}",
        rank=70,
        label=_("Pay during {name}'s leave", name=name) if name else _("Pay during leave"),
        value=_("about {amount} a week, up to {weeks} weeks", amount=Dollars(benefit), weeks=terms["weeks"]),
        detail=_("{plan}.", plan=str(plan["title"])),
        on=claim.begins,
    )


def _notices(claim: Claim, plan: Mapping[str, object], payable: bool) -> Iterator[Message]:
    job = plan["job"]
    if payable and isinstance(job, Mapping) and "why_not" in job:
        yield _("{plan} pays but does not hold the job. Look at the leave laws too.", plan=str(plan["title"]))
    if payable and plan.get("adds_for_children"):
        yield _("{plan} adds an amount for each dependent child. It is not in the sum here.", plan=str(plan["title"]))
    if payable and claim.own:
        yield _("A state benefit usually lowers what an employer's disability policy pays for the same weeks.")


def _workings(
    plan: Mapping[str, object],
    figures: Mapping[str, object],
    wages: Wages | None,
    benefit: Decimal | None,
    citation: Citation,
) -> tuple[Working, ...]:
    if wages is None or benefit is None:
        return ()
    lines = [
        _("Weekly pay taken: {weekly}.", weekly=Dollars(wages.weekly)),
        _("Weekly benefit by the state's formula: {benefit}.", benefit=Dollars(benefit)),
        _("The most the state pays a week: {maximum}.", maximum=Dollars(Decimal(str(figures["maximum"])))),
    ]
    if wages.estimated:
        lines.append(_("The quarters the state looks at were worked out from weekly pay."))
    return (Working(_("The weekly benefit of {plan}", plan=str(plan["title"])), tuple(lines), citation),)


PROGRAM = Program(
    code=CODE,
    title=_("State paid leave"),
    screen=screen_state_paid_leave,
    needs=("fmla",),
    facts=StatePaidLeaveFacts,
    order=45,
)
