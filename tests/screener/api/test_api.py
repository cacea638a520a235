import json

import pytest
from django.conf import settings
from django.test import Client
from jsonschema import Draft202012Validator

CASES = sorted((settings.BASE_DIR / "fixtures" / "cases").glob("*.json"))

pytestmark = pytest.mark.django_db


@pytest.fixture
def post(client):
    def post(body):
        return client.generic("POST", "/api/screen", body, CONTENT_TYPE="application/json")

    return post


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_gives_its_result(post, client, path):
    answer = post(path.read_bytes())
    assert answer.status_code == 200
    Draft202012Validator(client.get("/api/schema/result.json").json()).validate(answer.json())


def test_every_fault_is_listed_with_its_path(post):
    answer = post(b'{"as_of": "soon", "patient": {"zip": 1}}')
    assert answer.status_code == 422
    assert [error["path"] for error in answer.json()["errors"]] == ["as_of", "patient.zip"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"state": "OH", "state": "PA"}'])
def test_what_is_no_case_is_refused(post, body):
    answer = post(body)
    assert answer.status_code == 422
    assert answer.json()["errors"]


def test_a_body_above_the_limit_is_refused(post):
    answer = post(b" " * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1))
    assert answer.status_code == 413
    assert answer.json()["errors"]


def test_a_body_that_is_not_said_to_be_json_is_refused(client):
    assert client.post("/api/screen", {"state": "OH"}).status_code == 415


def test_only_a_post_is_screened(client):
    assert client.get("/api/screen").status_code == 405


def test_no_token_is_asked_and_no_cookie_is_set():
    answer = Client(enforce_csrf_checks=True).post("/api/screen", data=b"{}", content_type="application/json")
    assert answer.status_code == 200
    assert not answer.cookies


def test_an_answer_is_not_kept_by_a_store_on_the_way(post):
    assert "no-store" in post(b"{}").headers["Cache-Control"]


@pytest.mark.parametrize("name", ["case", "result"])
def test_the_schemas_are_served_and_sound(client, name):
    answer = client.get(f"/api/schema/{name}.json")
    assert answer.headers["Content-Type"] == "application/schema+json"
    Draft202012Validator.check_schema(json.loads(answer.content))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_demo_people_are_as_the_schema_says(client, path):
    Draft202012Validator(client.get("/api/schema/case.json").json()).validate(json.loads(path.read_bytes()))
