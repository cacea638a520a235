"""What a state's paid leave asks of a claim: the employer, the relation, and work or wages before it.

Each finding cites the law of the state, which the plan's parameters name. Amounts are dollars; wages by quarter, newest
first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Caregiver, Employer
from benefits.law import Citation
from benefits.law.money import Dollars
from benefits.programs.state_paid_leave.formula import Wages
from benefits.records.leave_account.relations import covers
from benefits.result import Finding, Requirement
from benefits.result.messages import _


@dataclass(frozen=True, slots=True)
class Claim:
    """One worker's claim: for family care or for the own condition, from a day."""

    person: str
    path: str
    employer: Employer
    begins: date
    own: bool
    helper: Caregiver | None = None

    @property
    def kind(self) -> str:
        return "own" if self.own else "family"


def employer_covered(claim: Claim, plan: Mapping[str, object], citation: Citation) -> Finding:
    """Whether the program takes in this kind and size of employer."""
    requirement = Requirement("employer_covered", citation, _("Is the employer in the program?"))
    kind, excluded = claim.employer.kind, plan["excluded_employers"]
    if kind is None:
        return requirement.unknown(
            _("Most private employers are in. Government work is often not."), f"{claim.path}.kind"
        )
    if isinstance(excluded, tuple) and kind in excluded:
        return requirement.not_met(_("This kind of employer is usually outside the program. Ask the personnel office."))
    test = plan["test"]
    least = test.get("employees") if isinstance(test, Mapping) else None
    if isinstance(least, int):
        have = claim.employer.employees
        if have is None:
            return requirement.unknown(
                _("The program covers employers with {least} workers or more in the state.", least=least),
                f"{claim.path}.employees",
            )
        if have < least:
            return requirement.not_met(
                _("The program covers employers with {least} workers or more in the state.", least=least)
            )
    return requirement.met(_("This kind of employer is in the program."))


def relation(claim: Claim, plan: Mapping[str, object], citation: Citation) -> Finding:
    """Whether the state's list of family names whom the worker cares for."""
    requirement = Requirement("relationship", citation, _("Does the program cover care for this person?"))
    if claim.helper is None:
        return requirement.not_applicable(_("This claim is for your own condition."))
    if claim.helper.relationship is None:
        path = claim.path.removesuffix(".employer") + ".relationship"
        return requirement.unknown(_("Who the patient is to the worker decides."), path)
    relations = plan["relations"]
    if isinstance(relations, tuple) and covers(relations, claim.helper.relationship):
        return requirement.met(_("The program covers care for this relative or person."))
    return requirement.not_met(_("The program's list of family does not name this relation."))


def enough_work(
    claim: Claim,
    plan: Mapping[str, object],
    figures: Mapping[str, object],
    wages: Wages | None,
    benefit: Decimal | None,
    citation: Citation,
) -> Finding:
    """The work or earnings the state asks for before a claim."""
    requirement = Requirement("work_and_earnings", citation, _("Enough work or wages before the claim?"))
    test = plan["test"]
    if not isinstance(test, Mapping) or not test:
        if wages is None:
            return requirement.unknown(_("We need the pay to answer."), f"{claim.path}.weekly_pay")
        return requirement.met(_("Covered wages are enough."))
    for ask, least in test.items():
        finding = _one_work_test(claim, requirement, str(ask), least, figures, wages, benefit)
        if finding is not None:
            return finding
    return requirement.met(_("What you told us is enough."))


def _one_work_test(
    claim: Claim,
    requirement: Requirement,
    ask: str,
    least: object,
    figures: Mapping[str, object],
    wages: Wages | None,
    benefit: Decimal | None,
) -> Finding | None:
    """A finding where the test is not met or not known; None where it is met."""
    employer = claim.employer
    needed = Decimal(str(figures.get(str(least), least)))
    have: Decimal | int | None
    match ask:
        case "base_wages":
            have, path = (sum(wages.base_period, Decimal(0)) if wages else None), "quarterly_earnings"
        case "times_benefit":
            have, path = (sum(wages.quarters[:4], Decimal(0)) if wages else None), "quarterly_earnings"
            needed = needed * (benefit or Decimal(0))
        case "highest_quarter":
            have, path = (max(wages.base_period) if wages else None), "quarterly_earnings"
        case "hours" | "hours_worked":
            have, path = employer.hours_last_12_months, "hours_last_12_months"
        case "weeks_employed":
            have, path = _weeks_employed(claim), "hired_on"
        case "months":
            have, path = _months_employed(claim), "hired_on"
        case _:
            return None
    if have is None:
        return requirement.unknown(_("We need wages or hours from before the leave."), f"{claim.path}.{path}")
    if have >= needed:
        return None
    if ask in ("base_wages", "times_benefit", "highest_quarter"):
        return requirement.not_met(
            _(
                "Wages of {have} in the months that count; {needed} are needed.",
                have=Dollars(have),
                needed=Dollars(needed),
            )
            if isinstance(have, Decimal)
            else _("Too few wages in the months that count.")
        )
    return requirement.not_met(_("You have {have}; {needed} are needed.", have=have, needed=needed))


def _weeks_employed(claim: Claim) -> int | None:
    hired = claim.employer.hired_on
    return None if hired is None else (claim.begins - hired).days // 7


def _months_employed(claim: Claim) -> int | Decimal | None:
    if claim.employer.months_employed is not None:
        return claim.employer.months_employed
    hired = claim.employer.hired_on
    if hired is None:
        return None
    months = (claim.begins.year - hired.year) * 12 + claim.begins.month - hired.month
    return months - (claim.begins.day < hired.day)


def job_protected(claim: Claim, plan: Mapping[str, object]) -> bool | None:
    """Whether the program itself holds the job; None while a fact it turns on is missing."""
    job = plan["job"]
    if not isinstance(job, Mapping) or not job.get("protected") or job.get("only", claim.kind) != claim.kind:
        return False
    days, employees = job.get("days"), job.get("employees")
    if isinstance(days, int):
        hired = claim.employer.hired_on
        if hired is None:
            return None
        if (claim.begins - hired).days < days:
            return False
    if isinstance(employees, int):
        have = claim.employer.employees
        return None if have is None else have >= employees
    return True
