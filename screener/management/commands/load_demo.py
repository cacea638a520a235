"""Check that every demo person can be read and screened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from benefits import InvalidCase, parse_case, screen
from screener import documents

FOLDER = Path(settings.BASE_DIR) / "fixtures" / "cases"


class Command(BaseCommand):
    """`manage.py load_demo`. The demo people are files, not rows: this makes sure that each can be shown."""

    help = "Check that every demo person in fixtures/cases can be read and screened."

    def handle(self, *args: Any, **options: Any) -> None:
        """Raises `CommandError` with every fault of every file."""
        paths = sorted(FOLDER.glob("*.json"))
        faults = [fault for path in paths for fault in _faults(path)]
        if faults or not paths:
            raise CommandError("\n".join(faults) or f"no demo people in {FOLDER}")
        self.stdout.write(f"{len(paths)} demo people are ready.")


def _faults(path: Path) -> list[str]:
    try:
        screen(parse_case(documents.read(path.read_bytes()), clock=timezone.localdate))
    except InvalidCase as error:
        return [f"{path.name}: {fault.path}: {fault.message}" for fault in error.errors]
    return []
