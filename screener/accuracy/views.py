"""The page on accuracy: what agreed, what is missing, and how old the figures are today."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from benefits import figures_looked_at, titles
from screener.accuracy.words import AGENCY_DECIDES, GAPS, ROOMS
from screener.plan.formats import language

PUBLISHED = Path(__file__).parent / "published.json"


@lru_cache(maxsize=1)
def published() -> Mapping[str, Any]:
    """What `make accuracy` counted last, read once."""
    found: Mapping[str, Any] = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    return found


@require_safe
def accuracy(request: HttpRequest) -> HttpResponse:
    """How many answers agree with others', what only an agency can say, gaps, and the age of the figures."""
    today, names = timezone.localdate(), titles(language())
    counted = published()
    return render(
        request,
        "pages/accuracy.html",
        {
            "counted_on": counted["made_on"],
            "programs": [_program(code, names[code], found) for code, found in counted["programs"].items()],
            "rooms": [_room(names, entry, today) for entry in figures_looked_at(today)],
        },
    )


def _program(code: str, title: str, found: Mapping[str, Any]) -> dict[str, Any]:
    decides = AGENCY_DECIDES.get(code, {})
    criteria = set(found["criteria"]) | set(decides)
    return {
        "title": title,
        "by_hand": found["by_hand"],
        "computed": found["computed"],
        "evaluated": len(criteria) - len(decides),
        "criteria": len(criteria),
        "agency": list(decides.values()),
        "gaps": GAPS.get(code, ()),
    }


def _room(names: Mapping[str, str], entry: Any, today: date) -> dict[str, Any]:
    return {
        "title": names.get(entry.room) or ROOMS.get(entry.room, entry.room),
        "count": entry.count,
        "days": max((today - entry.looked_at).days, 0),
        "unverified": entry.unverified,
        "projected": entry.projected,
    }
