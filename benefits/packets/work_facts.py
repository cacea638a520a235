"""What follows exactly from the answers about work and leave, as a form's box wants it."""

from __future__ import annotations

from datetime import date

from benefits.case import Job
from benefits.law.calendar import years_after
from benefits.packets import words
from benefits.packets.asked import Asked, any_of, papers_of
from benefits.packets.values import day, number, written

_AWAY_FROM_WORK = ("stopped", "on_leave")
_ADULT = "adult_from"


def recent_jobs(asked: Asked) -> list[Job] | None:
    """The jobs of this year and last; None when jobs, or the end of one that may have ended, are not known."""
    jobs = papers_of(asked).jobs
    if jobs is None:
        return None
    since = date(asked.case.as_of.year - 1, 1, 1)
    return [job for job in jobs if job.ended_on is None or job.ended_on >= since]


def recent_job(asked: Asked) -> str | None:
    """One cell of the table of this and last year's employers."""
    jobs, place, what = recent_jobs(asked), asked.options["row"] - 1, asked.options["what"]
    if jobs is None or place >= len(jobs):
        return words.NONE if jobs == [] and place == 0 and what == "employer" else None
    job = jobs[place]
    if what == "employer":
        return ", ".join(part for part in (job.employer, job.employer_address) if part) or None
    if what == "began":
        return written(job.began_on, "month")
    if job.ended_on is None and place == 0 and asked.case.patient.work.status in ("working", "on_leave"):
        return words.NOT_ENDED
    return written(job.ended_on, "month")


def may_name_job(asked: Asked) -> bool:
    """Whether a job may still stand in this line: always in the first, and while the jobs are not known."""
    jobs = recent_jobs(asked)
    return asked.options["row"] == 1 or jobs is None or asked.options["row"] <= len(jobs)


def work_status(asked: Asked) -> str | None:
    """Working, stopped or never; of somebody on leave nothing is said."""
    return {
        "working": words.STATUS_WORKING,
        "stopped": words.STATUS_STOPPED,
        "never_worked": words.STATUS_NEVER,
    }.get(asked.case.patient.work.status or "")


def why_stopped(asked: Asked) -> str | None:
    """The day that was told is the day the illness made the person stop."""
    work = asked.case.patient.work
    return words.BECAUSE_OF_CONDITION if work.stopped_on and work.status in _AWAY_FROM_WORK else None


def had_a_job(asked: Asked) -> str | None:
    """Whether there was a job in the years the form asks about."""
    return any_of(papers_of(asked).jobs)


def one_job_or_more(asked: Asked) -> str | None:
    """Which of the two boxes about the number of jobs."""
    jobs = papers_of(asked).jobs
    return None if not jobs else words.ONE_JOB if len(jobs) == 1 else words.MORE_JOBS


def latest_employer(asked: Asked) -> str | None:
    """The employer of the job the person still has."""
    return _latest_job(asked).employer if _has_job(asked) else None


def latest_employer_address(asked: Asked) -> str | None:
    """That employer's address."""
    return _latest_job(asked).employer_address if _has_job(asked) else None


def latest_title(asked: Asked) -> str | None:
    """The title of the job the person still has."""
    return _latest_job(asked).title if _has_job(asked) else None


def latest_tasks(asked: Asked) -> str | None:
    """The tasks of the job the person still has."""
    return _latest_job(asked).tasks if _has_job(asked) else None


def _latest_job(asked: Asked) -> Job:
    return next(iter(papers_of(asked).jobs or ()), Job())


def _has_job(asked: Asked) -> bool:
    return asked.case.patient.work.status in ("working", "on_leave") and _latest_job(asked).ended_on is None


def hours_a_week(asked: Asked) -> str | None:
    """The usual week of the person whose job it is."""
    employer = asked.case.patient.work.employer
    hours = None if employer is None else employer.hours_per_week
    return None if hours is None else words.A_WEEK.format(hours=number(hours))


def work_stopped(asked: Asked) -> str | None:
    """The event, for whoever has stopped working."""
    return words.WORK_STOPPED if asked.case.patient.work.status == "stopped" else None


def helper_name(asked: Asked) -> str | None:
    """The name of the one who helps and takes leave."""
    helpers = asked.case.caregivers
    return helpers[asked.helper].name if asked.helper < len(helpers) else None


def relation_of_patient(asked: Asked) -> str | None:
    """What the person who is ill is to the employee, in the words of the boxes to tick."""
    helpers, birth = asked.case.caregivers, asked.case.patient.birth_date
    if asked.helper >= len(helpers):
        return None
    helper = helpers[asked.helper]
    if helper.relationship == "parent" and birth is not None:
        if asked.case.as_of < years_after(birth, asked.options[_ADULT]):
            return words.CHILD_UNDER
        return words.CHILD_GROWN if helper.patient_incapable_of_self_care else None
    return {"spouse": words.SPOUSE, "child": words.PARENT}.get(helper.relationship or "")


def leave_at_a_stretch(asked: Asked) -> str | None:
    """When the leave would begin and for how long, for leave that is taken at one stretch."""
    helpers = asked.case.caregivers
    leave = helpers[asked.helper].leave if asked.helper < len(helpers) else None
    if leave is None or leave.starts_on is None or leave.weeks is None or leave.pattern != "continuous":
        return None
    return words.LEAVE_AT_A_STRETCH.format(day=day(leave.starts_on), weeks=number(leave.weeks))
