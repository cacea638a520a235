"""The leave planner and the letter to the employer. The job comes from the answers; what is entered lies beside."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.forms import BaseFormSet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.datastructures import MultiValueDict
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from benefits import BadPlan, Case, Employer, InvalidCase, LeavePlan, in_words, notice_letter, plan_leave, screen
from screener import answers
from screener.cases import store
from screener.cases.access import case_file_for
from screener.cases.store import OpenCase
from screener.leave.calendar import months
from screener.leave.forms import RequestForm, RequestFormSet

_LINE = "line"


@dataclass(frozen=True, slots=True)
class Job:
    """A job leave can be planned from: whose it is, and where its pages are."""

    place: int | None
    name: str
    employer: Employer

    @property
    def person(self) -> str:
        return "patient" if self.place is None else f"caregivers[{self.place}]"


@never_cache
@require_safe
def jobs(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The jobs in the answers, each with its planner."""
    case = _case(case_file_for(request, case_id))
    if case is None:
        return redirect("plan:result", case_id)
    return render(request, "leave/jobs.html", {"jobs": _jobs(case)})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def planner(request: HttpRequest, case_id: UUID, place: int | None) -> HttpResponse:
    """The form, and below it the calendar, the table and the letter."""
    held = case_file_for(request, case_id)
    case = _case(held)
    if case is None:
        return redirect("plan:result", case_id)
    job = _job(case, place)
    if request.method == "POST":
        typed = {name: values[-1:] for name, values in request.POST.lists() if name.startswith(f"{_LINE}-")}
        store.change(held, lambda contents: contents.leave.update({job.person: typed}))
        return redirect(request.path)
    entered = held.contents.leave.get(job.person)
    lines = RequestFormSet(None if entered is None else MultiValueDict(entered), prefix=_LINE)
    plan, fault = (None, "") if entered is None else _planned(job, lines)
    answered = screen(case)
    leave, state = answered.program("fmla", job.person), answered.program("state_paid_leave", job.person)
    context = {
        "job": job,
        "leave": None if leave is None else in_words(leave, get_language() or "en"),
        "state": None if state is None else in_words(state, get_language() or "en"),
        "lines": lines,
        "plan": plan,
        "fault": fault,
        "months": months(plan.days) if plan else [],
        "letter": "" if leave is None else notice_letter(case, leave),
    }
    return render(request, "leave/planner.html", context)


@never_cache
@require_safe
def letter(request: HttpRequest, case_id: UUID, place: int | None) -> HttpResponse:
    """The letter as a text file."""
    case = _case(case_file_for(request, case_id))
    if case is None:
        return redirect("plan:result", case_id)
    headers = {"Content-Disposition": 'attachment; filename="leave-letter.txt"'}
    text = _letter(case, _job(case, place)) + "\n"
    return HttpResponse(text, content_type="text/plain; charset=utf-8", headers=headers)


def _planned(job: Job, lines: BaseFormSet[RequestForm]) -> tuple[LeavePlan | None, str]:
    """The plan of the lines, or what is wrong with them as a whole."""
    if not lines.is_valid():
        return None, ""
    requests = [line for line in (form.as_request() for form in lines) if line is not None]
    if not requests:
        return None, _("Enter the first day off in at least one line.")
    try:
        return plan_leave(job.employer, requests), ""
    except BadPlan:
        return None, _("No leave can be planned from this: check the days, and the weekly hours of the job.")


def _case(held: OpenCase) -> Case | None:
    """The answers as a case; None when they cannot be used."""
    try:
        return answers.case_of(held.contents.document)
    except InvalidCase:
        return None


def _jobs(case: Case) -> list[Job]:
    found = []
    if case.patient.work.employer is not None:
        found.append(Job(None, case.patient.name or _("The person who is ill"), case.patient.work.employer))
    for place, helper in enumerate(case.caregivers):
        name = helper.name or _("Caregiver %(number)s") % {"number": place + 1}
        found.append(Job(place, name, helper.employer))
    return found


def _job(case: Case, place: int | None) -> Job:
    for job in _jobs(case):
        if job.place == place:
            return job
    raise Http404


def _letter(case: Case, job: Job) -> str:
    result = screen(case).program("fmla", job.person)
    return "" if result is None else notice_letter(case, result)
