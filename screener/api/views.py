"""The JSON door: a case document in, a result document out.

It knows no visitor: no cookie is read or set by it, nothing is stored and nothing of the case is logged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from benefits import Fault, InvalidCase, case_schema, parse_case, result_schema, screen, to_document
from screener import documents
from screener.limits import TOO_MANY_REQUESTS, limited
from screener.plan.saved import case_in

JSON = "application/json"
JSON_SCHEMA = "application/schema+json"
CONTENT_TOO_LARGE = 413
UNSUPPORTED_MEDIA_TYPE = 415
UNPROCESSABLE_CONTENT = 422
_TOO_OFTEN = "too many cases in a short time: wait for as many seconds as Retry-After says"


@csrf_exempt  # there is no cookie that another site could ride on
@require_POST
@limited("api", refuse=lambda request: _refused(TOO_MANY_REQUESTS, Fault("", _TOO_OFTEN)))
def screen_case(request: HttpRequest) -> HttpResponse:
    """Screen the case in the body.

    200 with the result; 422 with every fault of the case; 413 for a body above `DATA_UPLOAD_MAX_MEMORY_SIZE` bytes;
    415 for a body that is not said to be JSON; 429 with `Retry-After` when one client asks too often.
    """
    if request.content_type != JSON:
        return _refused(UNSUPPORTED_MEDIA_TYPE, Fault("", f"the body must be sent as {JSON}"))
    try:
        body = request.body
    except RequestDataTooBig:
        return _refused(CONTENT_TOO_LARGE, Fault("", "the body is too large for a case"))
    try:
        case = parse_case(case_in(documents.read(body)), clock=timezone.localdate)
    except InvalidCase as error:
        return _refused(UNPROCESSABLE_CONTENT, *error.errors)
    return _answer(to_document(screen(case, with_cover_path=True)))


@require_safe
def schema_of_case(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of a case document."""
    return _answer(case_schema(), content_type=JSON_SCHEMA)


@require_safe
def schema_of_result(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of a result document."""
    return _answer(result_schema(), content_type=JSON_SCHEMA)


def _answer(document: Mapping[str, Any], *, status: int = 200, content_type: str = JSON) -> HttpResponse:
    return HttpResponse(documents.write(document), status=status, content_type=content_type)


def _refused(status: int, *faults: Fault) -> HttpResponse:
    return _answer(documents.as_errors(faults), status=status)
