"""Letters of Medicaid, of the marketplace, of a health plan, and of cover after work."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.law import Citation
from benefits.letters import cover_words as cover
from benefits.letters import ladders, words
from benefits.letters.counted import (
    AfterTheChange,
    AfterTheDayBefore,
    BeforeTheChange,
    Counted,
    InTheLetter,
    months_or_the_next_day,
)
from benefits.letters.kinds.kind import EMPLOYER, MARKETPLACE, MEDICAID_OFFICE, PLAN, Kind

_STATE_HELP = ("lsc", "lawhelp", "paf")
_PLAN_HELP = ("paf", "dol-ebsa", "triage-cancer")
_HEARING = InTheLetter(
    words.APPEAL_BY,
    Citation("42 CFR 431.221(d)", "https://www.ecfr.gov/current/title-42/section-431.221"),
    at_most="letters.medicaid.hearing_days_at_most",
)
_BEFORE_THE_CHANGE = BeforeTheChange(
    words.KEEP_BY,
    Citation("42 CFR 431.230(a), 431.231", "https://www.ecfr.gov/current/title-42/section-431.230"),
)

OTHER_COVER: Mapping[str, Kind] = {
    "medicaid_denial": Kind(
        "medicaid",
        cover.MEDICAID,
        cover.MEDICAID_NO,
        cover.MEDICAID_NO_MEANS,
        (cover.ASK_STATE_HEARING, cover.CHECK_OTHER_WAYS, cover.APPLY_AGAIN),
        (cover.INCOME_PAPERS,),
        days=(_HEARING,),
        ladder=ladders.MEDICAID,
        asks=cover.APPEAL_MEDICAID,
        calls=MEDICAID_OFFICE,
        helpers=_STATE_HELP,
    ),
    "medicaid_ending": Kind(
        "medicaid",
        cover.MEDICAID,
        cover.MEDICAID_ENDS,
        cover.MEDICAID_ENDS_MEANS,
        (cover.ASK_KEEP_MEDICAID, cover.SEND_RENEWAL, cover.CHECK_OTHER_WAYS),
        (cover.INCOME_PAPERS,),
        (cover.MEDICAID_GOES_ON,),
        (
            _BEFORE_THE_CHANGE,
            _HEARING,
            AfterTheChange(words.PAPERS_BY, words.AFTER_CHANGE, "letters.medicaid.papers_days"),
        ),
        ladders.MEDICAID,
        asks=cover.APPEAL_MEDICAID_ENDS,
        calls=MEDICAID_OFFICE,
        helpers=_STATE_HELP,
    ),
    "medicaid_plan_denial": Kind(
        "medicaid",
        cover.INSURER,
        cover.MEDICAID_PLAN,
        cover.MEDICAID_PLAN_MEANS,
        (cover.ASK_FAST, cover.KEEP_CARE),
        (cover.DOCTOR_WHY,),
        (cover.CARE_MEANWHILE,),
        (
            Counted(
                words.KEEP_BY,
                words.LATER_OF_CHANGE,
                "letters.medicaid_plan.keep_days",
                keeps=True,
                or_the_change=True,
            ),
            Counted(words.APPEAL_BY, words.FROM_ITS_DATE, "letters.medicaid_plan.appeal_days"),
        ),
        ladders.MEDICAID_PLAN,
        asks=cover.APPEAL_MEDICAID_PLAN,
        calls=PLAN,
        helpers=_STATE_HELP,
    ),
    "marketplace_notice": Kind(
        "marketplace",
        cover.MARKETPLACE,
        cover.MARKETPLACE_NO,
        cover.MARKETPLACE_MEANS,
        (cover.CHECK_INCOME, cover.CHOOSE_MEANWHILE),
        (cover.YEAR_INCOME_PAPERS,),
        days=(
            Counted(
                words.APPEAL_BY,
                words.FEWEST,
                "letters.marketplace.fewest_days",
                until="letters.marketplace.appeal_days",
            ),
        ),
        asks=cover.APPEAL_MARKETPLACE,
        calls=MARKETPLACE,
        helpers=_STATE_HELP,
    ),
    "plan_denial": Kind(
        "marketplace",
        cover.INSURER,
        cover.PLAN_NO,
        cover.PLAN_NO_MEANS,
        (cover.URGENT, cover.ASK_PEER, cover.ASK_FILE),
        (cover.DOCTOR_WHY, cover.GUIDELINE),
        (cover.ONGOING_CARE,),
        (Counted(words.APPEAL_BY, words.SAFE_FROM_ITS_DATE, "letters.plan.appeal_days"),),
        ladders.HEALTH_PLAN,
        asks=cover.APPEAL_PLAN_NO,
        calls=PLAN,
        helpers=_PLAN_HELP,
    ),
    "plan_final_denial": Kind(
        "marketplace",
        cover.INSURER,
        cover.PLAN_FINAL,
        cover.PLAN_FINAL_MEANS,
        (cover.ASK_OUTSIDE, cover.URGENT_OUTSIDE),
        (cover.DOCTOR_WHY, cover.GUIDELINE),
        (cover.DO_NOT_PAY_YET,),
        (
            Counted(
                words.APPEAL_BY,
                words.SAFE_MONTHS,
                "letters.plan.review_months",
                after=months_or_the_next_day,
                rolls=True,
            ),
        ),
        ladders.HEALTH_PLAN,
        1,
        cover.APPEAL_OUTSIDE,
        calls=PLAN,
        helpers=_PLAN_HELP,
    ),
    "cobra_notice": Kind(
        "cobra",
        cover.INSURER,
        cover.COBRA,
        cover.COBRA_MEANS,
        (cover.COMPARE_FIRST, cover.RETURN_FORM, cover.CHOOSE_LATE),
        (cover.ELECTION_FORM,),
        (cover.COVERED_BACK,),
        (
            Counted(words.CHOOSE_BY, words.LATER_OF_LOSS, "cobra.election_days", keeps=True, from_the_change=True),
            AfterTheDayBefore(words.FIRST_PAYMENT_BY, words.AFTER_CHOOSING, "cobra.first_payment_days"),
        ),
        asks=cover.ELECT,
        disagrees=False,
        calls=EMPLOYER,
        helpers=_PLAN_HELP,
    ),
}
