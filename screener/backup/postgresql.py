"""A dump of PostgreSQL by its own programs, and back.

How to reach the database, its password too, goes to them by the environment: the arguments of a program can be read by
everybody on the machine, its environment by its owner alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from django.db import connection

from screener.backup.archive import Refused

_PACKAGE = "postgresql-client"
_LONGEST_COMPLAINT = 300  # characters of what a program says when it fails
_WAITS_FOR_LOCKS = "-c lock_timeout=20s"


# Functions of the database itself, quoted with their arguments; those of an extension go with it.
_FUNCTIONS = """
SELECT p.oid::regprocedure::text FROM pg_proc p
WHERE p.pronamespace = current_schema()::regnamespace
AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
"""


def dump(target: Path) -> None:
    """Dump the database as it is at one moment, in the custom format. Raises `Refused`.

    Packed lightly: what is sealed does not get smaller, but a dump writes each of its bytes as two signs.
    """
    plain = ("--no-owner", "--no-privileges", "--no-password")
    _run("pg_dump", "--format=custom", "--compress=1", *plain, f"--file={target}")


def load(source: Path) -> None:
    """Put the dump in the place of what the database holds, all of it or nothing. Raises `Refused`."""
    dropped, script = source.with_suffix(".drop"), source.with_suffix(".sql")
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        cursor.execute(_FUNCTIONS)
        functions = [function for (function,) in cursor.fetchall()]
    connection.close()  # it may not hold what is to be dropped
    quoted = map(connection.ops.quote_name, tables)
    statements = [f"DROP TABLE {table} CASCADE;\n" for table in quoted]
    statements += [f"DROP FUNCTION {function} CASCADE;\n" for function in functions]  # what triggers call
    dropped.write_text("".join(statements), encoding="utf-8")
    _run("pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(source))
    once = ("--no-psqlrc", "--quiet", "--no-password", "--set=ON_ERROR_STOP=1", "--single-transaction")
    _run("psql", *once, f"--file={dropped}", f"--file={script}")


def _run(program: str, *arguments: str) -> None:
    found = shutil.which(program)
    if found is None:
        raise Refused(f"{program} is missing. On Debian: apt-get install {_PACKAGE}")
    ended = subprocess.run(  # noqa: S603 - a program of PostgreSQL, with arguments from here
        [found, *arguments],
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
    )
    if ended.returncode:
        raise Refused(f"{program} failed: {ended.stderr.strip()[:_LONGEST_COMPLAINT]}")


def _environment() -> dict[str, str]:
    """The connection of the settings in the names that the programs read: PGHOST, PGPASSWORD, PGSSLMODE and so on."""
    from psycopg.pq import Conninfo  # installed where PostgreSQL is used

    names = {option.keyword.decode(): option.envvar.decode() for option in Conninfo.get_defaults() if option.envvar}
    given = connection.get_connection_params()
    ours = {names[word]: str(value) for word, value in given.items() if word in names and value not in (None, "")}
    ours["PGOPTIONS"] = f"{ours.get('PGOPTIONS', '')} {_WAITS_FOR_LOCKS}".strip()
    return {**os.environ, **ours}
