"""Common rhythms of treatment, as rows of the page of costs: one click fills them in, and the person mends them.

Only what happens and how often is filled in. Amounts differ from plan to plan and stay open, to be asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from screener.fields import DateAnswer, Words
from screener.intake import paths

Row = Mapping[str, Words]

ITEMS, TRIPS = "costs.items", "costs.trips"
_PART_D = "patient.benefits.medicare.part_d_since"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What comes with a treatment. `days` is how long it lasts, for a treatment that ends by itself."""

    title: Words
    items: tuple[Row, ...]
    trips: tuple[Row, ...]
    days: int | None = None


def _row(count: int, per: str, **more: Words) -> Row:
    return {"times.count": str(count), "times.per": per, **more}


def _cost(kind: str, label: Words, covered: str, count: int, per: str, **more: Words) -> Row:
    return _row(count, per, kind=kind, label=label, covered=covered, **more)


_VISIT = _cost("copay", _("Visit to the cancer doctor"), "copay", 1, "month")
_SCAN = _cost("scan", _("Scan"), "plan", 4, "year")
_NAUSEA = _cost("prescription", _("Medicine against nausea"), "copay", 1, "month")


def _infusions(title: Words, weeks: int) -> Rhythm:
    every = {"cycle_days": str(7 * weeks)}
    return Rhythm(
        title,
        (
            _cost("infusion", _("Infusion"), "plan", 1, "cycle", **every),
            _cost("coinsured_care", _("Blood test before the infusion"), "plan", 1, "cycle", **every),
            _VISIT,
            _NAUSEA,
            _SCAN,
            _cost("meals", _("Meals on infusion days"), "none", 1, "cycle", **every),
            _cost("childcare", _("Childcare on infusion days"), "none", 1, "cycle", **every),
        ),
        (_row(1, "cycle", **every),),
    )


RHYTHMS: dict[str, Rhythm] = {
    "weekly": _infusions(_("An infusion every week"), 1),
    "two-weekly": _infusions(_("An infusion every 2 weeks"), 2),
    "three-weekly": _infusions(_("An infusion every 3 weeks"), 3),
    "four-weekly": _infusions(_("An infusion every 4 weeks"), 4),
    "pills": Rhythm(
        _("Pills every day, a visit every month"),
        (
            _cost("prescription", _("Cancer pills for a month"), "drug", 1, "month"),
            _VISIT,
            _cost("coinsured_care", _("Blood test"), "plan", 1, "month"),
            _SCAN,
        ),
        (_row(1, "month"),),
    ),
    "radiation": Rhythm(
        _("Radiation every weekday for 6 weeks"),
        (
            _cost("coinsured_care", _("Radiation"), "plan", 5, "week"),
            _cost("copay", _("Visit to the radiation doctor"), "copay", 1, "week"),
            _cost("meals", _("Meals on radiation days"), "none", 5, "week"),
            _cost("childcare", _("Childcare on radiation days"), "none", 5, "week"),
        ),
        (_row(5, "week"),),
        days=42,
    ),
    "surgery": Rhythm(
        _("Surgery"),
        (
            _cost("surgery", _("Surgery and hospital stay"), "plan", 1, "once"),
            _cost("copay", _("Visit before surgery"), "copay", 1, "once"),
            _cost("copay", _("Visit after surgery"), "copay", 1, "once"),
            _cost("prescription", _("Medicine for pain"), "copay", 1, "once"),
            _cost("equipment", _("Dressings and aids"), "none", 1, "once"),
            _cost("lodging", _("A night near the hospital"), "none", 1, "once"),
            _cost("childcare", _("Childcare during the hospital stay"), "none", 1, "once"),
        ),
        (_row(3, "once"),),
    ),
}


def rows(rhythm: Rhythm, document: Mapping[str, Any]) -> dict[str, list[dict[str, str]]]:
    """The rows of a rhythm as a person would type them, by the list they belong to.

    Pills are priced as her cover has them: by the drug's price with Medicare Part D, by a co-pay otherwise.
    """
    drug = "copay" if paths.get(document, _PART_D) is None else "part_d"
    dates = _dates(rhythm, document)
    items = [_typed(row) | dates for row in rhythm.items]
    for item in items:
        if item["covered"] == "drug":
            item["covered"] = drug
    return {ITEMS: items, TRIPS: [_typed(row) | dates for row in rhythm.trips]}


def _typed(row: Row) -> dict[str, str]:
    return {name: str(value) for name, value in row.items()}


def _dates(rhythm: Rhythm, document: Mapping[str, Any]) -> dict[str, str]:
    if rhythm.days is None:
        return {}
    given = paths.get(document, "costs.starts_on")
    first = date.fromisoformat(given) if given else timezone.localdate()
    last = first + timedelta(days=rhythm.days - 1)
    read = DateAnswer(required=False)
    return {"from": read.shown(first.isoformat()), "to": read.shown(last.isoformat())}
