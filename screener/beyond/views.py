"""The sheet for a talk about costs, help that was not looked at, and support beyond money.

Nothing is kept: each page is made anew from the answers.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from benefits import Case, InvalidCase, cost_talk, in_words, screen, support, wider_help
from screener import answers
from screener.cases.access import case_file_for
from screener.limits import limited
from screener.plan.formats import language
from screener.plan.pdf_pool import Busy, render_sheet

_SHEET = "beyond/cost_talk_pdf.html"
_RETRY_AFTER_SECONDS = 5


def _of_case(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view of the answers as a case; without any that can be used it leads to the plan, which says why."""

    @never_cache
    @require_safe
    @wraps(view)
    def shown(request: HttpRequest, case_id: UUID) -> HttpResponse:
        try:
            case = answers.case_of(case_file_for(request, case_id).contents.document)
        except InvalidCase:
            return redirect("plan:result", case_id)
        return view(request, case)

    return shown


@_of_case
def costs(request: HttpRequest, case: Case) -> HttpResponse:
    """What to say about costs at the next visit, the dearest first."""
    return render(request, "beyond/cost_talk.html", _talk(case))


@limited("pdf")
@_of_case
def costs_pdf(request: HttpRequest, case: Case) -> HttpResponse:
    """The same on one sheet to take along."""
    try:
        made = render_sheet(_SHEET, _talk(case), language(), case.as_of)
    except Busy:
        response = render(request, "plan/busy.html", status=503)
        response["Retry-After"] = str(_RETRY_AFTER_SECONDS)
        return response
    return HttpResponse(
        made, "application/pdf", headers={"Content-Disposition": 'attachment; filename="cost-talk.pdf"'}
    )


@_of_case
def wider(request: HttpRequest, case: Case) -> HttpResponse:
    """Help worth asking for that no rule here looked at."""
    return render(request, "beyond/wider.html", {"entries": in_words(wider_help(case), language())})


@_of_case
def beside_money(request: HttpRequest, case: Case) -> HttpResponse:
    """Support beyond money, by stage and need."""
    found = support(case, screen(case).programs)
    return render(request, "beyond/support.html", {"entries": in_words(found, language())})


def _talk(case: Case) -> dict[str, Any]:
    return {"talk": in_words(cost_talk(case, screen(case)), language())}
