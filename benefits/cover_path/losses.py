"""The covers that end in the path: each end opens other covers for some days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from benefits.case import InsuranceKind
from benefits.costs.cover import FOREVER
from benefits.cover_path.continuation import COBRA
from benefits.cover_path.drafts import SURE, Draft
from benefits.cover_path.from_insurance import name_of
from benefits.cover_path.ground import Ground
from benefits.cover_path.medicaid import MEDICAID
from benefits.law.calendar import days_after
from benefits.result.messages import Message

_COUNT: tuple[InsuranceKind, ...] = (
    "employer", "cobra", "medicaid", "tricare", "retiree", "va", "medicare_advantage", "marketplace",
)  # fmt: skip
_FROM_WORK = ("employer", "retiree", "cobra")


@dataclass(frozen=True, slots=True)
class Loss:
    """The last day of a cover, and what it is called. `is_certain`: it runs now, rather than could be chosen."""

    day: date
    cover: Message
    kind: str
    is_certain: bool
    drugs_were_as_good: bool | None = None


def losses(ground: Ground, chosen: Iterable[Draft], *, within_days: int) -> tuple[Loss, ...]:
    """The ends of covers from some days before the screen to the end of the path, in order."""
    since = days_after(ground.case.as_of, -within_days)
    found = [loss for loss in (*_of_entries(ground), *_of_options(chosen)) if since <= loss.day <= ground.last_day]
    return tuple(sorted(found, key=lambda loss: (loss.day, not loss.is_certain)))


def _of_entries(ground: Ground) -> Iterator[Loss]:
    for cover in ground.covers:
        if cover.entry.kind in _COUNT and cover.last < FOREVER:
            drugs = cover.entry.creditable_drug_coverage
            yield Loss(cover.last, name_of(cover.entry), cover.entry.kind, is_certain=True, drugs_were_as_good=drugs)


def _of_options(chosen: Iterable[Draft]) -> Iterator[Loss]:
    """COBRA that runs out, and Medicaid that closes when Medicare begins, open the others once more."""
    for draft in chosen:
        if draft.id in (COBRA, MEDICAID) and draft.standing in SURE and draft.windows and draft.last < FOREVER:
            yield Loss(draft.last, draft.name, draft.kind, is_certain=draft.is_in_force)
