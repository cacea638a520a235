"""A real server on a database of its own, and a browser that remembers cookies, for tests."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, Request, build_opener

ROOT = Path(__file__).resolve().parents[3]
POSTGRESQL = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
_SECONDS = 30
_HIDDEN = re.compile(r'<input type="hidden" name="(csrfmiddlewaretoken|page|revision|door|draft)" value="([^"]*)"')


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class Answer:
    """What came back: status, headers, text, and the address in the end."""

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes, url: str) -> None:
        self.status, self.headers, self.content, self.url = status, headers, content, url

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    @property
    def hidden(self) -> dict[str, str]:
        """The hidden fields of the page, as a browser would send them back."""
        return dict(_HIDDEN.findall(self.text))


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *args: object) -> None:
        return None


class Browser:
    """A visitor."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.jar = CookieJar()
        self._opener = build_opener(HTTPCookieProcessor(self.jar))
        self._staying = build_opener(HTTPCookieProcessor(self.jar), _Stay())
        self.case = ""

    def get(self, path: str, *, timeout: float = _SECONDS) -> Answer:
        return self._send(Request(self.base + path), timeout, follow=True)  # noqa: S310 - loopback

    def post(self, path: str, fields: Mapping[str, str], *, follow: bool = True, timeout: float = _SECONDS) -> Answer:
        sent = {"csrfmiddlewaretoken": self.token(), **fields}
        request = Request(self.base + path, urlencode(sent).encode(), {"Referer": self.base + path})  # noqa: S310
        return self._send(request, timeout, follow=follow)

    def token(self) -> str:
        """The mark that forms of the site carry."""
        if not any(cookie.name == "csrftoken" for cookie in self.jar):
            self.get("/")
        return next(str(cookie.value) for cookie in self.jar if cookie.name == "csrftoken")

    def begin(self, door: str = "patient") -> str:
        """Come in by a door; the address of the case file."""
        answer = self.post("/begin/", {"door": door})
        self.case = re.findall(r"/cases/[0-9a-f-]{36}/", answer.url)[0]
        return self.case

    def save(self, section: str, fields: Mapping[str, str], *, follow: bool = True) -> Answer:
        return self.post(f"{self.case}questions/{section}/", fields, follow=follow)

    def answers(self) -> str:
        """The case of the saved file, as text."""
        saved = json.loads(self.get(f"{self.case}plan/answers.json").text)
        return json.dumps(saved.get("case", saved), ensure_ascii=False)

    def _send(self, request: Request, timeout: float, *, follow: bool) -> Answer:
        opener = self._opener if follow else self._staying
        try:
            with opener.open(request, timeout=timeout) as response:
                return Answer(response.status, dict(response.headers), response.read(), response.url)
        except HTTPError as error:
            return Answer(error.code, dict(error.headers), error.read(), request.full_url)


def _limit_files(largest: int | None) -> None:
    if largest is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))


class Server:
    """gunicorn as `make run` starts it."""

    def __init__(
        self, folder: Path, database: str | None = None, *, largest_file: int | None = None, **environment: str
    ) -> None:
        """`largest_file`, in bytes, makes the disk look full from there on."""
        self.folder, self.port, self.largest_file = folder, free_port(), largest_file
        self.base = f"http://127.0.0.1:{self.port}"
        own = {"VAR_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "tests.settings", **environment}
        kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "HTTPS", "DEBUG"}}
        self.environment = kept | own | ({"DATABASE_URL": database} if database else {})
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> Server:
        self.manage("migrate", "--verbosity", "0")
        config = str(ROOT / "screener" / "serving" / "config.py")
        command = [sys.executable, "-m", "gunicorn", "--config", config, "--bind", f"127.0.0.1:{self.port}"]
        self.log = (self.folder / "log").open("ab")
        self.process = subprocess.Popen(
            [*command, "screener.wsgi"],
            cwd=ROOT,
            env=self.environment,
            stdout=self.log,
            stderr=self.log,
            preexec_fn=partial(_limit_files, self.largest_file),
        )
        self.wait()
        return self

    def wait(self) -> None:
        """Until it answers."""
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            try:
                if Browser(self.base).get("/about/", timeout=2).status == 200:
                    return
            except (URLError, OSError):
                time.sleep(0.1)
        raise TimeoutError((self.folder / "log").read_text())

    def manage(self, *arguments: str) -> None:
        subprocess.run([sys.executable, "manage.py", *arguments], cwd=ROOT, env=self.environment, check=True)

    def workers(self) -> list[int]:
        """The processes that answer."""
        assert self.process is not None
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [int(child) for child in children]

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()

    def browser(self) -> Browser:
        return Browser(self.base)


class PostgreSQL:
    """A cluster of its own, reached over loopback, gone after the tests."""

    def __init__(self) -> None:
        self.largest_file: int | None = None  # in bytes: from there on its disk is as good as full, once started anew
        self.folder = Path(tempfile.mkdtemp(prefix="careplan-postgresql-"))
        self.data, self.port = self.folder / "data", free_port()
        self.user = "postgres" if os.getuid() == 0 else None  # it refuses to run as root
        if self.user:
            shutil.chown(self.folder, self.user)
        self.url = f"postgres://careplan@127.0.0.1:{self.port}/postgres"

    def __enter__(self) -> PostgreSQL:
        self._run(
            "initdb",
            "-D",
            str(self.data),
            "-U",
            "careplan",
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--wal-segsize=1",
        )
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder}"
        self._run("pg_ctl", "-D", str(self.data), "-l", str(self.folder / "log"), "-o", options, "-w", "start")

    def stop(self, how: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self.data), "-m", how, "-w", "stop", check=False)

    def _run(self, program: str, *arguments: str, check: bool = True) -> None:
        command = [str(POSTGRESQL[-1] / program), *arguments]
        subprocess.run(
            command,
            check=check,
            user=self.user,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            preexec_fn=partial(_limit_files, self.largest_file),
        )


@contextmanager
def running(folder: Path, database: str | None = None, **environment: str) -> Iterator[Server]:
    server = Server(folder, database, **environment)
    try:
        yield server.start()
    finally:
        server.stop()
