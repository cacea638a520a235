"""What the API answers when it cannot do what was asked: problem details, RFC 9457, with each fault and its path."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse

from benefits import Fault
from screener import documents

PROBLEM = "application/problem+json"


class Refused(Exception):
    """A request that is not answered. `headers` go with the answer."""

    def __init__(self, status: HTTPStatus, *faults: Fault, headers: dict[str, str] | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.faults = faults
        self.headers = headers or {}


def problem(status: HTTPStatus, *faults: Fault, headers: dict[str, str] | None = None) -> HttpResponse:
    """The answer that tells what is wrong: `type`, `title`, `status`, and `errors` of paths and messages."""
    told: dict[str, Any] = {"type": "about:blank", "title": status.phrase, "status": status.value}
    return HttpResponse(
        documents.write({**told, **documents.as_errors(faults)}), PROBLEM, status=status.value, headers=headers
    )
