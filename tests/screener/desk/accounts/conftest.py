"""Each test begins with nothing counted against anybody."""

from typing import Any

import pytest
from django.core.cache import cache

from screener.desk.models import Membership, Organisation, Role
from tests.screener.desk.accounts import people


@pytest.fixture(autouse=True)
def nothing_counted() -> None:
    cache.clear()


@pytest.fixture(autouse=True)
def quick_hashes(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def mercy(db: None) -> Organisation:
    return people.organisation()


@pytest.fixture
def ann(mercy: Organisation) -> Membership:
    """A social worker."""
    return people.member(mercy, "ann@mercy.example")


@pytest.fixture
def ada(mercy: Organisation) -> Membership:
    """The administrator."""
    return people.member(mercy, "ada@mercy.example", Role.ADMINISTRATOR)
