"""Metrics: right sums over all processes, shown to who knows the token alone, and no word of a person in any label."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest
from django.apps import apps
from django.db import OperationalError, connections
from django.test import Client
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from screener.cases import store
from screener.cases.contents import Contents
from screener.models import CaseFile
from screener.monitoring import counters
from screener.plan import pdf_pool
from tests.screener.servers.running import ROOT, Server, running

pytestmark = pytest.mark.django_db

TOKEN = "a-token-for-tests-alone"
TYPED = ("Zephyrine", "glioblastoma")
Labels = frozenset[tuple[str, str]]


@pytest.fixture
def token(settings) -> None:
    settings.METRICS_TOKEN = TOKEN


def read(text: str) -> dict[str, dict[Labels, float]]:
    """Name of a sample -> its labels -> its value."""
    found: dict[str, dict[Labels, float]] = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found.setdefault(sample.name, {})[frozenset(sample.labels.items())] = sample.value
    return found


def shown(client: Client) -> dict[str, dict[Labels, float]]:
    answer = client.get("/metrics", headers={"authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies
    return read(answer.content.decode())


def labels(**given: str) -> Labels:
    return frozenset(given.items())


def test_without_a_token_in_the_settings_there_is_no_such_page(client: Client, settings) -> None:
    settings.METRICS_TOKEN = ""
    answer = client.get("/metrics", headers={"authorization": "Bearer "})
    assert answer.status_code == 404
    assert "There is no such page" in answer.content.decode()


@pytest.mark.parametrize("sent", [None, "", "Bearer ", f"Bearer {TOKEN}x", TOKEN, "Bearer \u00e9", f"Basic {TOKEN}"])
def test_without_the_right_token_nothing_is_shown(client: Client, token: None, sent: str | None) -> None:
    answer = client.get("/metrics", headers={} if sent is None else {"authorization": sent})
    assert (answer.status_code, answer.content) == (401, b"")


def test_a_short_token_is_refused_when_the_server_starts() -> None:
    ended = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=ROOT,
        env={**os.environ, "METRICS_TOKEN": "fifteen-letters"},
        capture_output=True,
        text=True,
    )
    assert ended.returncode != 0
    assert "METRICS_TOKEN needs 16 characters or more" in ended.stderr


def test_requests_are_counted_by_the_pattern_of_their_address_and_how_they_ended(client: Client, token: None) -> None:
    page = labels(route="about/", method="GET", status="2xx")
    before = shown(client).get("careplan_request_seconds_count", {}).get(page, 0)
    client.get("/about/")
    client.get("/about/")
    after = shown(client)
    assert after["careplan_request_seconds_count"][page] == before + 2
    assert after["careplan_request_seconds_sum"][page] > 0
    assert after["careplan_request_seconds_bucket"][page | labels(le="+Inf")] == before + 2


def test_no_label_holds_what_anybody_sent(client: Client, token: None) -> None:
    client.post("/begin/", {"door": TYPED[0]})
    client.get(f"/{TYPED[0]}/?name={TYPED[1]}", headers={"user-agent": TYPED[0], "x-request-id": TYPED[1]})
    client.get(f"/cases/{CaseFile().id}/plan/{TYPED[1]}/")
    client.generic(TYPED[1].upper(), f"/examples/{TYPED[0]}/")
    found = shown(client)
    values = {value.lower() for kind in found.values() for one in kind for _name, value in one}
    assert [value for value in values for word in TYPED if word.lower() in value] == []
    unmatched = labels(route="unmatched", method="GET", status="4xx")
    assert found["careplan_request_seconds_count"][unmatched] >= 2


def test_case_files_that_are_kept_are_counted_and_those_that_are_over_not(client: Client, token: None) -> None:
    over = store.create(Contents())
    store.create(Contents())
    CaseFile.objects.filter(pk=over.id).update(expires_at=timezone.now() - timedelta(seconds=1))
    found = shown(client)
    assert found["careplan_case_files"] == {frozenset(): 1}
    assert found["careplan_database_up"] == {frozenset(): 1}


def test_without_its_database_the_rest_is_shown(client: Client, token: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_given: object) -> None:
        raise OperationalError

    monkeypatch.setattr(type(connections["default"]), "cursor", refuses)
    found = shown(client)
    assert found["careplan_database_up"] == {frozenset(): 0}
    assert "careplan_case_files" not in found
    assert "careplan_documents_waiting" in found


@pytest.mark.django_db
def test_background_tasks_that_wait_are_counted(client: Client, token: None) -> None:
    model = apps.get_model("django_tasks_database", "DBTaskResult")
    for status in ("READY", "READY", "SUCCESSFUL"):
        model.objects.create(
            status=status, args_kwargs={}, task_path=TYPED[0], backend_name="default", run_after=timezone.now()
        )
    assert shown(client)["careplan_tasks_waiting"] == {frozenset(): 2}


def test_documents_are_counted_as_made_refused_and_failed() -> None:
    def counted() -> list[float]:
        return [counters.documents.labels(kind)._value.get() for kind in ("made", "refused", "failed")]

    before = counted()
    try:
        pdf_pool.render_letter("Dear boss", "en", timezone.localdate())
        with pytest.raises(RuntimeError):
            pdf_pool.render_sheet("no such template", {}, "en", timezone.localdate())
    finally:
        pdf_pool.stop()
    for _place in range(pdf_pool.PLACES):
        pdf_pool._places.acquire()
    try:
        with pytest.raises(pdf_pool.Busy):
            pdf_pool.render_letter("Dear boss", "en", timezone.localdate())
    finally:
        for _place in range(pdf_pool.PLACES):
            pdf_pool._places.release()
    assert [after - earlier for after, earlier in zip(counted(), before, strict=True)] == [1, 1, 1]


def test_who_waits_for_a_document_is_counted_while_she_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    class Turn:
        def acquire(self, timeout: float) -> bool:
            seen.append(counters.documents_waiting._value.get())
            return False

    monkeypatch.setattr(pdf_pool, "_turn", Turn())
    with pytest.raises(pdf_pool.Busy):
        pdf_pool.render_letter("Dear boss", "en", timezone.localdate())
    assert (seen, counters.documents_waiting._value.get()) == ([1], 0)


def scraped(server: Server) -> dict[str, dict[Labels, float]]:
    request = Request(f"{server.base}/metrics", headers={"Authorization": f"Bearer {TOKEN}"})  # noqa: S310 - loopback
    with urlopen(request, timeout=10) as answer:  # noqa: S310
        return read(answer.read().decode())


def test_the_processes_of_a_server_add_up_and_lose_nothing_when_one_is_replaced(tmp_path: Path) -> None:
    page = labels(route="examples/", method="GET", status="2xx")
    (tmp_path / "metrics").mkdir()
    left_over = tmp_path / "metrics" / "counter_1.db"
    left_over.write_bytes(b"\0" * 8)
    with running(tmp_path, WEB_WORKERS="3", METRICS_TOKEN=TOKEN) as server:
        assert not left_over.exists()
        for _time in range(30):
            assert server.browser().get("/examples/").status == 200
        browser = server.browser()
        browser.begin()
        assert browser.get(f"{browser.case}plan/action-plan.pdf").content.startswith(b"%PDF")
        found = scraped(server)
        assert found["careplan_request_seconds_count"][page] == 30
        assert found["careplan_documents_total"] == {labels(outcome="made"): 1}
        assert found["careplan_documents_waiting"] == {frozenset(): 0}
        assert found["careplan_case_files"] == {frozenset(): 1}
        assert len(list((tmp_path / "metrics").glob("histogram_*.db"))) > 1  # several of them answered
        killed = server.workers()[0]
        os.kill(killed, signal.SIGKILL)
        until = time.monotonic() + 20
        while list((tmp_path / "metrics").glob(f"gauge_live*_{killed}.db")) and time.monotonic() < until:
            time.sleep(0.1)
        assert list((tmp_path / "metrics").glob(f"gauge_live*_{killed}.db")) == []
        assert _scraped_again(server)["careplan_request_seconds_count"][page] == 30


def _scraped_again(server: Server) -> dict[str, dict[Labels, float]]:
    try:
        return scraped(server)
    except (URLError, OSError):  # the process that was killed had taken the connection
        server.wait()
        return scraped(server)
