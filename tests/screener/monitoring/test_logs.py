"""The log: what happened where, and not a word that a person typed nor an id of her case file."""

from __future__ import annotations

import json
import logging
import re
import socket
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from screener import logs
from screener.cases import store
from tests.screener.monitoring import failing_settings, failing_urls
from tests.screener.servers.running import Browser, Server, running

pytestmark = pytest.mark.django_db

TYPED = ("Zephyrine", "glioblastoma", "48000.17")
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
FAILS = f"/fails/{TYPED[1]}/?name={TYPED[0]}"


@pytest.fixture(params=logs.FORMATS)
def written(request: pytest.FixtureRequest) -> Iterator[StringIO]:
    """What a handler with one of the two forms writes, whoever logs."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.formatter(request.param))
    loggers = [logging.getLogger(name) for name in ("", "django")]  # the second hands nothing on to the first
    for logger in loggers:
        logger.addHandler(handler)
    yield stream
    for logger in loggers:
        logger.removeHandler(handler)


@pytest.fixture
def entries(caplog: pytest.LogCaptureFixture) -> Iterator[list[dict[str, Any]]]:
    """The lines for requests, as they are written."""
    found: list[dict[str, Any]] = []

    class Collected(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(json.loads(logs.JsonLines().format(record)))

    logger = logging.getLogger("screener.monitoring.requests")
    handler, level = Collected(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield found
    logger.removeHandler(handler)
    logger.setLevel(level)


@pytest.mark.urls(failing_urls.__name__)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_page_that_fails_with_a_persons_words_writes_none_of_them(written: StringIO, method: str) -> None:
    client = Client(raise_request_exception=False, headers={"user-agent": TYPED[0], "referer": f"/{TYPED[1]}/"})
    answer = getattr(client, method)(FAILS, {"earned": TYPED[2]})
    assert answer.status_code == 500
    log = written.getvalue()
    assert "builtins.RuntimeError" in log
    assert "fails/<str:words>/" in log
    assert answer["X-Request-ID"] in log
    assert "in fails" in log
    assert [word for word in TYPED if word in log] == []


@pytest.mark.urls(failing_urls.__name__)
def test_of_what_libraries_say_the_template_with_its_numbers_is_left(written: StringIO) -> None:
    Client(raise_request_exception=False).get(FAILS)
    assert "… has 7 glyphs" in written.getvalue()
    assert "cannot lay out" not in written.getvalue()


@pytest.mark.parametrize(
    "given",
    [
        ("%d people", TYPED[0]),
        ("%(name)s is %(age)d", {"name": TYPED[0], "age": 49}),
        ("%s", TYPED),
        (TYPED[0],),
        (9, 1),
    ],
)
def test_no_message_however_it_is_built_lets_a_word_through(given: tuple[Any, ...]) -> None:
    record = logging.LogRecord("library", logging.ERROR, __file__, 1, given[0], given[1:], None)
    written = logs.JsonLines().format(record) + logs.WithoutValues().format(record)
    assert [word for word in TYPED if word in written] == []


def test_an_exception_is_told_by_its_kind_its_lines_and_the_kind_it_came_from() -> None:
    try:
        try:
            raise OperationalError(TYPED[0])
        except OperationalError as error:
            raise store.Gone(TYPED[1]) from error
    except store.Gone:
        record = logging.LogRecord("screener", logging.ERROR, __file__, 1, "It failed.", (), sys.exc_info())
    told = json.loads(logs.JsonLines().format(record))["exception"]
    assert told["type"] == "screener.cases.store.Gone"
    assert told["from"] == "django.db.utils.OperationalError"
    assert re.fullmatch(rf"{__name__}:\d+ in test_an_exception_\w+", told["frames"][-1])
    assert not any(word in json.dumps(told) for word in TYPED)


def test_an_endless_recursion_is_told_by_its_last_lines() -> None:
    def again() -> None:
        again()

    try:
        again()
    except RecursionError:
        record = logging.LogRecord("screener", logging.ERROR, __file__, 1, "It failed.", (), sys.exc_info())
    assert len(json.loads(logs.JsonLines().format(record))["exception"]["frames"]) == logs.MOST_FRAMES
    assert logs.WithoutValues().format(record).count("again()") <= logs.MOST_FRAMES


def test_a_request_is_one_line_with_the_pattern_of_its_address(client: Client, entries: list[dict[str, Any]]) -> None:
    case = ID.findall(client.post("/begin/", {"door": "patient"})["Location"])[0]
    answer = client.get(f"/cases/{case}/plan/?x={TYPED[0]}")
    entry = entries[-1]
    assert set(entry) == {
        "time", "level", "logger", "message", "method", "route", "status", "milliseconds", "request_id",
    }  # fmt: skip
    assert entry["route"] == "cases/<uuid:case_id>/plan/"
    assert (entry["method"], entry["status"], entry["level"]) == ("GET", answer.status_code, "INFO")
    assert entry["request_id"] == answer["X-Request-ID"]
    assert entry["milliseconds"] > 0
    assert not ID.search(json.dumps(entries))


@pytest.mark.parametrize(
    ("method", "path", "route"),
    [
        ("GET", "/", ""),
        ("GET", "/healthz", "healthz"),
        ("GET", "/static/css/site.css", "static/<path>"),
        ("GET", f"/static/{TYPED[0]}.css", "unmatched"),
        ("GET", f"/{TYPED[0]}/", "unmatched"),
        (TYPED[0].upper(), "/about/", "about/"),
    ],
)
def test_no_address_and_no_method_is_repeated(
    client: Client, settings, entries: list[dict[str, Any]], method: str, path: str, route: str
) -> None:
    settings.WHITENOISE_USE_FINDERS = True  # static files as they are served once they were collected
    client.generic(method, path)
    assert (entries[-1]["route"], entries[-1]["method"]) == (route, method if method == "GET" else "OTHER")


def test_the_id_of_a_request_is_made_here_and_never_the_one_that_was_sent(client: Client) -> None:
    sent = [client.get("/about/", headers={"x-request-id": TYPED[0]})["X-Request-ID"] for _time in range(3)]
    assert len(set(sent)) == 3
    assert all(re.fullmatch("[0-9a-f]{16}", one) for one in sent)


@pytest.mark.urls(failing_urls.__name__)
def test_every_line_about_a_request_carries_its_id_and_none_after_it(written: StringIO) -> None:
    answer = Client(raise_request_exception=False).get(f"/{TYPED[0]}/")
    assert answer["X-Request-ID"] in written.getvalue()
    logging.getLogger("screener").error("Outside.")
    assert answer["X-Request-ID"] not in written.getvalue().splitlines()[-1]


@pytest.fixture(scope="module", params=logs.FORMATS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    environment = {"LOG_FORMAT": request.param, "DJANGO_SETTINGS_MODULE": failing_settings.__name__}
    access = {"GUNICORN_CMD_ARGS": "--access-logfile -"}  # as somebody might try
    with running(tmp_path_factory.mktemp("logged"), WEB_WORKERS="1", **environment, **access) as started:
        yield started


def _spoilt(server: Server) -> None:
    """What gunicorn itself refuses, each with a word in it that it would quote."""
    for head in (
        f"GET/{TYPED[0]}\r\n\r\n",
        f"{TYPED[0]} / HTTP/1.1\r\n\r\n",
        f"GET / HTTP/1.1\r\n{TYPED[1]} x\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", server.port)) as sender:
            sender.sendall(head.encode())
            sender.recv(1000)


def test_a_real_server_writes_none_of_what_passes_through_it(server: Server) -> None:
    browser = Browser(server.base)
    browser.begin()
    browser.save("about-you", {"patient.name": TYPED[0], "state": "OH"})
    browser.save("work", {"patient.work.stopped_on": TYPED[1]})
    assert browser.get(f"{browser.case}plan/action-plan.pdf").content.startswith(b"%PDF")
    assert browser.post(FAILS, {"earned": TYPED[2]}).status == 500
    assert browser.get(f"/{TYPED[0]}/").status == 404
    elsewhere = HTTPConnection("127.0.0.1", server.port)
    elsewhere.request("GET", f"/{TYPED[1]}/", headers={"Host": f"{TYPED[0]}.example"})
    assert elsewhere.getresponse().status == 400
    _spoilt(server)
    log = (Path(server.folder) / "log").read_text()
    assert "builtins.RuntimeError" in log
    assert [word for word in TYPED if word.lower() in log.lower()] == []
    assert not ID.search(log)
    if server.environment["LOG_FORMAT"] == logs.JSON:
        lines = [json.loads(line) for line in log.splitlines()]
        answered = [line for line in lines if line.get("message") == "answered"]
        assert "cases/<uuid:case_id>/questions/<slug:step>/" in {line["route"] for line in answered}
        (failed,) = [line["request_id"] for line in answered if line["status"] == 500]
        kinds = {line["exception"]["type"]: line["request_id"] for line in lines if "exception" in line}
        assert kinds["builtins.RuntimeError"] == failed
