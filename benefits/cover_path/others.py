"""The remaining options: a plan from a spouse's work, and going without cover."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benefits.cover_path import words
from benefits.cover_path.drafts import NEW_PLAN, NOT_DECIDED, UNCOVERED, Draft
from benefits.cover_path.ground import Ground
from benefits.cover_path.losses import Loss
from benefits.law import Citation
from benefits.law.calendar import Month, days_after
from benefits.law.money import ZERO
from benefits.result.cover import CoverStanding, CoverWindow

SPOUSES_PLAN = "spouse_plan"
NONE = "none"
_JOINING = Citation("29 USC 1181(f)(1); 29 CFR 2590.701-6", "https://www.law.cornell.edu/cfr/text/29/2590.701-6")
_NOTHING = Citation("No law asks for cover", "https://www.healthcare.gov")


def spouses_plan(ground: Ground, lost: Sequence[Loss]) -> Iterator[Draft]:
    """A plan from a spouse's work, where there may be one: it must be asked about, and nothing of it is known.

    It must begin by the first of the month after it was asked for, 29 CFR 2590.701-6(a)(4).
    """
    if not _spouse_works(ground) or any(cover.entry.through == "spouse" for cover in ground.covers):
        return
    days, as_of = ground.law.number("cover_path.work_plan.days_to_join", on=ground.case.as_of), ground.case.as_of
    windows = tuple(
        CoverWindow(
            "work_plan",
            words.AFTER_COVER_ENDS(cover=loss.cover),
            loss.day,
            days_after(loss.day, days),
            min(days_after(loss.day, days), Month.of(max(loss.day, as_of)).last_day),
            (Month.of(max(loss.day, as_of)) + 1).first_day,
            _JOINING,
        )
        for loss in lost
        if days_after(loss.day, days) >= as_of and loss.kind != "marketplace"
    )
    if not windows:
        return
    yield Draft(
        id=SPOUSES_PLAN,
        kind=SPOUSES_PLAN,
        name=words.JOIN_SPOUSES_PLAN,
        standing=CoverStanding.ASK,
        how=words.ASK_THE_SPOUSES_EMPLOYER,
        citation=_JOINING,
        premiums=ground.flat(None),
        care=ground.flat(None),
        first=windows[0].begins,
        windows=windows,
        keeps_doctors=ground.doctors.spouse_plan,
        risks=[(NOT_DECIDED, words.RISK_NOT_DECIDED), (NEW_PLAN, words.RISK_STARTS_AT_ZERO)],
        why=[words.NO_PRICE_HERE],
    )


def _spouse_works(ground: Ground) -> bool:
    """Whether a wife or husband may have a plan from work."""
    case = ground.case
    if case.patient.marital_status not in ("married", "separated", None):
        return False
    earns = case.spouse is not None and bool(case.spouse.monthly_earned_income)
    helpers = (helper.employer for helper in case.caregivers if helper.relationship == "spouse")
    return earns or any(employer.employees or employer.weekly_pay or employer.hired_on for employer in helpers)


def no_cover(ground: Ground) -> Draft:
    """Going without: every bill in full. Never recommended; it shows what a gap may cost."""
    care, told, now = ground.flat(None), ground.care.is_told, ground.case.as_of
    priced = told and not ground.care.has_shares_of_a_plan
    if priced:
        care = ground.by_month(ground.care.under((), medicare_since=None))
    return Draft(
        id=NONE,
        kind=NONE,
        name=words.NO_COVER,
        standing=CoverStanding.LIKELY,
        how=words.NO_COVER_IS_NO_PLAN,
        citation=_NOTHING,
        premiums=ground.flat(ZERO),
        care=care,
        windows=(CoverWindow("any_time", words.FROM_NOW_ON, now, None, None, now, _NOTHING),),
        risks=[(UNCOVERED, words.RISK_NO_COVER)],
        why=[words.COPAYS_HAVE_NO_PRICE] if told and not priced else [],
    )


def counted_on(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts that are covers."""
    return tuple(draft for draft in drafts if draft.id != NONE)
