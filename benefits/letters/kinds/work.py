"""Letters of an employer about leave, and of a state about paid leave."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.law.calendar import years_after
from benefits.letters import office_words as office
from benefits.letters import words
from benefits.letters.counted import APPEAL_DAYS_BY_STATE, ByState, Counted
from benefits.letters.kinds.kind import EMPLOYER, STATE_LEAVE, Kind

_WORK_HELP = ("dol-whd", "jan", "triage-cancer")

OF_WORK: Mapping[str, Kind] = {
    "fmla_eligibility": Kind(
        "fmla",
        office.EMPLOYER,
        office.FMLA_ELIGIBILITY,
        office.FMLA_ELIGIBILITY_MEANS,
        (office.GIVE_FORM, office.FILL_OWN_PART, office.ASK_TIME_DOCTOR, office.IF_NOT_ELIGIBLE),
        (office.THE_CERTIFICATION,),
        (office.PLAN_GOES_ON,),
        (Counted(words.ANSWER_BY, words.FROM_ITS_DATE, "fmla.certification_days", keeps=True),),
        asks=office.CERTIFICATION_COMES,
        disagrees=False,
        calls=EMPLOYER,
        helpers=_WORK_HELP,
    ),
    "fmla_designation": Kind(
        "fmla",
        office.EMPLOYER,
        office.FMLA_DESIGNATION,
        office.FMLA_DESIGNATION_MEANS,
        (office.CHECK_HOURS, office.IF_MORE_ASKED, office.KEEP_IT),
        (office.MISSING_PART,),
        (office.LEAVE_STANDS,),
        (Counted(words.MISSING_BY, words.FROM_ITS_DATE, "fmla.certification_cure_days", keeps=True),),
        asks=office.CORRECT_DESIGNATION,
        disagrees=False,
        calls=EMPLOYER,
        helpers=_WORK_HELP,
    ),
    "fmla_denial": Kind(
        "fmla",
        office.EMPLOYER,
        office.FMLA_DENIAL,
        office.FMLA_DENIAL_MEANS,
        (office.ASK_WHY, office.CALL_WHD, office.ASK_ACCOMMODATION, office.LOOK_AT_STATE),
        (office.PAY_STUBS,),
        (office.USE_OTHER_DAYS,),
        (Counted(words.COMPLAIN_BY, words.YEARS, "letters.fmla.complaint_years", after=years_after),),
        asks=office.RECONSIDER_LEAVE,
        disagrees=False,
        calls=EMPLOYER,
        helpers=_WORK_HELP,
    ),
    "state_leave_denial": Kind(
        "state_paid_leave",
        office.STATE_LEAVE,
        office.STATE_DENIAL,
        office.STATE_DENIAL_MEANS,
        (office.READ_REASON, office.APPEAL_ONLINE),
        (office.WAGE_PAPERS,),
        (office.NOTHING_DURING_STATE,),
        (ByState(words.APPEAL_BY, words.SAFE_FROM_ITS_DATE, APPEAL_DAYS_BY_STATE),),
        asks=office.APPEAL_STATE,
        calls=STATE_LEAVE,
        helpers=("lsc", "lawhelp", "triage-cancer"),
    ),
}
