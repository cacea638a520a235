"""The days of family and medical leave: when it opens, and when the employer and the doctor's form are due."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from math import ceil

from benefits.case import Case
from benefits.law import Law
from benefits.law.calendar import days_after, months_after, years_after
from benefits.programs.fmla.absence import Absence
from benefits.programs.fmla.requirements import hours_needed
from benefits.records.leave_account.days import next_workday

DAYS_IN_WEEK = 7
WEEKS_IN_YEAR = 52


def eligible_on(absence: Absence, law: Law) -> date | None:
    """The first day the months and hours are both reached at the present schedule; None when never, or not known."""
    served = _months_served_on(absence, law)
    if served is None or absence.employer.kind == "federal":
        return served
    needed, have = hours_needed(absence, law), absence.employer.hours_last_12_months
    if have is None:
        return served if absence.employer.exempt else None
    if have >= needed:
        return served
    days = _days_until(Decimal(needed), have, absence)
    return None if days is None else max(served, days_after(absence.begins, days))


def _months_served_on(absence: Absence, law: Law) -> date | None:
    """The day of the leave, or a later one on which the months are reached; None when it is not known since when."""
    job, months = absence.employer, law.number("fmla.months_of_service", on=absence.begins)
    if job.months_employed is not None:
        short = max(months - job.months_employed, Decimal(0))
        return months_after(absence.begins, ceil(short))
    if job.hired_on is None:
        return None
    return max(absence.begins, months_after(job.hired_on, months))


def _days_until(needed: Decimal, have: Decimal, absence: Absence) -> int | None:
    """Days of work at the present schedule until the hours are reached; None when they never are.

    Hours grow with each week worked and fall as weeks of the year before drop out; in the first year none drop out.
    """
    job, weekly = absence.employer, absence.employer.hours_per_week
    if weekly is None or weekly * WEEKS_IN_YEAR < needed:
        return None
    new_this_year = job.hired_on is not None and job.hired_on > years_after(absence.begins, -1)
    gained = weekly if new_this_year else weekly - have / WEEKS_IN_YEAR
    return ceil((needed - have) / gained * DAYS_IN_WEEK)


def notice_due(absence: Absence, law: Law) -> date:
    """Last day to tell the employer: 30 days ahead, or the next working day after the need was known, 825.302."""
    ahead = days_after(absence.begins, -law.number("fmla.notice_days", on=absence.begins))
    known = absence.helper.leave.foreseeable_since if absence.helper and absence.helper.leave else None
    if known is None or known < ahead:
        return ahead
    return min(next_workday(known), max(absence.begins, known))


def certification_due(absence: Absence, case: Case, law: Law) -> date:
    """Fifteen calendar days after the employer asks; taken as asked on the day of notice, which is the earliest."""
    asked = max(notice_due(absence, law), case.as_of)
    return days_after(asked, law.number("fmla.certification_days", on=absence.begins))
