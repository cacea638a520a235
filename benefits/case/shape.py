"""What the types of the case say of themselves: the names of a record with what each may hold, one hint at a time."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints


@cache
def hints_of(record: Any) -> Mapping[str, Any]:
    """The hint of each field of a record by the name the document has (``from``, not ``from_``).

    None is taken off a hint: that nobody knows is said of every field.
    """
    hints = get_type_hints(record, include_extras=True)
    return MappingProxyType({entry.name.rstrip("_"): _without_none(hints[entry.name]) for entry in fields(record)})


def mark_of(hint: Any) -> Any:
    """The first mark of a hint, such as its `Limits`; None where it carries none."""
    return get_args(hint)[1] if get_origin(hint) is Annotated else None


def base_of(hint: Any) -> Any:
    """A hint without its marks."""
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def is_record(hint: Any) -> bool:
    """Whether an object with the names of a record stands here."""
    return is_dataclass(base_of(hint))


def entry_of(hint: Any) -> Any:
    """What each entry of a list is; None where no list stands."""
    base = base_of(hint)
    return get_args(base)[0] if get_origin(base) is tuple else None


def amount_of(hint: Any) -> Any:
    """What stands under each year; None where no object by year stands."""
    base = base_of(hint)
    origin = get_origin(base)
    return get_args(base)[1] if isinstance(origin, type) and issubclass(origin, Mapping) else None


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        (only,) = [part for part in get_args(hint) if part is not type(None)]
        return only
    return hint
