"""The figures that the tests run on: those of the live book, up to the newest value of each when it was last frozen.

    python -m tests.frozen_law        # or `make freeze-law`: freeze the book as it is now

A new year's figures break no test, then: a value that begins later than `law_book.yaml` has it is left out, and what
follows from it (that a figure is projected, say) is what it was. A value that is *corrected* does reach the tests, and
so does a figure that was added since, which no older test can know. docs/decisions/frozen-law-in-tests.md says why.
"""

from bisect import bisect_right
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import yaml
from dateutil.relativedelta import relativedelta

import benefits  # noqa: F401 - every room declares the forms of its tables before the book is read
from benefits.law import Book, Parameter, load_book

FILE = Path(__file__).parent / "law_book.yaml"
HEAD = """\
# The newest value of each figure, by its first day, when the tests were last frozen; `make freeze-law` writes it.
"""


@lru_cache(maxsize=1)
def frozen_book() -> Book:
    """The book that every test runs on but those of the live one."""
    return cut(load_book(), yaml.safe_load(FILE.read_text(encoding="utf-8")))


def cut(book: Book, newest: dict[str, date]) -> Book:
    """The book without the values that begin after the day its figure has in `newest`."""
    return Book({name: _cut(entry, newest.get(name, date.max)) for name, entry in book.items()})


def _cut(entry: Parameter, newest: date) -> Parameter:
    kept = bisect_right(entry.since, newest)
    if kept in (0, len(entry.since)):
        return entry
    until = None if entry.lasts_months is None else entry.since[kept - 1] + relativedelta(months=entry.lasts_months)
    return replace(entry, since=entry.since[:kept], values=entry.values[:kept], announced_until=until)


def freeze() -> None:
    """Write the newest value of each figure of the live book."""
    newest = {name: entry.since[-1] for name, entry in load_book().items()}
    FILE.write_text(HEAD + yaml.safe_dump(newest, sort_keys=True), encoding="utf-8")


if __name__ == "__main__":
    freeze()
