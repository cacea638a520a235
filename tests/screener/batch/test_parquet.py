import subprocess
import sys
from datetime import date
from decimal import Decimal

import pyarrow as pa
import pytest
from django.conf import settings
from pyarrow import parquet

from benefits import RULES_VERSION
from screener.batch import Cancelled, Options, run_batch
from screener.batch import parquet as our_parquet
from screener.batch import run as running
from tests.screener.batch.people import COLUMNS, read_csv, row, write_csv, write_lines
from tests.screener.batch.runs import TODAY, batch, refused

AMOUNTS = pa.decimal128(12, 2)
TYPED = {
    "as_of": pa.date32(),
    "patient.birth_date": pa.date32(),
    "patient.diagnosis.metastatic": pa.bool_(),
    "patient.work.stopped_on": pa.date32(),
    "patient.work.earnings.2024": pa.int64(),
    "patient.work.earnings.2025": AMOUNTS,
    "caregivers[0].employer.employees": pa.int32(),
}
READERS = {
    pa.date32(): date.fromisoformat,
    pa.bool_(): lambda cell: cell == "yes",
    pa.int64(): int,
    pa.int32(): int,
    AMOUNTS: Decimal,
}


def write_parquet(path, rows, typed=TYPED, **how):
    """The people of the CSV file in typed columns; an empty cell is null."""
    columns = {}
    for name, cells in zip(COLUMNS, zip(*rows, strict=True), strict=True):
        kind = typed.get(name, pa.string())
        read = READERS.get(kind, str)
        columns[name] = pa.array([read(cell) if cell else None for cell in cells], kind)
    parquet.write_table(pa.table(columns), path, **how)
    return path


def typed_columns(path, columns):
    parquet.write_table(pa.table(columns), path)
    return path


@pytest.mark.parametrize(
    "typed", [TYPED, {}, {"state": pa.dictionary(pa.int32(), pa.string()), "id": pa.large_string()}]
)
def test_typed_columns_and_texts_are_answered_as_the_same_csv(tmp_path, typed):
    rows = [row(number) for number in range(7)]
    batch(write_csv(tmp_path / "in.csv", rows), tmp_path / "csv.csv")
    batch(write_parquet(tmp_path / "in.parquet", rows, typed, row_group_size=3), tmp_path / "parquet.csv")
    assert (tmp_path / "parquet.csv").read_bytes() == (tmp_path / "csv.csv").read_bytes()


def test_null_is_not_answered(tmp_path):
    source = typed_columns(
        tmp_path / "in.parquet",
        {"household.size": pa.array([None], pa.int8()), "patient.pregnant": pa.array([None]), "state": ["OH"]},
    )
    batch(source, tmp_path / "with.jsonl")
    batch(write_lines(tmp_path / "in.jsonl", [{"state": "OH"}]), tmp_path / "without.jsonl")
    assert (tmp_path / "with.jsonl").read_bytes() == (tmp_path / "without.jsonl").read_bytes()


def test_a_value_that_the_case_refuses_is_named_by_row_and_column(tmp_path):
    source = typed_columns(tmp_path / "in.parquet", {"household.size": [3, 900], "patient.pregnant": [False, True]})
    done, _told = batch(source, tmp_path / "out.csv")
    first, second = read_csv(tmp_path / "out.csv")
    assert first["errors"] == ""
    assert second["errors"] == "household.size: 900 was found; a whole number from 1 to 50 is accepted"
    assert done.faulty == 1


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ([[1]], "list<element: int64>"),
        ([{"size": 1}], "struct<size: int64>"),
        ([1.5], "double"),
        ([b"OH"], "binary"),
    ],
)
def test_columns_that_hold_no_single_answer_are_refused_by_name(tmp_path, value, kind):
    source = typed_columns(tmp_path / "in.parquet", {"state": ["OH"], "household.size": value})
    assert refused(source, tmp_path / "out.csv") == [
        (
            "household.size",
            f"its type is {kind}; text, whole numbers, decimals, yes or no (bool) and days (date32) are accepted",
        )
    ]


def test_a_column_the_case_has_not_is_told_with_the_nearest(tmp_path):
    source = typed_columns(tmp_path / "in.parquet", {"patient.birthdate": ["1970-01-01"]})
    assert refused(source, tmp_path / "out.csv") == [
        (
            "patient.birthdate",
            "there is no such column; patient.birth_date is the nearest; --columns lists what is accepted",
        )
    ]


@pytest.mark.parametrize("content", [b"", b"state\nOH\n", b"PAR1" * 100])
def test_a_file_that_is_no_parquet_is_told(tmp_path, content):
    (tmp_path / "in.parquet").write_bytes(content)
    assert refused(tmp_path / "in.parquet", tmp_path / "out.csv") == [
        ("IN", "this is no Parquet file, or it is damaged")
    ]


def test_a_file_with_damaged_pages_is_told(tmp_path):
    source = write_parquet(tmp_path / "in.parquet", [row(number) for number in range(50)], compression="zstd")
    content = bytearray(source.read_bytes())
    content[4:400] = b"\xff" * 396
    source.write_bytes(content)
    assert refused(source, tmp_path / "out.csv") == [("IN", "this is no Parquet file, or it is damaged")]


def test_a_long_text_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(our_parquet, "LONGEST_CELL", 1_000)
    source = typed_columns(tmp_path / "in.parquet", {"patient.name": ["x" * 1_001] * 3})
    assert refused(source, tmp_path / "out.csv") == [
        ("patient.name", "a cell of 1001 bytes was found; 1000 are accepted")
    ]


def test_answers_are_typed_and_say_the_same_as_csv(tmp_path):
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(7)])
    batch(source, tmp_path / "out.csv")
    batch(source, tmp_path / "out.parquet")
    table = parquet.read_table(tmp_path / "out.parquet")
    types = {field.name: field.type for field in table.schema}
    assert types["row"] == pa.int64()
    assert types["id"] == types["errors"] == types["ssdi.outcome"] == types["ssdi.medicare_begins"] == pa.string()
    assert types["ssdi.date_last_insured"] == pa.date32()
    assert types["ssdi.monthly_benefit"] == types["costs.total"] == pa.decimal128(12, 2)
    assert types["ssdi.fully_insured"] == pa.bool_()
    assert types["ssdi.credits_total"] == pa.int64()
    assert types["caregivers[0].fmla.eligible_on"] == pa.date32()
    assert [as_text(answer) for answer in table.to_pylist()] == [
        {name: as_number(cell, types[name]) for name, cell in answer.items()}
        for answer in read_csv(tmp_path / "out.csv")
    ]
    assert all(answer["ssdi.monthly_benefit"] > 0 for answer in table.to_pylist())


def as_text(answer):
    """A typed row as CSV would have it."""
    written = {None: "", True: "true", False: "false"}
    return {
        name: written[value] if value is None or isinstance(value, bool) else str(value)
        for name, value in answer.items()
    }


def as_number(cell, kind):
    """A cell of CSV with as many decimals as a typed column has."""
    return str(Decimal(cell).quantize(Decimal("0.01"))) if cell and kind == pa.decimal128(12, 2) else cell


def test_the_file_says_its_rules_and_its_day(tmp_path):
    batch(write_csv(tmp_path / "in.csv", [row(1)]), tmp_path / "out.parquet")
    notes = parquet.read_schema(tmp_path / "out.parquet").metadata
    assert notes[b"rules_version"] == RULES_VERSION.encode()
    assert notes[b"as_of"] == b"2026-11-24"


def test_a_file_without_rows_has_columns_all_the_same(tmp_path):
    batch(write_csv(tmp_path / "in.csv", []), tmp_path / "out.parquet")
    table = parquet.read_table(tmp_path / "out.parquet")
    assert (table.num_rows, table.column_names[:3]) == (0, ["row", "id", "errors"])


def test_a_row_group_is_whole_partitions(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "ROWS_TOGETHER", 2)
    monkeypatch.setattr(our_parquet, "ROWS_IN_A_GROUP", 3)
    batch(write_csv(tmp_path / "in.csv", [row(number) for number in range(9)]), tmp_path / "out.parquet")
    written = parquet.ParquetFile(tmp_path / "out.parquet")
    groups = [written.metadata.row_group(place).num_rows for place in range(written.num_row_groups)]
    assert groups == [4, 4, 1]


def test_a_run_that_was_stopped_and_goes_on_gives_the_same_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "ROWS_TOGETHER", 2)
    source = write_parquet(tmp_path / "in.parquet", [row(number) for number in range(9)])
    answers, told = iter([False, False, True]), []
    with pytest.raises(Cancelled):
        run_batch(
            source,
            tmp_path / "out.parquet",
            options=Options(TODAY),
            on_progress=lambda progress: told.append((progress.rows, progress.rows_in_all)),
            is_cancelled=lambda: next(answers),
        )
    assert told == [(2, 9), (4, 9)]
    done, _told = batch(source, tmp_path / "out.parquet")
    batch(source, tmp_path / "at_once.parquet")
    assert done.taken_over == 4
    assert (tmp_path / "out.parquet").read_bytes() == (tmp_path / "at_once.parquet").read_bytes()
    assert parquet.read_table(tmp_path / "out.parquet")["row"].to_pylist() == list(range(1, 10))


def test_an_amount_its_column_cannot_hold_is_told_and_never_cut(tmp_path):
    costs = {"months": 120, "items": [{"kind": "other", "amount": 100_000_000, "covered": "none"}]}
    costs["items"][0]["times"] = {"count": 1, "per": "day"}
    cases = [{"as_of": "2026-11-24", "costs": costs}, {"as_of": "2026-11-24"}]
    source = write_lines(tmp_path / "in.jsonl", cases)
    done, _told = batch(source, tmp_path / "out.parquet", facts=("costs.out_of_pocket", "ssdi.outcome"))
    first, second = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert first["costs.out_of_pocket"] is None
    assert first["errors"].startswith("costs.out_of_pocket: 363000000000 is")
    assert first["errors"].endswith("is more than its column holds, 9999999999.99: CSV and JSON Lines hold any amount")
    assert second["errors"] is None
    assert done.faulty == 1


def test_without_the_optional_part_its_command_is_told(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "screener.batch.parquet")
    monkeypatch.delattr("screener.batch.parquet")
    source = write_csv(tmp_path / "in.csv", [row(1)])
    said = [("", "Parquet needs an optional part that is not installed: pip install '.[parquet]'")]
    assert refused(source, tmp_path / "out.parquet") == said
    assert refused(tmp_path / "in.parquet", tmp_path / "out.csv") == said


def test_it_is_loaded_for_parquet_alone(tmp_path):
    source = write_csv(tmp_path / "in.csv", [row(1)])
    program = (
        "import sys; from datetime import date; from pathlib import Path; from screener.batch import *\n"
        "source, target = map(Path, sys.argv[1:])\n"
        "run_batch(source, target, options=Options(date(2026, 11, 24)))\n"
        "assert 'screener.batch.run' in sys.modules\n"
        "assert 'pyarrow' not in sys.modules"
    )
    command = [sys.executable, "-c", program, str(source), str(tmp_path / "out.csv")]
    assert subprocess.run(command, cwd=settings.BASE_DIR).returncode == 0
