"""Adding and taking away rows of a page as it was typed, before any of it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from screener.intake.asking import Part, Rows
from screener.intake.forms import COUNT, count_of

Typed = dict[str, list[str]]

_ROW = re.compile(r"(?P<path>.+)\[(?P<place>[0-9]{1,4})\]")
_PLACE = re.compile(r"\[[0-9]{1,4}\]")
_LONGEST_BUTTON = 200


def change(typed: Typed, go: str, parts: Sequence[Part]) -> str | None:
    """Do what a button for rows asks; the row to look at then, or None when the button was not for rows of the page."""
    action, _colon, path = go.partition(":")
    if len(go) > _LONGEST_BUTTON:
        return None
    if action == "add":
        most = _most(parts, path)
        if most is None:
            return None
        place = min(count_of(typed, path, most), most - 1)
        typed[f"{COUNT}{path}"] = [str(place + 1)]
        return f"{path}[{place}]"
    found = _ROW.fullmatch(path) if action == "remove" else None
    most = _most(parts, found["path"]) if found is not None else None
    if found is None or most is None or int(found["place"]) >= count_of(typed, found["path"], most):
        return None
    _remove(typed, found["path"], int(found["place"]), most)
    return found["path"]


def append(typed: Typed, path: str, rows: Sequence[Mapping[str, str]], parts: Sequence[Part]) -> int:
    """Put rows at the end of a list, the first in the place of blank rows there; that first place.

    Rows that the list has no place for are left out.
    """
    most = _most(parts, path) or 0
    first = count_of(typed, path, most)
    while first and not any(_inside(typed, f"{path}[{first - 1}].")):
        first -= 1
    added = rows[: most - first]
    for place, row in enumerate(added, first):
        for name in [name for name in typed if name.startswith(f"{path}[{place}].")]:
            del typed[name]
        typed.update({f"{path}[{place}].{name}": [value] for name, value in row.items()})
    typed[f"{COUNT}{path}"] = [str(first + len(added))]
    return first


def _most(parts: Sequence[Part], path: str) -> int | None:
    """How many rows the list at a path may have; None when the page has no such list."""
    for part in parts:
        if not isinstance(part, Rows):
            continue
        if path == part.path:
            return part.most
        row = _PLACE.match(path.removeprefix(part.path)) if path.startswith(part.path) else None
        if row is not None and path[len(part.path) + row.end() :].startswith("."):
            return _most(part.parts, path[len(part.path) + row.end() + 1 :])
    return None


def _inside(typed: Typed, prefix: str) -> list[str]:
    return [values[-1].strip() for name, values in typed.items() if name.startswith(prefix) and values]


def _remove(typed: Typed, path: str, place: int, most: int) -> None:
    kept: Typed = {}
    inside = re.compile(re.escape(path) + r"\[([0-9]{1,4})\]")
    left = count_of(typed, path, most) - 1
    for name, values in typed.items():
        row = inside.search(name)
        if row is None or int(row[1]) < place:
            kept[name] = values
        elif int(row[1]) > place:
            kept[f"{name[: row.start()]}{path}[{int(row[1]) - 1}]{name[row.end() :]}"] = values
    kept[f"{COUNT}{path}"] = [str(left)]
    typed.clear()
    typed.update(kept)
