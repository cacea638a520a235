import csv
import io
import json
import logging
import os
import signal
import subprocess
from datetime import date

import pytest
from distributed import LocalCluster
from django.conf import settings

from benefits import parse_case, screen, to_document
from screener.batch import Cancelled, Options, run_batch, sources, workers
from screener.batch import run as running
from screener.batch.answers import usual_facts
from screener.batch.partition import screen_partition
from tests.screener.batch.people import COLUMNS, document, read_csv, row, write_csv, write_lines
from tests.screener.batch.runs import (
    TODAY,
    batch,
    children_of,
    command,
    in_the_background,
    is_running,
    refused,
    wait_for,
)


@pytest.fixture
def source(tmp_path):
    return write_csv(tmp_path / "people.csv", [row(number) for number in range(7)])


def test_lines_are_answered_as_one_by_one(tmp_path):
    cases = [document(number) for number in range(5)]
    batch(write_lines(tmp_path / "in.jsonl", cases), tmp_path / "out.jsonl")
    answers = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert answers == [to_document(screen(parse_case(case), with_cover_path=True)) for case in cases]


def test_rows_hold_the_outcomes_amounts_and_dates_of_one_by_one(source, tmp_path):
    batch(source, tmp_path / "out.csv")
    answers = read_csv(tmp_path / "out.csv")
    assert [answer["id"] for answer in answers] == [f"c{number}" for number in range(7)]
    assert [answer["row"] for answer in answers] == [str(number) for number in range(1, 8)]
    for number, answer in enumerate(answers):
        result = to_document(screen(parse_case(document(number))))
        told = 0
        for program in result["programs"]:
            before = "" if program["person"] == "patient" else f"{program['person']}."
            assert answer[f"{before}{program['program']}.outcome"] == program["outcome"]
            for name, value in program["facts"].items():
                cell = answer[f"{before}{program['program']}.{name}"]
                if value is None or value in ([], {}):
                    assert cell == ""
                elif isinstance(value, bool | list | dict):
                    assert json.loads(cell) == value
                else:
                    assert cell == str(value)
                told += cell != ""
        assert told > 25
        assert answer["errors"] == answer["left_out"] == ""


def test_chosen_facts_stand_in_the_order_chosen(source, tmp_path):
    chosen = ("caregivers[0].fmla.outcome", "ssdi.summary", "ssdi.monthly_benefit", "costs.total")
    batch(source, tmp_path / "out.csv", facts=chosen)
    with open(tmp_path / "out.csv", newline="") as file:
        header, first, *_others = csv.reader(file)
    assert header == ["row", "id", "errors", *chosen, "left_out"]
    result = to_document(screen(parse_case(document(0))))
    ssdi = next(entry for entry in result["programs"] if entry["program"] == "ssdi")
    assert first[4] == ssdi["summary"]


def test_costs_are_those_of_the_whole_screen(tmp_path):
    case = json.loads((settings.BASE_DIR / "fixtures/cases/metastatic_breast_cancer_at_49.json").read_text())
    target = tmp_path / "out.csv"
    batch(write_lines(tmp_path / "in.jsonl", [case]), target, facts=("costs.total", "costs.low", "costs.out_of_pocket"))
    (answer,) = read_csv(target)
    total = to_document(screen(parse_case(case)))["costs"]["total"]
    assert answer["costs.total"] == str(total["total"])
    assert answer["costs.low"] == str(total["low"])
    assert answer["costs.out_of_pocket"] == str(total["out_of_pocket"])


def test_helpers_without_a_column_are_named(tmp_path):
    case = {**document(1), "caregivers": [{"relationship": "spouse"}, {"relationship": "child"}, {"name": "Ann"}]}
    batch(write_lines(tmp_path / "in.jsonl", [case]), tmp_path / "out.csv")
    (answer,) = read_csv(tmp_path / "out.csv")
    assert answer["left_out"] == "caregivers[2]"


def test_a_fault_names_its_row_and_column_and_the_others_are_answered(tmp_path):
    rows = [row(0), row(1), row(2)]
    rows[1][COLUMNS.index("patient.birth_date")] = "31/12/1970"
    rows[1][COLUMNS.index("caregivers[0].employer.employees")] = "-4"
    done, _told = batch(write_csv(tmp_path / "in.csv", rows), tmp_path / "out.csv")
    first, second, third = read_csv(tmp_path / "out.csv")
    assert "patient.birth_date:" in second["errors"]
    assert "caregivers[0].employer.employees:" in second["errors"]
    assert (second["row"], second["id"], second["ssdi.outcome"]) == ("2", "c1", "")
    assert first["ssdi.outcome"]
    assert third["ssdi.outcome"]
    assert (done.rows, done.faulty, done.failed) == (3, 1, 0)


def test_a_bad_line_is_answered_with_its_errors_in_its_place(tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_bytes(b'{"state": "ZZ"}\n\n{"as_of": "2026-11-24"}\nnonsense')
    batch(source, tmp_path / "out.jsonl")
    answers = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert ["errors" in answer for answer in answers] == [True, True, False, True]
    assert answers[0]["errors"][0]["path"] == "state"


def test_a_line_beyond_all_measure_is_refused_and_not_held(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "LONGEST_ROW", 1_000)
    source = tmp_path / "in.jsonl"
    source.write_bytes(b'{"as_of": "2026-11-24"}\n' + b"[" * 5_000_000 + b'\n{"as_of": "2026-11-25"}\n')
    batch(source, tmp_path / "out.jsonl")
    first, second, third = (json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines())
    assert (first["as_of"], third["as_of"]) == ("2026-11-24", "2026-11-25")
    assert second == {"errors": [{"path": "", "message": "the line is longer than 1000 bytes"}]}


def test_an_error_of_ours_is_told_without_the_row_and_stops_no_other(source, tmp_path, monkeypatch):
    def answered(self, case):
        if case.patient.birth_date.year == 1961:
            raise ValueError(case.patient.birth_date)
        return ["likely", ""]

    monkeypatch.setattr("screener.batch.partition.Facts.of", answered)
    done, told = batch(source, tmp_path / "out.csv", facts=("ssdi.outcome",))
    answers = read_csv(tmp_path / "out.csv")
    assert [answer["ssdi.outcome"] for answer in answers] == ["likely", "", *["likely"] * 5]
    assert answers[1]["errors"] == "an error in the program, not in the case: please report it"
    (trace,) = (text for text in told if isinstance(text, str))
    assert trace.startswith("row 2: ValueError")
    assert "1961-05" not in trace
    assert done.failed == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("in.txt", b"x", ("IN", "in.txt was found; names that end in .csv, .jsonl or .parquet are accepted")),
        ("in.csv", b"", ("IN", "0 columns were found; 1 to 2000 are accepted")),
        ("in.csv", b"state,foo\nOH,1\n", ("foo", "there is no such column; --columns lists what is accepted")),
        ("in.csv", b'state\n"OH\n', ("IN", "line 2 is not CSV: unexpected end of data")),
        ("in.csv", b"state\nOH\n\xff\n", ("IN", "after line 0: invalid start byte; UTF-8 text is accepted")),
    ],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path, name, content, said):
    source = tmp_path / name
    source.write_bytes(content)
    assert refused(source, tmp_path / "out.csv") == [said]


def test_answers_are_not_written_over_the_cases(source):
    assert refused(source, source) == [
        ("OUT", "this is the file the cases are read from: name another file to write to")
    ]


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("ssdi.amount", "ssdi.amount: of this there are outcome, summary, fully_insured"),
        ("lottery.outcome", "lottery.outcome: there is no such program; ssdi"),
        ("caregivers[0].costs.total", "caregivers[0].costs.total: there is no such program"),
        ("ssdi", "ssdi: there is no such program"),
        ("costs.misery", "costs.misery: of this there are out_of_pocket"),
    ],
)
def test_a_fact_that_is_none_is_told(source, tmp_path, fact, said):
    ((path, message),) = refused(source, tmp_path / "out.csv", facts=(fact,))
    assert path == "--facts"
    assert message.startswith(said)


def test_facts_are_for_a_file_with_columns(source, tmp_path):
    assert refused(source, tmp_path / "out.jsonl", facts=("ssdi.outcome",)) == [
        ("--facts", "facts are chosen for CSV and Parquet; JSON Lines hold the whole result")
    ]


def test_every_usual_fact_can_be_chosen_by_name(source, tmp_path):
    batch(source, tmp_path / "usual.csv")
    batch(source, tmp_path / "chosen.csv", facts=tuple(usual_facts(1)))
    assert (tmp_path / "usual.csv").read_bytes() == (tmp_path / "chosen.csv").read_bytes()


class Killed(BaseException):
    """The process ends here."""


def test_a_run_that_was_cut_off_goes_on_and_answers_every_row_once(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "ROWS_TOGETHER", 2)
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(9)])
    screened = []

    def cut_off(work, partition, folder):
        if len(screened) == 3:
            raise Killed
        screened.append(partition.number)
        return screen_partition(work, partition, folder)

    monkeypatch.setattr(workers, "screen_partition", cut_off)
    with pytest.raises(Killed):
        batch(source, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()
    monkeypatch.setattr(workers, "screen_partition", screen_partition)
    done, _told = batch(source, tmp_path / "out.csv")
    assert (done.rows, done.taken_over) == (9, 6)
    assert [answer["id"] for answer in read_csv(tmp_path / "out.csv")] == [f"c{number}" for number in range(9)]
    assert not (tmp_path / "out.csv.parts").exists()


def test_faults_of_an_earlier_try_are_counted_with_those_of_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "ROWS_TOGETHER", 2)
    source = write_lines(tmp_path / "in.jsonl", [{"state": "ZZ"}, {}, {}, {"state": "ZZ"}, {"state": "ZZ"}])
    with pytest.raises(Cancelled):
        run_batch(source, tmp_path / "out.jsonl", options=Options(TODAY), is_cancelled=after(1))
    done, _told = batch(source, tmp_path / "out.jsonl")
    assert (done.rows, done.taken_over, done.faulty) == (5, 2, 3)


def after(partitions):
    """Asked before each partition: no for so many of them, and then yes."""
    answers = iter([False] * partitions + [True])
    return lambda: next(answers)


def test_a_run_is_cancelled_between_partitions_and_goes_on_from_there(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "ROWS_TOGETHER", 2)
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(9)])
    target, told = tmp_path / "out.csv", []
    with pytest.raises(Cancelled):
        run_batch(
            source,
            target,
            options=Options(TODAY),
            on_progress=lambda progress: told.append((progress.rows, progress.rows_in_all, progress.faulty)),
            is_cancelled=after(3),
        )
    assert told == [(2, None, 0), (4, None, 0), (6, None, 0)]
    assert not target.exists()
    done, _told = batch(source, target)
    assert (done.rows, done.taken_over, done.share) == (9, 6, 1.0)
    assert [answer["id"] for answer in read_csv(target)] == [f"c{number}" for number in range(9)]


def test_a_partition_whose_note_was_never_written_is_screened_again(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "ROWS_TOGETHER", 2)
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(4)])
    with pytest.raises(Cancelled):
        run_batch(source, tmp_path / "out.csv", options=Options(TODAY), is_cancelled=after(1))
    (tmp_path / "out.csv.parts" / "00000000.done").unlink()
    done, _told = batch(source, tmp_path / "out.csv")
    assert done.taken_over == 0
    assert [answer["row"] for answer in read_csv(tmp_path / "out.csv")] == ["1", "2", "3", "4"]


def test_what_a_crash_left_of_the_joining_is_written_over(source, tmp_path, monkeypatch):
    def full(answers, target, length):
        target.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(running.shutil, "copyfileobj", full)
    with pytest.raises(OSError, match="No space"):
        batch(source, tmp_path / "out.csv")
    monkeypatch.undo()
    batch(source, tmp_path / "out.csv")
    assert len(read_csv(tmp_path / "out.csv")) == 7
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.csv", "people.csv"]


def test_a_run_that_goes_on_the_next_day_still_screens_for_the_day_it_began(tmp_path, monkeypatch):
    monkeypatch.setattr(running._Run, "join", lambda run: None)
    source = write_lines(tmp_path / "in.jsonl", [{"state": "OH"}])
    batch(source, tmp_path / "out.jsonl")
    monkeypatch.undo()
    run_batch(source, tmp_path / "out.jsonl", options=Options(date(2026, 12, 1)))
    assert json.loads((tmp_path / "out.jsonl").read_text())["as_of"] == "2026-11-24"


def test_another_run_begun_at_the_same_place_is_not_mixed_in(tmp_path, monkeypatch):
    monkeypatch.setattr(running._Run, "join", lambda run: None)
    source = write_csv(tmp_path / "in.csv", [row(1)])
    batch(source, tmp_path / "out.csv")
    monkeypatch.undo()
    write_csv(source, [row(2)])
    ((path, message),) = refused(source, tmp_path / "out.csv", language="es")
    assert path == str(tmp_path / "out.csv.parts")
    assert message.startswith("another run was begun here, with another input, language: ")


def test_answers_are_their_owners_alone(source, tmp_path):
    batch(source, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600


def test_answers_come_in_the_language_asked_for(source, tmp_path):
    batch(source, tmp_path / "out.csv", facts=("ssdi.summary",), language="es")
    spanish = to_document(screen(parse_case({**document(0), "language": "es"})))
    assert read_csv(tmp_path / "out.csv")[0]["ssdi.summary"] == spanish["programs"][0]["summary"]


def test_the_command_says_how_it_went(source, tmp_path):
    status, _out, err = command(source, tmp_path / "out.csv", "--workers", 1)
    assert status == 0
    assert err.startswith("7 rows answered, 0 with errors, ")
    assert err.strip().endswith(f"Answers are in {tmp_path / 'out.csv'}")


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_the_command_fills_a_bar_on_a_terminal(source, tmp_path, monkeypatch):
    monkeypatch.setattr("screener.management.progress_bar._SECONDS_BETWEEN", 0)
    status, _out, err = command(source, tmp_path / "out.csv", "--workers", 1, err=Terminal())
    assert status == 0
    assert err.startswith("\r[####################] 100% 7 rows answered, 0 with errors")
    assert err.splitlines()[-1].endswith(f"Answers are in {tmp_path / 'out.csv'}")


def test_the_command_lists_the_columns_as_csv():
    status, out, _err = command("--columns")
    assert status == 0
    assert ["patient.birth_date", "a day, as 2026-11-24"] in list(csv.reader(io.StringIO(out)))


@pytest.mark.parametrize("arguments", [(), ("missing.csv", "out.csv"), ("in.jsonl",)])
def test_the_command_refuses_what_it_cannot_do(arguments):
    status, _out, err = command(*arguments)
    assert status == 2
    assert err.strip()


def test_killed_without_warning_it_goes_on_and_answers_every_row_once(tmp_path):
    rows = 1_500
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(rows)])
    target, parts = tmp_path / "out.csv", tmp_path / "out.csv.parts"
    process = in_the_background(source, target)
    wait_for(lambda: len(list(parts.glob("*.done"))) >= 2)
    os.killpg(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    kept = len(list(parts.glob("*.done")))
    assert not target.exists()
    assert in_the_background(source, target).wait() == 0
    assert [answer["id"] for answer in read_csv(target)] == [f"c{number}" for number in range(rows)]
    assert 2 <= kept < rows / running.ROWS_TOGETHER


def test_workers_of_a_run_that_was_killed_end_with_it(tmp_path):
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(1_000)])
    process = in_the_background(source, tmp_path / "out.csv")
    wait_for(lambda: list((tmp_path / "out.csv.parts").glob("*.done")))
    workers_then = children_of(process)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert len(workers_then) >= 2
    wait_for(lambda: not any(map(is_running, workers_then)))


def test_stopped_with_ctrl_c_it_goes_on_and_answers_every_row_once(tmp_path):
    rows = 1_000
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(rows)])
    target, parts = tmp_path / "out.csv", tmp_path / "out.csv.parts"
    process = in_the_background(source, target, stderr=subprocess.PIPE)
    wait_for(lambda: len(list(parts.glob("*.done"))) >= 1)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the run and its workers
    _out, err = process.communicate()
    assert process.returncode == 130
    assert err.decode().endswith("Stopped. What is answered is kept: the same command goes on from there.\n")
    kept = len(list(parts.glob("*.done")))
    assert not target.exists()
    process = in_the_background(source, target, stderr=subprocess.PIPE)
    _out, err = process.communicate()
    assert f"{kept * running.ROWS_TOGETHER:,} kept from before" in err.decode()
    assert [answer["id"] for answer in read_csv(target)] == [f"c{number}" for number in range(rows)]


def test_a_worker_that_is_killed_is_replaced_and_no_row_is_lost(tmp_path):
    rows = 1_500
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(rows)])
    target = tmp_path / "out.csv"
    process = in_the_background(source, target)
    wait_for(lambda: list((tmp_path / "out.csv.parts").glob("*.done")))
    os.kill(children_of(process)[-1], signal.SIGKILL)
    assert process.wait() == 0
    assert [answer["id"] for answer in read_csv(target)] == [f"c{number}" for number in range(rows)]


def test_a_scheduler_that_is_not_there_is_told(source, tmp_path, monkeypatch):
    monkeypatch.setattr(workers, "SECONDS_TO_CONNECT", 1)
    ((path, message),) = refused(source, tmp_path / "out.csv", scheduler="tcp://127.0.0.1:9")
    assert path == "--scheduler"
    assert message.startswith("tcp://127.0.0.1:9 gives no answer")


@pytest.fixture
def cluster(monkeypatch):
    monkeypatch.setenv("DASK_DISTRIBUTED__WORKER__DAEMON", "False")
    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", silence_logs=logging.CRITICAL
    ) as started:
        yield started


def test_a_cluster_gives_the_same_also_when_a_worker_is_killed(tmp_path, cluster):
    rows = 2_000
    source = write_csv(tmp_path / "in.csv", [row(number) for number in range(rows)])
    here, there = tmp_path / "here.csv", tmp_path / "there.csv"
    killed = []

    def kill_one(progress):
        if not killed:
            killed.append(cluster.workers[0].pid)
            os.kill(killed[0], signal.SIGKILL)

    options = Options(TODAY, scheduler=cluster.scheduler_address)
    done = run_batch(source, there, options=options, on_progress=kill_one)
    assert killed
    assert done.rows == rows
    batch(source, here)
    assert there.read_bytes() == here.read_bytes()


def test_a_worker_with_other_rules_answers_nothing(source, tmp_path, monkeypatch):
    monkeypatch.setattr("screener.batch.partition.RULES_VERSION", "2031.01")
    ((path, message),) = refused(source, tmp_path / "out.csv")
    assert path == "--scheduler"
    assert message.startswith("a worker has the rules version 2031.01; ")
