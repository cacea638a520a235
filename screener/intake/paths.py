"""Reading and writing a case document by path, such as ``caregivers[0].employer.hired_on``."""

from __future__ import annotations

import re
from typing import Any

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def _parts(path: str) -> list[str | int]:
    return [int(place) if place else name for name, place in _PART.findall(path)]


def get(document: Any, path: str) -> Any:
    """What stands at the path; None when nothing does."""
    for part in _parts(path):
        if isinstance(part, int):
            if not isinstance(document, list) or part >= len(document):
                return None
            document = document[part]
        else:
            if not isinstance(document, dict):
                return None
            document = document.get(part)
    return document


def put(document: dict[str, Any], path: str, value: Any) -> None:
    """Set the path, making the objects on the way; None takes it away, and objects left empty with it."""
    *way, last = _parts(path)
    at: Any = document
    passed: list[tuple[dict[str, Any], str]] = []
    for part in way:
        if isinstance(part, int):
            passed.clear()  # an entry of a list stays, even empty: its place counts
            at = at[part]
            continue
        if not isinstance(at.get(part), dict | list):
            if value is None:
                return
            at[part] = {}
        passed.append((at, part))
        at = at[part]
    if value is not None:
        at[last] = value
        return
    at.pop(last, None)
    for holder, name in reversed(passed):
        if holder[name]:
            break
        del holder[name]
