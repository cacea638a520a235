"""The JSON door as it was before it had versions, and the schemas of both documents."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from benefits import case_schema, result_schema
from screener import documents
from screener.api.often import as_often_as_allowed
from screener.api.operations import answer_of
from screener.api.problems import Refused, problem

JSON_SCHEMA = "application/schema+json"


@csrf_exempt  # there is no cookie that another site could ride on
@require_POST
@as_often_as_allowed
def screen_case(request: HttpRequest) -> HttpResponse:
    """The same as `/api/v1/screen`, at the address it had first."""
    try:
        return answer_of(request)
    except Refused as refused:
        return problem(HTTPStatus(refused.status), *refused.faults)


@require_safe
def schema_of_case(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of a case document."""
    return _schema(case_schema())


@require_safe
def schema_of_result(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of a result document."""
    return _schema(result_schema())


def _schema(document: Mapping[str, Any]) -> HttpResponse:
    return HttpResponse(documents.write(document), JSON_SCHEMA)
