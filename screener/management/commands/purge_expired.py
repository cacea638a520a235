"""Delete the answers of visits that are over."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.backends.db import SessionStore
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """`manage.py purge_expired`. The server does the same by itself while people use it; this is for a timer."""

    help = "Delete the answers of visits that are over."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete every session whose time is over."""
        SessionStore.clear_expired()
