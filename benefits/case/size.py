"""A document that no case can be as large as is refused before anything in it is read.

Every value is looked at once at most, and no path is made, so that the time is linear in what was sent and bounded by
the table of limits, whatever was sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from benefits.case import limits
from benefits.case.faults import Fault

_PLAIN = frozenset({str, int, float, bool, Decimal, type(None)})


def fault_of_size(document: Mapping[str, object]) -> Fault | None:
    """The one fault of a document with too many values or too many levels; None for one that can be read."""
    left = limits.VALUES
    level: list[Any] = [document]
    for _depth in range(limits.NESTING):
        below: list[Any] = []
        for holder in level:
            left -= len(holder)
            if left < 0:
                return Fault("", f"more than {limits.VALUES:,} values were found; no case has so many")
            entries = holder.values() if isinstance(holder, Mapping) else holder
            below += [entry for entry in entries if type(entry) not in _PLAIN]
        level = [entry for entry in below if _is_read(entry)]
        if not level:
            return None
    return Fault("", f"it is nested too deeply; at most {limits.NESTING} levels are accepted")


def _is_read(entry: object) -> bool:
    """Whether reading would go into it; a list longer than any of a case is refused by its length."""
    if isinstance(entry, list | tuple):
        return len(entry) <= limits.LONGEST_LIST
    return isinstance(entry, Mapping)
