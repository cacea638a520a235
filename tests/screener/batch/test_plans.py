import csv
import json
import os
import stat
from zipfile import ZipFile

import pytest

from benefits import parse_case, screen, to_document
from screener.batch import Cancelled, Options, plans, run_batch
from screener.batch import run as running
from screener.plan import pdf_pool
from screener.plan.paper.choices import Paper, Part
from tests.screener.batch.people import COLUMNS, document, read_csv, row, write_csv, write_lines
from tests.screener.batch.runs import TODAY, batch, command, refused


@pytest.fixture
def laid_out(monkeypatch):
    """What was asked to be laid out; a plan is then a few words about it."""
    asked = []

    def render(result, paper):
        asked.append((result, paper))
        return f"plan {result['language']} of {result['as_of']}".encode()

    monkeypatch.setattr(pdf_pool, "render_pdf_unhurried", render)
    return asked


def names_in(path):
    with ZipFile(path) as file:
        assert file.testzip() is None
        return file.namelist()


def test_a_plan_is_the_pdf_that_one_case_gets(tmp_path):
    source = write_lines(tmp_path / "in.jsonl", [document(1)])
    batch(source, tmp_path / "out.jsonl", plans=tmp_path / "plans.zip", parts=("questions",), large_print=True)
    result = to_document(screen(parse_case(document(1)), with_cover_path=True))
    with ZipFile(tmp_path / "plans.zip") as file:
        assert file.namelist() == ["000001.pdf"]
        alone = pdf_pool.render_pdf(result, paper=Paper((Part.QUESTIONS,), large_print=True))
        assert file.read("000001.pdf") == alone
    assert json.loads((tmp_path / "out.jsonl").read_text()) == result


def test_each_sound_row_has_its_plan_and_the_answers_name_it(tmp_path, laid_out):
    rows = [row(0), row(1), row(2)]
    rows[1][COLUMNS.index("state")] = "ZZ"
    source = write_csv(tmp_path / "in.csv", rows)
    done, _told = batch(source, tmp_path / "out.csv", plans=tmp_path / "plans.zip", facts=("ssdi.outcome",))
    assert names_in(tmp_path / "plans.zip") == ["000001-c0.pdf", "000003-c2.pdf"]
    assert [answer["plan"] for answer in read_csv(tmp_path / "out.csv")] == ["000001-c0.pdf", "", "000003-c2.pdf"]
    assert (done.rows, done.faulty) == (3, 1)


def test_answers_beside_plans_are_those_without(tmp_path, laid_out):
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(7)])
    batch(source, tmp_path / "with.csv", plans=tmp_path / "plans.zip")
    batch(source, tmp_path / "without.csv")
    told = read_csv(tmp_path / "with.csv")
    assert [answer.pop("plan")[:6] for answer in told] == [f"{number:06}" for number in range(1, 8)]
    assert told == read_csv(tmp_path / "without.csv")


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        ("A17", "000012-A17.pdf"),
        ("", "000012.pdf"),
        ("..", "000012.pdf"),
        ("../../etc/passwd", "000012-etcpasswd.pdf"),
        ("C:\\Users\\x", "000012-CUsersx.pdf"),
        ("a b\n\u202ec", "000012-a_bc.pdf"),
        ("Müller-3", "000012-Müller-3.pdf"),
        ("/", "000012.pdf"),
        ("x" * 500, f"000012-{'x' * 40}.pdf"),
    ],
)
def test_a_file_is_named_by_the_row_and_what_is_safe_of_its_id(mark, name):
    assert plans.file_name(12, mark) == name


def test_rows_with_one_id_have_plans_of_their_own(tmp_path, laid_out):
    source = write_csv(tmp_path / "in.csv", [row(1), row(1), row(1)])
    batch(source, tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    assert names_in(tmp_path / "plans.zip") == ["000001-c1.pdf", "000002-c1.pdf", "000003-c1.pdf"]


def test_plans_are_printed_as_asked_and_in_the_language_asked_for(tmp_path, laid_out):
    source = write_lines(tmp_path / "in.jsonl", [document(1)])
    asked = {"language": "es", "parts": ("law", "side_by_side"), "large_print": True}
    batch(source, tmp_path / "out.jsonl", plans=tmp_path / "plans.zip", **asked)
    ((result, paper),) = laid_out
    assert (result["language"], paper.other["language"]) == ("es", "en")
    assert (paper.parts, paper.large_print) == ((Part.BESIDE, Part.LAW), True)


def test_a_run_that_was_stopped_goes_on_and_makes_each_plan_once(tmp_path, laid_out, monkeypatch):
    monkeypatch.setattr(running, "PLANS_TOGETHER", 2)
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(7)])
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        run_batch(
            source,
            tmp_path / "out.csv",
            options=Options(TODAY, plans=tmp_path / "plans.zip"),
            is_cancelled=lambda: next(answers),
        )
    assert not (tmp_path / "plans.zip").exists()
    batch(source, tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    assert len(laid_out) == 7
    assert names_in(tmp_path / "plans.zip") == [f"00000{number + 1}-c{number}.pdf" for number in range(7)]
    batch(source, tmp_path / "again.csv", plans=tmp_path / "again.zip")
    assert (tmp_path / "plans.zip").read_bytes() == (tmp_path / "again.zip").read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "again.csv",
        "again.zip",
        "in.csv",
        "out.csv",
        "plans.zip",
    ]


def test_a_crash_between_the_two_files_loses_neither(tmp_path, laid_out, monkeypatch):
    def crash(run, target):
        raise KeyboardInterrupt

    source = write_csv(tmp_path / "in.csv", [row(1)])
    monkeypatch.setattr(running._Run, "_write_answers", crash)
    with pytest.raises(KeyboardInterrupt):
        batch(source, tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    monkeypatch.undo()
    assert names_in(tmp_path / "plans.zip") == ["000001-c1.pdf"]
    done, _told = batch(source, tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    assert done.taken_over == 1
    assert read_csv(tmp_path / "out.csv")[0]["plan"] == "000001-c1.pdf"


def test_a_plan_is_tried_again_when_what_lays_it_out_was_killed(tmp_path, monkeypatch):
    answers = iter([pdf_pool.Busy(), pdf_pool.Busy(), b"plan"])

    def render(result, paper):
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(pdf_pool, "render_pdf_unhurried", render)
    source = write_csv(tmp_path / "in.csv", [row(1)])
    done, _told = batch(source, tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    assert done.failed == 0
    assert names_in(tmp_path / "plans.zip") == ["000001-c1.pdf"]


def test_a_plan_that_cannot_be_laid_out_is_our_error_and_stops_no_other(tmp_path, monkeypatch):
    def render(result, paper):
        if result["as_of"] == "2026-11-25":
            raise RuntimeError("ValueError")
        return b"plan"

    monkeypatch.setattr(pdf_pool, "render_pdf_unhurried", render)
    rows = [row(0), row(1), row(2)]
    rows[1][COLUMNS.index("as_of")] = "2026-11-25"
    done, told = batch(write_csv(tmp_path / "in.csv", rows), tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    assert (done.faulty, done.failed) == (1, 1)
    assert any(str(text).startswith("row 2: RuntimeError") for text in told)
    assert read_csv(tmp_path / "out.csv")[1]["errors"] == "an error in the program, not in the case: please report it"
    assert names_in(tmp_path / "plans.zip") == ["000001-c0.pdf", "000003-c2.pdf"]


def test_plans_are_their_owners_alone(tmp_path, laid_out):
    batch(write_csv(tmp_path / "in.csv", [row(1)]), tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    assert stat.S_IMODE(os.stat(tmp_path / "plans.zip").st_mode) == 0o600
    with ZipFile(tmp_path / "plans.zip") as file:
        assert stat.S_IMODE(file.infolist()[0].external_attr >> 16) == 0o600


def test_plans_go_into_a_zip_file_in_a_folder_that_is_there(tmp_path):
    source = write_csv(tmp_path / "in.csv", [row(1)])
    assert refused(source, tmp_path / "out.csv", plans=tmp_path / "plans.pdf") == [
        ("--pdf", "plans.pdf was found; a name that ends in .zip is accepted")
    ]
    assert refused(source, tmp_path / "out.csv", plans=tmp_path / "no" / "plans.zip") == [
        ("--pdf", f"{tmp_path / 'no'} is no folder that can be written to")
    ]


def test_a_run_with_plans_is_not_mixed_with_one_without(tmp_path, laid_out, monkeypatch):
    source = write_csv(tmp_path / "in.csv", [row(1)])
    with pytest.raises(Cancelled):
        run_batch(source, tmp_path / "out.csv", options=Options(TODAY), is_cancelled=lambda: True)
    ((_path, message),) = refused(source, tmp_path / "out.csv", plans=tmp_path / "plans.zip")
    assert message.startswith("another run was begun here, with another plans, rows_together: ")


def test_the_command_makes_answers_and_plans_with_all_workers(tmp_path):
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(6)])
    status, _out, err = command(source, tmp_path / "out.csv", "--pdf", tmp_path / "plans.zip", "--workers", 2)
    assert status == 0
    assert err.strip().endswith(f"Answers are in {tmp_path / 'out.csv'}, plans in {tmp_path / 'plans.zip'}")
    with open(tmp_path / "out.csv", newline="") as file:
        assert next(csv.reader(file))[:4] == ["row", "id", "errors", "plan"]
    with ZipFile(tmp_path / "plans.zip") as file:
        assert [file.read(name)[:5] for name in file.namelist()] == [b"%PDF-"] * 6


@pytest.mark.parametrize("more", [("--large-print",), ("--parts", "law")])
def test_how_plans_are_printed_is_refused_where_none_are_made(tmp_path, more):
    source = write_csv(tmp_path / "in.csv", [row(1)])
    status, _out, err = command(source, tmp_path / "out.csv", *more)
    assert status == 2
    assert err == "--pdf: --parts and --large-print are for plans: name a ZIP file for them\n"
