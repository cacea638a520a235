"""What follows exactly from the answers, as a form's box wants it. None: the box is left for the person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from benefits.case import Case, Job, Papers
from benefits.law.calendar import years_after
from benefits.packets import words
from benefits.packets.values import day, money, number, written

_AWAY_FROM_WORK = ("stopped", "on_leave")
_MARRIED = ("married", "separated")
_OVER = ("divorced", "widowed")
_ADULT = "adult_from"


@dataclass(frozen=True, slots=True)
class Asked:
    """For whom a box is filled: the case, the place of the helper whose form it is, and the box's own options."""

    case: Case
    helper: int
    options: Mapping[str, Any]


Fact = Callable[[Asked], str | None]


def _papers(asked: Asked) -> Papers:
    return asked.case.papers or Papers()


def _latest_job(asked: Asked) -> Job:
    return next(iter(_papers(asked).jobs or ()), Job())


def city_and_state(asked: Asked) -> str | None:
    """Both, or nothing: half of it is no answer."""
    city, state = _papers(asked).city, asked.case.state
    return f"{city}, {state}" if city and state else None


def full_address(asked: Asked) -> str | None:
    """Street, city, state and ZIP code, all of them known."""
    papers, place = _papers(asked), city_and_state(asked)
    return f"{papers.street}, {place} {papers.zip_code}" if papers.street and place and papers.zip_code else None


def is_citizen(asked: Asked) -> str | None:
    """A citizen, yes or no."""
    status = asked.case.patient.citizenship
    return None if status is None else words.YES if status == "us_citizen" else words.NO


def lawfully_present(asked: Asked) -> str | None:
    """Yes for the statuses that are lawful by their name; of others nothing is said."""
    lawful = asked.case.patient.citizenship in ("permanent_resident", "qualified_noncitizen")
    return words.YES if lawful else None


def other_language(asked: Asked) -> str | None:
    """The language besides English that the answers were given in."""
    return words.SPANISH if asked.case.language == "es" else None


def used_other_names(asked: Asked) -> str | None:
    """Whether other names were used, when that was told."""
    told = _papers(asked).other_names
    return None if told is None else words.NO if _is_none(told) else words.YES


def other_names(asked: Asked) -> str | None:
    """The other names."""
    told = _papers(asked).other_names
    return None if told is None or _is_none(told) else told


def _is_none(told: str) -> bool:
    return told.strip(" .").lower() in {"none", "no", "ninguno", "ninguna"}


def ever_married(asked: Asked) -> str | None:
    """Yes for whoever is or was; no for a single person who said that no marriage ended."""
    case = asked.case
    if case.patient.marital_status in (*_MARRIED, *_OVER) or case.former_spouses:
        return words.YES
    return words.NO if case.patient.marital_status == "single" and case.former_spouses == () else None


def no_current_marriage(asked: Asked) -> str | None:
    """The word None, for whoever is not married now."""
    return words.NONE if asked.case.patient.marital_status in ("single", *_OVER) else None


def covered_all_years(asked: Asked) -> str | None:
    """Whether the record of earnings, told whole, has each year since the one the form names."""
    gaps = _years_without(asked)
    return None if gaps is None else words.NO if gaps else words.YES


def years_without_earnings(asked: Asked) -> str | None:
    """Those years, the ones in a row together."""
    gaps = _years_without(asked)
    if not gaps:
        return None
    runs = [[gaps[0], gaps[0]]]
    for before, year in pairwise(gaps):
        if year == before + 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def _years_without(asked: Asked) -> list[int] | None:
    earnings, last = asked.case.patient.work.earnings, asked.case.as_of.year - 1
    if not earnings or max(earnings) < last:  # what came after the record is not known
        return None
    return [year for year in range(asked.options["since"], last + 1) if not earnings.get(year)]


def recent_jobs(asked: Asked) -> list[Job] | None:
    """The jobs of this year and last; None when jobs, or the end of one that may have ended, are not known."""
    jobs = _papers(asked).jobs
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


def may_name_test(asked: Asked) -> bool:
    """Whether a test of this kind was told, or none was asked for yet."""
    tests = _papers(asked).tests
    return tests is None or any(test.kind in (asked.options["kind"], None) for test in tests)


def may_use_other_names(asked: Asked) -> bool:
    """Whether there may be other names."""
    return used_other_names(asked) != words.NO


def may_name_years(asked: Asked) -> bool:
    """Whether there may be years without earnings."""
    return covered_all_years(asked) != words.YES


def blind(asked: Asked) -> str | None:
    """Yes for whoever is legally blind; low vision is not asked here."""
    return words.YES if asked.case.patient.statutorily_blind else None


def other_benefits(asked: Asked) -> str | None:
    """Yes where SSI was asked for or workers' compensation is paid."""
    return words.YES if _other_benefits(asked) else None


def which_other_benefits(asked: Asked) -> str | None:
    """Which of the boxes of other public disability benefits."""
    return ", ".join(_other_benefits(asked)) or None


def _other_benefits(asked: Asked) -> list[str]:
    benefits, found = asked.case.patient.benefits, []
    if benefits.ssi is not None and benefits.ssi.status in ("applied", "denied", "receiving", "ended"):
        found.append(words.SSI)
    if benefits.workers_compensation_monthly:
        found.append(words.OTHER_BENEFIT)
    return found


def illness(asked: Asked) -> str | None:
    """The illness in the person's words, with what was told of its stage."""
    told = asked.case.patient.diagnosis
    if not told.condition:
        return None
    more = (
        (told.metastatic, words.SPREAD),
        (told.inoperable, words.NO_SURGERY),
        (told.recurrent, words.CAME_BACK),
    )
    return "; ".join([told.condition.replace("_", " "), *(said for known, said in more if known)])


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
    return _any_of(_papers(asked).jobs)


def takes_medicines(asked: Asked) -> str | None:
    """Whether any medicine is taken now."""
    return _any_of(_papers(asked).medicines)


def had_tests(asked: Asked) -> str | None:
    """Whether there were tests."""
    return _any_of(_papers(asked).tests)


def sees_doctors(asked: Asked) -> str | None:
    """Whether anybody treats the person."""
    return words.YES if _papers(asked).doctors else None


def has_contacts(asked: Asked) -> str | None:
    """Whether there is somebody to call."""
    return words.YES if _papers(asked).contacts else None


def _any_of(listed: tuple[object, ...] | None) -> str | None:
    return None if listed is None else words.YES if listed else words.NO


def one_job_or_more(asked: Asked) -> str | None:
    """Which of the two boxes about the number of jobs."""
    jobs = _papers(asked).jobs
    return None if not jobs else words.ONE_JOB if len(jobs) == 1 else words.MORE_JOBS


def of_test(asked: Asked) -> str | None:
    """The cells of one kind of test: of all that were told, each once."""
    told = [test for test in _papers(asked).tests or () if test.kind == asked.options["kind"]]
    what = asked.options["what"]
    found = [written(test.on, "month") if what == "when" else getattr(test, what) for test in told]
    return "; ".join(dict.fromkeys(part for part in found if part)) or None


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


def _has_job(asked: Asked) -> bool:
    return asked.case.patient.work.status in ("working", "on_leave") and _latest_job(asked).ended_on is None


def hours_a_week(asked: Asked) -> str | None:
    """The usual week of the person whose job it is."""
    employer = asked.case.patient.work.employer
    hours = None if employer is None else employer.hours_per_week
    return None if hours is None else words.A_WEEK.format(hours=number(hours))


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


def work_stopped(asked: Asked) -> str | None:
    """The event, for whoever has stopped working."""
    return words.WORK_STOPPED if asked.case.patient.work.status == "stopped" else None


def filing_status(asked: Asked) -> str | None:
    """How taxes are filed, in the words of the form."""
    return words.FILING.get(asked.case.household.tax_filing or "")


def spouse_earnings(asked: Asked) -> str | None:
    """The spouse's pay in a month."""
    spouse = asked.case.spouse
    return None if spouse is None or spouse.monthly_earned_income is None else money(spouse.monthly_earned_income)


def employee_self(asked: Asked) -> str | None:
    """The relationship to the employee, for whoever is insured by her own job."""
    own = [cover for cover in asked.case.patient.insurance or () if cover.kind in ("employer", "cobra")]
    return words.EMPLOYEE_SELF if own and own[0].through == "self" else None


def insured_employee(asked: Asked) -> str | None:
    """The patient, where the one cover by work there is comes from her own job."""
    covers = [cover for cover in asked.case.patient.insurance or () if cover.kind == "employer"]
    return asked.case.patient.name if len(covers) == 1 and covers[0].through == "self" else None


def job_cover(asked: Asked) -> str | None:
    """A day of the cover by current work: its begin or its end."""
    own = [cover for cover in asked.case.patient.insurance or () if cover.kind == "employer"]
    return written(getattr(own[0], asked.options["what"]), "month") if len(own) == 1 else None


FACTS: Mapping[str, Fact] = {
    fact.__name__: fact
    for fact in (
        blind, city_and_state, covered_all_years, employee_self, ever_married, filing_status, full_address, had_a_job,
        had_tests, has_contacts, helper_name, hours_a_week, illness, is_citizen, insured_employee, job_cover,
        latest_employer, latest_employer_address, latest_tasks, latest_title, lawfully_present, leave_at_a_stretch, no_current_marriage,
        of_test, one_job_or_more, other_benefits, other_language, other_names, recent_job, relation_of_patient,
        sees_doctors, spouse_earnings, takes_medicines, used_other_names, which_other_benefits, why_stopped,
        work_status, work_stopped, years_without_earnings,
    )
}  # fmt: skip
"""By the name a form's file gives. `remaining_entries` of a table is no fact of one box: see `filling.py`."""
