"""What is done to every answer the server gives."""

import logging
from collections.abc import Callable
from time import monotonic

from django.contrib.sessions.backends.db import SessionStore
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse


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
    """Delete the answers of visits that are over, every few minutes while people use the site.

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
                SessionStore.clear_expired()
            except DatabaseError:  # the page asked for does not hang on it; the next turn tries again
                logging.getLogger(__name__).warning("Visits that are over could not be deleted.")
        return self.get_response(request)
