"""How somebody goes through the pages: with the keys alone, or with a browser that runs no script."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

_TABS_AT_MOST = 400
_IS_FOCUSED = "element => element === document.activeElement"


class ByKeys:
    """Never touches the mouse: Tab until the thing has the focus, then type, arrows, Space or Enter."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, place: Locator) -> None:
        """Tab to a place from where the focus is; fails when the keys do not lead there."""
        for _tab in range(_TABS_AT_MOST):
            if place.evaluate(_IS_FOCUSED):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the Tab key does not lead to {place}")

    def press(self, place: Locator) -> None:
        """Follow a link or press a button."""
        self.reach(place)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def answer(self, name: str, value: str) -> None:
        """Answer the question of a name."""
        field = self.page.locator(f'[name="{name}"]')
        if field.first.get_attribute("type") == "radio":
            self.choose(name, value)
            return
        self.reach(field)
        if field.evaluate("element => element.localName") == "select":
            self.page.keyboard.type(value)
            return
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(value)

    def choose(self, name: str, value: str) -> None:
        """One of a group: Tab into it, arrows to the choice."""
        choices = self.page.locator(f'[name="{name}"]')
        for _tab in range(_TABS_AT_MOST):
            if self.page.evaluate("document.activeElement.name") == name:
                break
            self.page.keyboard.press("Tab")
        for _choice in range(choices.count() + 1):
            self.page.keyboard.press("Space")
            if self.page.locator(f'[name="{name}"][value="{value}"]').is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrow keys do not lead to {value} of {name}")


class WithoutScript:
    """Clicks and fills, on pages that run no script."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, place: Locator) -> None:
        """Follow a link or press a button."""
        with self.page.expect_navigation():
            place.click()

    def answer(self, name: str, value: str) -> None:
        """Answer the question of a name."""
        field = self.page.locator(f'[name="{name}"]')
        if field.first.get_attribute("type") == "radio":
            self.page.locator(f'[name="{name}"][value="{value}"]').check()
        elif field.evaluate("element => element.localName") == "select":
            field.select_option(label=value)
        else:
            field.fill(value)


Walker = ByKeys | WithoutScript
