"""What a watchdog is told: that the process lives, whether it can serve people, and nothing about anybody."""

from __future__ import annotations

import time
from threading import Event

import pytest
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from django.db import OperationalError, connections
from django.test import Client, RequestFactory

from screener.monitoring import probes

PROBES = ("/healthz", "/readyz")


def lines(client: Client) -> tuple[int, list[str]]:
    answer = client.get("/readyz")
    return answer.status_code, answer.content.decode().splitlines()


@pytest.fixture
def down(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_given: object) -> None:
        raise OperationalError("connection of Maria refused")

    monkeypatch.setattr(type(connections["default"]), "ensure_connection", refuses)


def test_a_process_without_any_database_lives(client: Client, down: None) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_with_all_there_it_is_ready(client: Client) -> None:
    assert lines(client) == (200, ["ok"])


def test_without_its_database_it_is_not_ready_and_says_nothing_more(client: Client, down: None) -> None:
    assert lines(client) == (503, [probes.NO_DATABASE])


def test_a_database_that_hangs_is_given_up_soon_and_asked_by_one_thread_alone(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, asked = Event(), []

    def hangs() -> set[tuple[str, str]]:
        asked.append(1)
        go_on.wait()
        return set()

    monkeypatch.setattr(probes, "_not_migrated", hangs)
    monkeypatch.setattr(probes, "DATABASE_WITHIN_SECONDS", 0.1)
    began = time.monotonic()
    try:
        assert [lines(client) for _time in range(3)] == [(503, [probes.NO_DATABASE])] * 3
        assert time.monotonic() - began < 2
        assert len(asked) == 1
    finally:
        go_on.set()


@pytest.mark.django_db
def test_a_migration_that_is_missing_is_told(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    known = probes._last_migrations()
    monkeypatch.setattr(probes, "_last_migrations", lambda: known | {("screener", "9999_of_next_year")})
    assert lines(client) == (503, [probes.NOT_MIGRATED])


@pytest.mark.django_db
def test_a_language_that_is_not_compiled_is_told(client: Client, settings, tmp_path) -> None:
    settings.LOCALE_PATHS = [tmp_path]
    assert lines(client) == (503, [probes.NOT_COMPILED.format(language="es")])


@pytest.mark.django_db
def test_static_files_that_were_not_collected_are_told(
    client: Client, settings, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.STATIC_ROOT = tmp_path
    monkeypatch.setattr(probes, "staticfiles_storage", ManifestStaticFilesStorage())
    assert lines(client) == (503, [probes.NOT_COLLECTED])
    (tmp_path / "staticfiles.json").write_text('{"version": "1.1", "paths": {"a.css": "a.1.css"}, "hash": ""}')
    monkeypatch.setattr(probes, "staticfiles_storage", ManifestStaticFilesStorage())
    assert lines(client) == (200, ["ok"])


@pytest.mark.django_db
@pytest.mark.parametrize("path", PROBES)
def test_a_probe_gets_its_answer_by_any_name_over_plain_http_and_no_cookie(client: Client, settings, path) -> None:
    settings.SECURE_SSL_REDIRECT = True
    answer = client.get(path, headers={"host": "10.1.2.3:8000"})
    assert answer.status_code == 200
    assert not answer.cookies
    assert answer["Cache-Control"] == "no-store"
    assert client.get("/about/").status_code == 301


@pytest.mark.django_db
@pytest.mark.parametrize("path", PROBES)
def test_a_probe_is_only_read(client: Client, path: str) -> None:
    assert client.post(path).status_code == 405
    assert client.head(path).status_code == 200


def test_any_other_address_goes_on_to_the_pages() -> None:
    served = probes.Probes(lambda request: request)  # type: ignore[arg-type,return-value]
    request = RequestFactory().get("/healthz/")
    assert served(request) is request
