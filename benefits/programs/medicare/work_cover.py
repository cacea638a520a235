"""Cover from current work, the only cover that lets somebody wait with Part B, 42 USC 1395p(i); 42 CFR 407.20.

COBRA, retiree, marketplace and veterans' cover are not. A plan of one's own work or of a spouse's counts; that of
another member of the family only below 65 with a disability, and only from a large employer.
"""

from __future__ import annotations

from datetime import date

from benefits.case import Case, Insurance
from benefits.law import Law
from benefits.law.calendar import earliest
from benefits.programs.medicare.ways_in import AGE, Basis
from benefits.result.answers import Answer


def current_work_cover(case: Case, law: Law, basis: Basis) -> tuple[Insurance, ...]:
    """The covers that are certain to come from work that counts, whether they go on or have ended."""
    listed = case.patient.insurance or ()
    return tuple(entry for entry in listed if counts_as_work_cover(case, law, basis, entry) is Answer.MET)


def counts_as_work_cover(case: Case, law: Law, basis: Basis, entry: Insurance) -> Answer:
    """Whether a cover comes from current work of somebody whose work counts; unknown while that is not told."""
    if entry.kind != "employer" or entry.based_on_current_work is False:
        return Answer.NOT_MET
    if entry.through == "parent" and basis.kind == AGE:
        return Answer.NOT_MET
    if entry.through == "parent" and entry.employer_size is not None:
        large = law.number("medicare.pays_second.disabled_employees", on=case.as_of)
        if entry.employer_size < large:
            return Answer.NOT_MET
    size_open = entry.through == "parent" and entry.employer_size is None
    return Answer.UNKNOWN if size_open or entry.based_on_current_work is None else Answer.MET


def work_cover_ends(case: Case, entry: Insurance) -> date | None:
    """The day the work or the cover ends, whichever is first; None while both go on."""
    work = case.patient.work
    stopped = work.stopped_on if entry.through == "self" and work.status == "stopped" else None
    return earliest(entry.ends_on, stopped)


def may_wait(case: Case, law: Law, basis: Basis) -> Answer:
    """Whether some cover that goes on lets the person wait with Part B."""
    if case.patient.insurance is None:
        return Answer.UNKNOWN
    going_on = [entry for entry in case.patient.insurance if _goes_on(case, entry)]
    answers = {counts_as_work_cover(case, law, basis, entry) for entry in going_on}
    if Answer.MET in answers:
        return Answer.MET
    return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.NOT_MET


def _goes_on(case: Case, entry: Insurance) -> bool:
    ends = work_cover_ends(case, entry)
    return ends is None or ends >= case.as_of
