"""What is to be tallied: costs, trips and working hours missed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from benefits.case import limits
from benefits.case.choices import CostKind, CoveredBy, HoursPeriod, Period
from benefits.case.marks import Entries, Limits
from benefits.case.record import Record
from benefits.case.values import CycleDays, Day, Frequency, Hours, Miles, Money, Rate, ShortText, YesNo


@dataclass(frozen=True, slots=True)
class Times(Record):
    """How often: `count` in each `per`."""

    count: Frequency | None = None
    per: Period | None = None


@dataclass(frozen=True, slots=True)
class CostItem(Record):
    """One cost; `amount` is what `covered` says it is."""

    kind: CostKind | None = None
    label: ShortText | None = None
    amount: Money | None = None
    covered: CoveredBy | None = None
    counts_toward_maximum: YesNo | None = None
    brand: YesNo | None = None
    times: Times | None = None
    cycle_days: CycleDays | None = None
    from_: Day | None = None
    to: Day | None = None
    low: Money | None = None
    high: Money | None = None


@dataclass(frozen=True, slots=True)
class Trip(Record):
    """A journey to care and back."""

    round_trip_miles: Miles | None = None
    times: Times | None = None
    parking: Money | None = None
    tolls: Money | None = None
    cost_per_mile: Rate | None = None
    cycle_days: CycleDays | None = None
    from_: Day | None = None
    to: Day | None = None


@dataclass(frozen=True, slots=True)
class HoursMissed(Record):
    """Working hours the patient misses."""

    count: Hours | None = None
    per: HoursPeriod | None = None
    from_: Day | None = None
    to: Day | None = None


@dataclass(frozen=True, slots=True)
class CaregiverHoursMissed(Record):
    """Working hours a caregiver misses; `caregiver` counts the list of caregivers from zero."""

    caregiver: Annotated[int, Limits(0, limits.PLACE)] | None = None
    count: Hours | None = None
    per: HoursPeriod | None = None
    from_: Day | None = None
    to: Day | None = None


@dataclass(frozen=True, slots=True)
class Costs(Record):
    """What is to be tallied, over which months."""

    starts_on: Day | None = None
    months: Annotated[int, Limits(1, limits.COST_MONTHS)] | None = None
    items: Annotated[tuple[CostItem, ...], Entries(limits.COST_ITEMS)] | None = None
    trips: Annotated[tuple[Trip, ...], Entries(limits.TRIPS)] | None = None
    patient_hours_missed: HoursMissed | None = None
    caregiver_hours_missed: (
        Annotated[tuple[CaregiverHoursMissed, ...], Entries(limits.CAREGIVER_HOURS_MISSED)] | None
    ) = None
