"""What every test may use."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from benefits import failure
from benefits.law import lookup
from tests.frozen_law import frozen_book
from tests.screener.languages.opened import compiled, in_pseudo, opened

# No test breaks because a new year's figures were added: see frozen_law.py. Tests of the live book read it themselves.
lookup.load_book = frozen_book

# Examples are few by default, so that the whole suite stays quick; HYPOTHESIS_PROFILE=thorough looks harder.
# No deadline: two cores are shared by several workers. Continuous integration tries the same examples each time:
# a change is never blamed for an old fault.
COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", COMMON, max_examples=60, derandomize=bool(os.environ.get("CI")))
settings.register_profile("thorough", COMMON, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session", autouse=True)
def no_failure_is_hidden() -> Iterator[None]:
    """A part of a screen that fails makes the test fail, instead of a plan without that part."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(failure, "report", raised)
        yield


def raised(part: str, error: Exception) -> None:
    """What tests do with a fault in a part of a screen."""
    raise error


# Spanish, and the language nobody speaks: for tests of pages, papers and the browser.


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
