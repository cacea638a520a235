"""Write the database into one file.

manage.py backup /backups/careplan-2026-11-25.tar
"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from screener.backup.archive import Refused
from screener.backup.database import back_up


class Command(BaseCommand):
    """`manage.py backup FILE`, while the server runs. The server's secret is not in the file: keep it elsewhere."""

    help = "Write the database into a new file, readable by its owner alone, while the server runs."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path, help="a file that is not there yet")

    def handle(self, *args: Any, **options: Any) -> None:
        """Raises `CommandError` with the reason when nothing was written."""
        target = Path(options["file"]).absolute()
        try:
            manifest = back_up(target)
        except Refused as error:
            raise CommandError(str(error)) from None
        except DatabaseError as error:
            raise CommandError(f"the database: {error}") from None
        except OSError as error:
            raise CommandError(f"{error.filename or target}: {error.strerror}") from None
        size = f"{target.stat().st_size:,} bytes"
        self.stdout.write(f"{target}: {size}, {manifest.engine}, version {manifest.version}. SECRET_KEY is not in it.")
