"""The Part A premium of a disabled worker whose free Part A ended through work, 42 USC 1395i-2a, 1396d(s)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import attains_age
from benefits.programs.medicare_savings_program import requirements, words
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.records.household.help_with_medicare import limits_of, resources_finding
from benefits.records.household.poverty import OwnMeans, monthly_limit
from benefits.result import Finding
from benefits.result.answers import Outcome, Unknown
from benefits.result.findings import outcome_of


@dataclass(frozen=True, slots=True)
class DisabledWorker:
    """The answer for a disabled worker: what was found, what it comes to, and the facts."""

    findings: tuple[Finding, ...]
    outcome: Outcome
    facts: MedicareSavingsProgramFacts


def may_be_disabled_worker(case: Case, law: Law) -> bool:
    """Under 65, at work, with disability insurance that ended and no Medicare given: 42 USC 1395i-2a, 1396d(s)."""
    ssdi, parts, born = case.patient.benefits.ssdi, case.patient.benefits.medicare, case.patient.birth_date
    if ssdi is None or ssdi.status != "ended" or case.patient.work.status != "working" or born is None:
        return False
    has_part_a = parts is not None and parts.part_a_since is not None
    return not has_part_a and attains_age(born, law.number("medicare.age", on=case.as_of)) > case.as_of


def disabled_worker(case: Case, law: Law, means: OwnMeans | Unknown) -> DisabledWorker:
    """For who is still disabled and lost free Part A through work alone, which the agency finds."""
    place = requirements.place(case, law)
    part_a = requirements.MEDICARE.unknown(words.FREE_PART_A_GOES_ON, PATHS.patient.benefits.medicare.part_a_since)
    limit = _income_limit(case, law, means)
    owned = limits_of("medicare_savings_program.qdwi.resource_limit", law, case.as_of)
    findings = (
        part_a,
        place,
        _income(case, law, means, limit),
        resources_finding(requirements.RESOURCES, means, owned, asked=True),
    )
    outcome = outcome_of(findings, usually_met=(requirements.MEDICARE.id,))
    premium = _part_a_premium(case, law)
    facts = MedicareSavingsProgramFacts(
        level="qdwi" if outcome is Outcome.POSSIBLE else None,
        monthly_value=premium if outcome is Outcome.POSSIBLE else None,
        income_limits={} if limit is None else {"qdwi": limit},
    )
    return DisabledWorker(findings, outcome, facts)


def _income(case: Case, law: Law, means: OwnMeans | Unknown, limit: Decimal | None) -> Finding:
    """Up to the limit itself, which every state shares, 42 USC 1396d(s)(2)."""
    if isinstance(means, Unknown) or limit is None or isinstance(means.income, Unknown):
        return requirements.income(case, law, means, None if limit is None else {"qmb": limit})
    return requirements.income_finding(means, means.income, limit, fits=means.income.amount <= limit)


def _income_limit(case: Case, law: Law, means: OwnMeans | Unknown) -> Decimal | None:
    """Dollars a month; None while the marriage is unknown."""
    if isinstance(means, Unknown):
        return None
    share = law.share("medicare_savings_program.qdwi.poverty_share", on=case.as_of)
    return monthly_limit(share, means.people, case.state, law, case.as_of)


def _part_a_premium(case: Case, law: Law) -> Decimal | None:
    """The reduced or the full premium, by the credits; None while they are not known."""
    credits = case.patient.work.credits_total
    reduced = credits is not None and credits >= law.number("medicare.part_a.reduced_credits", on=case.as_of)
    premium = law.dollars("medicare.part_a.premium", "reduced" if reduced else "full", on=case.as_of)
    return None if credits is None else premium
