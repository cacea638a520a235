"""What a file of cases was understood as, from its first rows, before a run is begun. Nothing is written."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benefits import Fault, InvalidCase, screen_programs
from screener.batch.columns import accepts, unknown_columns
from screener.batch.partition import Work, case_of, mark_of
from screener.batch.sources import Row, source_of


@dataclass(frozen=True, slots=True)
class ColumnSeen:
    """A column: what its cells may hold, or why it is none; and in how many of the rows shown it is filled in."""

    name: str
    accepts: str | None
    fault: str | None
    filled: int


@dataclass(frozen=True, slots=True)
class RowSeen:
    """A row: its number, the sender's own mark, and its faults or the outcome of each program."""

    number: int
    mark: str
    faults: Sequence[Fault]
    outcomes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Preview:
    """The columns, none for JSON Lines, and the first rows; answers are without the columns that are none."""

    columns: Sequence[ColumnSeen]
    rows: Sequence[RowSeen]

    @property
    def can_run(self) -> bool:
        """Whether a run would begin; it answers a row that has faults with these."""
        return all(column.fault is None for column in self.columns)


def preview(source: Path, *, today: date, language: str | None = None, rows: int = 5) -> Preview:
    """The first rows of a file; raises `CannotRun` for a file that cannot be read as `run_batch` does, or `OSError`.

    `today` is the day of cases that name none.
    """
    cases = source_of(source)
    with cases.reading() as (all_rows, _share):
        first = list(itertools.islice(all_rows, rows))
    if cases.columns is None:
        work = Work(today, language=language)
        return Preview((), [_seen(work, number, row) for number, row in enumerate(first, start=1)])
    columns = list(_columns(cases.columns, first))
    known = [place for place, column in enumerate(columns) if column.fault is None]
    work = Work(today, tuple(cases.columns[place] for place in known), language=language)
    told = [_only(row, known, len(columns)) for row in first]
    return Preview(columns, [_seen(work, number, row) for number, row in enumerate(told, start=1)])


def _columns(names: Sequence[str], rows: Sequence[Row]) -> Iterator[ColumnSeen]:
    seen: set[str] = set()
    for place, name in enumerate(names):
        filled = sum(1 for row in rows if isinstance(row, list) and place < len(row) and row[place].strip())
        if name in seen:
            fault: str | None = "this column stands more than once"
        else:
            fault = next((fault.message for fault in unknown_columns([name])), None)
        seen.add(name)
        yield ColumnSeen(name, None if fault else accepts(name), fault, filled)


def _only(row: Row, places: Sequence[int], columns: int) -> Row:
    """The cells of the columns that are known."""
    if not isinstance(row, list):
        return row
    if len(row) > columns:
        return Fault("", f"{len(row)} cells were found; there are {columns} columns")
    return [row[place] if place < len(row) else "" for place in places]


def _seen(work: Work, number: int, row: Row) -> RowSeen:
    mark = mark_of(work, row) or ""
    try:
        answers = screen_programs(case_of(work, row), None)
    except InvalidCase as error:
        return RowSeen(number, mark, error.errors, {})
    named = {
        entry.program if entry.person == "patient" else f"{entry.person}.{entry.program}": str(entry.outcome)
        for entry in answers
    }
    return RowSeen(number, mark, (), named)
