"""Languages opened for a test, from the catalogues as they stand written; and one that nobody speaks.

The pseudolocale is made of the English sentences: every vowel accented, a third longer, and between marks. A word that
comes out plain was in no catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from django.test import override_settings

from benefits.result import messages, writers
from scripts.catalogues import catalogue, entries
from scripts.sentences import CORE, PACKAGES, PAGES

KEPT = re.compile(r"%\(\w+\)[sd]|\{\w+\}|</?\w[^>]*>|&\w+;")
ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
BEGIN, END = "⟦", "⟧"
LONGER = 0.3
_MORE = " ṽṽṽṽ"
_CACHES = (messages.written_in, messages.sayer, writers.writers_for)


def pseudo(words: str) -> str:
    """The words with accents, a third longer and between marks; what is filled in stays as it is."""
    plain = KEPT.split(words)
    accented = [part.translate(ACCENTED) for part in plain]
    kept = [*KEPT.findall(words), ""]
    whole = "".join(text + between for text, between in zip(accented, kept, strict=True))
    longer = round(sum(map(len, plain)) * LONGER)
    return f"{BEGIN}{whole}{(_MORE * longer)[:longer]}{END}"


def in_pseudo(entry: Message) -> None:
    """Make the translation of a sentence the pseudo one."""
    forms = (entry.id,) if isinstance(entry.id, str) else entry.id
    entry.string = pseudo(forms[0]) if len(forms) == 1 else tuple(map(pseudo, forms))


def compiled(folder: Path, change: Callable[[Message], None] | None = None) -> Path:
    """Both catalogues of Spanish, compiled into a folder; each sentence changed before, when that is asked for."""
    for package in PACKAGES:
        found: Catalog = catalogue("es", package)
        for entry in entries(found) if change else ():
            change(entry)  # type: ignore[misc]
        path = folder / package.name / "es" / "LC_MESSAGES" / f"{package.domain}.mo"
        path.parent.mkdir(parents=True)
        with path.open("wb") as file:
            write_mo(file, found)
    return folder


def opened(folder: Path) -> Iterator[Path]:
    """Spanish from the catalogues of a folder, for as long as the generator is held."""
    with pytest.MonkeyPatch.context() as patched, override_settings(LOCALE_PATHS=[str(folder / PAGES.name)]):
        patched.setattr(messages, "LOCALE_FOLDER", folder / CORE.name)
        _forget()
        yield folder
    _forget()


def _forget() -> None:
    for cache in _CACHES:
        cache.cache_clear()
