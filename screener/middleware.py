"""What is done to every answer the server gives."""

import logging
from collections.abc import Callable
from time import monotonic

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from screener.cases import store
from screener.desk import giving
from screener.errors import too_large


class NoStore:
    """Keep pages out of browser and proxy stores: on a shared computer the next person must not find them.

    A view that sets its own `Cache-Control` is left alone. Static files are answered before this.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", "no-store, private")
        return response


class PurgeExpired:
    """Delete the case files whose time is over, every few minutes while people use the site.

    What is left when nobody comes is deleted by the first request after, or by `manage.py purge_expired` on a timer.
    """

    EVERY_SECONDS = 5 * 60

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self._due_at = monotonic()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        now = monotonic()
        if now >= self._due_at:
            self._due_at = now + self.EVERY_SECONDS
            try:
                store.purge()
                giving.purge()
            except DatabaseError:  # the page asked for does not hang on it; the next turn tries again
                logging.getLogger(__name__).warning("Case files that are over could not be deleted.")
        return self.get_response(request)


class LargestBody:
    """Refuse a body that is larger than anything a page here sends, before any of it is worked on."""

    MOST_THROWN_AWAY = 20_000_000  # bytes: a browser reads the answer only once it has sent all
    _A_PIECE = 64 * 1024

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if not length.isdigit() or len(length) > _LONGEST_LENGTH or int(length) > settings.LARGEST_BODY:
            self._throw_away(request)
            request._mark_post_parse_error()  # type: ignore[attr-defined]  # nothing of it is read by the page either
            return too_large(request)
        return self.get_response(request)

    def _throw_away(self, request: HttpRequest) -> None:
        left = self.MOST_THROWN_AWAY
        while left > 0:
            piece = request.read(min(left, self._A_PIECE))
            if not piece:
                return
            left -= len(piece)


_LONGEST_LENGTH = 12
