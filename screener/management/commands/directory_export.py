"""Write the directory of help as services of the Human Services Data Specification (HSDS) 3.1, for other programs.

manage.py directory_export OUT.json       the helpers of the country and of every state; - is standard output
"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from screener import documents
from screener.directory.national import categories, national_entries
from screener.directory.writing import as_services

_STANDARD_OUTPUT = "-"


class Command(BaseCommand):
    """`manage.py directory_export`"""

    help = "Write the directory of help as HSDS 3.1 services."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="OUT", help="the JSON file to write; - is standard output")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write every helper."""
        written = documents.write(as_services(national_entries(), categories()), indent=2)
        if options["file"] == _STANDARD_OUTPUT:
            self.stdout.write(written)
            return
        try:
            Path(options["file"]).write_text(written + "\n", encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{options['file']}: {error.strerror}") from None
