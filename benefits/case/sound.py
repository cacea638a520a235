"""What is left of a document without the values that were refused, so that faults between the others are found too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, TypeGuard

from benefits.case.faults import Location
from benefits.case.shape import amount_of, base_of, entry_of, hints_of, is_record, mark_of
from benefits.case.whole import Case

_Refused: TypeAlias = dict[object, Any]
"""What was refused, by the steps that lead to it; `_ITSELF` stands where a value is refused and not a part of it."""

_ITSELF = object()
_LEFT_OUT = object()


def sound_part(document: Mapping[str, object], locations: Iterable[Location]) -> Mapping[str, object] | None:
    """The document without what stands at the locations, None where nothing is left; what is sound is not copied.

    A refused entry of a list of records stays as one of which nothing is known: the places of the others count.
    """
    refused: _Refused = {}
    for location in locations:
        below = refused
        for step in location:
            below = below.setdefault(step, {})
        below[_ITSELF] = {}
    left = _sound(document, refused, Case)
    return left if isinstance(left, Mapping) else None


def _sound(value: Any, refused: _Refused, hint: Any) -> object:
    if not refused:
        return value
    if _ITSELF in refused:
        return _unknown_entries(value, hint)
    if is_record(hint):
        hints = hints_of(base_of(hint))
        return _kept({name: _sound(part, refused.get(name, {}), hints.get(name)) for name, part in value.items()})
    if amount_of(hint) is not None:
        return _kept({name: _sound(part, refused.get(name, {}), amount_of(hint)) for name, part in value.items()})
    if entry_of(hint) is not None:
        entries = [_sound(part, refused.get(place, {}), entry_of(hint)) for place, part in enumerate(value)]
        if is_record(entry_of(hint)):
            return [{} if entry is _LEFT_OUT else entry for entry in entries]
        return [entry for entry in entries if entry is not _LEFT_OUT]
    return _LEFT_OUT  # an amount under a name that is no year


def _kept(parts: Mapping[object, object]) -> dict[str, object]:
    return {name: part for name, part in parts.items() if _is_name(name) and part is not _LEFT_OUT}


def _is_name(name: object) -> TypeGuard[str]:
    """Whether a location can tell the name: one with half a character in it is refused, but told otherwise."""
    return isinstance(name, str) and name.encode("utf-8", "ignore").decode() == name


def _unknown_entries(value: object, hint: Any) -> object:
    """As many entries of which nothing is known as the type accepts, for a list of records that is too long."""
    if isinstance(value, list | tuple) and is_record(entry_of(hint)):
        return [{}] * min(len(value), mark_of(hint).at_most)
    return _LEFT_OUT
