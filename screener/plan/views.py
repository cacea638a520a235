"""The answer, as a page and as files. Each view screens the answers of a case file and hands the result over.

Nothing is kept: the answers are screened anew each time, and no copy may be stored on the way (`never_cache`). File
names carry the day alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from benefits import Fault, InvalidCase, screen, to_document
from screener import answers, languages
from screener.cases.access import case_file_for
from screener.cases.contents import Contents
from screener.intake import faults
from screener.plan import changes, pages, saved
from screener.plan.calendar import render_calendar
from screener.plan.next_questions import NextQuestion, next_questions
from screener.plan.paths import Question, question_for
from screener.plan.subjects import OVERVIEW
from screener.plan.text import render_text

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """An answer that cannot be used: why, and the question to go back to, when it has one."""

    message: str
    question: Question | None


@never_cache
@require_safe
def page(request: HttpRequest, case_id: UUID, slug: str) -> HttpResponse:
    """A page of the answer; a friendly page with links when an answer cannot be used."""
    given = case_file_for(request, case_id).contents
    try:
        screened = _screened(given.document)
    except InvalidCase as error:
        if slug != OVERVIEW:
            return redirect("plan:result", case_id)
        return render(request, "plan/invalid.html", {"wrong_answers": [_wrong_answer(fault) for fault in error.errors]})
    with translation.override(screened["language"]):
        asked = _next_questions(given) if slug == OVERVIEW else ()
        return render(request, f"plan/{slug}.html", pages.context_of(slug, given, screened, asked))


@never_cache
@require_safe
def program(request: HttpRequest, case_id: UUID, place: int) -> HttpResponse:
    """One program with its tests, its sums and the law. The address holds its place in the plan, from one."""
    given = case_file_for(request, case_id).contents
    try:
        screened = _screened(given.document)
    except InvalidCase:
        return redirect("plan:result", case_id)
    if not 0 < place <= len(screened["programs"]):
        raise Http404
    with translation.override(screened["language"]):
        return render(request, "plan/program.html", pages.context_of_program(place, given, screened))


@never_cache
@require_safe
def changed(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What has changed since the file was saved that these answers came from, and why."""
    given = case_file_for(request, case_id).contents
    if given.earlier is None:
        return redirect("plan:result", case_id)
    try:
        now = _screened(given.document)
    except InvalidCase:
        return redirect("plan:result", case_id)
    with translation.override(now["language"]):
        found = changes.changes_since(given.earlier.record, given.earlier.case, given.document, now, _screened)
        return render(request, "plan/changes.html", pages.context_of("changes", given, now) | {"changes": found})


def _of_result(make: Callable[[HttpRequest, Document], HttpResponse]) -> Callable[..., HttpResponse]:
    """A view of the screened answers; without any that can be used it leads to the results page, which says why."""

    @never_cache
    @require_safe
    @wraps(make)
    def view(request: HttpRequest, case_id: UUID) -> HttpResponse:
        given = case_file_for(request, case_id).contents
        try:
            screened = _screened(given.document, languages.of_paper(given))
        except InvalidCase:
            return redirect("plan:result", case_id)
        return make(request, screened)

    return view


@_of_result
def text(request: HttpRequest, document: Document) -> HttpResponse:
    """The action plan as plain text."""
    return _file(render_text(document), "text/plain; charset=utf-8", f"action-plan-{document['as_of']}.txt")


@_of_result
def calendar(request: HttpRequest, document: Document) -> HttpResponse:
    """The dates of the plan for a calendar."""
    return _file(render_calendar(document), "text/calendar; charset=utf-8", f"plan-dates-{document['as_of']}.ics")


@_of_result
def document(request: HttpRequest, document: Document) -> HttpResponse:
    """The result as data."""
    return _json(document, f"result-{document['as_of']}.json")


@never_cache
@require_safe
def case(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The person's own answers to keep or to open again: beside them what the plan says now, unless they are wrong."""
    given = case_file_for(request, case_id).contents
    document = languages.told(given)
    try:
        screened = _screened(document)
    except InvalidCase:
        return _json(document, "answers.json")
    return _json(saved.file_of(document, given.door, screened), "answers.json")


def _screened(case_document: Document, language: str | None = None) -> Document:
    return to_document(screen(answers.case_of(case_document, written_in=language), with_cover_path=True))


def _next_questions(given: Contents) -> list[NextQuestion]:
    return next_questions(answers.case_of(given.document), given, reader=pages.reader_of(given))


def _wrong_answer(fault: Fault) -> WrongAnswer:
    return WrongAnswer(faults.said(fault), question_for(fault.path))


def _json(document: Document, name: str) -> HttpResponse:
    return _file(json.dumps(document, ensure_ascii=False, indent=2) + "\n", "application/json", name)


def _file(content: str | bytes, content_type: str, name: str) -> HttpResponse:
    return HttpResponse(
        content, content_type=content_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
