"""What Medicaid's answer comes to in words, what would change it, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.programs.medicaid import words
from benefits.programs.medicaid.long_term_care import outline
from benefits.programs.medicaid.requirements import ADULT
from benefits.records.household.tables import RETROACTIVE_MONTHS
from benefits.result import Finding, NextStep, WouldChange
from benefits.result.answers import Answer, Outcome, Path
from benefits.result.messages import Message

_URL = "https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip"
_OPEN_OUTCOMES = (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN)
_RANK_WHEN_LIKELY = 25
_RANK_OTHERWISE = 60


def summary(outcome: Outcome, status: Finding, missing: Sequence[Path]) -> Message:
    """The answer in one sentence; a status that does not count is named before income."""
    if outcome is Outcome.ALREADY:
        return words.ALREADY
    if outcome is Outcome.LIKELY:
        return words.LIKELY
    if outcome is Outcome.POSSIBLE:
        return words.POSSIBLE
    if outcome is Outcome.UNLIKELY:
        return words.UNLIKELY_BY_STATUS if status.answer is Answer.NOT_MET else words.UNLIKELY_BY_MEANS
    return words.UNKNOWN if missing else words.NOT_FOUND_BUT_MORE_TO_ASK


def would_change(outcome: Outcome, status: Finding) -> Iterator[WouldChange]:
    """The nearest fact that would turn a no."""
    if outcome is not Outcome.UNLIKELY:
        return
    if status.answer is Answer.NOT_MET:
        yield WouldChange(words.BECOME_A_RESIDENT_OR_CITIZEN, PATHS.patient.citizenship)
    else:
        yield WouldChange(words.APPLY_AGAIN_WITH_LESS_INCOME, PATHS.household.monthly_magi)


def next_steps(outcome: Outcome) -> Iterator[NextStep]:
    """To apply, unless it is unlikely; who has it already is told of the rides it pays."""
    if outcome in _OPEN_OUTCOMES:
        yield NextStep(
            what=words.APPLY,
            how=words.ONE_APPLICATION_FOR_EVERY_WAY_IN,
            url=_URL,
            bring=(
                words.BRING_PROOF_OF_INCOME,
                words.BRING_PROOF_OF_STATUS,
                words.BRING_MEDICAL_BILLS,
                words.BRING_BANK_STATEMENTS,
            ),
            rank=_RANK_WHEN_LIKELY if outcome is Outcome.LIKELY else _RANK_OTHERWISE,
        )
    if outcome is Outcome.ALREADY:
        yield NextStep(what=words.ASK_FOR_RIDES, how=words.CALL_AHEAD_FOR_RIDES, rank=80)


def notices(case: Case, law: Law, outcome: Outcome, routes: Iterable[Finding]) -> Iterator[Message]:
    """Children of who gets a no, how far back bills are paid, and what a coming day changes."""
    if outcome is Outcome.UNLIKELY:
        if case.household.children:
            yield words.CHILDREN_HAVE_WAYS_IN
        return
    if outcome not in _OPEN_OUTCOMES:
        return
    yield from outline(case, law)
    by_income_alone = any(finding.id == ADULT.id and finding.answer is Answer.MET for finding in routes)
    months = law.table(RETROACTIVE_MONTHS, on=case.as_of)
    if by_income_alone:
        yield words.BILLS_REACH_BACK_ADULT(months=months.adult)
    else:
        yield words.BILLS_REACH_BACK(months=months.other)
    changes_on = law.history(RETROACTIVE_MONTHS.name, governed_on=case.as_of)[-1][0]
    if changes_on > case.as_of:
        yield words.SHORTER_FROM(day=changes_on)
    if by_income_alone:
        begins = law.begins("medicaid.adult.work_hours")
        hours = law.number("medicaid.adult.work_hours", on=max(begins, case.as_of))
        yield words.WORK_RULE_BEGINS(day=begins, hours=hours)
