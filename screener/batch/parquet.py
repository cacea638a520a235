"""Parquet files: cases read from typed columns, answers written into them. Only here `pyarrow`, an optional part, is
needed.

A typed cell is read as its text (a day as 2026-11-24, yes as ``true``), so that a column may be typed or not; null is
not answered. The partitions of a run are CSV whatever is written in the end; they are typed as they are joined.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
from pyarrow import compute, csv, parquet, types

from benefits import Fault
from screener.batch.faults import CannotRun
from screener.batch.sources import Reading, Row

LONGEST_CELL = 131_072  # bytes; the reader of CSV has the same limit
ROWS_IN_A_GROUP = 2_000
_ROWS_AT_ONCE = 200
_BUFFER = 1 << 16  # bytes read ahead of a column, so that a large row group is not held whole
_ACCEPTED = "text, whole numbers, decimals, yes or no (bool) and days (date32) are accepted"
_DOLLARS = pa.decimal128(12, 2)
_TYPES: Mapping[type, Any] = {
    date: pa.date32(),
    Decimal: _DOLLARS,
    int: pa.int64(),
    bool: pa.bool_(),
    str: pa.string(),
}


class ParquetSource:
    """A Parquet file of cases; raises `CannotRun` when it is none, or has columns of types that hold no answers."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._opened() as file:
            fields = list(file.schema_arrow)
            self.rows: int | None = file.metadata.num_rows
        if faults := [
            Fault(field.name, f"its type is {field.type}; {_ACCEPTED}") for field in fields if not _is_read(field.type)
        ]:
            raise CannotRun(*faults)
        self.columns: tuple[str, ...] | None = tuple(field.name.strip() for field in fields)
        self._texts = [field.name for field in fields if _is_text(field.type)]

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Opens the file; its rows raise `CannotRun` where it is damaged, or a cell is longer than `LONGEST_CELL`."""
        read = 0

        def rows(file: Any) -> Iterator[Row]:
            nonlocal read
            for cells in self._rows(file):
                read += 1
                yield cells

        with self._opened(read_dictionary=self._texts) as file:
            yield rows(file), lambda: read / (self.rows or 1)

    def _rows(self, file: Any) -> Iterator[list[str]]:
        batches = file.iter_batches(batch_size=_ROWS_AT_ONCE, use_threads=False)
        while True:
            try:
                batch = next(batches, None)
            except (pa.ArrowException, OSError):
                raise _damaged() from None
            if batch is None:
                return
            columns = [_texts(name, column) for name, column in zip(batch.schema.names, batch.columns, strict=True)]
            yield from map(list, zip(*columns, strict=True))

    @contextmanager
    def _opened(self, **options: Any) -> Iterator[Any]:
        with open(self._path, "rb") as source:
            try:
                file = parquet.ParquetFile(source, pre_buffer=False, buffer_size=_BUFFER, **options)
            except (pa.ArrowException, OSError):
                raise _damaged() from None
            yield file


def _damaged() -> CannotRun:
    return CannotRun(Fault("IN", "this is no Parquet file, or it is damaged"))


def _is_text(kind: Any) -> bool:
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))


def _is_read(kind: Any) -> bool:
    held = kind.value_type if types.is_dictionary(kind) else kind
    return _is_text(held) or any(
        is_one(kind) for is_one in (types.is_boolean, types.is_integer, types.is_decimal, types.is_date, types.is_null)
    )


def _texts(name: str, column: Any) -> list[str]:
    """The cells of a column as texts; null is the empty one. Nothing is unpacked before its length is known."""
    if types.is_dictionary(column.type):
        longest = compute.max(compute.binary_length(column.dictionary)).as_py()
        if (longest or 0) > LONGEST_CELL:
            raise CannotRun(Fault(name, f"a cell of {longest} bytes was found; {LONGEST_CELL} are accepted"))
        column = column.dictionary_decode()
    texts: list[str] = column.cast(pa.string()).fill_null("").to_pylist()
    return texts


def join(
    parts: Iterable[Path], target: IO[bytes], columns: Sequence[tuple[str, type]], notes: Mapping[str, str]
) -> None:
    """Writes partitions, which are CSV, as one Parquet file with `notes` beside its schema.

    A row group is as many whole partitions as make `ROWS_IN_A_GROUP`: a small one is mostly its own description.
    """
    schema = pa.schema([(name, _TYPES[kind]) for name, kind in columns], metadata=dict(notes))
    convert = csv.ConvertOptions(
        column_types=schema, null_values=[""], strings_can_be_null=True, true_values=["true"], false_values=["false"]
    )
    with parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        group: list[Any] = []
        for part in parts:
            read = csv.ReadOptions(column_names=schema.names, use_threads=False, block_size=part.stat().st_size + 1)
            group.append(csv.read_csv(part, read, csv.ParseOptions(newlines_in_values=True), convert))
            if sum(map(len, group)) >= ROWS_IN_A_GROUP:
                writer.write_table(pa.concat_tables(group))
                group.clear()
        if group:
            writer.write_table(pa.concat_tables(group))
