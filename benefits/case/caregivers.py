"""Who helps, and the leave they have in mind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from benefits.case.choices import LeavePattern, MilitaryLeave, Relationship
from benefits.case.marks import MayBeNull
from benefits.case.record import Record
from benefits.case.values import Day, ShortText, WeekHours, Weeks, YesNo
from benefits.case.work import Employer


@dataclass(frozen=True, slots=True)
class WantedLeave(Record):
    """The leave a caregiver has in mind."""

    starts_on: Day | None = None
    pattern: LeavePattern | None = None
    weeks: Weeks | None = None
    hours_per_week: WeekHours | None = None
    for_weeks: Weeks | None = None
    foreseeable_since: Day | None = None


@dataclass(frozen=True, slots=True)
class Caregiver(Record):
    """Someone who helps. `relationship` reads: the caregiver is the patient's ..."""

    name: ShortText | None = None
    relationship: Relationship | None = None
    in_loco_parentis: YesNo | None = None
    patient_incapable_of_self_care: YesNo | None = None
    military: MilitaryLeave | None = None
    employer: Annotated[Employer, MayBeNull()] = Employer()
    leave: WantedLeave | None = None
