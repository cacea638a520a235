"""The case in the body of a request, or why there is none."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from django.utils import timezone

from benefits import Case, Fault, InvalidCase, parse_case
from screener import documents
from screener.api.problems import Refused
from screener.plan.saved import case_in

JSON = "application/json"


def case_of(request: HttpRequest) -> Case:
    """The case. Raises `Refused` as `document_of` does, and 422 with every fault of the case."""
    document = document_of(request)
    try:
        return parse_case(case_in(document), clock=timezone.localdate)
    except InvalidCase as error:
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, *error.errors) from None


def document_of(request: HttpRequest) -> Any:
    """The JSON document in the body. Raises `Refused`: 415 for a body that is not said to be JSON, 413 for one above
    `DATA_UPLOAD_MAX_MEMORY_SIZE` bytes, 422 for one that is not sound JSON.
    """
    if request.content_type != JSON:
        raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, Fault("", f"the body must be sent as {JSON}"))
    try:
        body = request.body
    except RequestDataTooBig:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, Fault("", "the body is too large for a case")) from None
    try:
        return documents.read(body)
    except InvalidCase as error:
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, *error.errors) from None
