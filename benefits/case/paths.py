"""The paths of the case document, made from the types of the case.

``PATHS.patient.work.earnings`` is the text ``patient.work.earnings``; ``PATHS.caregivers[0].employer.hired_on`` is
``caregivers[0].employer.hired_on``. A name that the case has not got raises `AttributeError`, so that a path cannot be
misspelt or outlive its field.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from benefits.case.shape import amount_of, base_of, entry_of, hints_of, is_record, mark_of
from benefits.case.whole import Case


class CasePath(str):
    """A path of the case document; its attributes are the paths below it, its entries those of a list or of a year."""

    _below: Any
    count: CasePath  # type: ignore[assignment] # a field of the case, not the method of a text

    def __new__(cls, text: str, below: Any) -> CasePath:
        """A path and the type of the case that stands there."""
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
        if not isinstance(place, int):
            raise TypeError(f"{place!r} is no place of {self}")
        return _entry(self, place)

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """A path that is stored or copied is its text: the types are not stored with it."""
        return str, (str(self),)

    def _under(self, name: str) -> CasePath:
        key = name.rstrip("_")
        return CasePath(f"{self}.{key}" if self else key, hints_of(base_of(self._below))[key])


@lru_cache(maxsize=4096)
def _entry(path: CasePath, place: int) -> CasePath:
    if entry_of(path._below) is not None:
        return CasePath(f"{path}[{place}]", entry_of(path._below))
    if amount_of(path._below) is not None:
        return CasePath(f"{path}.{place}", amount_of(path._below))
    raise TypeError(f"{path} has no entries")


_TEXT_NAMES = frozenset(dir(str))


@lru_cache(maxsize=256)
def _names(below: Any) -> frozenset[str]:
    return frozenset(entry.name for entry in fields(base_of(below))) if is_record(below) else frozenset()


PATHS = CasePath("", Case)
"""The document itself: every path begins here."""


def list_limits() -> Mapping[str, int]:
    """How many entries each list of the case may have, and each object by year, by paths such as ``costs.items``.

    Inside a list any entry is meant: ``caregivers[].employer.leave_taken``.
    """
    return MappingProxyType(dict(_list_limits("", Case)))


def _list_limits(path: str, hint: Any) -> Iterator[tuple[str, int]]:
    if is_record(hint):
        for name, below in hints_of(base_of(hint)).items():
            yield from _list_limits(f"{path}.{name}" if path else name, below)
    elif entry_of(hint) is not None:
        yield path, mark_of(hint).at_most
        yield from _list_limits(f"{path}[]", entry_of(hint))
    elif amount_of(hint) is not None:
        yield path, mark_of(hint).at_most
