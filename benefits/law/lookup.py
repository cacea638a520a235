"""The one door to the figures: each is looked up for the day that governs it, and noted, so that a result can say what
it rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar, cast

from benefits.law.book import Book, load_book
from benefits.law.figures import BadParameter, Citation, Figure, Parameter, YearSeries, decimal
from benefits.law.tables import Table

T = TypeVar("T")

_Noted = dict[tuple[str, date, bool], Figure]


def every_parameter() -> Mapping[str, Parameter]:
    """The whole book, each parameter by its name."""
    return load_book()


class Law:
    """The book of figures, and a note of each one handed out.

    One figure is noted once for each of its values that governed something (`figures`). Whoever asks says which day
    governs: `on` has no default.
    """

    __slots__ = ("_book", "_noted")

    def __init__(self, book: Mapping[str, Parameter] | None = None) -> None:
        self._book: Book = load_book() if book is None else book if isinstance(book, Book) else Book(book)
        self._noted: _Noted = {}

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure handed out so far, in the order first asked for."""
        return tuple(self._noted.values())

    @property
    def has_projected(self) -> bool:
        """Whether any figure handed out so far was projected."""
        return any(figure.projected for figure in self._noted.values())

    def has(self, name: str) -> bool:
        """Whether there is such a figure at all, on any day."""
        return name in self._book.entries

    def begins(self, name: str) -> date:
        """The first day for which there is a value. Nothing is noted: no value was handed out."""
        return self._book.entries[name].since[0]

    def citation(self, name: str) -> Citation:
        """Where the figure stands written."""
        return self._book.entries[name].citation

    def glance(self, name: str, *, on: date) -> Figure:
        """The figure that governs the day, not noted: for a value that may turn out not to matter. See `note`."""
        return self._book.entries[name].on(on)

    def figure(self, name: str, *, on: date) -> Figure:
        """The figure that governs the day; raises `NotInForce`."""
        found = self._book.entries[name].on(on)
        self._noted.setdefault((name, found.since, found.projected), found)
        return found

    def note(self, figure: Figure) -> None:
        """Note a figure that was looked up elsewhere as used here too."""
        self._noted.setdefault((figure.name, figure.since, figure.projected), figure)

    def number(self, name: str, *, on: date) -> int:
        """A count."""
        value = self.figure(name, on=on).value
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadParameter(f"{name} is not a whole number")
        return value

    def dollars(self, name: str, *keys: str, on: date) -> Decimal:
        """An amount of money; `keys` lead to it in a table."""
        value = self.figure(name, on=on).value
        for key in keys:
            value = value.get(key) if isinstance(value, Mapping) else getattr(value, key, None)
            if value is None:
                raise BadParameter(f"{name} has no entry {key}")
        return decimal(name, value)

    def share(self, name: str, *, on: date) -> Decimal:
        """A share of one."""
        return decimal(name, self.figure(name, on=on).value)

    def flag(self, name: str, *, on: date) -> bool:
        """A yes or no."""
        value = self.figure(name, on=on).value
        if not isinstance(value, bool):
            raise BadParameter(f"{name} is not a yes or no")
        return value

    def day(self, name: str, *, on: date) -> date:
        """A day that the law sets."""
        value = self.figure(name, on=on).value
        if not isinstance(value, date):
            raise BadParameter(f"{name} is not a day")
        return value

    def table(self, table: Table[T], *parts: str, on: date) -> T:
        """A list or table in its type; `parts` fill the stars of its name. Never changed by the reader."""
        return cast("T", self.figure(table.named(*parts), on=on).value)

    def series(self, name: str, *, scale: int = 100, governed_on: date) -> YearSeries:
        """A yearly figure as whole numbers by year, cents when `scale` is 100; noted is the one that governs a day.

        A sum over a life of work takes forty years of a figure; its answer names the one that it turns on.
        """
        self.figure(name, on=governed_on)
        return self._book.entries[name].series(scale)

    def history(self, name: str, *, governed_on: date) -> tuple[tuple[date, object], ...]:
        """Every value with the day it begins, oldest first; noted is the one that governs a day."""
        self.figure(name, on=governed_on)
        entry = self._book.entries[name]
        return tuple(zip(entry.since, entry.values, strict=True))

    def once(self, work: Callable[..., T], *key: Any) -> T:
        """`work(law, *key)`, worked out once for each book and key; what it looked up is noted here each time."""
        found, noted = _worked_out(self._book, work, key)
        self._noted.update(noted)
        return cast("T", found)

    def trial(self) -> Law:
        """The same book, whose notes are its own: for ways of working something out that may turn out not to count."""
        return Law(self._book)


@lru_cache(maxsize=8192)
def _worked_out(book: Book, work: Callable[..., object], key: tuple[Any, ...]) -> tuple[object, _Noted]:
    law = Law(book)
    return work(law, *key), law._noted
