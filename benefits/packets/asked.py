"""For whom a box is filled, and what every computed fact starts from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from benefits.case import Case, Papers
from benefits.packets import words


@dataclass(frozen=True, slots=True)
class Asked:
    """For whom a box is filled: the case, the place of the helper whose form it is, and the box's own options."""

    case: Case
    helper: int
    options: Mapping[str, Any]


def papers_of(asked: Asked) -> Papers:
    """What only a form asks, empty where nobody was asked."""
    return asked.case.papers or Papers()


def any_of(listed: tuple[object, ...] | None) -> str | None:
    """Yes or no by whether a list has entries; None while it is not known."""
    return None if listed is None else words.YES if listed else words.NO
