"""The leave planner and the letter to the employer. The job comes from the answers; what is entered lies beside.

The letter keeps what was edited, until it is asked for anew. Nothing meant for an employer names the illness unless the
writer adds it.
"""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from benefits import Case, InvalidCase, Result, in_words, screen, to_document
from screener import answers, languages
from screener.cases import store
from screener.cases.access import case_file_for
from screener.cases.contents import Contents
from screener.cases.store import OpenCase
from screener.leave.calendar import months
from screener.leave.letter_file import letter_as_docx
from screener.leave.planned import LINE, Job, copy_to_read, fresh_letter, jobs_of, letter_of, lines_of, planned
from screener.limits import limited
from screener.plan.files import file, pdf_file
from screener.plan.page import ActionPlan
from screener.plan.pdf_pool import render_letter
from screener.plan.steps import Step

LONGEST_LETTER = 20_000
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@never_cache
@require_safe
def jobs(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The jobs in the answers, each with its planner."""
    case = _case(case_file_for(request, case_id))
    if case is None:
        return redirect("plan:result", case_id)
    return render(request, "leave/jobs.html", {"jobs": jobs_of(case)})


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
        store.change(held, lambda contents: _keep(contents, case, job, request.POST, request.POST.get("letter")))
        language = languages.chosen(request)
        response = redirect(request.path)
        return response if language is None else languages.remember(response, language)
    lines = lines_of(held.contents, job)
    plan, fault = planned(job, lines)
    answered = screen(case)
    leave, state = answered.program("fmla", job.person), answered.program("state_paid_leave", job.person)
    context = {
        "job": job,
        "leave": None if leave is None else in_words(leave, get_language() or "en"),
        "state": None if state is None else in_words(state, get_language() or "en"),
        "steps": [] if leave is None else _steps(answered, job, leave.program),
        "lines": lines,
        "plan": plan,
        "fault": fault,
        "months": months(plan.days) if plan else [],
        **_letter_context(case, held.contents, job),
    }
    return render(request, "leave/planner.html", context)


@never_cache
@require_POST
def save_letter(request: HttpRequest, case_id: UUID, place: int | None) -> HttpResponse:
    """Keep the letter as it was edited; or let it be written anew from the answers and the planned days."""
    held = case_file_for(request, case_id)
    case = _case(held)
    if case is None:
        return redirect("plan:result", case_id)
    job = _job(case, place)
    store.change(held, lambda contents: _keep(contents, case, job, request.POST, request.POST.get("letter", "")))
    return redirect(f"{_planner_address(request.path)}#letter-title")


@limited("pdf")
@never_cache
@require_safe
def letter(request: HttpRequest, case_id: UUID, place: int | None, kind: str) -> HttpResponse:
    """The letter as a file: text, DOCX or PDF, as it was edited."""
    held = case_file_for(request, case_id)
    case = _case(held)
    if case is None:
        return redirect("plan:result", case_id)
    text = letter_of(case, held.contents, _job(case, place))
    if kind == "docx":
        return file(letter_as_docx(text, case.as_of), _DOCX, "leave-letter.docx")
    if kind == "txt":
        return file(f"{text}\n".encode(), "text/plain; charset=utf-8", "leave-letter.txt")
    return pdf_file(request, lambda: render_letter(text, "en", case.as_of), "leave-letter.pdf")


def _keep(contents: Contents, case: Case, job: Job, sent: QueryDict, letter: str | None) -> None:
    """Keep the lines and the letter of a page: whichever button sent it, neither is lost. None is no letter at all."""
    letter_before = fresh_letter(case, contents, job)
    lines = {name: values[-1:] for name, values in sent.lists() if name.startswith(f"{LINE}-")}
    if lines:
        contents.leave[job.person] = lines
    if letter is None:
        return
    text = "\n".join(letter[:LONGEST_LETTER].splitlines())
    if "anew" in sent or not text.strip() or text == letter_before:
        contents.letters.pop(job.person, None)
    else:
        contents.letters[job.person] = text


def _steps(answered: Result, job: Job, code: str) -> list[Step]:
    """What this person does about the leave, each step with how soon it must be."""
    return [
        step
        for step in ActionPlan(to_document(answered)).steps
        if step.program_code == code and job.person in step.people
    ]


def _letter_context(case: Case, contents: Contents, job: Job) -> dict[str, object]:
    fresh = fresh_letter(case, contents, job)
    kept = contents.letters.get(job.person)
    return {
        "letter": kept or fresh,
        "letter_is_edited": kept is not None and kept != fresh,
        "copy_to_read": copy_to_read(case, contents, job),
    }


def _planner_address(path: str) -> str:
    return path.rpartition("letter")[0]


def _case(held: OpenCase) -> Case | None:
    """The answers as a case; None when they cannot be used."""
    try:
        return answers.case_of(held.contents.document)
    except InvalidCase:
        return None


def _job(case: Case, place: int | None) -> Job:
    for job in jobs_of(case):
        if job.place == place:
            return job
    raise Http404
