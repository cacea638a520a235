"""The API, version 1: a case in; its result, its plan or its dates out; and the law as data. It keeps nothing.

It knows no visitor: no cookie is read or set by it, nothing is stored and nothing of the case is logged.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from http import HTTPStatus
from typing import Annotated, Any, Literal, cast

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from ninja import NinjaAPI, Query
from ninja.decorators import decorate_view
from ninja.errors import AuthenticationError, ValidationError
from ninja.openapi.docs import Swagger

from benefits import Case, Fault, law_document, screen, to_document
from screener import documents
from screener.api import caseload
from screener.api.described import components, problems, schema_of, taking_a_case
from screener.api.often import as_often_as_allowed, refuse_too_often
from screener.api.problems import Refused, problem
from screener.api.requests import JSON, case_of
from screener.fhir.bundle import FHIR_JSON, bundle_of
from screener.limits import limited
from screener.plan.calendar import render_calendar
from screener.plan.paper.choices import Paper, Part, parts_of
from screener.plan.paper.side_by_side import other_than
from screener.plan.pdf_pool import Busy, render_pdf
from screener.plan.text import render_text

PDF, CALENDAR, TEXT = "application/pdf", "text/calendar", "text/plain"
_BUSY = Fault("", "too many documents are being made: wait for as many seconds as Retry-After says")
_BUSY_SECONDS = "5"
_FILE: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}


class Api(NinjaAPI):
    """The operations, with the schemas of case and result among the components of the document."""

    def get_openapi_schema(self, **asked: Any) -> Any:
        """The OpenAPI document."""
        document = super().get_openapi_schema(**asked)
        document["components"] = {"schemas": dict(components())}
        return document


api = Api(
    title="Careplan Compass",
    version="1",
    description=(
        "Screens a case by the rules of Social Security disability insurance, Medicare, family leave and what "
        "surrounds them. Nothing that is sent is kept. An answer is information, not a decision: an agency decides."
    ),
    urls_namespace="api-1",
    docs=Swagger({"persistAuthorization": False, "validatorUrl": None, "tryItOutEnabled": True}),
)


documents_as_often_as_allowed = limited("pdf", refuse=refuse_too_often)


@api.exception_handler(AuthenticationError)
def _not_known(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    faults = [Fault("", "a token of an active member is needed")]
    return problem(HTTPStatus.UNAUTHORIZED, *faults, headers={"WWW-Authenticate": "Bearer"})


@api.exception_handler(Refused)
def _refused(request: HttpRequest, refused: Refused) -> HttpResponse:
    return problem(refused.status, *refused.faults, headers=refused.headers)


@api.exception_handler(ValidationError)
def _not_valid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    faults = [Fault(".".join(map(str, found["loc"])), str(found["msg"])) for found in error.errors]
    return problem(HTTPStatus.UNPROCESSABLE_ENTITY, *documents.at_most(faults))


def _answered(content: str | bytes, content_type: str) -> HttpResponse:
    return HttpResponse(content, content_type)


def _result(case: Case) -> dict[str, Any]:
    return to_document(screen(case, with_cover_path=True))


def answer_of(request: HttpRequest) -> HttpResponse:
    """The result of the case in the body; raises `Refused`."""
    return _answered(documents.write(_result(case_of(request))), JSON)


@api.post(
    "/screen",
    summary="Screen a case",
    openapi_extra=taking_a_case("The result: programs, costs, dates and steps.", {JSON: schema_of("Result")}),
)
@decorate_view(as_often_as_allowed)
def screen_case(request: HttpRequest) -> HttpResponse:
    """Every program with its tests and facts, the costs month by month, the dates and the steps of the plan."""
    return answer_of(request)


@api.post(
    "/plan.pdf",
    summary="The action plan on paper",
    openapi_extra=taking_a_case("The plan: two pages, and the parts asked for.", {PDF: _FILE}, 503),
)
@decorate_view(documents_as_often_as_allowed)
def plan_on_paper(
    request: HttpRequest,
    parts: Annotated[list[Part], Query(default_factory=list)],
    large_print: Annotated[bool, Query()] = False,
) -> HttpResponse:
    """The action plan of the case as a PDF."""
    case = case_of(request)
    result = _result(case)
    beside = None
    if Part.BESIDE in parts:
        beside = _result(replace(case, language=cast('Literal["en", "es"]', other_than(result["language"]))))
    return _answered(_pdf(result, Paper(parts_of(parts), large_print, other=beside)), PDF)


def _pdf(result: dict[str, Any], paper: Paper) -> bytes:
    """The plan on paper in its own language; raises `Refused` when too many are being made."""
    try:
        with translation.override(result["language"]):
            return render_pdf(result, paper=paper)
    except Busy:
        raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, _BUSY, headers={"Retry-After": _BUSY_SECONDS}) from None


@api.post(
    "/plan.fhir.json",
    summary="The plan as an HL7 FHIR R4 bundle",
    openapi_extra=taking_a_case("A Bundle of type collection.", {FHIR_JSON: {"schema": {"type": "object"}}}, 503),
)
@decorate_view(documents_as_often_as_allowed)
def plan_as_fhir(request: HttpRequest, with_pdf: Annotated[bool, Query()] = False) -> HttpResponse:
    """The person, those who help, covers, plan, tasks and answers; with the PDF of the plan inside when asked for."""
    case = case_of(request)
    result = _result(case)
    pdf = _pdf(result, Paper()) if with_pdf else None
    return _answered(documents.write(bundle_of(case, result, pdf=pdf)), FHIR_JSON)


@api.post(
    "/plan.txt",
    summary="The action plan as plain text",
    openapi_extra=taking_a_case("The plan.", {TEXT: {"schema": {"type": "string"}}}),
)
@decorate_view(as_often_as_allowed)
def plan_as_text(request: HttpRequest) -> HttpResponse:
    """The action plan of the case as plain text."""
    return _answered(render_text(_result(case_of(request))), f"{TEXT}; charset=utf-8")


@api.post(
    "/dates.ics",
    summary="The dates of the plan",
    openapi_extra=taking_a_case("The dates, each with alarms.", {CALENDAR: {"schema": {"type": "string"}}}),
)
@decorate_view(as_often_as_allowed)
def dates(request: HttpRequest) -> HttpResponse:
    """The dates of the plan as a calendar file."""
    return _answered(render_calendar(_result(case_of(request))), f"{CALENDAR}; charset=utf-8")


@api.get(
    "/law",
    summary="The figures of the law",
    openapi_extra={
        "responses": {
            200: {
                "description": "Every figure by its name.",
                "content": {JSON: {"schema": {"type": "array", "items": schema_of("Figure")["schema"]}}},
            },
            **problems(422, 429),
        }
    },
)
@decorate_view(as_often_as_allowed)
def law(request: HttpRequest, on: Annotated[date | None, Query()] = None) -> HttpResponse:
    """Every dated figure with its source: all its values, or the one that governs the day `on`."""
    return _answered(documents.write(law_document(on)), JSON)


api.add_router("/clients", caseload.router)
