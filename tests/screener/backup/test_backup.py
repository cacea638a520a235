"""A backup holds what was saved, goes into another server, and is refused where it would do harm."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from io import BytesIO
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest

from screener.backup import archive, sqlite
from screener.backup.archive import Refused
from tests.screener.servers.running import POSTGRESQL, ROOT, Browser, PostgreSQL, Server

SECRET = "the-same-secret-on-both-servers-and-in-no-backup"
PASSWORD = "a-password-of-the-database"
Databases = Callable[[str], str | None]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> Iterator[Databases]:
    """The address of a database of its own, by a name."""
    if request.param == "sqlite":
        yield lambda name: None
        return
    if not POSTGRESQL:
        pytest.fail("PostgreSQL is missing. On Debian: sudo apt-get install postgresql", pytrace=False)
    with PostgreSQL() as cluster:

        def made(name: str) -> str:
            cluster._run("createdb", "-h", "127.0.0.1", "-p", str(cluster.port), "-U", "careplan", name)
            return f"postgres://careplan:{PASSWORD}@127.0.0.1:{cluster.port}/{name}"

        yield made


class Site:
    """The command line of a server, and the server when it is started."""

    def __init__(self, folder: Path, database: str | None) -> None:
        folder.mkdir()
        self.server = Server(folder, database, SECRET_KEY=SECRET)
        self.folder = folder

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.server.environment | environment,
            capture_output=True,
            text=True,
        )

    def refuses(self, *arguments: str) -> str:
        """What it says when it does not do it."""
        ended = self.run(*arguments)
        assert ended.returncode != 0
        assert "Traceback" not in ended.stderr
        return ended.stderr

    def does(self, *arguments: str, **environment: str) -> str:
        ended = self.run(*arguments, **environment)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout


@pytest.fixture(scope="module")
def taken(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Path, Browser]:
    """A backup that was made while somebody saved one answer after another, and her browser."""
    folder = tmp_path_factory.mktemp("backup")
    site, file = Site(folder / "first", databases("first")), folder / "careplan.tar"
    over = Event()
    try:
        browser = site.server.start().browser()
        browser.begin()
        browser.save("about-you", {"patient.name": "Zephyrine", "state": "OH"})
        other = site.server.browser()
        other.begin()

        def saves() -> int:
            count = 0
            while not over.is_set():
                assert other.save("about-you", {"patient.name": f"Name{count}"}, follow=False).status == 302
                count += 1
            return count

        with ThreadPoolExecutor(1) as pool:
            saving = pool.submit(saves)
            try:
                site.does("backup", str(file))
            finally:
                over.set()
            assert saving.result() > 3
    finally:
        site.server.stop()
    return site, file, browser


def manifest(file: Path) -> dict[str, Any]:
    with tarfile.open(file) as tar:
        content = tar.extractfile("manifest.json")
        assert content is not None
        return json.loads(content.read())


def changed(file: Path, to: Path, **told: Any) -> Path:
    """The backup with something else in its manifest."""
    with tarfile.open(file) as before, tarfile.open(to, "w") as after:
        for member in before:
            content = before.extractfile(member)
            assert content is not None
            text = content.read()
            if member.name == "manifest.json":
                text = json.dumps(json.loads(text) | told).encode()
            member.size = len(text)
            after.addfile(member, BytesIO(text))
    return to


def test_it_is_its_owners_alone_and_says_what_it_is(taken: tuple[Site, Path, Browser]) -> None:
    _site, file, _browser = taken
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    told = manifest(file)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert (told["product"], told["format"], told["version"]) == ("careplan-compass", 1, version)
    assert "screener.0001_case_files" in told["migrations"]
    assert list(file.parent.glob("first/backup-*")) == []


def test_no_secret_and_no_word_that_was_typed_is_in_it(taken: tuple[Site, Path, Browser]) -> None:
    content = taken[1].read_bytes()
    assert [word for word in (SECRET, PASSWORD, "Zephyrine") if word.encode() in content] == []


def test_another_server_goes_on_with_it(
    taken: tuple[Site, Path, Browser], databases: Databases, tmp_path: Path
) -> None:
    _site, file, browser = taken
    second = Site(tmp_path / "second", databases("second"))
    second.does("migrate", "--verbosity", "0")  # tables without rows are no reason to refuse
    assert "The database is as it was at 20" in second.does("restore", str(file))
    try:
        again = _with_cookies(Browser(second.server.start().base), browser)
        assert json.loads(again.answers()) == {"state": "OH", "patient": {"name": "Zephyrine"}}
        again.save("about-you", {"patient.name": "Zephyrine", "state": "TX"})
        assert json.loads(again.answers())["state"] == "TX"
    finally:
        second.server.stop()


def _with_cookies(browser: Browser, other: Browser) -> Browser:
    fresh = Browser(browser.base)
    fresh.case = other.case
    for cookie in other.jar:
        fresh.jar.set_cookie(cookie)
    return fresh


def test_a_database_that_holds_something_is_replaced_on_demand_alone(
    taken: tuple[Site, Path, Browser], databases: Databases, tmp_path: Path
) -> None:
    _site, file, browser = taken
    third = Site(tmp_path / "third", databases("third"))
    try:
        other = third.server.start().browser()
        other.begin()
        other.save("about-you", {"state": "NY"})
        assert "screener_casefile holds rows. --replace deletes" in third.refuses("restore", str(file))
        assert json.loads(other.answers()) == {"state": "NY"}
        third.does("restore", str(file), "--replace")  # while the server runs, which then shows what was restored
        assert other.get(f"{other.case}plan/").status == 404
        assert '"Zephyrine"' in _with_cookies(other, browser).answers()
    finally:
        third.server.stop()


def test_what_cannot_be_put_back_is_refused_and_changes_nothing(
    taken: tuple[Site, Path, Browser], databases: Databases, tmp_path: Path
) -> None:
    _site, file, _browser = taken
    site = Site(tmp_path / "fourth", databases("fourth"))
    newer = [*manifest(file)["migrations"], "screener.9999_of_next_year"]
    asked = changed(file, tmp_path / "newer.tar", migrations=newer, version="9.0")
    assert "made by version 9.0, and this one does not know screener.9999_of_next_year" in site.refuses(
        "restore", str(asked)
    )
    elsewhere = "postgresql" if manifest(file)["engine"] == "sqlite" else "sqlite"
    assert f"the backup is of {elsewhere}" in site.refuses(
        "restore", str(changed(file, tmp_path / "other.tar", engine=elsewhere))
    )
    assert "has the form 2" in site.refuses("restore", str(changed(file, tmp_path / "form.tar", format=2)))
    assert "its checksum does not fit" in site.refuses(
        "restore", str(changed(file, tmp_path / "spoilt.tar", sha256="0" * 64))
    )
    assert "is empty" in site.refuses("backup", str(tmp_path / "none.tar"))
    assert not (tmp_path / "none.tar").exists()
    assert list(site.folder.glob("backup-*")) == []


def test_a_backup_never_writes_over_another(taken: tuple[Site, Path, Browser]) -> None:
    site, file, _browser = taken
    before = file.read_bytes()
    assert "is there already" in site.refuses("backup", str(file))
    assert file.read_bytes() == before


def test_an_older_backup_asks_for_the_migrations_it_lacks(
    taken: tuple[Site, Path, Browser], databases: Databases, tmp_path: Path
) -> None:
    old, new = Site(tmp_path / "old", databases("old")), Site(tmp_path / "new", databases("new"))
    old.does("migrate", "screener", "0001", "--verbosity", "0")
    old.does("backup", str(tmp_path / "old.tar"))
    assert "run `manage.py migrate`" in new.does("restore", str(tmp_path / "old.tar"))
    new.does("migrate", "--verbosity", "0")
    assert "migrate" not in new.does("restore", str(taken[1]), "--replace")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content[:700],
        lambda content: b"SQLite format 3\0" + content,
        lambda content: content.replace(b'"format": 1', b'"format": x'),
        lambda content: content.replace(b'"migrations"', b'"immigrants"'),
    ],
)
@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_file_that_is_none_or_was_spoilt_is_refused(
    taken: tuple[Site, Path, Browser], tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    (tmp_path / "spoilt.tar").write_bytes(spoil(taken[1].read_bytes()))
    with pytest.raises(Refused, match="is no backup of this program"):
        archive.read(tmp_path / "spoilt.tar", tmp_path / "database")


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_the_copy_of_sqlite_is_whole_and_its_owners_alone(
    taken: tuple[Site, Path, Browser], databases: Databases, tmp_path: Path
) -> None:
    site = Site(tmp_path / "fifth", None)
    site.does("restore", str(taken[1]))
    file = site.folder / "careplan.sqlite3"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with closing(sqlite3.connect(file)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert copy.execute("SELECT count(*) FROM screener_casefile").fetchone() == (2,)


@pytest.fixture
def held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """A database of SQLite in the place of the site's."""
    with closing(sqlite3.connect(tmp_path / "held", timeout=0)) as site:
        site.execute("CREATE TABLE kept (number)")
        monkeypatch.setattr(sqlite, "connection", SimpleNamespace(connection=site, ensure_connection=lambda: None))
        monkeypatch.setattr(sqlite, "PATIENCE_SECONDS", 0.3)
        yield site


def test_a_restore_does_not_wait_for_ever_for_who_holds_the_database(held: sqlite3.Connection, tmp_path: Path) -> None:
    sqlite.dump(tmp_path / "copy")
    with closing(sqlite3.connect(tmp_path / "held", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refused, match="in use: stop the server"):
            sqlite.load(tmp_path / "copy")
    sqlite.load(tmp_path / "copy")
    assert held.execute("SELECT count(*) FROM kept").fetchone() == (0,)


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_copy_is_not_put_in_place(held: sqlite3.Connection, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "copy").write_bytes(content)
    with pytest.raises(Refused, match="damaged"):
        sqlite.load(tmp_path / "copy")
    assert held.execute("SELECT count(*) FROM kept").fetchone() == (0,)


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_the_password_of_postgresql_is_no_argument_of_its_programs(
    taken: tuple[Site, Path, Browser], databases: Databases, tmp_path: Path
) -> None:
    noted = tmp_path / "noted"
    for program in ("pg_dump", "pg_restore", "psql"):
        real = shutil.which(program)
        (tmp_path / program).write_text(f'#!/bin/sh\necho "{program} $PGPASSWORD: $*" >> {noted}\nexec {real} "$@"\n')
        (tmp_path / program).chmod(0o700)
    watched = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    taken[0].does("backup", str(tmp_path / "again.tar"), **watched)
    Site(tmp_path / "sixth", databases("sixth")).does("restore", str(tmp_path / "again.tar"), **watched)
    lines = noted.read_text().splitlines()
    assert [line.split()[0] for line in lines] == ["pg_dump", "pg_restore", "psql"]
    assert [line.count(PASSWORD) for line in lines] == [1, 1, 1]
    assert all(line.startswith(f"{line.split()[0]} {PASSWORD}: ") for line in lines)


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_without_the_programs_of_postgresql_their_package_is_named(
    taken: tuple[Site, Path, Browser], tmp_path: Path
) -> None:
    ended = taken[0].run("backup", str(tmp_path / "none.tar"), PATH=str(tmp_path))
    assert ended.returncode != 0
    assert "pg_dump is missing. On Debian: apt-get install postgresql-client" in ended.stderr


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_a_dump_that_fails_half_way_leaves_the_database_as_it_was(
    taken: tuple[Site, Path, Browser], databases: Databases, tmp_path: Path
) -> None:
    site, file, browser = taken
    broken = tmp_path / "psql"
    broken.write_text(f'#!/bin/sh\nfor last; do :; done\necho "SELECT no_such_thing;" >> "${{last#--file=}}"\n'
                      f'exec {shutil.which("psql")} "$@"\n')  # fmt: skip
    broken.chmod(0o700)
    ended = site.run("restore", str(file), "--replace", PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert ended.returncode != 0
    assert "psql failed" in ended.stderr
    try:
        again = _with_cookies(Browser(site.server.start().base), browser)
        assert "Zephyrine" in again.answers()
    finally:
        site.server.stop()
