"""The nearest facts that would turn a no, and the other doors."""

from __future__ import annotations

from collections.abc import Sequence

from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.money import Dollars
from benefits.programs.ssdi import words
from benefits.programs.ssdi.claim import DisabilityClaim
from benefits.programs.ssdi.requirements import AGE, DURATION, RECENT_WORK, SUBSTANTIAL_WORK, WORK_CREDITS
from benefits.result import Finding, WouldChange
from benefits.result.answers import Answer


def would_change(claim: DisabilityClaim, findings: Sequence[Finding], law: Law) -> tuple[WouldChange, ...]:
    """For each requirement that is not met, the nearest fact that would turn it, or another door."""
    failed = {finding.id for finding in findings if finding.answer is Answer.NOT_MET}
    listed: list[WouldChange] = []
    if SUBSTANTIAL_WORK.id in failed:
        listed += _less_work(claim, law)
    if {WORK_CREDITS.id, RECENT_WORK.id} & failed:
        listed += _more_work(claim, law)
    if DURATION.id in failed:
        listed.append(WouldChange(words.EXPECTED_TO_LAST_A_YEAR, PATHS.patient.diagnosis.expected_months))
    if AGE.id in failed:
        listed.append(WouldChange(words.RETIREMENT_IS_THE_DOOR))
    return tuple(listed)


def _less_work(claim: DisabilityClaim, law: Law) -> list[WouldChange]:
    work = PATHS.patient.work
    listed = [WouldChange(words.EARNING_NO_MORE_THAN_LIMIT(limit=Dollars(claim.work_now.limit)), work.monthly_earnings)]
    if claim.case.patient.work.impairment_work_expenses_monthly is None:
        listed.append(WouldChange(words.WORK_COSTS_COME_OFF, work.impairment_work_expenses_monthly))
    months = law.number("ssdi.short_work_attempt_months", on=claim.case.as_of)
    listed.append(WouldChange(words.SHORT_TRY_AT_WORK(months=months), work.stopped_on))
    return listed


def _more_work(claim: DisabilityClaim, law: Law) -> list[WouldChange]:
    listed = []
    later = claim.more_credits(law)
    if later is not None:
        count, quarter = later
        what = words.MORE_CREDITS(number=count, quarter=quarter)
        listed.append(WouldChange(what, PATHS.patient.work.earnings, quarter.begins))
    last = claim.insured.last_insured if claim.insured is not None else None
    if last is not None and claim.onset is not None and last < claim.onset:
        listed.append(WouldChange(words.PROOF_OF_AN_EARLIER_DAY(day=last), PATHS.patient.work.stopped_on))
    listed.append(WouldChange(words.DOORS_WITHOUT_CREDITS))
    return listed
