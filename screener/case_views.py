"""Views of the answers as a case, for pages that only show what comes of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from benefits import InvalidCase
from screener import answers
from screener.cases.access import case_file_for


def of_case(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view that is handed the case; without answers that can be used it leads to the plan, which says why."""

    @never_cache
    @require_safe
    @wraps(view)
    def shown(request: HttpRequest, case_id: UUID, **of: Any) -> HttpResponse:
        try:
            case = answers.case_of(case_file_for(request, case_id).contents.document)
        except InvalidCase:
            return redirect("plan:result", case_id)
        return view(request, case, **of)

    return shown
