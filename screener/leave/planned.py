"""The jobs of a case, the leave that was planned for each, and its letter: what page, letter and paper share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.forms import BaseFormSet
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from benefits import BadPlan, Case, Employer, LeavePlan, notice_letter, plan_leave, screen
from screener.cases.contents import Contents
from screener.leave.calendar import months
from screener.leave.forms import RequestForm, RequestFormSet
from screener.plan.formats import language
from screener.plan.paper.leave_months import LeaveCell, LeaveMonth, LeaveMonths

LINE = "line"
MARKS = {"paid": "P", "protected": "U", "partly": "/", "unprotected": "!"}
_MONTHS_ON_PAPER = 12


@dataclass(frozen=True, slots=True)
class Job:
    """A job leave can be planned from: whose it is, and where its pages are."""

    place: int | None
    name: str
    employer: Employer

    @property
    def person(self) -> str:
        return "patient" if self.place is None else f"caregivers[{self.place}]"


def jobs_of(case: Case) -> list[Job]:
    """Each job in the answers."""
    found = []
    if case.patient.work.employer is not None:
        found.append(Job(None, case.patient.name or _("The person who is ill"), case.patient.work.employer))
    for place, helper in enumerate(case.caregivers):
        name = helper.name or _("Caregiver %(number)s") % {"number": place + 1}
        found.append(Job(place, name, helper.employer))
    return found


def lines_of(contents: Contents, job: Job) -> BaseFormSet[RequestForm]:
    """The lines that were entered for a job; blank ones when none were."""
    entered = contents.leave.get(job.person)
    return RequestFormSet(None if entered is None else MultiValueDict(entered), prefix=LINE)


def planned(job: Job, lines: BaseFormSet[RequestForm]) -> tuple[LeavePlan | None, str]:
    """The plan of the lines, or what is wrong with them as a whole."""
    if not lines.is_bound or not lines.is_valid():
        return None, ""
    requests = [line for line in (form.as_request() for form in lines) if line is not None]
    if not requests:
        return None, _("Enter the first day off in at least one line.")
    try:
        return plan_leave(job.employer, requests), ""
    except BadPlan:
        return None, _("No leave can be planned from this: check the days, and the weekly hours of the job.")


def days_planned(contents: Contents, job: Job) -> list[date]:
    """The days off that were planned for a job, in order; none when nothing, or nothing sound, was entered."""
    plan, _fault = planned(job, lines_of(contents, job))
    return [] if plan is None else [entry.day for entry in plan.days]


def fresh_letter(case: Case, contents: Contents, job: Job) -> str:
    """The letter as the answers and the planned days have it; empty when leave is not looked at for this person."""
    return _letter(case, contents, job, "en")


def copy_to_read(case: Case, contents: Contents, job: Job) -> str:
    """The fresh letter in the language of the page, for who sends it; empty on an English page."""
    return "" if language() == "en" else _letter(case, contents, job, language())


def _letter(case: Case, contents: Contents, job: Job, written_in: str) -> str:
    result = screen(case).program("fmla", job.person)
    return "" if result is None else notice_letter(case, result, days_planned(contents, job), language=written_in)


def letter_of(case: Case, contents: Contents, job: Job) -> str:
    """The letter as it was edited, or else the fresh one."""
    return contents.letters.get(job.person) or fresh_letter(case, contents, job)


def planned_months(case: Case, contents: Contents) -> list[LeaveMonths]:
    """What was planned for each job, as months to be printed."""
    found = []
    for job in jobs_of(case):
        plan, _fault = planned(job, lines_of(contents, job))
        if plan is not None:
            found.append(LeaveMonths(job.name, _to_print(plan), plan.runs_out_on))
    return found


def _to_print(plan: LeavePlan) -> list[LeaveMonth]:
    return [
        LeaveMonth(
            picture.first_day,
            [
                [LeaveCell(cell.day.day if cell.in_month else None, MARKS.get(cell.kind, "")) for cell in week]
                for week in picture.weeks
            ],
        )
        for picture in months(plan.days)[:_MONTHS_ON_PAPER]
    ]
