"""Sessions of those who sign in, each with its user: `settings.SESSION_ENGINE`.

A session ends when it was idle for `settings.SESSION_COOKIE_AGE`, and `settings.SESSION_LONGEST` after its sign-in
whatever happens. What it holds is sealed: while a second factor is set up, its secret is in there.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any, cast

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore

from screener.cases import seal
from screener.desk.models import Session, User

_BEGAN = "began"  # seconds of the clock
_PURPOSE = b"careplan-compass: sessions"


class SessionStore(DatabaseStore):
    """The database's sessions, in the table of the desk."""

    @classmethod
    def get_model_class(cls) -> Any:
        """The table."""
        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        """The row of a session, with the user who signed in. It is over when it has lasted longest."""
        row = cast(Session, super().create_model_instance(data))
        row.user_id = data.get(SESSION_KEY)
        if _BEGAN in data:
            longest = datetime.fromtimestamp(data[_BEGAN] + settings.SESSION_LONGEST, UTC)
            row.expire_date = min(row.expire_date, longest)
        return row

    def encode(self, session_dict: dict[str, Any]) -> str:
        """What is kept of a session, sealed."""
        return seal.wrap(self.serializer().dumps(session_dict), _PURPOSE)

    def decode(self, session_data: bytes | str) -> dict[str, Any]:
        """What a session holds; nothing when it was not sealed here."""
        try:
            content: dict[str, Any] = self.serializer().loads(seal.unwrap(str(session_data), _PURPOSE))
        except seal.NotOpened:
            return {}
        return content


def begin(session: SessionBase) -> None:
    """Somebody signed in: from now on the longest time of her session counts."""
    session[_BEGAN] = time.time()


def end_all(user: User, but: str | None = None) -> None:
    """End every session of a user, except the one with the key `but`."""
    Session.objects.filter(user=user).exclude(session_key=but or "").delete()
