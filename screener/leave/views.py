"""The leave planner and the letter to the employer. Nothing entered here is kept; the job comes from the answers."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from benefits import BadPlan, Case, Employer, InvalidCase, LeavePlan, in_words, notice_letter, plan_leave, screen
from screener import answers
from screener.leave.calendar import months
from screener.leave.forms import RequestFormSet


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
def jobs(request: HttpRequest) -> HttpResponse:
    """The jobs in the answers, each with its planner."""
    case = _case(request)
    if case is None:
        return redirect("plan:result")
    return render(request, "leave/jobs.html", {"jobs": _jobs(case)})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def planner(request: HttpRequest, place: int | None) -> HttpResponse:
    """The form, and below it the calendar, the table and the letter."""
    case = _case(request)
    if case is None:
        return redirect("plan:result")
    job = _job(case, place)
    lines = RequestFormSet(request.POST or None, prefix="line")
    plan: LeavePlan | None = None
    fault = ""
    if request.method == "POST" and lines.is_valid():
        requests = [line for line in (form.as_request() for form in lines) if line is not None]
        if requests:
            try:
                plan = plan_leave(job.employer, requests)
            except BadPlan:
                fault = _("No leave can be planned from this: check the days, and the weekly hours of the job.")
        else:
            fault = _("Enter the first day off in at least one line.")
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
def letter(request: HttpRequest, place: int | None) -> HttpResponse:
    """The letter as a text file."""
    case = _case(request)
    if case is None:
        return redirect("plan:result")
    headers = {"Content-Disposition": 'attachment; filename="leave-letter.txt"'}
    text = _letter(case, _job(case, place)) + "\n"
    return HttpResponse(text, content_type="text/plain; charset=utf-8", headers=headers)


def _case(request: HttpRequest) -> Case | None:
    """The answers as a case; None when there are none that can be used."""
    given = answers.load(request)
    if not given.started:
        return None
    try:
        return answers.case_of(given.document)
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
