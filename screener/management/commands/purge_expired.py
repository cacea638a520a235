"""Delete the case files whose time is over."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from screener.cases import store
from screener.desk import giving
from screener.desk.sessions import SessionStore


class Command(BaseCommand):
    """`manage.py purge_expired`. The server does the same by itself while people use it; this is for a timer."""

    help = "Delete the case files, handed over answers and sessions whose time is over."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete everything whose time is over."""
        store.purge()
        giving.purge()
        SessionStore.clear_expired()
