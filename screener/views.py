"""Pages that hold no answers."""

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

_SECONDS_IN_AN_HOUR = 60 * 60


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What this is, and the way in."""
    return render(request, "pages/start.html")


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
