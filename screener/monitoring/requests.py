"""Every request noted once it is answered: which kind of page, how it ended, how long it took; never whose it was."""

from __future__ import annotations

import logging
from collections.abc import Callable
from secrets import token_hex
from time import perf_counter

from django.conf import settings
from django.core.signals import request_finished
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse

from screener.logs import request_id
from screener.monitoring.counters import request_seconds
from screener.monitoring.probes import ANSWERS

STATIC = "static/<path>"
UNMATCHED = "unmatched"
"""The one route of whatever reached no page: an address that does not exist, a redirect to https, a body too large."""
OTHER = "OTHER"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_BYTES_OF_AN_ID = 8
_MILLISECONDS = 1000
_A_CLASS = 100  # 200 to 299 are 2xx

_log = logging.getLogger(__name__)


class RequestLog:
    """Gives each request a random id, which its answer and every line of the log about it carry; logs and counts it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        began = perf_counter()
        name = token_hex(_BYTES_OF_AN_ID)  # never one that was sent: it could be anything, and is written to the log
        request_id.set(name)
        response = self.get_response(request)
        response["X-Request-ID"] = name
        _note(request, response, perf_counter() - began)
        return response


@receiver(request_finished)  # Django itself still speaks of a request after the last of its middleware
def _forget_id(**_sent: object) -> None:
    request_id.set("")


def _note(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    method, route, status = method_of(request), route_of(request, response), response.status_code
    request_seconds.labels(route, method, f"{status // _A_CLASS}xx").observe(seconds)
    fields = {"method": method, "route": route, "status": status, "milliseconds": round(seconds * _MILLISECONDS, 1)}
    _log.info("answered", extra={"fields": fields})


def route_of(request: HttpRequest, response: HttpResponse) -> str:
    """The pattern of the address, such as `cases/<uuid:case_id>/plan/`: which page, and nothing that fills it."""
    if request.resolver_match is not None:
        return str(request.resolver_match.route)
    if request.path_info in ANSWERS:
        return request.path_info.removeprefix("/")
    is_static = request.path_info.startswith(settings.STATIC_URL) and response.status_code < 400
    return STATIC if is_static else UNMATCHED


def method_of(request: HttpRequest) -> str:
    """The method; any word may be sent as one, and those that mean nothing here are not repeated."""
    return request.method if request.method in _METHODS else OTHER
