"""The levels of a Medicare Savings Program: each one's limit of income, which one fits, and what it is worth.

42 USC 1396a(a)(10)(E), 1396d(p). Dollars a month.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from benefits.case import Case
from benefits.law import Law
from benefits.law.money import ZERO
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program.facts import Level
from benefits.records.household.poverty import OwnMeans, monthly_limit
from benefits.result import Finding
from benefits.result.answers import Answer, Unknown

LEVELS: tuple[Level, ...] = ("qmb", "slmb", "qi")
"""Most generous first, which is the lowest limit first."""


def income_limits(case: Case, law: Law, means: OwnMeans | Unknown) -> tuple[Decimal, ...] | None:
    """The month's limit of each level, lowest first; None while the marriage is unknown."""
    if isinstance(means, Unknown):
        return None
    shares = [law.share(f"medicare_savings_program.{level}.poverty_share", on=case.as_of) for level in LEVELS]
    return tuple(monthly_limit(share, means.people, case.state, law, case.as_of) for share in shares)


def level_of(
    findings: Iterable[Finding], means: OwnMeans | Unknown, limits: tuple[Decimal, ...] | None
) -> Level | None:
    """The most generous level, when everything it needs is met. The lowest limit itself still counts, 1396d(p)(2)."""
    if isinstance(means, Unknown) or isinstance(means.income, Unknown) or limits is None:
        return None
    if any(finding.answer not in (Answer.MET, Answer.NOT_APPLICABLE) for finding in findings):
        return None
    lowest, middle, _highest = limits
    if means.income.amount <= lowest:
        return "qmb"
    return "slmb" if means.income.amount < middle else "qi"


def monthly_value(level: Level | None, medicare: MedicareFacts | None) -> Decimal | None:
    """The premiums the state would pay: Part B, and at the lowest level Part A where a premium is due."""
    if level is None or medicare is None or medicare.part_b_premium is None:
        return None
    part_a = medicare.part_a_premium if level == "qmb" else ZERO
    return medicare.part_b_premium + (ZERO if part_a is None else part_a)
