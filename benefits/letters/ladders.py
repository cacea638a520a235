"""The steps of an appeal, from the first look to the last, program by program."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.letters import words
from benefits.result.messages import Message


@dataclass(frozen=True, slots=True)
class Rung:
    """One step: the figure of its time, in days or months. `by_itself`: nobody needs to ask for it."""

    name: Message
    figure: str | None = None
    in_months: bool = False
    by_itself: bool = False


Ladder = tuple[Rung, ...]

SOCIAL_SECURITY: Ladder = (
    Rung(words.LEVELS["reconsideration"], "ssdi.appeal_days"),
    Rung(words.LEVELS["hearing"], "letters.ssa.hearing_days"),
    Rung(words.LEVELS["council"], "letters.ssa.council_days"),
    Rung(words.LEVELS["court"], "letters.ssa.court_days"),
)
MEDICARE: Ladder = (
    Rung(words.LEVELS["redetermination"], "letters.medicare.first_appeal_days"),
    Rung(words.LEVELS["independent"], "letters.medicare.second_appeal_days"),
    Rung(words.LEVELS["hearing"], "letters.medicare.hearing_days"),
)
MEDICARE_PLAN: Ladder = (
    Rung(words.LEVELS["plan"], "letters.medicare_plan.appeal_days"),
    Rung(words.LEVELS["independent"], by_itself=True),
    Rung(words.LEVELS["hearing"], "letters.medicare.hearing_days"),
)
MEDICARE_DRUGS: Ladder = (
    Rung(words.LEVELS["plan"], "letters.medicare_drugs.appeal_days"),
    Rung(words.LEVELS["independent"], "letters.medicare_drugs.appeal_days"),
    Rung(words.LEVELS["hearing"], "letters.medicare.hearing_days"),
)
MEDICAID: Ladder = (Rung(words.LEVELS["state_hearing"]),)
MEDICAID_PLAN: Ladder = (
    Rung(words.LEVELS["plan"], "letters.medicaid_plan.appeal_days"),
    Rung(words.LEVELS["state_hearing"], "letters.medicaid_plan.hearing_days"),
)
HEALTH_PLAN: Ladder = (
    Rung(words.LEVELS["plan"], "letters.plan.appeal_days"),
    Rung(words.LEVELS["outside_review"], "letters.plan.review_months", in_months=True),
)
NONE: Ladder = ()
