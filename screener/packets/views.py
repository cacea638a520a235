"""The papers: which applications come first, and a sheet for each, as a page, a PDF and plain text.

Nothing is kept: a sheet is made anew from the answers each time. What only a form asks is asked on a page of its own,
which these pages alone lead to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from benefits import Case, InvalidCase, Offer, Result, forms, in_words, offers, packet, screen
from screener import answers
from screener.cases.access import case_file_for
from screener.limits import limited
from screener.packets.sheets import lines_of, sheet_of
from screener.plan.files import file, pdf_file
from screener.plan.formats import language
from screener.plan.pdf_pool import render_packet


@never_cache
@require_safe
def choose(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The applications, those that are likely or possible first."""
    case = _case(request, case_id)
    if case is None:
        return redirect("plan:result", case_id)
    result = screen(case)
    shown = [_offered(offer, case, result) for offer in offers(case, result)]
    first = [entry for entry in shown if entry.offer.comes_first]
    context = {
        "first": first,
        "others": [entry for entry in shown if not entry.offer.comes_first],
        "papers": case.papers,
    }
    return render(request, "packets/choose.html", context)


@never_cache
@require_safe
def sheet(request: HttpRequest, case_id: UUID, code: str, helper: int | None = None) -> HttpResponse:
    """The sheet of one form, box by box."""
    case = _case(request, case_id)
    if case is None:
        return redirect("plan:result", case_id)
    context = {"sheet": _sheet(case, code, helper), "code": code, "helper": helper}
    return render(request, "packets/sheet.html", context)


@limited("pdf")
@never_cache
@require_safe
def pdf(request: HttpRequest, case_id: UUID, code: str, helper: int | None = None) -> HttpResponse:
    """The sheet to print."""
    case = _case(request, case_id)
    if case is None:
        return redirect("plan:result", case_id)
    sheet = _sheet(case, code, helper)
    return pdf_file(request, lambda: render_packet(sheet, language(), case.as_of), f"{code}-helper-sheet.pdf")


@never_cache
@require_safe
def text(request: HttpRequest, case_id: UUID, code: str, helper: int | None = None) -> HttpResponse:
    """The sheet as plain text, to copy beside an application online."""
    case = _case(request, case_id)
    if case is None:
        return redirect("plan:result", case_id)
    head = _("This is a helper sheet, not the form.")
    lines = [head, *lines_of(_sheet(case, code, helper))]
    return file("\n".join(lines).encode() + b"\n", "text/plain; charset=utf-8", f"{code}-helper-sheet.txt")


@dataclass(frozen=True, slots=True)
class Offered:
    """An application to choose: how far it is filled, and the answer of its program."""

    offer: Offer
    about: str
    answered: int
    asked: int
    blank: int
    program: Any


def _offered(offer: Offer, case: Case, result: Result) -> Offered:
    filled = packet(offer.form, case, result, offer.helper or 0)
    program = None if offer.of is None else in_words(offer.of, language())
    return Offered(
        offer,
        in_words(offer.form.about, language()),
        filled.answered,
        filled.answered + filled.blank,
        filled.blank,
        program,
    )


def _sheet(case: Case, code: str, helper: int | None) -> dict[str, Any]:
    form = forms().get(code)
    if form is None or (helper is None) is (form.person == "helper"):
        raise Http404
    if helper is not None and helper >= len(case.caregivers):
        raise Http404
    name = None if helper is None else case.caregivers[helper].name
    return sheet_of(packet(form, case, screen(case), helper or 0), case, name)


def _case(request: HttpRequest, case_id: UUID) -> Case | None:
    """The answers as a case; None when they cannot be used."""
    try:
        return answers.case_of(case_file_for(request, case_id).contents.document)
    except InvalidCase:
        return None
