"""Pages that hold no answers."""

from typing import Any

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from screener.cases import access
from screener.cases.store import OpenCase

_SECONDS_IN_A_MINUTE = 60
_SECONDS_IN_AN_HOUR = 60 * 60
_EXAMPLES = (
    ("metastatic_breast_cancer_at_49", _("A woman of 49 whose breast cancer has spread")),
    ("six_credits_at_28", _("A woman of 28 with little work so far")),
    ("self_employed_at_62", _("A self-employed man of 62")),
    ("never_employed_wife", _("A wife who never worked for pay")),
    ("als_at_55", _("Someone of 55 with ALS")),
    ("turning_65_with_employer_cover", _("Someone turning 65 with a plan from work")),
    ("part_time_caregiver_1249_hours", _("Someone who helps and works part time")),
    ("sister_as_caregiver", _("A sister who helps")),
)


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What this is, the three doors, and the case files that are open in this browser."""
    try:
        cases = access.cases_of(request)
    except DatabaseError:  # the page says enough without them
        return render(request, "pages/start.html", {"hours_kept": _hours_kept()})
    own = [case for case in cases if not case.contents.is_example and case.contents.locked is None]
    context = {"cases": [_entry(case) for case in own], "hours_kept": _hours_kept()}
    response = render(request, "pages/start.html", context)
    access.forget_others(request, response, cases)
    return response


def _entry(case: OpenCase) -> dict[str, Any]:
    patient = case.contents.document.get("patient") or {}
    return {"id": case.id, "name": patient.get("name"), "minutes": max(1, case.seconds_left // _SECONDS_IN_A_MINUTE)}


@require_safe
def examples(request: HttpRequest) -> HttpResponse:
    """Made-up people whose plans can be looked at."""
    return render(request, "pages/examples.html", {"examples": _EXAMPLES})


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What happens to the answers, with the hours they are kept as they are set."""
    return render(request, "pages/privacy.html", {"hours_kept": _hours_kept()})


def _hours_kept() -> int:
    return int(settings.CASE_KEPT_SECONDS) // _SECONDS_IN_AN_HOUR
