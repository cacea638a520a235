"""Each month as things stand: the one cover in force, or the gap; who pays first; and what else it could be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benefits.costs.cover import Cover
from benefits.cover_path import words
from benefits.cover_path.drafts import Draft
from benefits.cover_path.from_insurance import cover_id, has_no_last_day
from benefits.cover_path.ground import Ground
from benefits.cover_path.medicare import MEDICARE, comes_by_itself, hospital_only
from benefits.cover_path.others import NONE
from benefits.cover_path.payers import group_plan_pays_first
from benefits.cover_path.recommend import Choice
from benefits.law.calendar import days_after
from benefits.result.cover import CoverGap, CoverMonth, CoverStanding, GapKind
from benefits.result.messages import Message

_BY_ITSELF = ("medicare_advantage", "va")  # neither shares a bill with Original Medicare


@dataclass(frozen=True, slots=True)
class Running:
    """A cover that runs on some days as things stand, and its entry in the list where it has one."""

    option: str
    first: date
    last: date
    cover: Cover | None = None


def months(ground: Ground, drafts: Sequence[Draft], choices: Sequence[Choice]) -> tuple[CoverMonth, ...]:
    """The months of the path."""
    running = running_covers(ground, drafts)
    hospital = hospital_only(ground)
    return tuple(
        _month(ground, place, running, hospital, drafts, choices[place]) for place in range(len(ground.months))
    )


def running_covers(ground: Ground, drafts: Sequence[Draft]) -> tuple[Running, ...]:
    """In the order in which they are used: the list, then Medicaid and Medicare."""
    listed = {cover_id(cover): cover for cover in ground.covers}
    found = [Running(draft.id, draft.first, draft.last, listed.get(draft.id)) for draft in drafts if draft.is_in_force]
    return tuple(sorted(found, key=lambda entry: entry.cover is None))


def _month(
    ground: Ground,
    place: int,
    running: Sequence[Running],
    hospital: tuple[date, date] | None,
    drafts: Sequence[Draft],
    choice: Choice,
) -> CoverMonth:
    month, last = ground.months[place], ground.ends_of_months[place]
    first = ground.case.as_of if place == 0 else month.first_day
    here = [entry for entry in running if entry.first <= last and entry.last >= first]
    bare = uncovered(here, first, last)
    used = next((entry for entry in here if entry.first <= first <= entry.last), here[0] if here else None)
    in_force = used if bare is None else None
    gap = None if bare is None else _gap(ground, bare, hospital, choice)
    payer = None if in_force is None else _pays_first(ground, in_force, last)
    return CoverMonth(
        month=month,
        in_force=None if in_force is None else in_force.option,
        gap=gap,
        recommended=None if choice.draft is None else choice.draft.id,
        open=tuple(
            draft.id
            for draft in drafts
            if draft.windows
            and draft.id != NONE
            and draft.is_open_in(first, last)
            and (in_force is None or draft.id != in_force.option)
        ),
        pays_first=payer,
        note=None if in_force is None else _note(ground, in_force, first, payer),
    )


def uncovered(here: Sequence[Running], first: date, last: date) -> tuple[date, date] | None:
    """The first days in a row that nothing covers; None where there are none."""
    day = first
    for entry in sorted(here, key=lambda entry: entry.first):
        if entry.first > day:
            return day, days_after(entry.first, -1)
        day = max(day, days_after(entry.last, 1))
        if day > last:
            return None
    return (day, last) if day <= last else None


def _gap(ground: Ground, bare: tuple[date, date], hospital: tuple[date, date] | None, choice: Choice) -> CoverGap:
    first, last = bare
    draft, as_of = choice.draft, ground.case.as_of
    choose_by = None if draft is None else _last_day(draft, last, as_of)
    if hospital is not None and hospital[0] <= first and last <= hospital[1]:
        what = words.GAP_HOSPITAL_ONLY
        if choose_by is not None and draft is not None and draft.kind == MEDICARE:
            what = words.GAP_HOSPITAL_ONLY_CHOOSE(day=choose_by)
        return CoverGap(GapKind.HOSPITAL_ONLY, first, last, what, choose_by)
    if ground.case.patient.insurance is None:
        return CoverGap(GapKind.NOT_TOLD, first, last, words.GAP_NOT_TOLD, choose_by)
    return CoverGap(GapKind.UNINSURED, first, last, _what_to_do(draft, choose_by), choose_by)


def _what_to_do(draft: Draft | None, choose_by: date | None) -> Message:
    if draft is None:
        return words.GAP_NOT_IN_TIME
    if draft.standing is CoverStanding.LIKELY and comes_by_itself(draft.windows):
        return words.GAP_COMES_BY_ITSELF(option=draft.name)
    if choose_by is None or draft.standing not in (CoverStanding.LIKELY, CoverStanding.IN_FORCE):
        return words.GAP_ASK(option=draft.name)
    return words.GAP_CHOOSE(option=draft.name, day=choose_by)


def _last_day(draft: Draft, before: date, as_of: date) -> date | None:
    """The last day to choose it so that it covers days up to some day."""
    ends = (window.by for window in draft.windows if window.begins <= before)
    return max((day for day in ends if day is not None and day >= as_of), default=None)


def _pays_first(ground: Ground, used: Running, last: date) -> str | None:
    """The cover itself, or Medicare where it is open by the last day of the month and comes first, taken or not."""
    opens = ground.medicare.closes_others
    if used.cover is None or opens is None or opens > last or used.cover.entry.kind in _BY_ITSELF:
        return used.option
    own = group_plan_pays_first(ground, used.cover.entry, last)
    if own is None:
        return None
    return used.option if own else MEDICARE


def _note(ground: Ground, used: Running, first: date, payer: str | None) -> Message | None:
    if used.cover is None:
        return None
    both = ground.medicare.since
    signed_up = both is not None and both <= first
    if not signed_up and used.cover.entry.kind != "medicaid" and payer == MEDICARE:
        return words.SIGN_UP_OR_BILLS_STAY
    return words.WORK_HAS_STOPPED if has_no_last_day(ground, used.cover) else None
