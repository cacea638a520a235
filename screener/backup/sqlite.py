"""A copy of SQLite while others read and write it, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic

from django.db import connection

from screener.backup.archive import Refused

PATIENCE_SECONDS = 20.0
_TAKEN = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def dump(target: Path) -> None:
    """Copy the database as it is at one moment into a file of its own, whatever others do to it meanwhile."""
    connection.ensure_connection()
    with closing(sqlite3.connect(target)) as copy:
        connection.connection.backup(copy, progress=_patient())
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, with no log beside it


def load(source: Path) -> None:
    """Put the copy in the place of what the database holds, all of it or nothing. Raises `Refused`."""
    with closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as copy:
        try:
            whole = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        except sqlite3.DatabaseError:
            whole = False
        if not whole:
            raise Refused("the copy of the database in the file is damaged")
        connection.ensure_connection()
        copy.backup(connection.connection, progress=_patient())


def _patient() -> Callable[[int, int, int], None]:
    """Stops a copy that waits too long for somebody else's lock; left alone it waits for ever."""
    until = monotonic() + PATIENCE_SECONDS

    def progress(status: int, _remaining: int, _total: int) -> None:
        if status in _TAKEN and monotonic() > until:
            raise Refused("the database is in use: stop the server and try again")

    return progress
