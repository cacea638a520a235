"""Pages that hold no answers."""

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from screener import answers

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
    """What this is, the three doors, and people to look at."""
    given = answers.load(request)
    context = {"started": given.started and not given.is_example, "examples": _EXAMPLES}
    return render(request, "pages/start.html", context)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What happens to the answers, with the hours they are kept as they are set."""
    return render(request, "pages/privacy.html", {"hours_kept": settings.SESSION_COOKIE_AGE // _SECONDS_IN_AN_HOUR})


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Answers 200 when the server can reach its database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")
