"""The caseload for other programs."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import pytest
import schemathesis
from django.core.wsgi import get_wsgi_application
from django.test import Client as Browser
from django.urls import reverse
from hypothesis import HealthCheck, given
from hypothesis import settings as tries
from schemathesis.specs.openapi.checks import positive_data_acceptance

from benefits import parse_case, screen, to_document
from screener.desk import clients, tokens
from screener.desk.models import ApiToken, AuditEntry, Client, Membership, Role
from tests.screener.desk.people import SECRET, browser_of, client_of, member, organisation

pytestmark = pytest.mark.django_db
CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))
BASE = "/api/v1/clients"


@pytest.fixture
def worker() -> Membership:
    return member(organisation())


class Program:
    """A program with a token."""

    def __init__(self, token: str) -> None:
        self.browser = Browser(headers={"Authorization": f"Bearer {token}"})

    def ask(self, method: str, address: str = "", document: object = None):
        body = json.dumps(document) if document is not None else ""
        return self.browser.generic(method, BASE + address, body, content_type="application/json")


@pytest.fixture
def program(worker) -> Program:
    return Program(tokens.make(worker, "records"))


def test_a_client_is_taken_on_read_changed_and_screened(worker, program):
    made = program.ask("POST", "", {"name": SECRET, "tags": ["a"], "case": CASE}).json()
    client = Client.objects.get(pk=made["id"])
    assert made == {
        "id": str(client.id),
        "number": 1,
        "name": SECRET,
        "record_number": "",
        "tags": ["a"],
        "is_closed": False,
        "has_news": False,
    }
    assert client.assigned_to == worker
    assert program.ask("GET").json() == [made]
    assert program.ask("GET", f"/{client.id}/case").json() == json.loads(json.dumps(CASE), parse_float=str)
    changed = {**CASE, "state": "TX"}
    assert program.ask("PUT", f"/{client.id}/case", changed).status_code == 200
    assert clients.case_of(client).contents.document["state"] == "TX"
    result = to_document(screen(parse_case(changed), with_cover_path=True))
    assert program.ask("GET", f"/{client.id}/result").json() == json.loads(json.dumps(result, default=str))
    assert browser_of(worker).get(reverse("desk:client", args=[client.id])).status_code == 200
    assert AuditEntry.objects.filter(what="api client", object_id=client.id).count() == 3


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ({}, "name"),
        ({"name": " "}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"name": "x", "record_number": 5}, "record_number"),
        ({"name": "x", "tags": ["y" * 31]}, "tags"),
        ({"name": "x", "tags": ["y"] * 11}, "tags"),
        ({"name": "x", "more": 1}, "more"),
        ({"name": "x", "case": {"state": "Ohio"}}, "case.state"),
        ([], ""),
    ],
)
def test_what_is_wrong_is_named(program, document, path):
    answer = program.ask("POST", "", document)
    assert answer.status_code == 422
    assert path in [error["path"] for error in answer.json()["errors"]]
    assert not Client.objects.exists()


def test_no_token_a_wrong_one_and_one_of_somebody_who_left_open_nothing(worker, program):
    client = client_of(worker)
    worker.is_active = False
    worker.save()
    for asking in (program, Program("wrong"), Program("")):
        for method, address in (("GET", ""), ("GET", f"/{client.id}/case"), ("PUT", f"/{client.id}/case")):
            answer = asking.ask(method, address, {})
            assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Bearer")
            assert SECRET not in answer.content.decode()


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_token_sees_what_its_member_sees(worker, role, elsewhere):
    client = client_of(worker)
    other = member(organisation("Elsewhere") if elsewhere else worker.organisation, role, "other")
    asking = Program(tokens.make(other, "x"))
    may = role == Role.SUPERVISOR and not elsewhere
    assert (SECRET in asking.ask("GET").content.decode()) is may
    for address in ("case", "result"):
        assert asking.ask("GET", f"/{client.id}/{address}").status_code == (200 if may else 404)
    if role == Role.ADMINISTRATOR:
        assert asking.ask("POST", "", {"name": "x"}).status_code == 404
    assert asking.ask("GET", f"/{uuid4()}/case").status_code == 404


def test_tokens_are_made_and_taken_away_on_a_page_and_shown_once(worker):
    browser = browser_of(worker)
    page = browser.post(reverse("desk:tokens"), {"name": "Records"}).content.decode()
    token = page.split("<code>")[1].split("</code>")[0]
    assert Program(token).ask("GET").status_code == 200
    row = ApiToken.objects.get()
    assert token not in row.token_hash
    assert token not in browser.get(reverse("desk:tokens")).content.decode()
    stranger = browser_of(member(organisation("Elsewhere"), name="other"))
    assert stranger.post(reverse("desk:take_away_token", args=[row.id])).status_code == 404
    browser.post(reverse("desk:take_away_token", args=[row.id]))
    assert Program(token).ask("GET").status_code == 401


def test_a_member_has_only_so_many_tokens(worker):
    for _time in range(tokens.MOST):
        tokens.make(worker, "x")
    page = browser_of(worker).post(reverse("desk:tokens"), {"name": "One more"}).content.decode()
    assert "Take one away first" in page


@pytest.mark.parametrize("with_token", [False, True])
@pytest.mark.parametrize(
    "operation", ["GET /", "POST /", "GET /{client_id}/case", "PUT /{client_id}/case", "GET /{client_id}/result"]
)
def test_no_request_breaks_it_and_no_answer_is_undocumented(worker, with_token, operation):
    method, path = operation.split()
    headers = {"Authorization": f"Bearer {tokens.make(worker, 'x')}"} if with_token else None
    described = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())
    found = described[BASE + path.removesuffix("/")][method]

    @tries(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(case=found.as_strategy())
    def call(case):
        case.call_and_validate(headers=headers, excluded_checks=[positive_data_acceptance])

    call()
