"""The path's last days to choose that no program has named: those of covers that are open and not in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benefits.cover_path import words
from benefits.law.calendar import MONTHS_A_YEAR
from benefits.result import Deadline
from benefits.result.cover import CoverPath, CoverStanding, GapKind
from benefits.result.messages import Message

_MARKETPLACE, _MEDICARE = "marketplace", "medicare"
_NAMES: dict[str, tuple[str, Message]] = {
    "work_plan": ("cobra", words.LAST_DAY_TO_JOIN_SPOUSES_PLAN),
    "part_d_after_loss": (_MEDICARE, words.LAST_DAY_FOR_A_DRUG_PLAN),
    "medicare_plans": (_MEDICARE, words.LAST_DAY_OF_MEDICARES_PERIOD),
}


def deadlines(path: CoverPath, told: Iterable[Deadline]) -> tuple[Deadline, ...]:
    """The days to add to those that the programs have told, which are left out here."""
    known = {(entry.program, entry.on) for entry in told}
    return tuple(entry for entry in _all(path) if (entry.program, entry.on) not in known)


def _all(path: CoverPath) -> Iterator[Deadline]:
    """Those of the coming year; of a period that comes every year, the next one."""
    if not path.months:
        return
    within_a_year = path.months[MONTHS_A_YEAR].month.last_day
    marketplace = path.option(_MARKETPLACE)
    for window in () if marketplace is None else marketplace.windows:
        if window.id == "after_loss" and window.last is not None and window.last <= within_a_year:
            yield Deadline(window.last, words.LAST_DAY_TO_CHOOSE_A_PLAN, _MARKETPLACE, True, window.citation)
    named: set[str] = set()
    for period in path.periods:
        if period.id in _NAMES and period.id not in named and period.applies and period.last <= within_a_year:
            if period.id == "medicare_plans" and not _has_medicare(path):
                continue
            named.add(period.id)
            program, what = _NAMES[period.id]
            yield Deadline(period.last, what, program, True, period.citation)


def _has_medicare(path: CoverPath) -> bool:
    """Whether some part of Medicare runs, so that its plans can be changed."""
    runs = (entry.kind for entry in path.options if entry.standing is CoverStanding.IN_FORCE)
    gaps = (month.gap for month in path.months if month.gap is not None)
    return any(kind.startswith(_MEDICARE) for kind in runs) or any(gap.kind is GapKind.HOSPITAL_ONLY for gap in gaps)
