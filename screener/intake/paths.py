"""Reading and writing a case document by path, such as ``caregivers[0].employer.hired_on``."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@lru_cache(maxsize=4096)
def _parts(path: str) -> tuple[str | int, ...]:
    return tuple(int(place) if place else name for name, place in _PART.findall(path))


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
    """Set the path, making what is on the way; None takes it away, and objects left empty with it.

    Of a list the entry after its last is made, no other.
    """
    *way, last = _parts(path)
    at: Any = document
    passed: list[tuple[dict[str, Any], str]] = []
    for part, following in pairwise((*way, last)):
        if isinstance(part, int):
            passed.clear()  # an entry of a list stays, even empty: its place counts
            if part == len(at) and value is not None:
                at.append({})
            if part >= len(at):
                return
            at = at[part]
            continue
        if not isinstance(at.get(part), dict | list):
            if value is None:
                return
            at[part] = [] if isinstance(following, int) else {}
        passed.append((at, part))
        at = at[part]
    if value is not None:
        if isinstance(last, int) and last == len(at):
            at.append(value)
        else:
            at[last] = value
        return
    at.pop(last, None)
    for holder, name in reversed(passed):
        if holder[name]:
            break
        del holder[name]
