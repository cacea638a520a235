"""Sessions of those who sign in, each with its user: `settings.SESSION_ENGINE`."""

from __future__ import annotations

from typing import Any, cast

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore

from screener.desk.models import Session


class SessionStore(DatabaseStore):
    """The database's sessions, in the table of the desk."""

    @classmethod
    def get_model_class(cls) -> Any:
        """The table."""
        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        """The row of a session, with the user who signed in."""
        row = cast(Session, super().create_model_instance(data))
        row.user_id = data.get(SESSION_KEY)
        return row
