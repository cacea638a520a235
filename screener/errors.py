"""Pages for what went wrong. None of them shows a stored answer; what was typed is put back into the page itself."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import render
from django.views.defaults import bad_request

from screener.cases.access import MOST_OPEN, CaseGone, TooManyOpen

FORBIDDEN, NOT_FOUND, CONFLICT, CONTENT_TOO_LARGE, SERVER_ERROR, UNAVAILABLE = 403, 404, 409, 413, 500, 503
_RETRY_AFTER_SECONDS = 10
_BYTES_OF_A_MEGABYTE = 1_000_000
_TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
_HAS_A_PAGE = (Http404, PermissionDenied, MultiPartParserError, *_TOO_LARGE)
_NOT_TO_BE_SENT_AGAIN = (
    *("csrfmiddlewaretoken", "passphrase", "again"),
    *("password", "oldpassword", "password1", "password2", "code", "credential"),
)


def not_read(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What the browser sent could not be taken: too much of it, or broken."""
    return too_large(request) if isinstance(exception, _TOO_LARGE) else bad_request(request, exception)


def too_large(request: HttpRequest) -> HttpResponse:
    """The page that says how much may be sent."""
    limits = {
        "megabytes": settings.LARGEST_BODY // _BYTES_OF_A_MEGABYTE,
        "fields": settings.DATA_UPLOAD_MAX_NUMBER_FIELDS,
    }
    return render(request, "errors/too_large.html", limits, status=CONTENT_TOO_LARGE)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No such page; or no such case file for this visitor, which may have several reasons."""
    gone = isinstance(exception, CaseGone)
    return render(request, "cases/gone.html" if gone else "404.html", status=NOT_FOUND)


def not_sent_from_here(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without the mark of this site: the cookie is gone, or another site sent it."""
    return _kept(request, "errors/not_taken.html", FORBIDDEN)


class KeepTyped:
    """When a form meets an error of ours, show what was typed, in a page that sends it again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for an error; None where another page is made for it."""
        if isinstance(exception, TooManyOpen):  # met only by a page whose case file is gone: it would open anew
            return _kept(request, "errors/too_many_open.html", CONFLICT)
        if isinstance(exception, _HAS_A_PAGE) or settings.DEBUG:
            return None
        down = isinstance(exception, DatabaseError)
        if not down and request.method != "POST":
            return None
        logging.getLogger(__name__).error(
            "The page could not be made.",
            exc_info=(type(exception), exception, exception.__traceback__),
            extra={"request": request},
        )
        response = _kept(request, "errors/not_saved.html", UNAVAILABLE if down else SERVER_ERROR)
        if down:
            response["Retry-After"] = str(_RETRY_AFTER_SECONDS)
        return response


def _kept(request: HttpRequest, template: str, status: int) -> HttpResponse:
    """A page that holds the form that was sent, to be sent once more."""
    fields = [
        (name, value)
        for name, values in (request.POST.lists() if request.method == "POST" else ())
        if name not in _NOT_TO_BE_SENT_AGAIN
        for value in values
    ]
    shown = [(name, value) for name, value in fields if _is_typed(name, value)]
    context = {"address": request.path, "fields": fields, "shown": shown, "most_open": MOST_OPEN}
    return render(request, template, context, status=status)


def _is_typed(name: str, value: str) -> bool:
    """Whether a person typed it, rather than the page."""
    return bool(value.strip()) and "." in name and ":" not in name
