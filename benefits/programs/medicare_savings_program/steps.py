"""What to do about a Medicare Savings Program: the next step, what would change the answer, and a notice."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from benefits.case.paths import PATHS
from benefits.programs.medicare_savings_program import requirements, words
from benefits.result import Finding, NextStep, WouldChange
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message

_SHIP_PHONE = "1-877-839-2675"


def would_change(outcome: Outcome, findings: Iterable[Finding], begins: date | None) -> Iterable[WouldChange]:
    """Medicare that begins, on `begins`; or less income, or less that is owned."""
    if outcome is Outcome.NOT_APPLICABLE and begins is not None:
        path = PATHS.patient.benefits.medicare.part_a_since
        yield WouldChange(words.APPLY_WHEN_MEDICARE_BEGINS, path, begins)
    failed = {finding.id for finding in findings if finding.answer is Answer.NOT_MET}
    if requirements.INCOME.id in failed:
        yield WouldChange(words.ASK_AGAIN_WHEN_INCOME_FALLS, PATHS.household.monthly_unearned_income)
    if requirements.RESOURCES.id in failed:
        yield WouldChange(words.ASK_AGAIN_WHEN_LESS_IS_OWNED, PATHS.household.countable_resources)


def next_steps(outcome: Outcome) -> Iterable[NextStep]:
    """Asking costs nothing: also of who is above the federal limits, for some states allow more."""
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN, Outcome.UNLIKELY):
        yield NextStep(
            what=words.ASK_THE_MEDICAID_OFFICE,
            how=words.A_COUNSELOR_HELPS,
            url=requirements.URL,
            phone=_SHIP_PHONE,
            bring=(words.MEDICARE_CARD, words.PROOF_OF_INCOME, words.BANK_STATEMENTS),
            rank=70,
        )


def notices(outcome: Outcome) -> Iterable[Message]:
    """What comes with it: 42 CFR 423.773(c)."""
    if outcome is Outcome.LIKELY:
        yield words.BRINGS_EXTRA_HELP
