"""What to do about SSI, and what would change a no."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.money import Dollars
from benefits.programs.ssi import words
from benefits.programs.ssi.requirements import CATEGORY, CITIZENSHIP, INCOME, RESOURCES, is_aged, resource_limit
from benefits.result import Finding, NextStep, WouldChange
from benefits.result.answers import Answer, Outcome

IS_OPEN = (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN)
_PHONE = "1-800-772-1213"
_URL = "https://www.ssa.gov/ssi"
_LIKELY_RANK, _OTHER_RANK = 20, 60


def next_steps(case: Case, law: Law, outcome: Outcome) -> Iterator[NextStep]:
    """Ask for it in this month: nothing is paid for the month of the application, 42 USC 1382(c)(7)."""
    if outcome not in IS_OPEN:
        return
    yield NextStep(
        what=words.ASK_FOR_SSI,
        by=Month.of(case.as_of).last_day,
        how=words.HOW_TO_ASK,
        url=_URL,
        phone=_PHONE,
        bring=(
            words.PROOF_OF_AGE,
            words.PAPERS_OF_WHAT_YOU_OWN,
            words.HOUSING_PAPERS,
            words.INCOME_PAPERS,
            *(() if is_aged(case, law) is Answer.MET else (words.DOCTORS_AND_HOSPITALS,)),
        ),
        rank=_LIKELY_RANK if outcome is Outcome.LIKELY else _OTHER_RANK,
    )


def would_change(case: Case, law: Law, findings: Iterable[Finding]) -> Iterator[WouldChange]:
    """For each requirement that is not met, the nearest fact that would turn it."""
    for finding in findings:
        if finding.answer is not Answer.NOT_MET:
            continue
        if finding.id == RESOURCES.id:
            limit = resource_limit(case, law)
            if limit is None:  # whoever owns too much for a couple: the marriage says which limit holds
                limit = law.dollars("ssi.resource_limit", "individual", on=case.as_of)
            what = words.OWNING_NO_MORE_THAN_LIMIT(limit=Dollars(limit))
            next_month = Month.of(case.as_of) + 1
            yield WouldChange(what, PATHS.household.countable_resources, next_month.first_day)
        if finding.id == CITIZENSHIP.id:
            yield WouldChange(words.ANOTHER_STATUS, PATHS.patient.citizenship)
        if finding.id == INCOME.id:
            yield WouldChange(words.LESS_INCOME, PATHS.household.monthly_unearned_income)
        if finding.id == CATEGORY.id:
            yield WouldChange(words.LESS_WORK, PATHS.patient.work.monthly_earnings)
