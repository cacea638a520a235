"""Short notices between one page and the next, in a cookie that only this server can read."""

from __future__ import annotations

from typing import Any

from django.contrib.messages.storage.cookie import CookieStorage

from screener.cases import seal


class SealedCookie(CookieStorage):
    """Django's notices in a cookie, sealed: a notice may name a treatment, and a cookie lies on a shared computer."""

    def _encode_parts(self, messages: Any, encode_empty: bool = False) -> Any:
        signed = super()._encode_parts(messages, encode_empty)  # type: ignore[misc]
        return signed and seal.wrap(signed.encode())

    def _decode(self, data: str) -> Any:
        if not data:
            return None
        try:
            signed = seal.unwrap(data).decode()
        except (seal.NotOpened, UnicodeDecodeError):
            self.used = True  # so that it is taken away
            return None
        return super()._decode(signed)  # type: ignore[misc]
