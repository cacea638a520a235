"""What is too much, too large, too often or too broken is told in plain words, fast, and spoils nothing."""

from __future__ import annotations

import io
import json
import os
import resource
import stat
import subprocess
import sys
from pathlib import Path
from time import process_time, time
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import OperationalError
from django.test import Client
from django.urls import reverse

from benefits import InvalidCase
from screener import documents
from screener.cases import store
from tests.screener.visits import Visit

ROOT = Path(__file__).resolve().parents[2]
CASE = ROOT / "fixtures" / "cases" / "als_at_55.json"
NINES = "9" * 5000
pytestmark = pytest.mark.django_db


@pytest.fixture
def visit(client: Client) -> Visit:
    return Visit.begun(client)


def quickly(work: Any, seconds: float = 2.0) -> Any:
    began = process_time()
    made = work()
    assert process_time() - began < seconds
    return made


# Forms


@pytest.mark.parametrize(
    "typed",
    [
        {"count:caregivers": NINES},
        {"count:caregivers": "3000000"},
        {"count:caregivers": "3000000", "go": "add:caregivers"},
        {"count:caregivers": "2", "go": f"remove:caregivers[{NINES}]"},
        {"count:caregivers": NINES, "go": "remove:caregivers[0]"},
        {"go": "add:nothing"},
        {"go": "add:" + "caregivers[0]." * 300},
    ],
    ids=[
        "digits",
        "millions",
        "millions added to",
        "a place that is not there",
        "digits taken from",
        "no list",
        "deep",
    ],
)
def test_a_count_beyond_all_bounds_is_cut_to_what_a_list_may_have(visit: Visit, typed: dict[str, str]) -> None:
    sent = quickly(lambda: visit.post("intake:step", "caregivers", data=typed))
    assert sent.status_code == 302
    assert quickly(lambda: visit.get("intake:step", "caregivers"), 3).status_code == 200
    assert visit.answers == {}


@pytest.mark.parametrize("pasted", ["2020 " + "9" * 100_000, "2020 " + "9" * 15, "2020 1\n" * 9000])
def test_pasted_lines_that_no_record_has_are_refused_and_the_visit_goes_on(visit: Visit, pasted: str) -> None:
    page = quickly(lambda: visit.save("earnings", go="paste", paste=pasted, follow=True), 3)
    assert page.status_code == 200
    assert 'role="alert"' in page.content.decode()
    assert visit.get("plan:result").status_code == 200
    assert visit.answers == {}


def test_five_hundred_people_in_a_file_are_too_many_and_it_says_so(client: Client) -> None:
    file = SimpleUploadedFile("answers.json", json.dumps({"caregivers": [{}] * 500}).encode())
    page = quickly(lambda: client.post(reverse("cases:open"), {"answers": file}, follow=True))
    assert "500 entries" in page.content.decode()
    assert "At most 10" in page.content.decode()


def test_leave_of_one_helper_that_a_page_could_not_show_is_not_cut_off_silently(client: Client) -> None:
    people = [{}, {"employer": {"leave_taken": [{"hours": 1}] * 61}}]
    file = SimpleUploadedFile("answers.json", json.dumps({"caregivers": people}).encode())
    page = client.post(reverse("cases:open"), {"answers": file}, follow=True)
    assert "61 entries" in page.content.decode()
    assert "At most 60" in page.content.decode()
    people[1]["employer"]["leave_taken"].pop()
    file = SimpleUploadedFile("answers.json", json.dumps({"caregivers": people}).encode())
    assert client.post(reverse("cases:open"), {"answers": file})["Location"].endswith("/check/")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "Choose the file answers.json"),
        (b"not json", "not a file of answers saved here"),
        (b'{"patient": ', "not a file of answers saved here"),
        (b"[]", "not a file of answers saved here"),
        (b'{"a": 1E-9999999}', "not a file of answers saved here"),
        (b"x" * 1_000_001, "too large"),
        (b'{"surname": "Zephyrine"}', "something that answers saved here do not have"),
        (b'{"patient": {"birth_date": "Zephyrine"}}', "birth date of the person who is ill"),
    ],
)
def test_a_wrong_file_is_told_in_plain_words_with_what_to_do(client: Client, content: bytes, words: str) -> None:
    file = SimpleUploadedFile("answers.json", content)
    page = client.post(reverse("cases:open"), {"answers": file}, follow=True).content.decode()
    assert words in page
    for foreign in ("Zephyrine", "Expecting", "JSON", "part of the format", "line 1"):
        assert foreign not in page


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({f"a{number}": "1" for number in range(5000)}, "fields"),
        ({"patient.name": "x" * 1_500_000}, "text"),
        ({"patient.name": "x" * 2_500_000}, "body"),
    ],
    ids=["fields", "text", "body"],
)
def test_a_page_that_is_too_much_says_how_much_may_be_sent(visit: Visit, fields: dict[str, str], kind: str) -> None:
    answer = visit.post("intake:step", "about-you", data=fields)
    assert answer.status_code == 413
    assert "2 MB at most" in answer.content.decode()
    assert "4000 fields" in answer.content.decode().replace(",", "")
    assert visit.answers == {}


def test_a_large_file_beside_a_page_is_told_by_the_page(visit: Visit) -> None:
    large = SimpleUploadedFile("statement.xml", b"x" * 1_200_000)
    page = visit.post("intake:step", "earnings", data={"go": "upload", "statement": large}, follow=True)
    assert "It can be at most 1 MB" in page.content.decode()


# Documents


def test_names_that_stand_twice_are_counted_in_one_go() -> None:
    text = ("{" + ",".join(f'"n{number}":1,"n{number}":2' for number in range(30_000)) + "}").encode()
    with pytest.raises(InvalidCase) as caught:
        quickly(lambda: documents.read(text))
    assert len(caught.value.errors) == documents.FAULTS_AT_MOST + 1
    assert "more faults" in caught.value.errors[-1].message


def test_a_long_name_over_a_long_list_takes_little_memory() -> None:
    text = json.dumps({"x" * 50_000: [0] * 25_000}).encode()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    quickly(lambda: documents.read(text))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize("number", ["1E-9999999", "1E9999999", "0." + "1" * 500, "1e31"])
def test_a_number_no_answer_has_is_not_read_as_another(number: str) -> None:
    with pytest.raises(InvalidCase, match="a number in it is too long"):
        documents.read(f'{{"household": {{"annual_magi": {number}}}}}'.encode())


def test_the_file_that_is_read_is_never_written_onto(tmp_path: Path) -> None:
    lines = tmp_path / "cases.jsonl"
    lines.write_text("{}\n")
    link = tmp_path / "link"
    link.symlink_to(lines)
    for output in (lines, link):
        errors = io.StringIO()
        with pytest.raises(SystemExit) as stopped:
            call_command("screen", str(lines), lines=True, output=str(output), stderr=errors)
        assert stopped.value.code == 2
        assert "name another file" in errors.getvalue()
        assert lines.read_text() == "{}\n"


# How often


@pytest.fixture
def counted(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    now = time()
    monkeypatch.setattr("django_ratelimit.core.time", SimpleNamespace(time=lambda: now))  # no minute ends in between
    cache.clear()
    settings.RATELIMIT_ENABLE = True
    settings.RATES = {"begin": "2/m", "open": "2/m", "pdf": "2/m", "api": "2/m"}
    yield settings
    cache.clear()


def test_the_json_door_is_open_so_often_for_one_client(counted: Any) -> None:
    ask = lambda **more: Client(**more).post(reverse("api:screen"), b"{}", content_type="application/json")  # noqa: E731
    assert [ask().status_code for _time in range(3)] == [200, 200, 429]
    refused = ask()
    assert 0 < int(refused["Retry-After"]) <= 60
    assert "Retry-After" in json.loads(refused.content)["errors"][0]["message"]
    assert ask(REMOTE_ADDR="198.51.100.7").status_code == 200


def test_documents_are_made_and_files_opened_so_often_for_one_client(
    counted: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screener.plan.paper.views.render_pdf", lambda document, **options: b"%PDF")
    visit = Visit.with_answers({})
    assert [visit.get("plan:pdf").status_code for _time in range(3)] == [200, 200, 429]
    assert "Your answers are safe" in visit.get("plan:pdf").content.decode()
    assert [visit.client.post(reverse("cases:open")).status_code for _time in range(3)] == [302, 302, 429]


def test_behind_a_proxy_the_client_is_the_one_the_proxy_names(counted: Any) -> None:
    counted.CLIENT_ADDRESS_HEADER = "X-Real-IP"
    for address in ("198.51.100.1", "198.51.100.2", "198.51.100.3"):
        answer = Client().post(
            reverse("api:screen"), b"{}", content_type="application/json", headers={"x-real-ip": address}
        )
        assert answer.status_code == 200


def test_without_a_proxy_a_client_cannot_name_itself(counted: Any) -> None:
    statuses = [
        Client()
        .post(reverse("api:screen"), b"{}", content_type="application/json", headers={"x-real-ip": f"198.51.100.{end}"})
        .status_code
        for end in range(3)
    ]
    assert statuses == [200, 200, 429]


# When something fails


def test_an_error_of_the_database_shows_what_was_typed_in_a_page_that_sends_it_again(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_given: object) -> None:
        raise OperationalError("disk full at Zanzibar")

    with monkeypatch.context() as broken:
        broken.setattr(store, "change", fails)
        page = visit.post("intake:step", "about-you", data={"patient.name": "Zephyrine <b>", "go": "next"})
    text = page.content.decode()
    assert (page.status_code, page["Retry-After"]) == (503, "10")
    assert "Zephyrine &lt;b&gt;" in text
    assert "Zanzibar" not in text
    assert f'action="{visit.address("intake:step", "about-you")}"' in text
    assert 'name="go"' in text


def test_a_form_whose_cookies_are_gone_is_kept_and_can_be_sent_again() -> None:
    client = Client(enforce_csrf_checks=True)
    address = reverse("intake:step", args=["6b0f1a0e-3d3c-4a57-9d6b-0d8f0f8f8f8f", "about-you"])
    page = client.post(address, {"patient.name": "Zephyrine", "go": "next"})
    assert page.status_code == 403
    assert "Zephyrine" in page.content.decode()
    token = page.content.decode().split('csrfmiddlewaretoken" value="')[1].split('"')[0]
    again = client.post(address, {"patient.name": "Zephyrine", "go": "next", "csrfmiddlewaretoken": token})
    assert Visit.at(client, again).answers == {"patient": {"name": "Zephyrine"}}


# How it is run


def _manage(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=kept | {"VAR_DIR": str(folder)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_settings_for_others_have_no_warning(tmp_path: Path) -> None:
    documented = {"HTTPS": "1", "HSTS_SUBDOMAINS": "1", "ALLOWED_HOSTS": "example.org"}
    checked = _manage(tmp_path, "check", "--deploy", "--fail-level", "WARNING", **documented)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_files_of_the_database_are_their_owners_alone(tmp_path: Path) -> None:
    old = os.umask(0o022)
    try:
        (tmp_path / "careplan.sqlite3").touch(mode=0o644)
        assert _manage(tmp_path, "migrate", "--verbosity", "0").returncode == 0
    finally:
        os.umask(old)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("careplan.sqlite3*")}
    assert set(modes.values()) == {0o600}
