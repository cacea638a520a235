"""Spanish, and the language nobody speaks, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from screener.plan import text
from tests.screener.languages.opened import compiled, in_pseudo, opened


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("pseudo"), in_pseudo)


@pytest.fixture(scope="session")
def spanish_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("spanish"))


@pytest.fixture
def pseudolocale(pseudo_folder: Path) -> Iterator[Path]:
    yield from opened(pseudo_folder)


@pytest.fixture
def spanish(spanish_folder: Path) -> Iterator[Path]:
    yield from opened(spanish_folder)


@pytest.fixture(autouse=True)
def long_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """No name is cut in two by the width of the plain text."""
    monkeypatch.setattr(text, "WIDTH", 10_000)
