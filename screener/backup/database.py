"""Backups and restores, whichever the database is: what is refused, and what is done in which order."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from screener.backup import archive, postgresql, sqlite
from screener.backup.archive import Manifest, Refused
from screener.cases import store

_ENGINES: dict[str, ModuleType] = {"sqlite": sqlite, "postgresql": postgresql}
_OF_MIGRATE = frozenset({"django_migrations", "django_content_type", "auth_permission"})
"""Tables that `manage.py migrate` itself fills."""


def back_up(target: Path) -> Manifest:
    """Write the database into a new file. What is over is deleted first. Raises `Refused` and `OSError`."""
    engine = _engine()
    if target.exists():
        raise Refused(f"{target} is there already: name another file")
    migrations = tuple(sorted(_applied()))
    if not migrations:
        raise Refused("the database is empty: `manage.py migrate` was never run on it")
    if unknown := sorted(set(migrations) - _known()):
        raise Refused(f"the database belongs to a newer version: this one does not know {unknown[0]}")
    if not lacks_migrations():  # before an upgrade its tables may not be those that this version deletes from
        store.purge()
    with _folder() as dumped:
        engine.dump(dumped)
        made_at = datetime.now(UTC).isoformat(timespec="seconds")
        manifest = Manifest(made_at, version(), connection.vendor, migrations, archive.digest(dumped))
        archive.write(target, dumped, manifest)
    return manifest


def restore(source: Path, *, replace: bool) -> Manifest:
    """Put a backup in the place of the database; with `replace` even when that holds something. Raises `Refused`,
    before which nothing is changed, and `OSError`.
    """
    engine = _engine()
    if not replace and (table := _holding()):
        raise Refused(f"the database is not empty: {table} holds rows. --replace deletes what it holds")
    with _folder() as dumped:
        manifest = archive.read(source, dumped)
        if manifest.engine != connection.vendor:
            raise Refused(f"the backup is of {manifest.engine}, and DATABASE_URL names {connection.vendor}")
        if newer := sorted(set(manifest.migrations) - _known()):
            made_by = f"version {manifest.version}"
            raise Refused(f"the backup was made by {made_by}, and this one does not know {newer[0]}: use {made_by}")
        engine.load(dumped)
    return manifest


def lacks_migrations() -> bool:
    """Whether `manage.py migrate` has something to do."""
    return bool(set(MigrationLoader(None).graph.leaf_nodes()) - set(MigrationRecorder(connection).applied_migrations()))


@contextmanager
def _folder() -> Iterator[Path]:
    """Where the copy of the database lies meanwhile: a folder that is its owner's alone, where the program writes."""
    settings.VAR_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
    with TemporaryDirectory(dir=settings.VAR_DIR, prefix="backup-") as folder:
        yield Path(folder) / "database"


def version() -> str:
    """The version of the program."""
    project = tomllib.loads((Path(settings.BASE_DIR) / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def _engine() -> ModuleType:
    if connection.vendor not in _ENGINES:
        raise Refused(f"backups are made of {' and '.join(_ENGINES)}, not of {connection.vendor}")
    return _ENGINES[connection.vendor]


def _applied() -> set[str]:
    return {f"{application}.{name}" for application, name in MigrationRecorder(connection).applied_migrations()}


def _known() -> set[str]:
    """Every migration of this version, those that were put together into one later too."""
    disk = MigrationLoader(None).disk_migrations
    replaced = {key for migration in disk.values() for key in migration.replaces}
    return {f"{application}.{name}" for application, name in {*disk, *replaced}}


def _holding() -> str:
    """A table with rows that a person or the program put there; empty when there is none."""
    with connection.cursor() as cursor:
        for table in sorted(set(connection.introspection.table_names(cursor)) - _OF_MIGRATE):
            cursor.execute(f"SELECT 1 FROM {connection.ops.quote_name(table)} LIMIT 1")  # noqa: S608 - a table of ours
            if cursor.fetchone():
                return table
    return ""
