"""Journeys to care: miles at the tax agency's medical rate (or the person's own), tolls, and parking.

The high end counts each mile at the business rate, which holds every cost of a car. A trip's miles are rounded to the
cent; tolls are filed under travel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case, Trip
from benefits.case.paths import PATHS
from benefits.costs.charging import Row
from benefits.costs.entries import happening, rhythm_of
from benefits.costs.health_plan import cents
from benefits.costs.occurrences import Calendar, Counted
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
    rates, counted = _Rates(law), Counted(calendar)
    return tuple(_driven(index, trip, rates, calendar, counted) for index, trip in enumerate(listed))


class _Rates:
    """The dollars for a mile, each looked up once a year."""

    def __init__(self, law: Law) -> None:
        self._law = law
        self._known: dict[tuple[str, int], Decimal | None] = {}

    def of(self, name: str, year: int) -> Decimal | None:
        """A rate of the tax agency; None where none of that year is held."""
        if (name, year) not in self._known:
            try:
                self._known[name, year] = self._law.share(name, on=date(year, 1, 1))
            except NotInForce:
                self._known[name, year] = None
        return self._known[name, year]


def _driven(index: int, trip: Trip, rates: _Rates, calendar: Calendar, counted: Counted) -> Driven:
    path = PATHS.costs.trips[index]
    first = calendar.first if trip.from_ is None else trip.from_.toordinal()
    last = calendar.last if trip.to is None else trip.to.toordinal()
    rhythm, missing = rhythm_of(trip.times, trip.cycle_days, first, last, path)
    if rhythm is None:
        happens = happening(first, last, calendar)
        unknown: Row = [None if here else 0 for here in happens]
        free: Row = [0] * len(happens)
        parking = None if trip.parking is None else (unknown if trip.parking else free)
        return Driven(index, trip, unknown, unknown, parking, missing if any(happens) else ())
    counts = counted.of(rhythm).counts
    fee = None if trip.parking is None else cents(trip.parking)
    parked: Row | None = None if fee is None else [count * fee for count in counts]
    if trip.round_trip_miles is None:
        needed = (path.round_trip_miles,) if any(counts) else ()
        unknown = [None if count else 0 for count in counts]
        return Driven(index, trip, unknown, unknown, parked, needed)
    travel = _travel(trip, trip.round_trip_miles, counts, rates, calendar, MEDICAL_RATE)
    high = travel
    if trip.cost_per_mile is None:
        high = _travel(trip, trip.round_trip_miles, counts, rates, calendar, BUSINESS_RATE)
    return Driven(index, trip, travel, high, parked, (), None in travel)


def _travel(
    trip: Trip, miles: Decimal, counts: Sequence[int], rates: _Rates, calendar: Calendar, rate_name: str
) -> Row:
    """Cents a month for miles and tolls."""
    tolls = 0 if trip.tolls is None else cents(trip.tolls)
    each: dict[int, int | None] = {}
    row: Row = []
    for month, count in zip(calendar.months, counts, strict=True):
        if count and month.year not in each:
            rate = trip.cost_per_mile if trip.cost_per_mile is not None else rates.of(rate_name, month.year)
            each[month.year] = None if rate is None else _cents_for(miles, rate) + tolls
        paid = each[month.year] if count else 0
        row.append(None if paid is None else paid * count)
    return row


def _cents_for(miles: Decimal, rate: Decimal) -> int:
    """The miles of one trip at a rate, to the nearest cent."""
    product = cents(miles) * int(rate.scaleb(4))
    return (2 * product + _PER_MILE_DIVISOR) // (2 * _PER_MILE_DIVISOR)
