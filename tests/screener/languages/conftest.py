"""What the tests of languages share."""

from __future__ import annotations

import pytest

from screener.plan import text


@pytest.fixture(autouse=True)
def long_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """No name is cut in two by the width of the plain text."""
    monkeypatch.setattr(text, "WIDTH", 10_000)
