"""Each test begins with nothing counted against anybody."""

import pytest
from django.core.cache import cache

from screener.desk.models import Membership, Organisation, Role
from tests.screener.desk.accounts import people


@pytest.fixture(autouse=True)
def nothing_counted() -> None:
    cache.clear()


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
