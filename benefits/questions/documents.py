"""Case documents by path: what stands there, and the document with one more answer. Nothing is changed in place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

Document: TypeAlias = Mapping[str, Any]

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@lru_cache(maxsize=4096)
def steps(path: str) -> tuple[str | int, ...]:
    """``caregivers[0].employer`` as ``("caregivers", 0, "employer")``."""
    return tuple(int(place) if place else name for name, place in _STEP.findall(path))


@lru_cache(maxsize=4096)
def pattern(path: str) -> str:
    """A path without the places of its lists: ``caregivers[].employer``."""
    return re.sub(r"\[\d+\]", "[]", path)


def answer_at(document: Document, path: str) -> Any:
    """What stands at the path; None when nothing does."""
    found: Any = document
    for step in steps(path):
        if isinstance(step, int):
            found = found[step] if isinstance(found, Sequence) and step < len(found) else None
        else:
            found = found.get(step) if isinstance(found, Mapping) else None
    return found


def with_answer(document: Document, path: str, answer: object) -> dict[str, Any]:
    """The document with an answer at the path. An entry of a list must be there already; objects are made."""
    found: dict[str, Any] = _with(document, steps(path), answer)
    return found


def _with(part: Any, way: Sequence[str | int], answer: object) -> Any:
    if not way:
        return answer
    step, rest = way[0], way[1:]
    if isinstance(step, int):
        return [_with(entry, rest, answer) if place == step else entry for place, entry in enumerate(part)]
    below = part if isinstance(part, Mapping) else {}
    return {**below, step: _with(below.get(step), rest, answer)}


def places_of(document: Document, path: str) -> Iterator[str]:
    """The paths that a pattern stands for: one for each entry of the lists that the document has."""
    head, bracket, rest = path.partition("[]")
    if not bracket:
        yield path
        return
    listed = answer_at(document, head)
    for place in range(len(listed) if isinstance(listed, Sequence) else 0):
        yield from places_of(document, f"{head}[{place}]{rest}")
