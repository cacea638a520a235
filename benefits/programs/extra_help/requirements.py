"""What Extra Help asks: Medicare, a place that offers it, income below a limit and little that is owned; or a benefit
that brings it by itself.

42 USC 1395w-114(a); 42 CFR 423.772-423.773.
"""

from __future__ import annotations

from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age
from benefits.law.money import Dollars
from benefits.programs.extra_help import words
from benefits.programs.extra_help.tables import NOT_OFFERED_IN
from benefits.records.household.help_with_medicare import limits_of, offered, resources_finding
from benefits.records.household.poverty import OwnMeans, monthly_limit
from benefits.result import Finding, ProgramResult, Requirement
from benefits.result.answers import Answer, Outcome, Unknown
from benefits.result.messages import Message

URL = "https://www.ssa.gov/medicare/part-d-extra-help"
_1395W_114 = "https://www.law.cornell.edu/uscode/text/42/1395w-114"

MEDICARE = Requirement("medicare", Citation("42 CFR 423.773(a)", URL), words.DO_YOU_HAVE_MEDICARE)
PLACE = Requirement("place", Citation("42 USC 1395w-114(a)(3)(A)", _1395W_114), words.IS_IT_OFFERED_HERE)
INCOME = Requirement("income", Citation("42 USC 1395w-114(a)(1)", _1395W_114), words.IS_INCOME_BELOW_THE_LIMIT)
RESOURCES = Requirement("resources", Citation("42 USC 1395w-114(a)(3)(E)", _1395W_114), words.IS_NO_MORE_OWNED)


def comes_by_receipt(case: Case) -> bool:
    """Medicaid or SSI already received with Medicare brings it, 42 CFR 423.773(c)."""
    benefits = case.patient.benefits
    return (benefits.medicaid is not None and benefits.medicaid.status == "receiving") or (
        benefits.ssi is not None and benefits.ssi.status == "receiving"
    )


def comes_by_itself(case: Case, savings: ProgramResult | None) -> Message | None:
    """Why Extra Help needs no application, or None. `savings`: the answer about a Medicare Savings Program."""
    if comes_by_receipt(case):
        return words.BY_MEDICAID_OR_SSI
    if savings is not None and savings.outcome is Outcome.LIKELY:
        return words.BY_MEDICARE_SAVINGS_PROGRAM
    return None


def open_with_savings_program(finding: Finding, savings: ProgramResult | None) -> Finding:
    """Never a no while a Medicare Savings Program, which brings it by itself, is still open, 42 CFR 423.773(c)."""
    if finding.answer is not Answer.NOT_MET or savings is None:
        return finding
    if savings.outcome not in (Outcome.UNKNOWN, Outcome.POSSIBLE):
        return finding
    reason, missing = words.DEPENDS_ON_SAVINGS_PROGRAM, savings.missing or (PATHS.state,)
    requirement = INCOME if finding.id == INCOME.id else RESOURCES
    return requirement.unknown(reason, *missing, working=finding.working)


def place(case: Case, law: Law) -> Finding:
    """Every state has it; the places named by the figure have a program of their own, 42 USC 1396u-5(e)."""
    return offered(PLACE, case, law.table(NOT_OFFERED_IN, on=case.as_of))


def income(case: Case, law: Law, means: OwnMeans | Unknown) -> Finding:
    """Countable income below one and a half times the poverty guideline."""
    if isinstance(means, Unknown):
        return INCOME.unknown(words.MARRIAGE_NEEDED, *means.missing)
    if isinstance(means.income, Unknown):
        return INCOME.unknown(words.INCOME_NEEDED, *means.income.missing)
    people = means.people + _dependants(case, law)
    limit = _limit_for(people, case, law)
    amount, size = means.income.amount, case.household.size
    if amount >= limit and (size is None or amount < _limit_for(max(size, people), case, law)):
        path = PATHS.household.size if size is None else PATHS.household.children
        return INCOME.unknown(words.RELATIVES_RAISE_THE_LIMIT, path)
    counted, below = Dollars(amount), Dollars(limit)
    if amount < limit:
        return INCOME.met(words.INCOME_BELOW_THE_LIMIT(counted=counted, limit=below), working=means.income.working)
    return INCOME.not_met(words.INCOME_TOO_HIGH(counted=counted, limit=below), working=means.income.working)


def resources(case: Case, law: Law, means: OwnMeans | Unknown) -> Finding:
    """No more owned than the limit of a person or of a couple, with the amount set aside for burial."""
    return resources_finding(RESOURCES, means, limits_of("extra_help.resource_limit", law, case.as_of), asked=True)


def _dependants(case: Case, law: Law) -> int:
    """Children under 18, or disabled, who live with the person: relatives who are supported, 42 CFR 423.772."""
    grown = law.number("ssi.child_until_age", on=case.as_of)
    return sum(
        bool(child.disabled) or (child.birth_date is not None and attains_age(child.birth_date, grown) > case.as_of)
        for child in case.household.children or ()
    )


def _limit_for(people: int, case: Case, law: Law) -> Decimal:
    """Dollars a month."""
    return monthly_limit(law.share("extra_help.poverty_share", on=case.as_of), people, case.state, law, case.as_of)
