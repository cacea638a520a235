"""The part of the tally that is known, and what is open: where one cost is not known, the others still are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from benefits.case import Caregiver, Case
from benefits.case.paths import PATHS
from benefits.costs import words
from benefits.costs.charging import Row
from benefits.costs.entries import Entry
from benefits.costs.occurrences import Calendar
from benefits.costs.sheet import Sheet
from benefits.result import OpenCost
from benefits.result.answers import Path
from benefits.result.messages import Message

WAGES_OF_PATIENT = "lost_wages_patient"
WAGES_OF_CAREGIVERS = "lost_wages_caregivers"


def known_of(rows: Iterable[Sequence[int | None]], calendar: Calendar) -> Row:
    """Cents a month that are known of the rows together; None where something happens and none of it is known."""
    listed = list(rows)
    if not listed:
        return [0] * len(calendar.months)
    return [_known(month) for month in zip(*listed, strict=True)]


def known_in_all(row: Row) -> int | None:
    """Cents that are known of all months; None where none are."""
    return _known(row)


def _known(amounts: Sequence[int | None]) -> int | None:
    together = sum(filter(None, amounts))
    return None if together == 0 and None in amounts else together


def pay_of(caregiver: Caregiver) -> Message:
    """What the pay a caregiver loses is called."""
    return words.PAY_OF(name=caregiver.name) if caregiver.name else words.PAY_OF_CAREGIVER


def open_costs(case: Case, sheet: Sheet) -> Iterator[OpenCost]:
    """The costs of the list, the trips and the lost pay that are not known in some month."""
    run = sheet.prepared.expected
    of_the_cover = tuple(path for path in run.missing if not path.startswith(f"{PATHS.costs.items}["))
    for entry, row in zip(sheet.prepared.entries, run.rows, strict=True):
        label = entry.item.label or words.kind_name(entry.kind)
        yield from _open(entry.index, entry.kind, label, row, _own(entry) or of_the_cover)
    for trip in sheet.driven:
        yield from _open(trip.index, "travel", words.kind_name("travel"), trip.travel, trip.missing)
        if trip.parking is not None:
            yield from _open(trip.index, "parking", words.kind_name("parking"), trip.parking, trip.missing)
    if sheet.patient is not None:
        yield from _open(0, WAGES_OF_PATIENT, words.YOUR_PAY, sheet.patient.months, sheet.patient.missing)
    for index, lost in sheet.caregivers.items():
        label = pay_of(case.caregivers[index])
        yield from _open(index, WAGES_OF_CAREGIVERS, label, lost.months, lost.missing)


def _own(entry: Entry) -> tuple[Path, ...]:
    """What the cost itself wants: when it happens, who bears it, how much it is."""
    amount = (PATHS.costs.items[entry.index].amount,) if entry.item.amount is None else ()
    return (*entry.missing, *amount)


def _open(
    index: int, kind: str, label: str | Message, row: Sequence[int | None], missing: tuple[Path, ...]
) -> Iterator[OpenCost]:
    months = sum(1 for amount in row if amount is None)
    if months:
        yield OpenCost(index, kind, label, months, missing)
