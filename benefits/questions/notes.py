"""Which answers of a case a program read: what it did not read cannot change what it says.

`noting(case)` gives the same case, equal in all it answers, whose records note each field that is read of them. A
program that is run on it tells so by itself what it rests on; nothing is listed by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

from benefits.case import Case
from benefits.result.answers import Path

T = TypeVar("T")
_NOTE = "_note"


class Notes:
    """What was read of one case: paths of fields as a document names them."""

    def __init__(self, case: Case) -> None:
        self._records: set[Path] = set()
        self._read: set[Path] = set()
        self._notes = False
        self.case: Case = self._noting(case, "")

    def of(self, work: Callable[[], T]) -> tuple[T, frozenset[Path]]:
        """What the work gives, and the paths of the fields that it read."""
        self._read, self._notes = set(), True
        try:
            return work(), frozenset(self._read)
        finally:
            self._notes = False

    def touched_by(self, paths: Iterable[Path]) -> frozenset[Path]:
        """The fields that read differently once there are other answers at the paths: those of the paths, and each on
        the way to them that held no record so far."""
        return frozenset(field for path in paths for field in self._touched(path))

    def _touched(self, path: Path) -> Iterator[Path]:
        way = path.split(".")
        for end in range(1, len(way) + 1):
            field = ".".join(way[:end])
            if field not in self._records or end == len(way):
                yield field
                yield field.partition("[")[0] if "[" in way[end - 1] else field

    def read(self, path: Path) -> None:
        """Note one field."""
        if self._notes:
            self._read.add(path)

    def _noting(self, value: Any, path: Path) -> Any:
        if isinstance(value, tuple):
            return tuple(self._noting(entry, f"{path}[{place}]") for place, entry in enumerate(value))
        if not is_dataclass(value) or isinstance(value, type):
            return value
        noting: Any = object.__new__(_noting_class(type(value)))
        self._records.add(path)
        for entry in fields(value):
            name = entry.name.rstrip("_")
            below = f"{path}.{name}" if path else name
            object.__setattr__(noting, entry.name, self._noting(getattr(value, entry.name), below))
        object.__setattr__(noting, _NOTE, (self, f"{path}." if path else ""))
        return noting


@cache
def _noting_class(record: type) -> type:
    """The record's class, of which reading a field is noted. A copy that a program makes of one has read it whole."""
    names = {entry.name: entry.name.rstrip("_") for entry in fields(record)}
    get = object.__getattribute__

    def read(self: Any, name: str) -> Any:
        if name in names and (note := _note_of(self)) is not None:
            notes, path = note
            notes.read(path + names[name])
        return get(self, name)

    def _note_of(self: Any) -> tuple[Notes, str] | None:
        try:
            note: tuple[Notes, str] = get(self, _NOTE)
        except AttributeError:  # made by `replace`
            return None
        return note

    return type(record.__name__, (record,), {"__slots__": (_NOTE,), "__getattribute__": read})
