"""Journeys to care: miles at the tax agency's medical rate (or the person's own), tolls, and parking.

The high end counts each mile at the business rate, which holds every cost of a car. A trip's miles are rounded to the
cent; tolls are filed under travel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benefits.case import Case, Trip
from benefits.costs.engine import Row
from benefits.costs.entries import happening, rhythm_of
from benefits.costs.health_plan import cents
from benefits.costs.occurrences import Calendar
from benefits.law import Law, NotInForce
from benefits.result.answers import Path

MEDICAL_RATE = "costs.mileage.medical"
BUSINESS_RATE = "costs.mileage.business"
_PER_MILE_DIVISOR = 10_000  # miles have two decimals, rates four; the product is cut to cents


@dataclass(frozen=True, slots=True)
class Driven:
    """One trip of the list in cents a month. `parking` is None when none was entered."""

    index: int
    trip: Trip
    travel: Row
    travel_high: Row
    parking: Row | None
    missing: tuple[Path, ...]
    no_figures: bool = False


def reckon(case: Case, law: Law, calendar: Calendar) -> Sequence[Driven]:
    """Every trip of the list."""
    listed = (case.costs.trips or ()) if case.costs is not None else ()
    return tuple(_driven(index, trip, law, calendar) for index, trip in enumerate(listed))


def _driven(index: int, trip: Trip, law: Law, calendar: Calendar) -> Driven:
    path = f"costs.trips[{index}]"
    first = calendar.first if trip.from_ is None else trip.from_.toordinal()
    last = calendar.last if trip.to is None else trip.to.toordinal()
    rhythm, missing = rhythm_of(trip.times, trip.cycle_days, first, last, path)
    if rhythm is None:
        happens = happening(first, last, calendar)
        unknown: Row = [None if here else 0 for here in happens]
        free: Row = [0] * len(happens)
        parking = None if trip.parking is None else (unknown if trip.parking else free)
        return Driven(index, trip, unknown, unknown, parking, missing if any(happens) else ())
    counts = rhythm.by_month(calendar)
    parked: Row | None = None if trip.parking is None else [count * cents(trip.parking) for count in counts]
    if trip.round_trip_miles is None:
        needed = (f"{path}.round_trip_miles",) if any(counts) else ()
        unknown = [None if count else 0 for count in counts]
        return Driven(index, trip, unknown, unknown, parked, needed)
    travel = _travel(trip, counts, law, calendar, MEDICAL_RATE)
    high = travel if trip.cost_per_mile is not None else _travel(trip, counts, law, calendar, BUSINESS_RATE)
    return Driven(index, trip, travel, high, parked, (), None in travel)


def _travel(trip: Trip, counts: Sequence[int], law: Law, calendar: Calendar, rate_name: str) -> Row:
    """Cents a month for miles and tolls."""
    assert trip.round_trip_miles is not None
    tolls = 0 if trip.tolls is None else cents(trip.tolls)
    each_by_year: dict[int, int | None] = {}
    row: Row = []
    for month, count in zip(calendar.months, counts, strict=True):
        if count == 0:
            row.append(0)
            continue
        if month.year not in each_by_year:
            each_by_year[month.year] = _each(trip, law, month.year, rate_name)
        miles = each_by_year[month.year]
        row.append(None if miles is None else count * (miles + tolls))
    return row


def _each(trip: Trip, law: Law, year: int, rate_name: str) -> int | None:
    """Cents for the miles of one trip in a year."""
    assert trip.round_trip_miles is not None
    rate = trip.cost_per_mile
    if rate is None:
        try:
            rate = law.share(rate_name, on=date(year, 1, 1))
        except NotInForce:
            return None
    product = cents(trip.round_trip_miles) * int(rate.scaleb(4))
    return (2 * product + _PER_MILE_DIVISOR) // (2 * _PER_MILE_DIVISOR)
