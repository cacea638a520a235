"""What to do about a state's paid leave, by when, and what a reader should know beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from benefits.law import Citation
from benefits.law.calendar import days_after
from benefits.law.money import Dollars
from benefits.programs.state_paid_leave import words
from benefits.programs.state_paid_leave.formula import Wages
from benefits.programs.state_paid_leave.plan import Amounts, Plan, Terms
from benefits.programs.state_paid_leave.requirements import LeaveClaim
from benefits.result import Deadline, Headline, NextStep, Working
from benefits.result.messages import Message

CODE = "state_paid_leave"


def ask_the_employer() -> NextStep:
    """What is left where the state has no program."""
    return NextStep(words.ASK_WHAT_PAYS, rank=75)


def next_steps(claim: LeaveClaim, plan: Plan) -> Iterator[NextStep]:
    """Apply to the plan, by its last day or by the first day of leave."""
    yield NextStep(
        words.APPLY(plan=plan.name),
        by=_claim_by(claim, plan) or claim.begins,
        how=words.HOW_TO_APPLY,
        url=plan.url,
        phone=plan.phone,
        bring=(words.BRING_PAY_SLIPS, words.BRING_CERTIFICATION),
        rank=55,
    )


def deadlines(claim: LeaveClaim, plan: Plan, citation: Citation) -> Iterator[Deadline]:
    """The last day to apply, in a state that sets one."""
    by = _claim_by(claim, plan)
    if by is not None:
        yield Deadline(by, words.LAST_DAY_TO_APPLY(plan=plan.name), CODE, True, citation)


def _claim_by(claim: LeaveClaim, plan: Plan) -> date | None:
    return None if plan.claim_within_days is None else days_after(claim.begins, plan.claim_within_days)


def headline(claim: LeaveClaim, plan: Plan, terms: Terms, benefit: Decimal) -> Headline:
    """What is paid a week, and for how long."""
    name = claim.helper.name if claim.helper else None
    return Headline(
        id=f"{CODE}.{claim.person}",
        rank=70,
        label=words.PAY_DURING_LEAVE_OF(name=name) if name else words.PAY_DURING_LEAVE,
        value=words.ABOUT_A_WEEK(amount=Dollars(benefit), weeks=terms.weeks),
        detail=words.PLAN(plan=plan.name),
        on=claim.begins,
    )


def notices(claim: LeaveClaim, plan: Plan) -> Iterator[Message]:
    """What a plan that may pay leaves out."""
    if plan.job.why_not is not None:
        yield words.JOB_NOT_HELD(plan=plan.name)
    if plan.adds_for_children:
        yield words.MORE_FOR_CHILDREN(plan=plan.name)
    if claim.own:
        yield words.LOWERS_DISABILITY_POLICY


def workings(
    plan: Plan, amounts: Amounts, wages: Wages | None, benefit: Decimal | None, citation: Citation
) -> tuple[Working, ...]:
    """How the weekly benefit was worked out, where it was."""
    if wages is None or benefit is None:
        return ()
    lines = [
        words.WEEKLY_PAY_TAKEN(weekly=Dollars(wages.weekly)),
        words.BENEFIT_BY_FORMULA(benefit=Dollars(benefit)),
        words.MOST_A_WEEK(maximum=Dollars(amounts.maximum)),
    ]
    if wages.estimated:
        lines.append(words.QUARTERS_WORKED_OUT)
    return (Working(words.WORKING(plan=plan.name), tuple(lines), citation),)
