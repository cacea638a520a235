"""Take in a place's own list of help from a file of HSDS 3 services, to show it beside the national one.

manage.py directory_import IN.json --source "211 Central Ohio" --state OH    check the file and store the list
manage.py directory_import IN.json --check                                   check it alone
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable
from typing import Any

from django.core.management.base import BaseCommand

from benefits import Fault
from screener.directory import local
from screener.directory.faults import InvalidDirectory
from screener.directory.reading import BYTES, read_services
from screener.intake.sections.states import STATES

CANNOT_READ = 2  # exit status: the file could not be read or the list not be stored


class Command(BaseCommand):
    """`manage.py directory_import`"""

    help = "Check a file of HSDS 3 services, and store it as the local directory."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="IN", help="a JSON file of services, or of organizations with services")
        parser.add_argument("--check", action="store_true", help="store nothing")
        parser.add_argument("--source", metavar="NAME", help="the list it comes from, where a service does not say it")
        parser.add_argument(
            "--state",
            choices=[code for code, _name in STATES],
            metavar="STATE",
            help="two letters: the state of areas that name none; only people there are shown them",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Check, store and say how many. Exit status 2 when there are faults; then the list before stays."""
        try:
            with open(options["file"], "rb") as file:
                text = file.read(BYTES + 1)
            taken = read_services(text, source=options["source"], state=options["state"])
            where = None if options["check"] else local.store(taken.entries)
        except InvalidDirectory as error:
            self._stop(error.errors)
        except OSError as error:
            self._stop([Fault(str(error.filename or options["file"]), error.strerror or "it cannot be read")])
        self.stdout.write(f"{len(taken.entries):,} services can be used; {taken.not_active:,} are not active")
        if where is not None:
            self.stdout.write(f"stored in {where}")

    def _stop(self, faults: Iterable[Fault]) -> None:
        for fault in faults:
            self.stderr.write(f"{fault.path}: {fault.message}" if fault.path else fault.message)
        sys.exit(CANNOT_READ)
