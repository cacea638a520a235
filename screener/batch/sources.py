"""Files of cases: the names of their columns, and their rows one after the other with flat memory.

A row of a CSV or Parquet file is a list of cells; one of JSON Lines is the bytes of its line.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import ModuleType
from typing import IO, Protocol

from benefits import Fault
from screener.batch.faults import CannotRun

CSV, JSON_LINES, PARQUET = ".csv", ".jsonl", ".parquet"
FORMATS = (CSV, JSON_LINES, PARQUET)
LONGEST_ROW = 2_000_000  # bytes of a line of JSON: many times what a full case takes
COLUMNS_AT_MOST = 2_000
_READ_AT_ONCE = 1 << 20
Cells = list[str]
Row = bytes | Cells | Fault  # a line, its cells, or why there is none
Reading = tuple[Iterator[Row], Callable[[], float]]  # the rows, and the share of the file that was read so far


class Source(Protocol):
    """A file of cases. `columns` is None where rows have none; `rows` where only reading them all would tell."""

    @property
    def columns(self) -> tuple[str, ...] | None:
        """The names in the first row, as they stand there; whether a case has them is not asked here."""

    @property
    def rows(self) -> int | None:
        """How many rows there are."""

    def reading(self) -> AbstractContextManager[Reading]:
        """Opens the file. The rows raise `CannotRun` where it is damaged."""


def source_of(path: Path) -> Source:
    """The file by the end of its name; raises `CannotRun` for what cannot be read, `OSError` where there is no file."""
    match ending_of("IN", path):
        case ".csv":
            source: Source = _Csv(path)
        case ".parquet":
            source = parquet_part().ParquetSource(path)
        case _:
            source = _JsonLines(path)
    if source.columns is not None and not 1 <= len(source.columns) <= COLUMNS_AT_MOST:
        message = f"{len(source.columns)} columns were found; 1 to {COLUMNS_AT_MOST} are accepted"
        raise CannotRun(Fault("IN", message))
    return source


def parquet_part() -> ModuleType:
    """What reads and writes Parquet, loaded when such a file is named; raises `CannotRun` where it is not installed."""
    try:
        from screener.batch import parquet
    except ModuleNotFoundError:
        message = "Parquet needs an optional part that is not installed: pip install '.[parquet]'"
        raise CannotRun(Fault("", message)) from None
    return parquet


def ending_of(name: str, path: Path) -> str:
    """The end of the name of a file; raises `CannotRun` when nothing of that form is read or written here."""
    ending = path.suffix.lower()
    if ending not in FORMATS:
        accepted = f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}"
        raise CannotRun(Fault(name, f"{path.name} was found; names that end in {accepted} are accepted"))
    return ending


class _Csv:
    rows = None

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._text() as text:
            self.columns: tuple[str, ...] | None = tuple(name.strip() for name in next(_cells(text), []))

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        size = self._path.stat().st_size
        with self._text() as text:
            rows = _cells(text)
            next(rows)
            yield rows, lambda: text.buffer.tell() / size  # type: ignore[attr-defined]  # it has its bytes below

    def _text(self) -> IO[str]:
        return open(self._path, encoding="utf-8-sig", newline="")


class _JsonLines:
    columns = None
    rows = None

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        size = self._path.stat().st_size or 1
        with open(self._path, "rb") as source:
            yield _lines(source), lambda: source.tell() / size


def _cells(source: IO[str]) -> Iterator[Cells]:
    reader = csv.reader(source, strict=True)
    try:
        for row in reader:
            if row:  # an empty line is none
                yield row
    except csv.Error as error:
        raise CannotRun(Fault("IN", f"line {reader.line_num} is not CSV: {error}")) from None
    except UnicodeDecodeError as error:
        raise CannotRun(Fault("IN", f"after line {reader.line_num}: {error.reason}; UTF-8 text is accepted")) from None


def _lines(source: IO[bytes]) -> Iterator[Row]:
    while line := source.readline(LONGEST_ROW + 1):
        if len(line) <= LONGEST_ROW:
            yield line
            continue
        while not line.endswith(b"\n") and (line := source.readline(_READ_AT_ONCE)):
            pass
        yield Fault("", f"the line is longer than {LONGEST_ROW} bytes")
