"""The covers the person has or has told of: each entry of the insurance list, with its days, premium and care."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from benefits.case import Insurance
from benefits.case.paths import PATHS
from benefits.costs.cover import ALWAYS, FOREVER, Cover
from benefits.cover_path import words
from benefits.cover_path.drafts import ENDS, NEW_PLAN, PAYS_SECOND, Amounts, Draft
from benefits.cover_path.ground import Ground, day_before
from benefits.cover_path.medicaid import limit_of_a_year
from benefits.cover_path.payers import group_plan_pays_first
from benefits.law import Citation
from benefits.law.calendar import Month
from benefits.result.cover import CoverStanding, CoverWindow
from benefits.result.messages import Message
from benefits.timeline.outgo import cobra_premium, dearer_cobra_from, dearer_premium

_KEPT = Citation("29 USC 1162", "https://www.law.cornell.edu/uscode/text/29/1162")
_OWN_TERMS = Citation(
    "The plan's own terms", "https://www.dol.gov/agencies/ebsa/laws-and-regulations/laws/affordable-care-act"
)
_BESIDE_MEDICARE = ("medicare_advantage", "medicaid", "va")


def entries(ground: Ground) -> Iterator[Draft]:
    """Every cover of the list that has a day in the path."""
    for cover in ground.covers:
        if cover.last >= ground.case.as_of and cover.first <= ground.last_day:
            yield _entry(ground, cover)


def cover_id(cover: Cover) -> str:
    """The id of an entry's option: where it stands in the case."""
    return f"insurance[{cover.index}]"


def name_of(entry: Insurance) -> Message:
    """What an entry's cover is called."""
    if entry.kind == "employer" and entry.through == "spouse":
        return words.SPOUSES_PLAN_NAME
    if entry.kind == "employer" and entry.through == "parent":
        return words.PARENTS_PLAN_NAME
    return words.ENTRY_NAMES[entry.kind or "other"]


def has_no_last_day(ground: Ground, cover: Cover) -> bool:
    """Whether a plan of one's own work goes on although that work has stopped, and nobody told until when."""
    entry = cover.entry
    if entry.kind != "employer" or entry.through not in (None, "self") or cover.last < FOREVER:
        return False
    return ground.case.patient.work.status == "stopped"


def _entry(ground: Ground, cover: Cover) -> Draft:
    entry, path = cover.entry, PATHS.patient.insurance[cover.index]
    premiums, premium_why = _premiums(ground, cover)
    care, care_why = _care(ground, cover)
    draft = Draft(
        id=cover_id(cover),
        kind=entry.kind or "other",
        name=name_of(entry),
        standing=CoverStanding.IN_FORCE,
        how=words.ASK_FOR_THE_LAST_DAY if has_no_last_day(ground, cover) else words.KEEP,
        citation=_KEPT if entry.kind == "cobra" else _OWN_TERMS,
        premiums=premiums,
        care=care,
        first=cover.first,
        last=cover.last,
        alone_until=alone_until(ground, cover),
        most_a_year=_most_a_year(ground, cover),
        keeps_doctors=_keeps_doctors(ground, cover),
        why=[*premium_why, *care_why],
    )
    draft.windows = (CoverWindow("told", words.KEEP, cover.first, None, None, cover.first, draft.citation),)
    if premium_why:
        draft.missing.append(path.monthly_premium)
    if care_why:
        draft.missing.extend((path.plan.deductible, path.plan.coinsurance, path.plan.out_of_pocket_max))
    if draft.alone_until < draft.last:
        draft.second_from = max(Month.of(draft.alone_until) + 1 - ground.months[0], 0)
        if ground.care.is_told and draft.second_from < len(ground.months):
            draft.why.append(words.SHARED_WITH_MEDICARE)
    draft.risks.extend(_risks(ground, cover, draft))
    return draft


def _premiums(ground: Ground, cover: Cover) -> tuple[Amounts, list[Message]]:
    entry = cover.entry
    if entry.kind == "cobra":
        premium = cobra_premium(ground.case, ground.law, ground.answers, cover)
        if premium is None:
            return ground.flat(None), [words.NEED_PREMIUM]
        return _cobra_premiums(ground, cover, premium), []
    if entry.kind == "medicaid" and entry.monthly_premium is None:
        return ground.flat(Decimal(0)), []
    if entry.monthly_premium is None:
        return ground.flat(None), [words.NEED_PREMIUM]
    return ground.flat(entry.monthly_premium), []


def _cobra_premiums(ground: Ground, cover: Cover, premium: Decimal) -> Amounts:
    dearer_from = dearer_cobra_from(cover, ground.law)
    if dearer_from is None:
        return ground.flat(premium)
    dearer = dearer_premium(premium, ground.law, dearer_from)
    return tuple(dearer if month.first_day >= dearer_from else premium for month in ground.months)


def _care(ground: Ground, cover: Cover) -> tuple[Amounts, list[Message]]:
    """Her care under this cover from now to its end, in its own plan years."""
    if not ground.care.is_told or cover.entry.kind == "medicaid":
        return ground.flat(None), []
    own = replace(cover.entry, ends_on=None if cover.last == FOREVER else cover.last)
    listed = ground.case.patient.insurance or ()
    insurance = (own,) if cover.account == cover.index else (listed[cover.account], own)
    care = ground.by_month(ground.care.under(insurance, medicare_since=None))
    return care, [words.NO_TERMS] if _is_never_known(ground, cover, care) else []


def _is_never_known(ground: Ground, cover: Cover, care: Amounts) -> bool:
    counted = set(ground.care.months())
    inside = (
        amount
        for month, amount in zip(ground.months, care, strict=True)
        if month in counted and month.last_day >= cover.first and month.first_day <= cover.last
    )
    return None in inside


def _most_a_year(ground: Ground, cover: Cover) -> Decimal | None:
    if cover.entry.kind == "medicaid":
        return limit_of_a_year(ground)
    return None if cover.plan is None else cover.plan.out_of_pocket_max


def _keeps_doctors(ground: Ground, cover: Cover) -> bool | None:
    """As told for it; COBRA is the same plan as the one it continues."""
    listed = ground.case.patient.insurance or ()
    told = cover.entry.doctors_take_it
    return listed[cover.account].doctors_take_it if told is None else told


def alone_until(ground: Ground, cover: Cover) -> date:
    """The day before Medicare would pay first: from then on this cover is not enough by itself."""
    medicare = ground.medicare
    if cover.entry.kind in _BESIDE_MEDICARE or medicare.closes_others is None:
        return cover.last
    if group_plan_pays_first(ground, cover.entry, max(medicare.closes_others, cover.first)) is not False:
        return cover.last
    return min(cover.last, day_before(medicare.closes_others))


def _risks(ground: Ground, cover: Cover, draft: Draft) -> Iterator[tuple[int, Message]]:
    opens = ground.medicare.closes_others
    if draft.alone_until < cover.last and opens is not None and opens <= ground.last_day:
        yield PAYS_SECOND, words.RISK_PAYS_SECOND(day=max(opens, ground.case.as_of))
    if cover.last <= ground.last_day:
        yield ENDS, words.RISK_ENDS(day=cover.last)
    if has_no_last_day(ground, cover):
        yield PAYS_SECOND, words.RISK_NO_LAST_DAY
    dearer = dearer_cobra_from(cover, ground.law)
    if dearer is not None and ground.case.as_of < dearer <= ground.last_day:
        yield ENDS, words.RISK_DEARER(day=dearer)
    if cover.first > ground.case.as_of and cover.first != ALWAYS and cover.account == cover.index:
        yield NEW_PLAN, words.RISK_STARTS_AT_ZERO
