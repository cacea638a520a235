"""The sheet for a talk about costs, help that was not looked at, and support beyond money.

Nothing is kept: each page is made anew from the answers.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from benefits import Case, cost_talk, in_words, screen, support, wider_help
from screener.case_views import of_case
from screener.limits import limited
from screener.plan.files import pdf_file
from screener.plan.formats import language
from screener.plan.pdf_pool import render_sheet

_SHEET = "beyond/cost_talk_pdf.html"


@of_case
def costs(request: HttpRequest, case: Case) -> HttpResponse:
    """What to say about costs at the next visit, the dearest first."""
    return render(request, "beyond/cost_talk.html", _talk(case))


@limited("pdf")
@of_case
def costs_pdf(request: HttpRequest, case: Case) -> HttpResponse:
    """The same on one sheet to take along."""
    return pdf_file(request, lambda: render_sheet(_SHEET, _talk(case), language(), case.as_of), "cost-talk.pdf")


@of_case
def wider(request: HttpRequest, case: Case) -> HttpResponse:
    """Help worth asking for that no rule here looked at."""
    return render(request, "beyond/wider.html", {"entries": in_words(wider_help(case), language())})


@of_case
def beside_money(request: HttpRequest, case: Case) -> HttpResponse:
    """Support beyond money, by stage and need."""
    found = support(case, screen(case).programs)
    return render(request, "beyond/support.html", {"entries": in_words(found, language())})


def _talk(case: Case) -> dict[str, Any]:
    return {"talk": in_words(cost_talk(case, screen(case)), language())}
