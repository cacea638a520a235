"""Which cover to have in each month: the cheapest whose cost is known, with no gap; changed only where one opens.

A cover that runs is kept unless one that opens then costs less over the next twelve months of both. What is sure comes
before what an agency must still decide; a cost that is known, before one that is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.cover_path import words
from benefits.cover_path.drafts import SURE, Draft
from benefits.cover_path.ground import Ground
from benefits.law.calendar import MONTHS_A_YEAR, Month
from benefits.law.money import ZERO
from benefits.result.cover import CoverSpan, CoverStanding
from benefits.result.messages import Message

_SURENESS = {
    CoverStanding.IN_FORCE: 0,
    CoverStanding.LIKELY: 0,
    CoverStanding.POSSIBLE: 1,
    CoverStanding.ASK: 2,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """The cover of one month, and why that one. `draft` is None where none is known."""

    draft: Draft | None
    why: Message


def comparable(ground: Ground, draft: Draft, place: int) -> Decimal | None:
    """What a month costs, to compare by: in all where that is known, else at most; premiums alone without care."""
    if not ground.care.is_told:
        return draft.premiums[place]
    total = draft.total(place)
    return draft.at_most(place) if total is None else total


def sequence(ground: Ground, drafts: Sequence[Draft]) -> list[Choice]:
    """The cover recommended for each month, in order."""
    found: list[Choice] = []
    entered = _entered(ground, drafts)
    current: Choice | None = None
    for place, last in enumerate(ground.ends_of_months):
        entering = [draft for draft in entered[place] if last <= draft.alone_until]
        if current is not None and current.draft is not None and last <= current.draft.alone_until:
            current = _kept_or_changed(ground, current, current.draft, entering, place)
        else:
            current = _chosen(ground, entering, place, before=current.draft if current is not None else None)
        found.append(current)
    return found


def _entered(ground: Ground, drafts: Sequence[Draft]) -> list[list[Draft]]:
    """The covers that can be entered in each month; in the first two, whatever can be chosen now and began before.

    What runs in the month of the screen is not left before that month is over.
    """
    found: list[list[Draft]] = [[] for _month in ground.months]
    first, now = ground.months[0], ground.case.as_of
    something_runs = any(draft.is_in_force and draft.covers(now) for draft in drafts)
    for draft in drafts:
        places = {max(Month.of(window.begins) - first, 0) for window in draft.windows}
        if 0 in places:
            places.add(1)
            if something_runs and not (draft.is_in_force and draft.covers(ground.ends_of_months[0])):
                places.discard(0)
        for place in places:
            if place < len(found):
                found[place].append(draft)
    return found


def _kept_or_changed(ground: Ground, current: Choice, draft: Draft, entering: Sequence[Draft], place: int) -> Choice:
    """What was chosen before, unless another is surer, or surely cheaper over the months of both."""
    sure = [other for other in entering if other.standing in SURE and other is not draft]
    if draft.standing not in SURE:
        return _chosen(ground, sure, place, before=None) if sure else current
    best, least = current, None
    for other in sure:
        own, theirs = _side_by_side(ground, draft, other, place)
        if own is not None and theirs is not None and theirs < own and (least is None or theirs < least):
            best, least = Choice(other, words.CHEAPEST_KNOWN), theirs
    return best


def _chosen(ground: Ground, entering: Sequence[Draft], place: int, *, before: Draft | None) -> Choice:
    ranked = sorted(entering, key=lambda draft: _rank(ground, draft, place))
    if not ranked:
        return Choice(None, words.NOTHING_KNOWN)
    best = ranked[0]
    if best.standing not in SURE:
        return Choice(best, words.NOT_SURE_BUT_ASK)
    if before is not None and before.alone_until < before.last:
        return Choice(best, words.MEDICARE_THEN_PAYS_FIRST)
    if place == 0 and best.is_in_force:
        return Choice(best, words.ALREADY_IN_FORCE)
    sure = [draft for draft in ranked if draft.standing in SURE]
    if len(sure) == 1:
        return Choice(best, words.ONLY_ONE_OPEN)
    return Choice(best, words.CHEAPEST_KNOWN)


def _rank(ground: Ground, draft: Draft, place: int) -> tuple[int, bool, Decimal, bool]:
    cost = _average(ground, draft, place, _stay(ground, (draft,), place))
    return _SURENESS[draft.standing], cost is None, ZERO if cost is None else cost, not draft.is_in_force


def _stay(ground: Ground, drafts: Sequence[Draft], place: int) -> int:
    """The place after the last month, within a year, in which all of them are enough."""
    until: date = min(draft.alone_until for draft in drafts)
    stop = min(place + MONTHS_A_YEAR, len(ground.months))
    return next((at for at in range(place, stop) if ground.ends_of_months[at] > until), stop)


def _side_by_side(ground: Ground, one: Draft, other: Draft, place: int) -> tuple[Decimal | None, Decimal | None]:
    """What both cost a month over the same months, those in which both are known."""
    sums, months = [ZERO, ZERO], 0
    for at in range(place, _stay(ground, (one, other), place)):
        own, theirs = comparable(ground, one, at), comparable(ground, other, at)
        if own is not None and theirs is not None:
            sums, months = [sums[0] + own, sums[1] + theirs], months + 1
    if not months:
        return None, None
    return sums[0] / months, sums[1] / months


def _average(ground: Ground, draft: Draft, place: int, stop: int) -> Decimal | None:
    known = [amount for at in range(place, stop) if (amount := comparable(ground, draft, at)) is not None]
    return sum(known, ZERO) / len(known) if known else None


def spans(ground: Ground, choices: Sequence[Choice]) -> tuple[CoverSpan, ...]:
    """Months in a row under one cover."""
    found: list[CoverSpan] = []
    for month, choice in zip(ground.months, choices, strict=True):
        option = None if choice.draft is None else choice.draft.id
        if found and found[-1].option == option:
            before = found.pop()
            found.append(CoverSpan(before.first, month, option, before.choose_by, before.why))
            continue
        draft = choice.draft
        choose_by = None
        if draft is not None:
            entered = (window.by for window in draft.windows if window.begins <= month.last_day)
            choose_by = max((day for day in entered if day is not None and day >= ground.case.as_of), default=None)
        found.append(CoverSpan(month, month, option, choose_by, choice.why))
    return tuple(found)
