"""Letters of Medicare and of its plans."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.letters import cover_words as cover
from benefits.letters import ladders, words
from benefits.letters import office_words as office
from benefits.letters.counted import Counted, end_of_month
from benefits.letters.kinds.kind import MEDICARE, PLAN, Kind, ssa_appeal

_HELP = ("ship", "medicare-rights", "paf")


def _appeal(figure: str) -> Counted:
    """What must have arrived by its last day: no weekend moves it."""
    mail = "letters.medicare.mail_days"
    return Counted(words.APPEAL_BY, words.RECEIVED_TO_ARRIVE, figure, mail=mail)


OF_MEDICARE: Mapping[str, Kind] = {
    "medicare_surcharge": Kind(
        "medicare",
        office.SSA,
        cover.SURCHARGE,
        cover.SURCHARGE_MEANS,
        (cover.LIFE_CHANGE, cover.WRONG_RETURN),
        (cover.PROOF_OF_CHANGE,),
        (cover.HIGHER_MEANWHILE,),
        (ssa_appeal(),),
        ladders.SOCIAL_SECURITY,
        asks=cover.APPEAL_SURCHARGE,
        helpers=_HELP,
    ),
    "medicare_premium_bill": Kind(
        "medicare",
        cover.MEDICARE,
        cover.BILL,
        cover.BILL_MEANS,
        (cover.PAY_BILL, cover.STATE_MAY_PAY),
        meanwhile=(cover.COVER_UNTIL,),
        days=(
            Counted(
                words.PAY_BY,
                words.END_OF_MONTH,
                "letters.medicare.grace_months",
                after=end_of_month,
                rolls=True,
                keeps=True,
            ),
        ),
        calls=MEDICARE,
        helpers=_HELP,
    ),
    "medicare_denial": Kind(
        "medicare",
        cover.MEDICARE,
        cover.DENIAL,
        cover.DENIAL_MEANS,
        (cover.CALL_DOCTOR_FIRST, cover.CIRCLE),
        (cover.DOCTOR_WHY,),
        (cover.DO_NOT_PAY_YET,),
        (_appeal("letters.medicare.first_appeal_days"),),
        ladders.MEDICARE,
        asks=cover.APPEAL_DENIAL,
        calls=MEDICARE,
        helpers=_HELP,
    ),
    "medicare_plan_denial": Kind(
        "medicare",
        cover.INSURER,
        cover.PLAN_DENIAL,
        cover.PLAN_DENIAL_MEANS,
        (cover.ASK_FAST, cover.ENDS_CARE),
        (cover.DOCTOR_WHY,),
        (cover.CARE_GOES_ON,),
        (_appeal("letters.medicare_plan.appeal_days"),),
        ladders.MEDICARE_PLAN,
        asks=cover.APPEAL_PLAN,
        calls=PLAN,
        helpers=_HELP,
    ),
    "medicare_drug_denial": Kind(
        "medicare",
        cover.INSURER,
        cover.DRUG_DENIAL,
        cover.DRUG_DENIAL_MEANS,
        (cover.ASK_EXCEPTION, cover.ASK_FAST),
        (cover.DOCTOR_WHY,),
        (cover.TEMPORARY_SUPPLY,),
        (_appeal("letters.medicare_drugs.appeal_days"),),
        ladders.MEDICARE_DRUGS,
        asks=cover.APPEAL_DRUG,
        calls=PLAN,
        helpers=_HELP,
    ),
}
