"""Every kind of page in the dark, and with colours the device chooses: the contrast holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.checks import accessibility_violations
from tests.browser.visits import begun

CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))
PAGES: list[tuple[str, tuple[Any, ...]]] = [
    ("intake:step", ("health",)),
    ("intake:check", ()),
    ("plan:print", ()),
    ("leave:own", ()),
    ("what_if:compared", ()),
    ("cases:erase", ()),
]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("scheme", [{"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["dark", "forced"])
def test_a_page_is_as_sound_as_in_the_light(strict_page: Page, live_server: LiveServer, scheme: dict[str, Any]) -> None:
    strict_page.emulate_media(**scheme)
    visit = begun(strict_page, live_server, CASE)
    found = {}
    for name, place in PAGES:
        strict_page.goto(live_server.url + visit.address(name, *place))
        found[name] = accessibility_violations(strict_page)
    assert {name: broken for name, broken in found.items() if broken} == {}
