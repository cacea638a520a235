"""The nearest facts that would turn a no, and the other doors."""

from __future__ import annotations

from collections.abc import Sequence

from benefits.law import Law
from benefits.law.money import Dollars
from benefits.programs.ssdi.claim import Claim
from benefits.programs.ssdi.onset import ONSET_PATH
from benefits.programs.ssdi.requirements import AGE, DURATION, RECENT_WORK, SUBSTANTIAL_WORK, WORK_CREDITS
from benefits.programs.ssdi.substantial_gainful_activity import EARNINGS_PATH, EXPENSES_PATH
from benefits.programs.ssdi.work_history import EARNINGS_PATH as RECORD_PATH
from benefits.result import Finding, WouldChange
from benefits.result.answers import Answer
from benefits.result.messages import _, ngettext

EXPECTED_PATH = "patient.diagnosis.expected_months"


def would_change(claim: Claim, findings: Sequence[Finding], law: Law) -> tuple[WouldChange, ...]:
    """For each test that fails, the nearest fact that would turn it, or another door."""
    failed = {finding.id for finding in findings if finding.answer is Answer.NOT_MET}
    listed: list[WouldChange] = []
    if SUBSTANTIAL_WORK.id in failed:
        listed += _less_work(claim, law)
    if {WORK_CREDITS.id, RECENT_WORK.id} & failed:
        listed += _more_work(claim, law)
    if DURATION.id in failed:
        listed.append(
            WouldChange(_("If your doctor expects it to keep you from working a year or more."), EXPECTED_PATH)
        )
    if AGE.id in failed:
        listed.append(WouldChange(_("Retirement benefits are the door at this age: ask Social Security about them.")))
    return tuple(listed)


def _less_work(claim: Claim, law: Law) -> list[WouldChange]:
    limit = Dollars(claim.work_now.limit)
    listed = [
        WouldChange(_("Earning {limit} a month or less, because of the illness.", limit=limit), EARNINGS_PATH),
    ]
    if claim.case.patient.work.impairment_work_expenses_monthly is None:
        listed.append(
            WouldChange(
                _(
                    "Costs you pay because of the illness to be able to work are taken off first: medicine, rides, a "
                    "helper."
                ),
                EXPENSES_PATH,
            )
        )
    listed.append(
        WouldChange(
            _(
                "A try at work of {months} months or less that the illness ended may be left aside: tell Social "
                "Security why it ended.",
                months=law.number("ssdi.short_work_attempt_months", on=claim.case.as_of),
            ),
            ONSET_PATH,
        )
    )
    return listed


def _more_work(claim: Claim, law: Law) -> list[WouldChange]:
    listed = []
    later = claim.more_credits(law)
    if later is not None:
        count, quarter = later
        listed.append(
            WouldChange(
                ngettext(
                    "{number} more work credit would be enough, if work is possible at all: in the quarter of "
                    "{quarter}.",
                    "{number} more work credits would be enough, if work is possible at all: by the quarter of "
                    "{quarter}.",
                    count,
                    quarter=quarter,
                ),
                RECORD_PATH,
                quarter.begins,
            )
        )
    test = claim.work_test
    if (
        test is not None
        and test.last_insured is not None
        and claim.onset is not None
        and test.last_insured < claim.onset
    ):
        listed.append(
            WouldChange(
                _(
                    "Proof that the illness kept you from working on or before {day}, when your insurance for "
                    "disability ended.",
                    day=test.last_insured,
                ),
                ONSET_PATH,
            )
        )
    listed.append(
        WouldChange(
            _(
                "Without enough credits, ask about SSI, and about benefits on the record of a spouse, a late spouse, "
                "or of a parent if the disability began before 22."
            )
        )
    )
    return listed
