"""A server on SQLite, and one on PostgreSQL, each started for the tests of a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.screener.servers.running import POSTGRESQL, PostgreSQL, Server, running


@dataclass
class Site:
    """A server, where its database lies, and the cluster when it is PostgreSQL."""

    server: Server
    data: Path
    cluster: PostgreSQL | None = None


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    if request.param == "sqlite":
        with running(folder) as server:
            yield Site(server, folder)
        return
    if not POSTGRESQL:
        pytest.fail("PostgreSQL is missing. On Debian: sudo apt-get install postgresql", pytrace=False)
    with PostgreSQL() as cluster, running(folder, cluster.url) as server:
        yield Site(server, cluster.data, cluster)
