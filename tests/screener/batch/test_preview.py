import pyarrow as pa
import pytest
from pyarrow import parquet

from benefits import parse_case, screen_programs
from screener.batch import preview
from tests.screener.batch.people import COLUMNS, document, row, write_csv, write_lines
from tests.screener.batch.runs import TODAY, command


@pytest.fixture
def source(tmp_path):
    return write_csv(tmp_path / "people.csv", [row(number) for number in range(7)])


def test_the_columns_are_told_with_what_they_hold_and_how_often_they_are_filled_in(source):
    seen = preview(source, today=TODAY, rows=3)
    columns = {column.name: (column.accepts, column.filled) for column in seen.columns}
    assert list(columns) == list(COLUMNS)
    assert columns["patient.birth_date"] == ("a day, as 2026-11-24", 3)
    assert columns["patient.diagnosis.metastatic"] == ("yes | no | true | false", 1)
    assert columns["patient.insurance"] == ("JSON of this part of the case", 2)
    assert seen.can_run


def test_the_first_rows_are_answered_as_a_run_answers_them(source):
    seen = preview(source, today=TODAY, rows=3)
    assert [(told.number, told.mark, tuple(told.faults)) for told in seen.rows] == [
        (1, "c0", ()),
        (2, "c1", ()),
        (3, "c2", ()),
    ]
    answers = screen_programs(parse_case(document(2)), None)
    assert list(seen.rows[2].outcomes.values()) == [str(entry.outcome) for entry in answers]
    assert {"ssdi", "caregivers[0].fmla"} <= set(seen.rows[2].outcomes)


def test_columns_that_are_none_are_told_and_the_rows_are_answered_without_them(tmp_path):
    rows = [[*row(0), "1970-01-01", "x", "y"], [*row(1), "", "", ""]]
    source = write_csv(tmp_path / "in.csv", rows, (*COLUMNS, "patient.birthdate", "", "state"))
    seen = preview(source, today=TODAY)
    assert [(column.name, column.fault, column.accepts, column.filled) for column in seen.columns[-3:]] == [
        (
            "patient.birthdate",
            "there is no such column; patient.birth_date is the nearest; --columns lists what is accepted",
            None,
            1,
        ),
        ("", "the column has no name; a path of the case format is accepted", None, 1),
        ("state", "this column stands more than once", None, 1),
    ]
    answers = screen_programs(parse_case(document(0)), None)
    assert list(seen.rows[0].outcomes.values()) == [str(entry.outcome) for entry in answers]
    assert not seen.can_run


def test_faults_are_told_by_row_and_column(tmp_path):
    rows = [row(0), row(1), [*row(2), "more"], row(3)[:3]]
    rows[1][COLUMNS.index("patient.birth_date")] = "31/12/1970"
    seen = preview(write_csv(tmp_path / "in.csv", rows), today=TODAY)
    first, second, third, fourth = ([(fault.path, fault.message) for fault in told.faults] for told in seen.rows)
    assert first == fourth == []
    assert second[0][0] == "patient.birth_date"
    assert third == [("", "14 cells were found; there are 13 columns")]
    assert seen.can_run


def test_lines_and_typed_columns_are_shown_too(tmp_path):
    lines = preview(write_lines(tmp_path / "in.jsonl", [{"state": "ZZ"}, {"state": "OH"}]), today=TODAY)
    assert (lines.columns, [fault.path for fault in lines.rows[0].faults]) == ((), ["state"])
    assert lines.rows[1].outcomes
    parquet.write_table(pa.table({"household.size": [3, None]}), tmp_path / "in.parquet")
    typed = preview(tmp_path / "in.parquet", today=TODAY)
    assert [(column.name, column.filled) for column in typed.columns] == [("household.size", 1)]


def test_the_command_shows_five_rows_and_writes_nothing(source, tmp_path):
    status, out, err = command(source, "--preview")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "id: the sender's own mark, given back with each answer (filled in 5 of 5)"
    assert lines[2].startswith("state: AL | AK | AZ")
    assert lines[2].endswith(" … (filled in 5 of 5)")
    assert [line for line in lines if line.startswith("Row ")] == [
        f"Row {number + 1} (c{number})" for number in range(5)
    ]
    assert sum(line.startswith("  ssdi: ") for line in lines) == 5
    assert list(tmp_path.iterdir()) == [source]


def test_the_command_names_faults_and_says_by_its_status_that_a_run_would_not_begin(tmp_path):
    source = write_csv(tmp_path / "in.csv", [["900", "OH"]], ("household.size", "stat"))
    status, out, _err = command("--preview", 1, source)
    assert status == 2
    assert (
        "stat: there is no such column; state is the nearest; --columns lists what is accepted (filled in 1 of 1)"
        in out
    )
    assert "  household.size: 900 was found; a whole number from 1 to 50 is accepted" in out
