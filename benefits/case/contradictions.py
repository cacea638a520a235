"""Faults between the fields of a case, each sound alone: days before birth, years not yet begun, leave cut short."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from benefits.case.faults import Fault
from benefits.case.paths import PATHS, CasePath
from benefits.case.whole import Case
from benefits.case.work import Employer


def contradictions(case: Case) -> Iterator[Fault]:
    """Every fault between fields, by subject."""
    yield from _birth(case)
    yield from _before_birth(case)
    yield from _earnings_to_come(case)
    yield from _leave_that_ends_before_it_begins(case)
    yield from _hours_of_nobody(case)


def _birth(case: Case) -> Iterator[Fault]:
    born = case.patient.birth_date
    if born is not None and born > case.as_of:
        yield Fault(str(PATHS.patient.birth_date), f'"{born}" was found; a day not after {case.as_of} is accepted')


def _before_birth(case: Case) -> Iterator[Fault]:
    born = case.patient.birth_date
    since_birth: Mapping[CasePath, date | None] = {
        PATHS.patient.work.stopped_on: case.patient.work.stopped_on,
        PATHS.patient.diagnosis.diagnosed_on: case.patient.diagnosis.diagnosed_on,
    }
    for path, day in since_birth.items():
        if born is not None and day is not None and day < born:
            yield Fault(str(path), f'"{day}" was found; a day not before the birth date {born} is accepted')


def _earnings_to_come(case: Case) -> Iterator[Fault]:
    records: Mapping[CasePath, Mapping[int, Decimal] | None] = {
        PATHS.patient.work.earnings: case.patient.work.earnings,
        PATHS.patient.work.medicare_earnings: case.patient.work.medicare_earnings,
        PATHS.spouse.earnings: case.spouse.earnings if case.spouse else None,
    }
    for path, earnings in records.items():
        for year in earnings or ():
            if year > case.as_of.year:
                yield Fault(str(path[year]), f"a year not after {case.as_of.year} is accepted as a name here")


def _leave_that_ends_before_it_begins(case: Case) -> Iterator[Fault]:
    for path, employer in _employers(case):
        for place, leave in enumerate(employer.leave_taken or ()):
            if leave.from_ is not None and leave.to is not None and leave.to < leave.from_:
                accepted = f"a day not before {leave.from_} is accepted"
                yield Fault(str(path.leave_taken[place].to), f'"{leave.to}" was found; {accepted}')


def _employers(case: Case) -> Iterator[tuple[CasePath, Employer]]:
    if case.patient.work.employer is not None:
        yield PATHS.patient.work.employer, case.patient.work.employer
    for place, caregiver in enumerate(case.caregivers):
        yield PATHS.caregivers[place].employer, caregiver.employer


def _hours_of_nobody(case: Case) -> Iterator[Fault]:
    accepted = f"0 to {len(case.caregivers) - 1}" if case.caregivers else "but the case has no caregivers"
    for place, missed in enumerate((case.costs.caregiver_hours_missed or ()) if case.costs else ()):
        if missed.caregiver is not None and missed.caregiver >= len(case.caregivers):
            yield Fault(
                str(PATHS.costs.caregiver_hours_missed[place].caregiver),
                f"{missed.caregiver} was found; accepted: the place of a caregiver, {accepted}",
            )
