"""The paths of the case document, made from the types of the case.

``PATHS.patient.work.earnings`` is the text ``patient.work.earnings``; ``PATHS.caregivers[0].employer.hired_on`` is
``caregivers[0].employer.hired_on``. A name that the case has not got raises `AttributeError`, so that a path cannot be
misspelt or outlive its field.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from benefits.case.types import Case


class CasePath(str):
    """A path of the case document; its attributes are the paths below it, its entries those of a list or of a year."""

    _below: Any
    count: CasePath  # type: ignore[assignment] # a field of the case, not the method of a text

    def __new__(cls, text: str, below: Any) -> CasePath:
        """A path and what lies below it: a type of the case, or None at the end of a path."""
        made = super().__new__(cls, text)
        made._below = below
        for name in _names(below) & _TEXT_NAMES:  # a field called ``count`` stands before the method of a text
            made.__dict__[name] = made._under(name)
        return made

    def __getattr__(self, name: str) -> CasePath:
        if name.startswith("__") or name not in _names(self._below):
            raise AttributeError(f"the case has no {self}.{name}")
        found = self.__dict__[name] = self._under(name)
        return found

    def __getitem__(self, place: object) -> CasePath:  # a path is never cut into letters
        """The path of an entry of a list, by its place from zero, or of an amount, by its year."""
        if isinstance(self._below, _ListOf) and isinstance(place, int):
            return CasePath(f"{self}[{place}]", self._below.entry)
        if self._below is _BY_YEAR and isinstance(place, int):
            return CasePath(f"{self}.{place}", None)
        raise TypeError(f"{self} has no entries")

    def _under(self, name: str) -> CasePath:
        key = name.rstrip("_")
        return CasePath(f"{self}.{key}" if self else key, _below(_hints(self._below)[name]))


class _ListOf:
    """Stands for a list of one type."""

    def __init__(self, entry: Any) -> None:
        self.entry = entry


_BY_YEAR = object()
_TEXT_NAMES = frozenset(dir(str))


@lru_cache(maxsize=256)
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind, include_extras=True)


@lru_cache(maxsize=256)
def _names(below: Any) -> frozenset[str]:
    return frozenset(entry.name for entry in fields(below)) if is_dataclass(below) else frozenset()


def _below(hint: Any) -> Any:
    """What lies below a field: a record, a list of records or of plain values, amounts by year, or nothing."""
    if get_origin(hint) in (Union, types.UnionType):
        (hint,) = [part for part in get_args(hint) if part is not type(None)]
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if is_dataclass(hint):
        return hint
    if get_origin(hint) is tuple:
        return _ListOf(_below(get_args(hint)[0]))
    origin = get_origin(hint)
    return _BY_YEAR if isinstance(origin, type) and issubclass(origin, Mapping) else None


PATHS = CasePath("", Case)
"""The document itself: every path begins here."""
