"""The links of a page of the interview that lead away from it: there they are buttons, and keep what was typed."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from screener.fields import Words


@dataclass(frozen=True, slots=True)
class WayOut:
    """A page to go to: the name of its address, its words, and whether it belongs to the case file."""

    name: str
    words: Words
    of_the_case: bool = False


AWAY: dict[str, WayOut] = {
    "about": WayOut("about", _("About")),
    "privacy": WayOut("privacy", _("Your privacy")),
    "erase": WayOut("cases:erase", _("Erase my answers"), of_the_case=True),
    "start": WayOut("start", _("Start")),
    "accessibility": WayOut("accessibility", _("Accessibility")),
    "check": WayOut("intake:check", _("Look over your answers"), of_the_case=True),
    "file": WayOut("plan:case", _("Save to a file"), of_the_case=True),
}


def ways_out() -> list[tuple[str, Words]]:
    """Those of the header, in their order."""
    return [(place, AWAY[place].words) for place in ("about", "privacy", "erase")]
