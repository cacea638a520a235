"""Whose leave is screened: each caregiver's, and the patient's own where there is a job."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from benefits.case import Caregiver, Case, Employer
from benefits.case.paths import PATHS, CasePath
from benefits.result import PATIENT, caregiver


@dataclass(frozen=True, slots=True)
class Absence:
    """One worker's leave: whose job, from which day, to care for the patient or for the own illness.

    `path` is where the worker stands in the case: `patient.work`, or one of the caregivers.
    """

    person: str
    path: CasePath
    employer: Employer
    begins: date
    helper: Caregiver | None = None

    @property
    def cares_for_servicemember(self) -> bool:
        """Whether the patient is a covered servicemember, 29 CFR 825.127."""
        return self.helper is not None and self.helper.military == "covered_servicemember"


def absences(case: Case) -> Iterator[Absence]:
    """The patient's own leave, while the job lasts; then every caregiver's."""
    work = case.patient.work
    if work.employer is not None and work.status in ("working", "on_leave", None):
        yield Absence(PATIENT, PATHS.patient.work, work.employer, work.stopped_on or case.as_of)
    for index, helper in enumerate(case.caregivers):
        begins = (helper.leave.starts_on if helper.leave else None) or case.as_of
        yield Absence(caregiver(index), PATHS.caregivers[index], helper.employer, begins, helper)
