"""Spanish opened for a test, from the catalogue as it stands written."""

import pytest
from babel.messages.mofile import write_mo

from benefits.result import messages, writers
from scripts.catalogues import catalogue

CACHES = (messages.written_in, messages.sayer, writers.writers_for)


def forget():
    for cache in CACHES:
        cache.cache_clear()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("locale")
    path = folder / "es" / "LC_MESSAGES" / "benefits.mo"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_mo(file, catalogue("es"))
    return folder


@pytest.fixture
def spanish_is_offered(monkeypatch, compiled):
    monkeypatch.setattr(messages, "OFFERED", {"en", "es"})
    monkeypatch.setattr(messages, "LOCALE_FOLDER", compiled)
    forget()
    yield
    forget()
