"""What a state's paid leave asks of a claim: the employer, the relation, and work or wages before it.

Each finding cites the law of the state, which its plan names. Amounts are dollars; wages by quarter, newest first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Caregiver, Employer
from benefits.case.paths import CasePath
from benefits.law import Citation
from benefits.law.money import ZERO, Dollars
from benefits.programs.state_paid_leave import words
from benefits.programs.state_paid_leave.formula import Wages
from benefits.programs.state_paid_leave.plan import Amounts, Asks, Kind, Plan
from benefits.records.leave_account.relations import covers
from benefits.result import Finding, Requirement
from benefits.result.messages import Message


@dataclass(frozen=True, slots=True)
class LeaveClaim:
    """One worker's claim, from a day: a caregiver's for the care of family, the patient's for the own condition.

    `path` is where the case has the worker, `employer_path` where it has the job.
    """

    person: str
    path: CasePath
    employer_path: CasePath
    employer: Employer
    begins: date
    helper: Caregiver | None = None

    @property
    def own(self) -> bool:
        """Whether the claim is for the worker's own condition."""
        return self.helper is None

    @property
    def kind(self) -> Kind:
        return "own" if self.own else "family"


def state_plan(citation: Citation) -> Requirement:
    """The state of work has a program."""
    return Requirement("state_plan", citation, words.DOES_THE_STATE_PAY)


def employer_covered(claim: LeaveClaim, plan: Plan, citation: Citation) -> Finding:
    """Whether the program takes in this kind and size of employer."""
    requirement = Requirement("employer_covered", citation, words.IS_THE_EMPLOYER_IN)
    if claim.employer.kind is None:
        return requirement.unknown(words.MOST_PRIVATE_EMPLOYERS, claim.employer_path.kind)
    if claim.employer.kind in plan.excluded_employers:
        return requirement.not_met(words.EMPLOYER_OUTSIDE)
    least, have = plan.asks.employees, claim.employer.employees
    if least is not None and have is None:
        return requirement.unknown(words.EMPLOYERS_FROM(least=least), claim.employer_path.employees)
    if least is not None and have is not None and have < least:
        return requirement.not_met(words.EMPLOYERS_FROM(least=least))
    return requirement.met(words.EMPLOYER_IN)


def relation(claim: LeaveClaim, plan: Plan, citation: Citation) -> Finding:
    """Whether the state's list of family names whom the worker cares for."""
    requirement = Requirement("relationship", citation, words.IS_THIS_PERSON_COVERED)
    if claim.helper is None:
        return requirement.not_applicable(words.OWN_CONDITION)
    if claim.helper.relationship is None:
        return requirement.unknown(words.RELATION_DECIDES, claim.path.relationship)
    if covers(plan.relations, claim.helper.relationship):
        return requirement.met(words.RELATION_COVERED)
    return requirement.not_met(words.RELATION_NOT_NAMED)


def enough_work(
    claim: LeaveClaim, plan: Plan, amounts: Amounts, wages: Wages | None, benefit: Decimal | None, citation: Citation
) -> Finding:
    """The work or earnings the state asks for before a claim."""
    requirement = Requirement("work_and_earnings", citation, words.ENOUGH_WORK_OR_WAGES)
    if plan.asks == Asks() and amounts.minimum_base_wages is None:
        if wages is None:
            return requirement.unknown(words.PAY_NEEDED, claim.employer_path.weekly_pay)
        return requirement.met(words.WAGES_ENOUGH)
    for asked in (*_wages_asked(claim, plan, amounts, wages, benefit), *_work_asked(claim, plan.asks)):
        if asked.have is None:
            pay = (claim.employer_path.weekly_pay,) if asked.in_dollars else ()  # the quarters can be told from it
            return requirement.unknown(words.WAGES_OR_HOURS_NEEDED, asked.path, *pay)
        if asked.have < asked.needed:
            return requirement.not_met(asked.words_for_too_little())
    return requirement.met(words.ANSWERS_ENOUGH)


def rests_on_quarters(plan: Plan, amounts: Amounts) -> bool:
    """Whether the state asks for wages of past quarters."""
    asked = (plan.asks.base_wages, plan.asks.highest_quarter, amounts.minimum_base_wages)
    return any(least is not None for least in asked)


@dataclass(frozen=True, slots=True)
class _Asked:
    """One thing asked for: what there is of it, None when not known, and what is needed."""

    have: Decimal | int | None
    needed: Decimal
    path: CasePath
    in_dollars: bool = False

    def words_for_too_little(self) -> Message:
        if self.in_dollars:
            assert isinstance(self.have, Decimal)
            return words.TOO_FEW_WAGES(have=Dollars(self.have), needed=Dollars(self.needed))
        return words.TOO_LITTLE_WORK(have=self.have, needed=self.needed)


def _wages_asked(
    claim: LeaveClaim, plan: Plan, amounts: Amounts, wages: Wages | None, benefit: Decimal | None
) -> Iterator[_Asked]:
    path = claim.employer_path.quarterly_earnings
    base_wages = amounts.minimum_base_wages if plan.asks.base_wages is None else plan.asks.base_wages
    if base_wages is not None:
        yield _Asked(sum(wages.base_period, ZERO) if wages else None, base_wages, path, in_dollars=True)
    if plan.asks.times_benefit is not None:
        needed = plan.asks.times_benefit * benefit if benefit is not None else ZERO
        yield _Asked(sum(wages.quarters[:4], ZERO) if wages else None, needed, path, in_dollars=True)
    if plan.asks.highest_quarter is not None:
        best = max(wages.base_period) if wages else None
        yield _Asked(best, plan.asks.highest_quarter, path, in_dollars=True)


def _work_asked(claim: LeaveClaim, asks: Asks) -> Iterator[_Asked]:
    employer, path = claim.employer, claim.employer_path
    if asks.weeks_employed is not None:
        yield _Asked(_weeks_employed(claim), Decimal(asks.weeks_employed), path.hired_on)
    if asks.months is not None:
        yield _Asked(_months_employed(claim), Decimal(asks.months), path.hired_on)
    if asks.hours is not None:
        yield _Asked(employer.hours_last_12_months, Decimal(asks.hours), path.hours_last_12_months)


def _weeks_employed(claim: LeaveClaim) -> int | None:
    hired = claim.employer.hired_on
    return None if hired is None else (claim.begins - hired).days // 7


def _months_employed(claim: LeaveClaim) -> int | Decimal | None:
    if claim.employer.months_employed is not None:
        return claim.employer.months_employed
    hired = claim.employer.hired_on
    if hired is None:
        return None
    months = (claim.begins.year - hired.year) * 12 + claim.begins.month - hired.month
    return months - (claim.begins.day < hired.day)


def job_protected(claim: LeaveClaim, plan: Plan) -> bool | None:
    """Whether the program itself holds the job; None while a fact it turns on is missing."""
    job = plan.job
    if not job.protected or job.only not in (None, claim.kind):
        return False
    if job.days is not None:
        hired = claim.employer.hired_on
        if hired is None:
            return None
        if (claim.begins - hired).days < job.days:
            return False
    if job.employees is not None:
        have = claim.employer.employees
        return None if have is None else have >= job.employees
    return True
