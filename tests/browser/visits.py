"""Case files in a real browser."""

from __future__ import annotations

from typing import Any

from django.test import Client
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from screener.cases.contents import Contents
from tests.screener.visits import Visit, give


def begun(
    page: Page,
    live_server: LiveServer,
    document: dict[str, Any] | None = None,
    door: str | None = "patient",
    **more: Any,
) -> Visit:
    """Put the key of a new case file into the browser."""
    client = Client()
    case = give(client, Contents(document or {}, door, **more))
    page.context.add_cookies(
        [{"name": name, "value": morsel.value, "url": live_server.url} for name, morsel in client.cookies.items()]
    )
    return Visit(client, case.id)
