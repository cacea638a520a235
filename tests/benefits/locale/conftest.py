"""Spanish opened for a test, from the catalogue as it stands written."""

import pytest
from babel.messages.mofile import write_mo

from benefits.result import messages, writers
from scripts.catalogues import catalogue, entries

CACHES = (messages.written_in, messages.sayer, writers.writers_for)


def forget():
    for cache in CACHES:
        cache.cache_clear()


def compiled(found, folder):
    path = folder / "es" / "LC_MESSAGES" / "benefits.mo"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_mo(file, found)
    return folder


def marked(words):
    return f"⟦{words}⟧"


@pytest.fixture(scope="session")
def spanish_folder(tmp_path_factory):
    return compiled(catalogue("es"), tmp_path_factory.mktemp("spanish"))


@pytest.fixture(scope="session")
def marked_folder(tmp_path_factory):
    """A catalogue in which each sentence is the English one between marks: what has none was never a sentence."""
    found = catalogue("es")
    for entry in entries(found):
        forms = (entry.id,) if isinstance(entry.id, str) else entry.id
        entry.string = marked(forms[0]) if len(forms) == 1 else tuple(map(marked, forms))
    return compiled(found, tmp_path_factory.mktemp("marked"))


def offered(monkeypatch, folder):
    monkeypatch.setattr(messages, "OFFERED", {"en", "es"})
    monkeypatch.setattr(messages, "LOCALE_FOLDER", folder)
    forget()
    yield
    forget()


@pytest.fixture
def spanish_is_offered(monkeypatch, spanish_folder):
    yield from offered(monkeypatch, spanish_folder)


@pytest.fixture
def nothing_is_translated(monkeypatch, tmp_path):
    yield from offered(monkeypatch, tmp_path)


@pytest.fixture
def marked_is_offered(monkeypatch, marked_folder):
    yield from offered(monkeypatch, marked_folder)
