"""A run over a file of cases: its rows are dealt out in partitions, and what each partition wrote is joined in order.

Beside the output lies a folder ``OUT.parts`` while the run goes on: what the run is (`job.json`), and one file for each
partition that is done. A run that was killed goes on from there when the same command is given again; a row is answered
exactly once, since a partition is written in one step and joined by its number.
"""

from __future__ import annotations

import csv
import hashlib
import itertools
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any

from benefits import Fault
from screener.batch.answers import CAREGIVERS_TOLD_OF, unknown_facts, usual_facts
from screener.batch.columns import unknown_columns
from screener.batch.partition import CannotRun, Done, Partition, Work, csv_line, write_whole
from screener.batch.workers import Deal

CSV, JSON_LINES = ".csv", ".jsonl"
FORMATS = (CSV, JSON_LINES)
ROWS_TOGETHER = 200
LONGEST_ROW = 2_000_000  # bytes of a line of JSON: many times what a full case takes
COLUMNS_AT_MOST = 2_000
_READ_AT_ONCE = 1 << 20


@dataclass(slots=True)
class Progress:
    """How far a run is: rows answered now and before, those with errors, and the share of the input that was read."""

    rows: int = 0
    faulty: int = 0
    failed: int = 0
    read: float = 0.0
    taken_over: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """What a run is asked to do. `facts` are those of a CSV output; None takes the usual ones."""

    source: Path
    target: Path
    today: date
    facts: tuple[str, ...] | None = None
    language: str | None = None
    workers: int = 1
    scheduler: str | None = None

    @property
    def folder(self) -> Path:
        """Where the partitions lie until they are joined."""
        return self.target.with_name(f"{self.target.name}.parts")


def run(job: Job, *, report: Callable[[Progress], None], trace: Callable[[str], None]) -> Progress:
    """Answers every row of the input; raises `CannotRun` for what cannot be read or asked, before a row is screened.

    `report` is told how far it is after each partition, `trace` where an error of ours happened.
    """
    columns = _columns(job)
    work = _remembered(job, _work(job, columns))
    progress = Progress()
    size = job.source.stat().st_size or 1

    def take(done: Done) -> None:
        progress.rows += done.rows
        progress.faulty += done.faulty
        progress.failed += len(done.traces)
        for text in done.traces:
            trace(text)
        report(progress)

    with _reading(job, columns) as (source, partitions):
        to_do = _still_to_do(job, partitions, progress, lambda: source.tell() / size)
        deal = Deal(work, str(job.folder.resolve()), take)
        if job.scheduler is not None:
            deal.to_cluster(job.scheduler, to_do)
        elif job.workers > 1:
            deal.to_processes(job.workers, to_do)
        else:
            deal.to_this_process(to_do)
    _join(job, work)
    return progress


def _columns(job: Job) -> tuple[str, ...] | None:
    for name, path in (("IN", job.source), ("OUT", job.target)):
        if path.suffix.lower() not in FORMATS:
            raise CannotRun(
                Fault(name, f"{path.name} was found; names that end in {' or '.join(FORMATS)} are accepted")
            )
    if job.target.exists() and os.path.samefile(job.source, job.target):
        raise CannotRun(Fault("OUT", "this is the file the cases are read from: name another file to write to"))
    if job.facts is not None and job.target.suffix.lower() != CSV:
        raise CannotRun(Fault("--facts", "facts are chosen for a CSV file; JSON Lines hold the whole result"))
    if faults := unknown_facts(job.facts or ()):
        raise CannotRun(*faults)
    if job.source.suffix.lower() != CSV:
        return None
    with _text(job.source) as source:
        header = next(_cells(source), [])
    names = tuple(name.strip() for name in header)
    if not names or len(names) > COLUMNS_AT_MOST:
        raise CannotRun(Fault("IN", f"{len(names)} columns were found; 1 to {COLUMNS_AT_MOST} are accepted"))
    if faults := unknown_columns(names):
        raise CannotRun(*faults)
    return names


def _work(job: Job, columns: tuple[str, ...] | None) -> Work:
    facts = job.facts
    if facts is None and job.target.suffix.lower() == CSV:
        facts = tuple(usual_facts(CAREGIVERS_TOLD_OF if columns is None else _caregivers(columns)))
    return Work(job.today, columns, facts, job.language)


def _caregivers(columns: tuple[str, ...]) -> int:
    """How many helpers the columns tell of; a column with all of them may hold any number."""
    if "caregivers" in columns:
        return CAREGIVERS_TOLD_OF
    places = [int(name[len("caregivers[") :].partition("]")[0]) for name in columns if name.startswith("caregivers[")]
    return max(places, default=-1) + 1


def _remembered(job: Job, work: Work) -> Work:
    """The work as it was begun: a run that goes on the next day still screens for the day it began."""
    told = {
        "input": _digest(job.source),
        "rules_version": work.rules_version,
        "columns": work.columns and list(work.columns),
        "facts": work.facts and list(work.facts),
        "language": work.language,
        "rows_together": ROWS_TOGETHER,
    }
    note = job.folder / "job.json"
    if not note.exists():
        job.folder.mkdir(mode=0o700, exist_ok=True)
        write_whole(note, json.dumps({**told, "as_of": work.as_of.isoformat()}).encode())
        return work
    begun = json.loads(note.read_bytes())
    as_of = date.fromisoformat(begun.pop("as_of"))
    if begun != told:
        differing = ", ".join(name for name in told if begun.get(name) != told[name])
        raise CannotRun(
            Fault(
                str(job.folder),
                f"another run was begun here, with another {differing}: give its command to go on, "
                "or take this folder away to begin anew",
            )
        )
    return replace(work, as_of=as_of)


def _digest(path: Path) -> str:
    with open(path, "rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


@contextmanager
def _text(path: Path) -> Iterator[IO[str]]:
    with open(path, encoding="utf-8-sig", newline="") as source:
        yield source


def _cells(source: IO[str]) -> Iterator[list[str]]:
    reader = csv.reader(source, strict=True)
    try:
        for row in reader:
            if row:  # an empty line is none
                yield row
    except csv.Error as error:
        raise CannotRun(Fault("IN", f"line {reader.line_num} is not CSV: {error}")) from None
    except UnicodeDecodeError as error:
        raise CannotRun(Fault("IN", f"after line {reader.line_num}: {error.reason}; UTF-8 text is accepted")) from None


@contextmanager
def _reading(job: Job, columns: tuple[str, ...] | None) -> Iterator[tuple[Any, Iterator[Partition]]]:
    if columns is None:
        with open(job.source, "rb") as source:
            yield source, _in_partitions(_lines(source))
        return
    with _text(job.source) as text:
        rows = _cells(text)
        next(rows)
        yield text.buffer, _in_partitions(rows)  # type: ignore[attr-defined]  # a text file has its bytes below


def _lines(source: IO[bytes]) -> Iterator[bytes | Fault]:
    while line := source.readline(LONGEST_ROW + 1):
        if len(line) <= LONGEST_ROW:
            yield line
            continue
        while not line.endswith(b"\n") and (line := source.readline(_READ_AT_ONCE)):
            pass
        yield Fault("", f"the line is longer than {LONGEST_ROW} bytes")


def _in_partitions(rows: Iterator[Any]) -> Iterator[Partition]:
    first = 1
    for number in itertools.count():
        together = list(itertools.islice(rows, ROWS_TOGETHER))
        if not together:
            return
        yield Partition(number, first, together)
        first += len(together)


def _still_to_do(
    job: Job, partitions: Iterator[Partition], progress: Progress, read: Callable[[], float]
) -> Iterator[Partition]:
    for partition in partitions:
        progress.read = read()
        if partition.file_in(job.folder).exists():
            progress.taken_over += len(partition.rows)
        else:
            yield partition


def _join(job: Job, work: Work) -> None:
    with NamedTemporaryFile(dir=job.folder, suffix=".unfinished", delete=False) as target:
        if work.header is not None:
            target.write(csv_line(work.header).encode())
        for part in sorted(job.folder.glob("*.part")):
            with open(part, "rb") as source:
                shutil.copyfileobj(source, target, _READ_AT_ONCE)
        target.flush()
        os.fsync(target.fileno())
    os.replace(target.name, job.target)
    shutil.rmtree(job.folder)
