"""What must hold of any page in a browser."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def accessibility_violations(page: Page) -> list[str]:
    """Each rule of axe that the page breaks, with the first place that breaks it."""
    found = Axe().run(page).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html']}" for entry in found]


def scrolls_sideways(page: Page) -> bool:
    """Whether the page as a whole is wider than its window."""
    return bool(page.evaluate(_SIDEWAYS))
