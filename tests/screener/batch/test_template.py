import csv
import io

from screener.batch.columns import columns
from screener.batch.template import _EXAMPLE, template
from tests.screener.batch.people import read_csv
from tests.screener.batch.runs import batch, command


def test_the_template_has_every_column():
    header, _example = csv.reader(io.StringIO(template()))
    assert {column.path.replace("YEAR", "2025") for column in columns()} <= set(header)
    assert header[0] == "id"
    assert len(header) == len(set(header))


def test_every_cell_of_the_example_has_its_column():
    header, example = csv.reader(io.StringIO(template()))
    filled = {name: cell for name, cell in zip(header, example, strict=True) if cell}
    assert filled == _EXAMPLE


def test_the_example_screens_without_a_fault(tmp_path):
    status, _out, err = command("--template", tmp_path / "people.csv")
    assert status == 0
    assert err == f"{tmp_path / 'people.csv'} has every column and an example; --columns lists what cells may hold\n"
    done, _told = batch(tmp_path / "people.csv", tmp_path / "out.csv")
    (answer,) = read_csv(tmp_path / "out.csv")
    assert (done.rows, done.faulty, answer["id"], answer["errors"]) == (1, 0, "example-1", "")
    assert (answer["ssdi.outcome"], answer["caregivers[0].fmla.outcome"]) == ("likely", "likely")
    assert float(answer["costs.total"]) > 0


def test_a_template_is_never_written_over_somebodys_file(tmp_path):
    (tmp_path / "people.csv").write_text("mine")
    status, _out, err = command("--template", tmp_path / "people.csv")
    assert (status, err) == (2, f"{tmp_path / 'people.csv'}: File exists\n")
    assert (tmp_path / "people.csv").read_text() == "mine"


def test_a_template_is_csv(tmp_path):
    status, _out, err = command("--template", tmp_path / "people.xlsx")
    assert (status, err) == (2, "--template: people.xlsx was found; a name that ends in .csv is accepted\n")
