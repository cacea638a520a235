"""How often one client may ask the API, and what is answered when it was too often."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from benefits import Fault
from screener.api.problems import problem
from screener.limits import limited

_TOO_OFTEN = Fault("", "too many requests in a short time: wait for as many seconds as Retry-After says")


def refuse_too_often(request: HttpRequest) -> HttpResponse:
    """The problem details of too many requests."""
    return problem(HTTPStatus.TOO_MANY_REQUESTS, _TOO_OFTEN)


as_often_as_allowed = limited("api", refuse=refuse_too_often)
