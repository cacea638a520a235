"""Files saved by earlier versions open in this one. Those in `kept/` are never made anew: each is as it was saved."""

import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from screener.cases.opening import CannotBeOpened, read_answers
from screener.plan.saved import FORMAT, MARK

KEPT = sorted((Path(__file__).parent / "kept").glob("*.json"))


def opened(document):
    return read_answers(SimpleUploadedFile("answers.json", json.dumps(document).encode()))


def test_a_file_of_every_format_is_kept():
    assert {path.stem for path in KEPT} == {"before-formats", *(f"format-{number}" for number in range(1, FORMAT + 1))}


@pytest.mark.django_db
@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_kept_file_opens_whole_and_leads_to_what_has_changed(path, client):
    file = json.loads(path.read_bytes())
    contents = read_answers(SimpleUploadedFile("answers.json", path.read_bytes()))
    assert json.loads(json.dumps(contents.document)) == json.loads(path.read_bytes(), parse_float=str)["case"]
    assert contents.door == "caregiver"
    assert contents.earlier is not None
    assert contents.earlier.record == file[MARK]["result"]
    sent = {"answers": SimpleUploadedFile("answers.json", path.read_bytes())}
    page = client.post(reverse("cases:open"), sent, follow=True)
    assert page.resolver_match.view_name == "plan:changes"
    assert page.status_code == 200


@pytest.mark.parametrize("number", [0, -1, "1", None, True, 1.5, []])
def test_a_format_that_is_none_is_refused(number):
    file = json.loads(KEPT[-1].read_bytes())
    file[MARK]["format"] = number
    with pytest.raises(CannotBeOpened):
        opened(file)


def test_a_later_format_is_not_opened_with_answers_left_out():
    file = json.loads(KEPT[-1].read_bytes())
    file[MARK]["format"] = FORMAT + 1
    with pytest.raises(CannotBeOpened, match="newer version"):
        opened(file)


@pytest.mark.django_db
def test_the_api_names_the_later_format(client):
    file = json.loads(KEPT[-1].read_bytes())
    file[MARK]["format"] = FORMAT + 1
    answer = client.post("/api/v1/screen", json.dumps(file), content_type="application/json")
    assert (answer.status_code, answer.json()["errors"][0]["path"]) == (422, f"{MARK}.format")
