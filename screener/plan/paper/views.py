"""The paper: the page on which it is chosen, the plan, and the summary for a chart.

What is chosen is kept in the case file; a passphrase is kept nowhere, and comes in the body of a form alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from benefits import Case, InvalidCase, screen, to_document
from screener import answers, documents, languages
from screener.cases import store
from screener.cases.access import case_file_for
from screener.cases.passphrase import lock
from screener.cases.store import OpenCase
from screener.limits import limited
from screener.plan import saved
from screener.plan.files import pdf_file
from screener.plan.paper.choices import Paper
from screener.plan.paper.forms import Choice, PaperForm
from screener.plan.paper.remembered import chosen, paper_of, remember
from screener.plan.pdf_pool import render_pdf


def _of_case(make: Callable[[HttpRequest, OpenCase, Case], HttpResponse]) -> Callable[..., HttpResponse]:
    """A view of answers that can be used; without them it leads to the results page, which says why."""

    @wraps(make)
    def view(request: HttpRequest, case_id: UUID) -> HttpResponse:
        held = case_file_for(request, case_id)
        try:
            case = answers.case_of(held.contents.document, written_in=languages.of_paper(held.contents))
        except InvalidCase:
            return redirect("plan:result", case_id)
        return make(request, held, case)

    return view


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("passphrase", "again")
@_of_case
def chooser(request: HttpRequest, held: OpenCase, case: Case) -> HttpResponse:
    """Choose what is printed. Sent, it is remembered and the PDF made: at once when answers are to be put into it."""
    if request.method != "POST":
        initial = {**chosen(held.contents), "written_in": languages.of_paper(held.contents)}
        return _choosing(request, PaperForm(initial=initial))
    form = PaperForm(request.POST)
    language = languages.chosen(request)
    if language is None and not form.is_valid():
        return _choosing(request, form)
    wanted = form.cleaned_data if language is None else form.as_ticked()
    store.change(held, lambda contents: remember(contents, **form.choice_of(wanted)))
    if language is not None:  # a passphrase is kept nowhere, not even from this page to itself
        return languages.remember(redirect("plan:print", held.id), language)
    if not wanted["attach"]:
        return redirect("plan:pdf", held.id)
    return _with_answers(request, held, form.choice_of(wanted), wanted["passphrase"])


@limited("pdf")
@never_cache
@require_safe
@_of_case
def pdf(request: HttpRequest, held: OpenCase, case: Case) -> HttpResponse:
    """The action plan to print, with the parts that were chosen."""
    return _made(request, to_document(screen(case, with_cover_path=True)), "action-plan", paper_of(held.contents, case))


@limited("pdf")
@never_cache
@require_safe
@_of_case
def summary(request: HttpRequest, held: OpenCase, case: Case) -> HttpResponse:
    """The plan on one page, for the chart."""
    return _made(
        request,
        to_document(screen(case, with_cover_path=True)),
        "summary",
        paper_of(held.contents, case),
        one_page=True,
    )


def _choosing(request: HttpRequest, form: PaperForm) -> HttpResponse:
    return render(request, "plan/print.html", {"form": form})


@limited("pdf")
def _with_answers(request: HttpRequest, held: OpenCase, choice: Choice, passphrase: str) -> HttpResponse:
    contents = held.contents.copy()
    remember(contents, **choice)
    case = answers.case_of(contents.document, written_in=languages.of_paper(contents))
    document = to_document(screen(case, with_cover_path=True))
    file = saved.file_of(languages.told(contents), contents.door, document)
    sealed = lock(documents.write(file).encode(), passphrase)
    return _made(request, document, "action-plan", paper_of(contents, case, sealed=sealed))


def _made(
    request: HttpRequest, document: Mapping[str, Any], name: str, paper: Paper, *, one_page: bool = False
) -> HttpResponse:
    paper = replace(paper, letterhead=_letterhead(request))

    def make() -> bytes:
        with translation.override(document["language"]):
            return render_pdf(document, made_on=timezone.localdate(), paper=paper, one_page=one_page)

    return pdf_file(request, make, f"{name}-{document['as_of']}.pdf")


def _letterhead(request: HttpRequest) -> tuple[str, ...]:
    """The organisation whose client it is; visitors have none."""
    client = getattr(request, "client", None)
    return () if client is None else client.organisation.printed_head
