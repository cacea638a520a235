"""The caseload for other programs: as the member whose token is sent, with what she may see and no more."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router
from ninja.decorators import decorate_view
from ninja.security import HttpBearer

from benefits import Fault, InvalidCase, parse_case, screen, to_document
from screener import documents
from screener.api.described import problems, schema_of
from screener.api.often import as_often_as_allowed
from screener.api.problems import Refused
from screener.api.requests import JSON, document_of
from screener.cases import store
from screener.cases.contents import Contents
from screener.cases.opening import too_long
from screener.desk import audit, clients, sealed, tokens
from screener.desk.access import WITH_CLIENTS, clients_of
from screener.desk.audit import Action
from screener.desk.models import Client, Membership
from screener.desk.sealed import Details
from screener.intake.asking import SOCIAL_WORKER

_NAME, _NUMBER, _TAG, _TAGS = 100, 40, 30, 10  # letters, and how many, as on the desk's own pages


class _Token(HttpBearer):
    """The member whose token it is."""

    def authenticate(self, request: HttpRequest, token: str) -> Membership | None:
        """The member, as `request.auth`."""
        return tokens.member_with(token)


router = Router(auth=_Token())


def _answers(what: str, schema: dict[str, Any], *faults: int) -> dict[str, Any]:
    return {"responses": {200: {"description": what, "content": {JSON: schema}}, **problems(401, 429, *faults)}}


@router.get(
    "",
    summary="The clients",
    openapi_extra=_answers(
        "Those the member may see.", {"schema": {"type": "array", "items": schema_of("Client")["schema"]}}
    ),
)
@decorate_view(as_often_as_allowed)
def listed(request: HttpRequest) -> HttpResponse:
    """Every client the member may see, the newest first."""
    member = _member(request)
    audit.note(member, Action.READ, "api clients")
    return _json([_told(client) for client in clients_of(member).order_by("-number")])


@router.post(
    "",
    summary="Take on a client",
    openapi_extra={
        "requestBody": {"required": True, "content": {JSON: schema_of("NewClient")}},
        **_answers("The client.", schema_of("Client"), 404, 409, 413, 415, 422),
    },
)
@decorate_view(as_often_as_allowed)
def take_on(request: HttpRequest) -> HttpResponse:
    """A new client, given to the member."""
    member = _member(request)
    if not _may_have_clients(member):
        raise _not_found()
    details, case = _new(document_of(request))
    try:
        client = clients.take_on(member, details, Contents(case, SOCIAL_WORKER))
    except clients.TooManyClients:
        raise Refused(HTTPStatus.CONFLICT, Fault("", "the organisation has as many clients as it can hold")) from None
    return _json(_told(client))


@router.get(
    "/{uuid:client_id}/case",
    summary="The answers of a client",
    openapi_extra=_answers("The case.", schema_of("Case"), 404),
)
@decorate_view(as_often_as_allowed)
def case(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """The case of a client."""
    return _json(_case_of(_client(request, client_id, Action.READ)))


@router.put(
    "/{uuid:client_id}/case",
    summary="Put the answers of a client",
    openapi_extra={
        "requestBody": {"required": True, "content": {JSON: schema_of("Case")}},
        **_answers("The case as it is now.", schema_of("Case"), 404, 413, 415, 422),
    },
)
@decorate_view(as_often_as_allowed)
def put_case(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """New answers in place of those a client has."""
    client = _client(request, client_id, Action.CHANGED)
    document = _kept(document_of(request), "")

    def put(contents: Contents) -> None:
        contents.document = document

    store.change(clients.case_of(client), put)
    return _json(document)


@router.get(
    "/{uuid:client_id}/result",
    summary="What the answers give today",
    openapi_extra=_answers("The result.", schema_of("Result"), 404, 422),
)
@decorate_view(as_often_as_allowed)
def result(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """The result of a client's case."""
    document = _case_of(_client(request, client_id, Action.READ))
    try:
        return _json(to_document(screen(parse_case(document, clock=timezone.localdate), with_cover_path=True)))
    except InvalidCase as error:
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, *error.errors) from None


def _member(request: HttpRequest) -> Membership:
    member: Membership = request.auth  # type: ignore[attr-defined]
    return member


def _may_have_clients(member: Membership) -> bool:
    return member.role in WITH_CLIENTS


def _client(request: HttpRequest, client_id: UUID, action: Action) -> Client:
    member = _member(request)
    client = clients_of(member).filter(pk=client_id, case_file__expires_at__gt=timezone.now()).first()
    if client is None:
        raise _not_found()
    audit.note(member, action, "api client", client.id)
    return client


def _not_found() -> Refused:
    return Refused(HTTPStatus.NOT_FOUND, Fault("", "there is no such client for this member"))


def _case_of(client: Client) -> dict[str, Any]:
    return clients.case_of(client).contents.document


def _told(client: Client) -> dict[str, Any]:
    details = sealed.details_of(client)
    return {
        "id": str(client.id),
        "number": client.number,
        "name": details.name,
        "record_number": details.record_number,
        "tags": details.tags,
        "is_closed": client.closed_at is not None,
        "has_news": client.has_news,
    }


def _new(document: Any) -> tuple[Details, dict[str, Any]]:
    """Whom a new client's answers are about, and the answers; raises `Refused` with every fault."""
    if not isinstance(document, dict):
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, Fault("", "an object is accepted"))
    name, number, tags = document.get("name"), document.get("record_number", ""), document.get("tags", [])
    known = {"name", "record_number", "tags", "case"}
    faults = [Fault(str(key), "there is no such name here") for key in document if key not in known]
    if not isinstance(name, str) or not 0 < len(name.strip()) <= _NAME:
        faults.append(Fault("name", f"a text of 1 to {_NAME} letters is accepted"))
    if not isinstance(number, str) or len(number) > _NUMBER:
        faults.append(Fault("record_number", f"a text of at most {_NUMBER} letters is accepted"))
    if not isinstance(tags, list) or len(tags) > _TAGS or not all(isinstance(t, str) and len(t) <= _TAG for t in tags):
        faults.append(Fault("tags", f"at most {_TAGS} texts of at most {_TAG} letters are accepted"))
    if faults:
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, *documents.at_most(faults))
    return Details(str(name).strip(), number, tags), _kept(document.get("case") or {}, "case.")


def _kept(case: Any, before: str) -> dict[str, Any]:
    """A case as a case file keeps it; raises `Refused` with every fault, or for more rows than the pages can show."""
    try:
        parse_case(case, clock=timezone.localdate)
    except InvalidCase as error:
        faults = [Fault(f"{before}{fault.path}".rstrip("."), fault.message) for fault in error.errors]
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, *faults) from None
    if (long := next(too_long(case), None)) is not None:
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, Fault(before.rstrip("."), long))
    kept: dict[str, Any] = json.loads(documents.write(case), parse_float=str)
    return kept


def _json(document: Any) -> HttpResponse:
    return HttpResponse(documents.write(document), JSON)
