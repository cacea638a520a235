"""The health insurance marketplace: who loses other cover may choose a plan outside the yearly period.

45 CFR 155.410, 155.420. 26 USC 36B for who the tax credit helps. Not computed: plan prices and the amount of the
credit, which need the plans of the place and the income of the year.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.law.calendar import Month, days_after
from benefits.programs import Program, Screening
from benefits.programs.marketplace import words
from benefits.programs.marketplace.facts import MarketplaceFacts
from benefits.programs.marketplace.tax_credit import tax_credit
from benefits.programs.medicare.facts import MedicareFacts
from benefits.records.marketplace.yearly_period import yearly_period
from benefits.result import PATIENT, Deadline, NextStep, ProgramResult, Requirement
from benefits.result.answers import Outcome
from benefits.result.purposes import Purpose

CODE = "marketplace"
_URL = "https://www.healthcare.gov"
_CITATION = Citation("45 CFR 155.420", "https://www.ecfr.gov/current/title-45/section-155.420")
_YEARLY = Citation("45 CFR 155.410(e)", "https://www.ecfr.gov/current/title-45/section-155.410")
OPENING = Requirement("special_enrollment", _CITATION, words.DOES_THE_LOSS_OF_COVER_OPEN_IT)
_LOSS_OPENS_IT = ("employer", "cobra", "medicaid", "tricare", "retiree", "va", "medicare_advantage")


def screen_marketplace(screening: Screening) -> Iterable[ProgramResult]:
    """A marketplace plan as the other way to bridge the months without a plan from work."""
    case, law = screening.case, screening.law
    if _medicare_is_open(screening):
        yield _has_medicare()
        return
    if case.patient.insurance is None:
        yield _cover_not_told()
        return
    window = law.number("marketplace.special_days", on=case.as_of)
    ends = _cover_ends(case, window)
    if ends is not None:
        yield _cover_is_lost(case, law, ends, window)
    elif not any(entry.ends_on is None or entry.ends_on >= case.as_of for entry in case.patient.insurance):
        yield _without_cover(case, law, window)
    else:
        yield _with_other_cover(window)


def _medicare_is_open(screening: Screening) -> bool:
    """Medicare in force, or free of a premium and open now: no tax credit then, 26 USC 36B(c)(2)(B); 26 CFR 1.36B-2(c).

    With kidney failure Medicare must be asked for and may be left, so that it is not in the way.
    """
    parts, on = screening.case.patient.benefits.medicare, screening.case.as_of
    if parts is not None and parts.part_a_since is not None and parts.part_a_since <= on:
        return True
    medicare, facts = screening.result(MedicareFacts.program), screening.facts(MedicareFacts)
    if medicare is None or facts is None or facts.eligible_on is None or facts.basis == "esrd":
        return False
    free = facts.part_a_premium_free is True
    return medicare.outcome is Outcome.LIKELY and free and facts.eligible_on <= on


def _has_medicare() -> ProgramResult:
    return ProgramResult(
        CODE,
        PATIENT,
        Outcome.NOT_APPLICABLE,
        words.MEDICARE_INSTEAD,
        findings=(OPENING.not_applicable(words.NO_PLAN_BESIDE_MEDICARE),),
    )


def _cover_ends(case: Case, window: int) -> date | None:
    """The end of a cover whose loss opens the marketplace, while the days to choose have not passed."""
    ends = (entry.ends_on for entry in case.patient.insurance or () if entry.kind in _LOSS_OPENS_IT)
    return min((day for day in ends if day is not None and days_after(day, window) >= case.as_of), default=None)


def _cover_not_told() -> ProgramResult:
    finding = OPENING.unknown(words.NEED_COVER, PATHS.patient.insurance)
    return ProgramResult(
        CODE, PATIENT, Outcome.UNKNOWN, words.TELL_US_YOUR_COVER, findings=(finding,), missing=finding.missing
    )


def _cover_is_lost(case: Case, law: Law, ends: date, window: int) -> ProgramResult:
    last = days_after(ends, window)
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
        notices=tuple(tax_credit(case, law, (Month.of(max(ends, case.as_of)) + 1).first_day)),
        deadlines=(Deadline(last, words.LAST_DAY_TO_CHOOSE, CODE, True, _CITATION),),
    )


def _without_cover(case: Case, law: Law, window: int) -> ProgramResult:
    period = yearly_period(case, law)
    is_open = period.first <= case.as_of <= period.last
    filled = {"first": period.first, "last": period.last, "begins": period.begins}
    opens = words.IS_OPEN(**filled) if is_open else words.OPENS_EACH_YEAR(**filled)
    if case.as_of > period.last:
        opens = words.STATE_MAY_STILL_BE_OPEN(latest=period.latest, begins=period.begins)
    own = period.own_exchange or case.state is None
    by = period.last if case.as_of <= period.last else period.latest
    return ProgramResult(
        CODE,
        PATIENT,
        Outcome.POSSIBLE,
        opens,
        findings=(OPENING.not_met(words.ONLY_THE_YEARLY_PERIOD(days=window)),),
        notices=tuple(tax_credit(case, law, period.begins)),
        next_steps=(
            NextStep(
                words.LOOK_IN_THE_YEARLY_PERIOD,
                by=by,
                how=words.STATE_SETS_ITS_OWN_DAY(latest=period.latest) if own else words.MEDICAID_HAS_NO_PERIOD,
                url=_URL,
                rank=57,
            ),
        ),
        deadlines=(Deadline(by, words.LAST_DAY_OF_THE_YEARLY_PERIOD, CODE, not own, _YEARLY),),
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
    needs=("cobra", "medicaid", MedicareFacts.program),
    facts=MarketplaceFacts,
    purposes=frozenset({Purpose.HEALTH_COVER}),
    order=35,
    ask="marketplace",
)
