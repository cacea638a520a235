"""The health insurance marketplace: who loses other cover may choose a plan outside the yearly period.

45 CFR 155.420. 26 USC 36B for who the tax credit helps. Not computed: plan prices and the amount of the
credit, which need the plans of the place and the income of the year.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from benefits.case import Case, Insurance
from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.programs import Program, Screening
from benefits.programs.marketplace import words
from benefits.programs.marketplace.facts import MarketplaceFacts
from benefits.programs.marketplace.tax_credit import tax_credit
from benefits.result import PATIENT, Deadline, NextStep, ProgramResult, Requirement
from benefits.result.answers import Outcome

CODE = "marketplace"
_URL = "https://www.healthcare.gov"
_CITATION = Citation("45 CFR 155.420", "https://www.ecfr.gov/current/title-45/section-155.420")
OPENING = Requirement("special_enrollment", _CITATION, words.DOES_THE_LOSS_OF_COVER_OPEN_IT)
_LOSS_OPENS_IT = ("employer", "cobra", "medicaid", "tricare", "retiree")


def screen_marketplace(screening: Screening) -> Iterable[ProgramResult]:
    """A marketplace plan as the other way to bridge the months without a plan from work."""
    case, law = screening.case, screening.law
    insurance = case.patient.insurance
    if insurance is None:
        yield _cover_not_told()
        return
    window = law.number("marketplace.special_days", on=case.as_of)
    ends = _cover_ends(insurance, window, case.as_of)
    if ends is not None:
        yield _cover_is_lost(case, law, ends, window)
    elif not insurance:
        yield _without_cover(case, law, window)
    else:
        yield _with_other_cover(window)


def _cover_ends(insurance: Sequence[Insurance], window: int, on: date) -> date | None:
    """The end of a cover whose loss opens the marketplace, while the days to choose have not passed."""
    ends = (entry.ends_on for entry in insurance if entry.kind in _LOSS_OPENS_IT)
    days = timedelta(days=window)
    return min((day for day in ends if day is not None and day + days >= on), default=None)


def _cover_not_told() -> ProgramResult:
    finding = OPENING.unknown(words.NEED_COVER, PATHS.patient.insurance)
    return ProgramResult(
        CODE, PATIENT, Outcome.UNKNOWN, words.TELL_US_YOUR_COVER, findings=(finding,), missing=finding.missing
    )


def _cover_is_lost(case: Case, law: Law, ends: date, window: int) -> ProgramResult:
    last = ends + timedelta(days=window)
    return ProgramResult(
        CODE,
        PATIENT,
        Outcome.LIKELY,
        words.CHOOSE_UNTIL(last=last),
        findings=(OPENING.met(words.COVER_ENDS_ON(day=ends, days=window)),),
        facts=MarketplaceFacts(special_enrollment_until=last),
        next_steps=(
            NextStep(
                words.COMPARE_WITH_THE_PLAN_FROM_WORK,
                by=last,
                how=words.ASK_ABOUT_DOCTORS_AND_MAXIMUM,
                url=_URL,
                rank=58,
            ),
        ),
        notices=tuple(tax_credit(case, law, ends)),
        deadlines=(Deadline(last, words.LAST_DAY_TO_CHOOSE, CODE, True, _CITATION),),
    )


def _without_cover(case: Case, law: Law, window: int) -> ProgramResult:
    return ProgramResult(
        CODE,
        PATIENT,
        Outcome.POSSIBLE,
        words.OPENS_EACH_YEAR,
        findings=(OPENING.not_met(words.ONLY_THE_YEARLY_PERIOD(days=window)),),
        notices=tuple(tax_credit(case, law, case.as_of)),
        next_steps=(NextStep(words.LOOK_IN_THE_YEARLY_PERIOD, url=_URL, rank=57),),
    )


def _with_other_cover(window: int) -> ProgramResult:
    return ProgramResult(
        CODE,
        PATIENT,
        Outcome.NOT_APPLICABLE,
        words.OTHER_COVER_IN_FORCE(days=window),
        findings=(OPENING.not_applicable(words.NO_COVER_ENDS),),
    )


PROGRAM = Program(
    code=CODE,
    title=words.TITLE,
    screen=screen_marketplace,
    needs=("cobra", "medicaid"),
    facts=MarketplaceFacts,
    order=35,
)
