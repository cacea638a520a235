"""Letters of Social Security: a no, a yes, money asked back, records asked for, a review."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.letters import ladders, words
from benefits.letters import office_words as office
from benefits.letters.counted import SSA_MAIL, Counted
from benefits.letters.kinds.kind import NAMED, Kind, ssa_appeal

_LOOK_AGAIN = ssa_appeal()


def _ssa_keeps(figure: str) -> Counted:
    return Counted(words.KEEP_BY, words.RECEIVED, figure, keeps=True, mail=SSA_MAIL, rolls=True)


SOCIAL_SECURITY: Mapping[str, Kind] = {
    "ssa_denial": Kind(
        "ssdi",
        office.SSA,
        office.SSA_DENIAL,
        office.SSA_DENIAL_MEANS,
        (office.ASK_RECONSIDERATION, office.SAY_FAST_TRACK, office.NO_NEW_CLAIM),
        (office.FORM_3441, office.FORM_827, office.NEW_RECORDS),
        (office.NOTHING_PAID_MEANWHILE,),
        (_LOOK_AGAIN,),
        ladders.SOCIAL_SECURITY,
        asks=office.APPEAL_OUR_DENIAL,
    ),
    "ssa_reconsideration_denial": Kind(
        "ssdi",
        office.SSA,
        office.SSA_RECONSIDERATION,
        office.SSA_RECONSIDERATION_MEANS,
        (office.ASK_HEARING, office.GET_A_LAWYER),
        (office.FORM_3441, office.FORM_827, office.NEW_RECORDS),
        (office.NOTHING_PAID_MEANWHILE,),
        (ssa_appeal("letters.ssa.hearing_days"),),
        ladders.SOCIAL_SECURITY,
        1,
        office.APPEAL_TO_JUDGE,
    ),
    "ssa_judge_denial": Kind(
        "ssdi",
        office.SSA,
        office.SSA_JUDGE,
        office.SSA_JUDGE_MEANS,
        (office.ASK_COUNCIL, office.GET_A_LAWYER),
        (office.NEW_RECORDS,),
        (office.NOTHING_PAID_MEANWHILE,),
        (ssa_appeal("letters.ssa.council_days"),),
        ladders.SOCIAL_SECURITY,
        2,
        office.APPEAL_TO_COUNCIL,
    ),
    "ssa_council_denial": Kind(
        "ssdi",
        office.SSA,
        office.SSA_COUNCIL,
        office.SSA_COUNCIL_MEANS,
        (office.SEE_LAWYER_NOW,),
        days=(ssa_appeal("letters.ssa.court_days"),),
        ladder=ladders.SOCIAL_SECURITY,
        rung=3,
    ),
    "ssa_award": Kind(
        "ssdi",
        office.SSA,
        office.SSA_AWARD,
        office.SSA_AWARD_MEANS,
        (office.CHECK_AWARD, office.CHECK_MEDICARE, office.TELL_OTHERS, office.REPORT_CHANGES),
        meanwhile=(office.PAID_WHILE_APPEAL,),
        days=(_LOOK_AGAIN,),
        ladder=ladders.SOCIAL_SECURITY,
        asks=office.APPEAL_PART,
    ),
    "ssa_overpayment": Kind(
        "ssdi",
        office.SSA,
        office.SSA_OVERPAYMENT,
        office.SSA_OVERPAYMENT_MEANS,
        (office.NOT_OWED, office.NOT_MY_FAULT, office.BOTH_AND_LESS),
        (office.PROOF_OF_MONEY,),
        (office.STOPS_TAKING,),
        (
            Counted(words.HOLD_BY, words.SAFE_FROM_ITS_DATE, "letters.ssa.overpayment_hold_days", keeps=True),
            _LOOK_AGAIN,
        ),
        ladders.SOCIAL_SECURITY,
        asks=office.APPEAL_OVERPAYMENT,
    ),
    "ssa_records": Kind(
        "ssdi",
        office.SSA,
        office.SSA_RECORDS,
        office.SSA_RECORDS_MEANS,
        (office.CALL_FOR_TIME, office.GO_TO_EXAM),
        (office.RECORDS_TO_SEND,),
        (office.CLAIM_STAYS_OPEN,),
        (NAMED,),
        asks=office.MORE_TIME,
        disagrees=False,
    ),
    "ssa_review_form": Kind(
        "ssdi",
        office.SSA,
        office.SSA_REVIEW,
        office.SSA_REVIEW_MEANS,
        (office.FILL_REVIEW, office.LIST_DOCTORS, office.CALL_FOR_TIME),
        (office.RECORDS_TO_SEND,),
        (office.PAID_DURING_REVIEW,),
        (NAMED,),
        asks=office.MORE_TIME,
        disagrees=False,
    ),
    "ssa_disability_ended": Kind(
        "ssdi",
        office.SSA,
        office.SSA_ENDED,
        office.SSA_ENDED_MEANS,
        (office.ASK_CONTINUE, office.SHOW_NO_BETTER, office.GET_HELP_TO_KEEP_PAY),
        (office.FORM_827, office.NEW_RECORDS),
        (office.CONTINUED_PAY,),
        (_ssa_keeps("letters.ssa.disability_ended_days"), _LOOK_AGAIN),
        ladders.SOCIAL_SECURITY,
        asks=office.APPEAL_ENDED,
    ),
    "ssi_change": Kind(
        "ssi",
        office.SSA,
        office.SSI_CHANGE,
        office.SSI_CHANGE_MEANS,
        (office.ASK_SSI,),
        (office.SSI_PAPERS,),
        (office.CONTINUED_SSI,),
        (_ssa_keeps("letters.ssi.keep_paid_days"), _LOOK_AGAIN),
        ladders.SOCIAL_SECURITY,
        asks=office.APPEAL_SSI,
    ),
}
