"""Adding and taking away rows of a page as it was typed, before any of it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from screener.intake.forms import COUNT

Typed = dict[str, list[str]]

_ROW = re.compile(r"(?P<path>.+)\[(?P<place>\d+)\]")


def change(typed: Typed, go: str) -> str | None:
    """Do what a button for rows asks; the row to look at then, or None when the button was not for rows."""
    action, _colon, path = go.partition(":")
    if action == "add":
        place = count(typed, path)
        typed[f"{COUNT}{path}"] = [str(place + 1)]
        return f"{path}[{place}]"
    found = _ROW.fullmatch(path) if action == "remove" else None
    if found is None or int(found["place"]) >= count(typed, found["path"]):
        return None
    _remove(typed, found["path"], int(found["place"]))
    return found["path"]


def append(typed: Typed, path: str, rows: Sequence[Mapping[str, str]]) -> int:
    """Put rows at the end of a list, the first in the place of blank rows there; that first place."""
    first = count(typed, path)
    while first and not any(_inside(typed, f"{path}[{first - 1}].")):
        first -= 1
    for place, row in enumerate(rows, first):
        for name in [name for name in typed if name.startswith(f"{path}[{place}].")]:
            del typed[name]
        typed.update({f"{path}[{place}].{name}": [value] for name, value in row.items()})
    typed[f"{COUNT}{path}"] = [str(first + len(rows))]
    return first


def count(typed: Typed, path: str) -> int:
    """How many rows of a list the page had."""
    text = (typed.get(f"{COUNT}{path}") or [""])[-1]
    return int(text) if text.isascii() and text.isdigit() else 0


def _inside(typed: Typed, prefix: str) -> list[str]:
    return [values[-1].strip() for name, values in typed.items() if name.startswith(prefix) and values]


def _remove(typed: Typed, path: str, place: int) -> None:
    kept: Typed = {}
    inside = re.compile(re.escape(path) + r"\[(\d+)\]")
    left = count(typed, path) - 1
    for name, values in typed.items():
        row = inside.search(name)
        if row is None or int(row[1]) < place:
            kept[name] = values
        elif int(row[1]) > place:
            kept[f"{name[: row.start()]}{path}[{int(row[1]) - 1}]{name[row.end() :]}"] = values
    kept[f"{COUNT}{path}"] = [str(left)]
    typed.clear()
    typed.update(kept)
