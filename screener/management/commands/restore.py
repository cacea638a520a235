"""Put a backup in the place of the database.

manage.py restore /backups/careplan-2026-11-25.tar             into an empty database
manage.py restore /backups/careplan-2026-11-25.tar --replace   whatever it holds
"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from screener.backup.archive import Refused
from screener.backup.database import lacks_migrations, restore


class Command(BaseCommand):
    """`manage.py restore FILE`, while the server is stopped."""

    help = "Put a backup in the place of the database, all of it or nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path, help="a file that `manage.py backup` made")
        parser.add_argument("--replace", action="store_true", help="delete what the database holds")

    def handle(self, *args: Any, **options: Any) -> None:
        """Raises `CommandError` with the reason when nothing was changed."""
        source = Path(options["file"]).absolute()
        try:
            manifest = restore(source, replace=options["replace"])
        except Refused as error:
            raise CommandError(str(error)) from None
        except DatabaseError as error:
            raise CommandError(f"the database: {error}") from None
        except OSError as error:
            raise CommandError(f"{error.filename or source}: {error.strerror}") from None
        self.stdout.write(f"The database is as it was at {manifest.made_at}, by version {manifest.version}.")
        if lacks_migrations():
            self.stdout.write("It is older than this version: run `manage.py migrate`.")
