"""The levels of a Medicare Savings Program: each one's limit of income, which one fits, and what it is worth.

42 USC 1396a(a)(10)(E), 1396d(p). Dollars a month.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import cast

from benefits.case import Case, State
from benefits.law import Law
from benefits.law.money import ZERO
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program.facts import Level
from benefits.programs.medicare_savings_program.tables import (
    SHARES_BY_STATE,
    SHARES_BY_STATE_NOT_VERIFIED,
    LevelShares,
)
from benefits.records.household.poverty import OwnMeans, monthly_limit
from benefits.result import Finding
from benefits.result.answers import Answer, Unknown

LEVELS: tuple[Level, ...] = ("qmb", "slmb", "qi")
"""Most generous first, which is the lowest limit first."""

Limits = Mapping[Level, Decimal]
"""The month's limit of each level that the state has, lowest first."""


def income_limits(case: Case, law: Law, means: OwnMeans | Unknown) -> Limits | None:
    """The month's limit of each level, lowest first; None while the marriage is unknown."""
    if isinstance(means, Unknown):
        return None
    shares = _shares(case, law)
    return {level: monthly_limit(shares[level], means.people, case.state, law, case.as_of) for level in shares}


def _shares(case: Case, law: Law) -> Mapping[Level, Decimal]:
    """The state's own shares of the guideline, or else the federal ones; a state need not have every level."""
    for table in (SHARES_BY_STATE, SHARES_BY_STATE_NOT_VERIFIED):
        figure = law.glance(table.name, on=case.as_of)  # noted only where the state is in it
        if case.state is not None and case.state in cast("Mapping[State, LevelShares]", figure.value):
            own = law.table(table, on=case.as_of)[case.state]
            named: dict[Level, Decimal | None] = {"qmb": own.qmb, "slmb": own.slmb, "qi": own.qi}
            return {level: share for level, share in named.items() if share is not None}
    return {level: law.share(f"medicare_savings_program.{level}.poverty_share", on=case.as_of) for level in LEVELS}


def is_below(amount: Decimal, limits: Limits) -> bool:
    """Whether some level takes the income: the lowest takes its limit itself, 1396d(p)(2); the others what is below."""
    return amount <= limits["qmb"] or amount < max(limits.values())


def level_of(findings: Iterable[Finding], means: OwnMeans | Unknown, limits: Limits | None) -> Level | None:
    """The most generous level, when everything it needs is met. The lowest limit itself still counts, 1396d(p)(2)."""
    if isinstance(means, Unknown) or isinstance(means.income, Unknown) or limits is None:
        return None
    if any(finding.answer not in (Answer.MET, Answer.NOT_APPLICABLE) for finding in findings):
        return None
    amount = means.income.amount
    if amount <= limits["qmb"]:
        return "qmb"
    return next(level for level, limit in limits.items() if amount < limit)


def monthly_value(level: Level | None, medicare: MedicareFacts | None) -> Decimal | None:
    """The premiums the state would pay: Part B, and at the lowest level Part A where a premium is due."""
    if level is None or medicare is None or medicare.part_b_premium is None:
        return None
    part_a = medicare.part_a_premium if level == "qmb" else ZERO
    return medicare.part_b_premium + (ZERO if part_a is None else part_a)
