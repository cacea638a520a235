"""The dated figures of the law as data: every value with the day it begins, its source, and when it was checked."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from benefits.law import NotInForce
from benefits.law.figures import Parameter
from benefits.law.lookup import every_parameter
from benefits.result.messages import ENGLISH
from benefits.result.writers import writers_for


def law_document(on: date | None = None) -> list[dict[str, Any]]:
    """Every figure by its name: with all its values, oldest first, or with the one that governs a day.

    A figure that is not in force on the day, and may not be projected to it, is left out.
    """
    if on is None:
        return [_whole(name) for name in sorted(every_parameter())]
    found = []
    for name in sorted(every_parameter()):
        entry = every_parameter()[name]
        try:
            figure = entry.on(on)
        except NotInForce:
            continue
        told = {"value": _written(figure.value), "since": figure.since.isoformat(), "projected": figure.projected}
        found.append({**_about(entry), "verified": figure.verified, **told})
    return found


@cache
def _whole(name: str) -> dict[str, Any]:
    entry = every_parameter()[name]
    values = [
        {"since": since.isoformat(), "value": _written(value)}
        for since, value in zip(entry.since, entry.values, strict=True)
    ]
    until = entry.announced_until
    return {
        **_about(entry),
        "verified": entry.verified and entry.unverified_since is None,
        "announced_until": None if until is None else until.isoformat(),
        "beyond": entry.beyond,
        "values": values,
    }


def _about(entry: Parameter) -> dict[str, Any]:
    return {
        "name": entry.name,
        "says": str(entry.says),
        "unit": entry.unit,
        "governed_by": entry.governed_by,
        "citation": {"text": entry.citation.text, "url": entry.citation.url},
        "checked_on": entry.checked_on.isoformat(),
    }


def _written(value: object) -> Any:
    return writers_for(ENGLISH).write(value)
