"""What only an application asks: asked when its papers are made ready, read by no rule."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from benefits.case import limits
from benefits.case.choices import MedicalTestKind, PaidPer
from benefits.case.marks import Entries, Limits
from benefits.case.record import Record
from benefits.case.values import Day, LongText, Money, ShortText, YesNo


@dataclass(frozen=True, slots=True)
class ContactPerson(Record):
    """Somebody who knows about the illness and can be called."""

    name: ShortText | None = None
    relationship: ShortText | None = None
    address: ShortText | None = None
    phone: ShortText | None = None
    speaks_english: YesNo | None = None


@dataclass(frozen=True, slots=True)
class Doctor(Record):
    """A doctor, clinic or hospital. Of the days the month alone is written on a form."""

    facility: ShortText | None = None
    name: ShortText | None = None
    treated_for: ShortText | None = None
    address: ShortText | None = None
    phone: ShortText | None = None
    first_seen: Day | None = None
    last_seen: Day | None = None
    next_visit: Day | None = None


@dataclass(frozen=True, slots=True)
class Medicine(Record):
    """A medicine that is taken now."""

    name: ShortText | None = None
    prescribed_by: ShortText | None = None
    reason: ShortText | None = None


@dataclass(frozen=True, slots=True)
class MedicalTest(Record):
    """A test that was done or is planned."""

    kind: MedicalTestKind | None = None
    part: ShortText | None = None
    where: ShortText | None = None
    on: Day | None = None


@dataclass(frozen=True, slots=True)
class Job(Record):
    """A job, the latest first. `pay` is in dollars for each `paid_per`."""

    title: ShortText | None = None
    business: ShortText | None = None
    employer: ShortText | None = None
    employer_address: ShortText | None = None
    began_on: Day | None = None
    ended_on: Day | None = None
    hours_per_day: Annotated[Decimal, Limits(0, limits.DAY_HOURS, decimals=2)] | None = None
    days_per_week: Annotated[Decimal, Limits(0, limits.WEEK_DAYS, decimals=2)] | None = None
    pay: Money | None = None
    paid_per: PaidPer | None = None
    tasks: LongText | None = None
    reports: LongText | None = None
    supervised: LongText | None = None
    machines: LongText | None = None
    people: LongText | None = None
    lifting: LongText | None = None


@dataclass(frozen=True, slots=True)
class Papers(Record):
    """How the person is reached, and her doctors, medicines, tests and jobs as an application asks for them."""

    street: ShortText | None = None
    city: ShortText | None = None
    zip_code: ShortText | None = None
    county: ShortText | None = None
    phone: ShortText | None = None
    email: ShortText | None = None
    birth_place: ShortText | None = None
    other_names: ShortText | None = None
    height: ShortText | None = None
    weight: ShortText | None = None
    schooling: ShortText | None = None
    other_conditions: ShortText | None = None
    contacts: Annotated[tuple[ContactPerson, ...], Entries(limits.CONTACTS)] | None = None
    doctors: Annotated[tuple[Doctor, ...], Entries(limits.DOCTORS)] | None = None
    medicines: Annotated[tuple[Medicine, ...], Entries(limits.MEDICINES)] | None = None
    tests: Annotated[tuple[MedicalTest, ...], Entries(limits.TESTS)] | None = None
    jobs: Annotated[tuple[Job, ...], Entries(limits.JOBS)] | None = None
