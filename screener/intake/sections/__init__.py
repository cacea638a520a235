"""The sections of the interview, in the order they are asked."""

from __future__ import annotations

from screener.intake.asking import CAREGIVER, Section
from screener.intake.sections import (
    about,
    benefits,
    caregivers,
    costs,
    earnings,
    health,
    household,
    insurance,
    job,
    letters,
    papers,
    work,
)

_ROOMS = (about, health, work, earnings, job, benefits, insurance, household, caregivers, costs)
SECTIONS: dict[str, Section] = {room.SECTION.slug: room.SECTION for room in _ROOMS}
ASIDE: dict[str, Section] = {room.SLUG: room.SECTION for room in (papers, letters)}
"""Pages of questions that are no part of the interview: other pages lead to them."""


def in_order(door: str | None) -> list[Section]:
    """The sections as they are asked at this door: someone who helps is asked about her own job early."""
    slugs = list(SECTIONS)
    if door == CAREGIVER:
        slugs.remove("caregivers")
        slugs.insert(slugs.index("health") + 1, "caregivers")
    return [SECTIONS[slug] for slug in slugs]
