"""Extra Help: lower prices, no deductible and no premium for Medicare's drug coverage (Part D low-income subsidy).

42 USC 1395w-114; 42 CFR 423.773. Since 2024 there is one full level. Whoever has Medicaid, SSI or a Medicare Savings
Program has it without asking. Children at home raise the limit; other relatives who are supported are asked about.
Not covered: partial help before 2024.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age
from benefits.law.money import Dollars
from benefits.programs import Program, Screening
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.programs.extra_help.tables import NOT_OFFERED_IN
from benefits.records.household.help_with_medicare import (
    has_medicare,
    limits_of,
    medicare_begins,
    offered,
    resources_finding,
)
from benefits.records.household.poverty import OwnMeans, monthly_limit, own_means
from benefits.result import PATIENT, Finding, NextStep, ProgramResult, Requirement, WouldChange
from benefits.result.answers import Answer, Outcome, Unknown
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

_URL = "https://www.ssa.gov/medicare/part-d-extra-help"
_PHONE = "1-800-772-1213"
MEDICARE = Requirement("medicare", Citation("42 CFR 423.773(a)", _URL), _("Do you have Medicare?"))
INCOME = Requirement(
    "income",
    Citation("42 USC 1395w-114(a)(1)", "https://www.law.cornell.edu/uscode/text/42/1395w-114"),
    _("Is the income that counts below the limit?"),
)
PLACE = Requirement(
    "place",
    Citation("42 USC 1395w-114(a)(3)(A)", "https://www.law.cornell.edu/uscode/text/42/1395w-114"),
    _("Is it offered where you live?"),
)
RESOURCES = Requirement(
    "resources",
    Citation("42 USC 1395w-114(a)(3)(E)", "https://www.law.cornell.edu/uscode/text/42/1395w-114"),
    _("Do you own no more than the limit?"),
)


def screen_extra_help(screening: Screening) -> Iterable[ProgramResult]:
    """Extra Help for the patient on the day of the screen."""
    case, law = screening.case, screening.law
    medicare = screening.result("medicare")
    means = own_means(case, law)
    first = has_medicare(MEDICARE, case, medicare)
    automatic = comes_by_itself(screening)
    findings: tuple[Finding, ...]
    place = offered(PLACE, case, law.table(NOT_OFFERED_IN, on=case.as_of))
    if automatic is not None:
        findings = (first, place, INCOME.met(automatic), RESOURCES.met(automatic))
    else:
        limits = limits_of("extra_help.resource_limit", law, case.as_of)
        findings = (first, place, income(case, law, means), resources_finding(RESOURCES, means, limits, asked=True))
    outcome = outcome_of(findings)
    if Answer.NOT_MET in (first.answer, place.answer):
        outcome = Outcome.NOT_APPLICABLE
    if first.answer is Answer.MET and place.answer is not Answer.NOT_MET and _has_it_by_receipt(case):
        outcome = Outcome.ALREADY
    yield ProgramResult(
        program="extra_help",
        person=PATIENT,
        outcome=outcome,
        summary=_summary(screening, outcome, place),
        findings=findings,
        facts={"level": "full" if outcome in (Outcome.LIKELY, Outcome.ALREADY) else None},
        missing=() if outcome is Outcome.ALREADY else still_deciding(findings),
        would_change=tuple(_would_change(screening, outcome)),
        next_steps=tuple(_next_steps(outcome)),
    )


def _has_it_by_receipt(case: Case) -> bool:
    """Medicaid or SSI already received with Medicare brings it, 42 CFR 423.773(c)."""
    benefits = case.patient.benefits
    return (benefits.medicaid is not None and benefits.medicaid.status == "receiving") or (
        benefits.ssi is not None and benefits.ssi.status == "receiving"
    )


def comes_by_itself(screening: Screening) -> Message | None:
    """Why Extra Help needs no application, or None."""
    if _has_it_by_receipt(screening.case):
        return _("Medicaid or SSI together with Medicare brings Extra Help without asking.")
    savings = screening.result("medicare_savings_program")
    if savings is not None and savings.outcome is Outcome.LIKELY:
        return _("A Medicare Savings Program brings Extra Help without asking.")
    return None


def income(case: Case, law: Law, means: OwnMeans | Unknown) -> Finding:
    """Countable income below one and a half times the poverty guideline."""
    if isinstance(means, Unknown):
        return INCOME.unknown(_("We need to know whether you are married."), *means.missing)
    if isinstance(means.income, Unknown):
        return INCOME.unknown(
            _("We need the monthly income of you and of a spouse you live with."), *means.income.missing
        )
    people = means.people + _dependants(case, law)
    limit = _limit_for(people, case, law)
    counted = means.income.amount
    size = case.household.size
    if counted >= limit and (size is None or counted < _limit_for(max(size, people), case, law)):
        return INCOME.unknown(
            _("Relatives you live with and support raise the limit. Tell Social Security who they are."),
            *(("household.size",) if size is None else ("household.children",)),
        )
    words = {"counted": Dollars(means.income.amount), "limit": Dollars(limit)}
    if means.income.amount < limit:
        return INCOME.met(_("{counted} a month counts; the limit is {limit}.", **words), working=means.income.working)
    return INCOME.not_met(
        _("{counted} a month counts; it would have to be below {limit}.", **words), working=means.income.working
    )


def _dependants(case: Case, law: Law) -> int:
    """Children under 18, or disabled, who live with the person: relatives who are supported, 42 CFR 423.772."""
    grown = law.number("ssi.child_until_age", on=case.as_of)
    return sum(
        bool(child.disabled) or (child.birth_date is not None and attains_age(child.birth_date, grown) > case.as_of)
        for child in case.household.children or ()
    )


def _limit_for(people: int, case: Case, law: Law) -> Decimal:
    return monthly_limit(law.share("extra_help.poverty_share", on=case.as_of), people, case.state, law, case.as_of)


def _summary(screening: Screening, outcome: Outcome, place: Finding) -> Message:
    if place.answer is Answer.NOT_MET:
        return place.reason
    if outcome is Outcome.ALREADY:
        return _("You should already have Extra Help with medicine costs, because of Medicaid or SSI.")
    if outcome is Outcome.LIKELY:
        return _("Extra Help would likely lower what you pay for medicines to a few dollars each.")
    if outcome is Outcome.NOT_APPLICABLE:
        begins = medicare_begins(screening.case, screening.result("medicare"))
        if begins is not None:
            return _("This help begins with Medicare, expected on {day}. Look again then.", day=begins)
        return _("This help is for people who have Medicare.")
    if outcome is Outcome.UNLIKELY:
        return _("Above the limits now. Ask again when income or savings fall.")
    return _("We cannot tell yet. It depends on Medicare, income and what you own.")


def _would_change(screening: Screening, outcome: Outcome) -> Iterable[WouldChange]:
    begins = medicare_begins(screening.case, screening.result("medicare"))
    if outcome is Outcome.NOT_APPLICABLE and begins is not None:
        yield WouldChange(_("Apply in the month Medicare begins."), "patient.benefits.medicare.part_a_since", begins)
    if outcome is Outcome.UNLIKELY:
        yield WouldChange(
            _("Ask again when income falls or less is left in savings."), "household.monthly_unearned_income"
        )


def _next_steps(outcome: Outcome) -> Iterable[NextStep]:
    if outcome in (Outcome.LIKELY, Outcome.UNKNOWN):
        yield NextStep(
            what=_("Apply for Extra Help with Medicare medicine costs."),
            how=_("Online or by phone with Social Security. It is free and takes no papers to begin."),
            url=_URL,
            phone=_PHONE,
            bring=(_("Medicare card"), _("Proof of income for each person"), _("Bank statements")),
            rank=65,
        )


PROGRAM = Program(
    code="extra_help",
    title=_("Extra Help with medicine costs"),
    screen=screen_extra_help,
    needs=("medicare", "ssi", "medicare_savings_program"),
    facts=ExtraHelpFacts,
    order=65,
)
