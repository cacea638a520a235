import io
import json
from base64 import b64decode
from datetime import date

import pikepdf
import pytest
import schemathesis
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, given
from hypothesis import settings as tries
from icalendar import Calendar
from jsonschema import Draft202012Validator
from schemathesis.specs.openapi.checks import positive_data_acceptance

from benefits import parse_case, screen, to_document
from screener.plan.pdf_pool import Busy

CASE = settings.BASE_DIR / "fixtures" / "cases" / "metastatic_breast_cancer_at_49.json"
SCREENED = {"as_of": "2026-11-24", "state": "OH", "patient": {"birth_date": "1975-05-02"}}
TAKES_A_CASE = ("screen", "plan.pdf", "plan.fhir.json", "plan.txt", "dates.ics")

pytestmark = pytest.mark.django_db


@pytest.fixture
def post(client):
    def post(address, case=SCREENED, **headers):
        body = case if isinstance(case, bytes) else json.dumps(case).encode()
        return client.generic("POST", f"/api/v1/{address}", body, **{"CONTENT_TYPE": "application/json", **headers})

    return post


def test_a_case_gives_its_result(post):
    answer = post("screen")
    assert answer["Content-Type"] == "application/json"
    assert answer.json() == json.loads(json.dumps(to_document(screen(parse_case(SCREENED), with_cover_path=True))))


def test_it_is_the_same_at_the_address_without_a_version(post, client):
    old = client.post("/api/screen", data=json.dumps(SCREENED), content_type="application/json")
    assert post("screen").content == old.content


def test_the_plan_comes_as_a_pdf_with_the_parts_asked_for(post):
    case = CASE.read_bytes()
    plain = pikepdf.open(io.BytesIO(post("plan.pdf", case).content))
    more = pikepdf.open(io.BytesIO(post("plan.pdf?parts=questions&parts=side_by_side", case).content))
    assert len(plain.pages) == 2
    assert len(more.pages) > 3


def test_the_plan_comes_as_a_fhir_bundle_with_the_pdf_when_asked_for(post):
    case = CASE.read_bytes()
    plain, filled = post("plan.fhir.json", case), post("plan.fhir.json?with_pdf=true", case)
    assert plain["Content-Type"] == "application/fhir+json"
    ((without,), (inside,)) = (
        [
            entry["resource"]["content"][0]["attachment"]
            for entry in answer.json()["entry"]
            if entry["resource"]["resourceType"] == "DocumentReference"
        ]
        for answer in (plain, filled)
    )
    assert "data" not in without
    assert len(pikepdf.open(io.BytesIO(b64decode(inside["data"]))).pages) == 2


def test_the_plan_comes_as_text_in_the_language_of_the_case(post):
    answer = post("plan.txt", {**SCREENED, "language": "es"})
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert "Seguro Social" in answer.content.decode()


def test_the_dates_come_as_a_calendar(post):
    answer = post("dates.ics", CASE.read_bytes())
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert list(Calendar.from_ical(answer.content).walk("VEVENT"))


@pytest.mark.parametrize("address", TAKES_A_CASE)
def test_faults_are_problem_details_with_their_paths(post, address):
    answer = post(address, {"as_of": "soon", "patient": {"zip": 1}})
    assert (answer.status_code, answer["Content-Type"]) == (422, "application/problem+json")
    told = answer.json()
    assert (told["type"], told["title"], told["status"]) == ("about:blank", "Unprocessable Entity", 422)
    assert [error["path"] for error in told["errors"]] == ["as_of", "patient.zip"]


@pytest.mark.parametrize("address", TAKES_A_CASE)
def test_each_refuses_a_body_of_another_kind_or_beyond_the_limit(post, address):
    too_large = b" " * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    assert post(address, CONTENT_TYPE="text/plain").status_code == 415
    answer = post(address, too_large)
    assert (answer.status_code, answer["Content-Type"]) == (413, "application/problem+json")


def test_a_part_that_is_none_is_named(post):
    answer = post("plan.pdf?parts=poems")
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["path"] == "query.parts.0"
    assert "'papers'" in error["message"]


@pytest.mark.parametrize("address", TAKES_A_CASE)
def test_who_asks_too_often_is_told_how_long_to_wait(post, address, settings):
    settings.RATES = {**settings.RATES, "api": "1/m", "pdf": "1/m"}
    settings.RATELIMIT_ENABLE = True
    answers = [post(address) for _time in range(3)]
    assert answers[-1].status_code == 429
    assert answers[-1]["Content-Type"] == "application/problem+json"
    assert 1 <= int(answers[-1]["Retry-After"]) <= 60


@pytest.mark.parametrize("address", ["plan.pdf", "plan.fhir.json?with_pdf=true"])
def test_a_maker_of_documents_that_is_busy_asks_to_come_again(post, monkeypatch, address):
    def busy(*asked, **how):
        raise Busy

    monkeypatch.setattr("screener.api.operations.render_pdf", busy)
    answer = post(address)
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("address", TAKES_A_CASE)
def test_no_cookie_is_set_and_nothing_is_kept_on_the_way(post, address):
    answer = post(address)
    assert not answer.cookies
    assert "no-store" in answer["Cache-Control"]


def test_the_law_has_every_value_with_its_source(client):
    law = {entry["name"]: entry for entry in client.get("/api/v1/law").json()}
    months = law["ssdi.duration_months"]
    assert months["values"] == [{"since": "1957-01-01", "value": 12}]
    assert months["citation"]["text"] == "42 USC 423(d)(1)(A); 20 CFR 404.1509"
    assert all(date.fromisoformat(entry["checked_on"]) for entry in law.values())


@pytest.mark.parametrize(("on", "premium"), [("2026-12-31", 202.9), ("2025-12-31", 185)])
def test_the_law_of_a_day_has_the_values_that_govern_it(client, on, premium):
    law = {entry["name"]: entry for entry in client.get(f"/api/v1/law?on={on}").json()}
    assert law["medicare.part_b.premium"]["value"] == premium


def test_a_day_that_is_none_is_named(client):
    answer = client.get("/api/v1/law?on=soon")
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["path"] == "query.on"


def test_the_document_describes_every_operation_in_openapi_3_1(client):
    document = client.get("/api/v1/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    of_the_caseload = ("clients", "clients/{client_id}/case", "clients/{client_id}/result")
    assert set(document["paths"]) == {f"/api/v1/{address}" for address in (*TAKES_A_CASE, "law", *of_the_caseload)}
    text = json.dumps(document)
    assert "#/$defs" not in text


def test_a_real_result_is_as_the_document_describes_it(client, post):
    document = client.get("/api/v1/openapi.json").json()
    described = {**document["components"]["schemas"]["Result"], "components": document["components"]}
    Draft202012Validator(described).validate(post("screen", CASE.read_bytes()).json())


@pytest.mark.parametrize("method_and_path", [*(f"POST /{name}" for name in TAKES_A_CASE), "GET /law"])
def test_no_request_breaks_it_and_no_answer_is_undocumented(method_and_path):
    method, path = method_and_path.split()
    described = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())
    operation = described[f"/api/v1{path}"][method]

    @tries(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(case=operation.as_strategy())
    def call(case):
        # answers that contradict each other are refused, which no schema can say
        case.call_and_validate(excluded_checks=[positive_data_acceptance])

    call()
