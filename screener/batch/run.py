"""A run over a file of cases: its rows are dealt out in partitions, and what each partition wrote is joined in order.

Beside the output lies a folder ``OUT.parts`` while the run goes on: what the run is (`job.json`), and the files of each
partition that is done. A run that was killed or cancelled goes on from there when the same is asked again; a row is
answered exactly once, since a partition is written in one step and joined by its number.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import IO

from benefits import Fault
from screener.batch.answers import CAREGIVERS_TOLD_OF, unknown_facts, usual_facts
from screener.batch.columns import unknown_columns
from screener.batch.faults import Cancelled, CannotRun
from screener.batch.partition import Done, Partition, PlanPaper, Work, csv_line, done_before, write_whole
from screener.batch.sources import JSON_LINES, PARQUET, Row, Source, ending_of, parquet_part, source_of
from screener.batch.workers import Deal

ROWS_TOGETHER = 200
PLANS_TOGETHER = 5  # a plan takes as long as hundreds of answers
ZIP = ".zip"
_READ_AT_ONCE = 1 << 20
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """What is asked of a run besides its two files.

    `today` is the day of cases that name none. `facts` are those of an output with columns, None for the usual ones;
    `language` that of all answers, None for each case's own. `workers` says how many processes screen, 1 for none but
    this; `scheduler` is the address of a Dask scheduler in their place. `plans` is a ZIP file for the action plans, or
    None for none; they are printed with the `parts` of these codes, in `large_print` or not.
    """

    today: date
    facts: tuple[str, ...] | None = None
    language: str | None = None
    workers: int = 1
    scheduler: str | None = None
    plans: Path | None = None
    parts: tuple[str, ...] = ()
    large_print: bool = False


@dataclass(slots=True)
class Progress:
    """How far a run is: the rows answered, with those `taken_over` from an earlier try; of them the `faulty` ones, and
    of those the ones that `failed` by an error of ours.

    `rows_in_all` is None where only reading to the end would tell; `share` of the file, 0 to 1, is always known.
    """

    rows: int = 0
    rows_in_all: int | None = None
    faulty: int = 0
    failed: int = 0
    taken_over: int = 0
    share: float = 0.0


def run_batch(
    source: Path,
    target: Path,
    *,
    options: Options,
    on_progress: Callable[[Progress], object] = lambda progress: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_error: Callable[[str], object] = _log.error,
) -> Progress:
    """Answers every row of `source` in `target`, which is there when this returns and not before.

    After each partition `on_progress` is told how far it is, `is_cancelled` asked whether to stop, and `on_error` told
    where in the program an error of ours happened, with nothing of the row.

    Raises `CannotRun` for what cannot be read or asked, before a row is screened where that can be known; `Cancelled`
    when asked to stop; `OSError` for a file that cannot be read or written. After each of them, as after a crash, the
    same call goes on from the partitions that are done.
    """
    cases = source_of(source)
    run = _Run(source, target, options, _work(source, cases, target, options))
    progress = Progress(rows_in_all=cases.rows)

    def take(done: Done) -> None:
        _count(progress, done)
        for trace in done.traces:
            on_error(trace)
        on_progress(progress)

    run.begin_or_go_on()
    with cases.reading() as (rows, share):
        to_do = run.still_to_do(rows, share, progress, is_cancelled)
        deal = Deal(run.work, str(run.folder.resolve()), take)
        if options.scheduler is not None:
            deal.to_cluster(options.scheduler, to_do)
        elif options.workers > 1:
            deal.to_processes(options.workers, to_do)
        else:
            deal.to_this_process(to_do)
    progress.share = 1.0
    run.join()
    return progress


def _count(progress: Progress, done: Done) -> None:
    progress.rows += done.rows
    progress.faulty += done.faulty
    progress.failed += done.failed


def _work(source: Path, cases: Source, target: Path, options: Options) -> Work:
    ending, columns = ending_of("OUT", target), cases.columns
    _check_files(source, target, options.plans)
    if ending == PARQUET:
        parquet_part()
    if options.facts is not None and ending == JSON_LINES:
        raise CannotRun(Fault("--facts", "facts are chosen for CSV and Parquet; JSON Lines hold the whole result"))
    if faults := unknown_facts(options.facts or ()):
        raise CannotRun(*faults)
    if faults := unknown_columns(columns or ()):
        raise CannotRun(*faults)
    facts = options.facts
    if facts is None and ending != JSON_LINES:
        facts = tuple(usual_facts(CAREGIVERS_TOLD_OF if columns is None else _caregivers(columns)))
    plans = None if options.plans is None else PlanPaper(options.parts, options.large_print)
    return Work(options.today, columns, facts, options.language, ending == PARQUET, plans)


def _check_files(source: Path, target: Path, plans: Path | None) -> None:
    if _is_same(source, target):
        raise CannotRun(Fault("OUT", "this is the file the cases are read from: name another file to write to"))
    if plans is None:
        return
    if plans.suffix.lower() != ZIP:
        raise CannotRun(Fault("--pdf", f"{plans.name} was found; a name that ends in {ZIP} is accepted"))
    if not os.access(plans.parent, os.W_OK):
        raise CannotRun(Fault("--pdf", f"{plans.parent} is no folder that can be written to"))


def _is_same(one: Path, other: Path) -> bool:
    return other.exists() and os.path.samefile(one, other)


def _caregivers(columns: tuple[str, ...]) -> int:
    """How many helpers the columns tell of; a column with all of them may hold any number."""
    if "caregivers" in columns:
        return CAREGIVERS_TOLD_OF
    places = [int(name[len("caregivers[") :].partition("]")[0]) for name in columns if name.startswith("caregivers[")]
    return max(places, default=-1) + 1


class _Run:
    """A run between its files: what was begun, what is still to do, and the joining."""

    def __init__(self, source: Path, target: Path, options: Options, work: Work) -> None:
        self._source = source
        self._target = target
        self._plans = options.plans
        self._rows_together = ROWS_TOGETHER if work.plans is None else PLANS_TOGETHER
        self.work = work
        self.folder = target.with_name(f"{target.name}.parts")  # where the partitions lie until they are joined

    def begin_or_go_on(self) -> None:
        """Notes what is done, or takes the day it was begun: a run that goes on the next day screens for that one."""
        told = {
            "input": _digest(self._source),
            "rules_version": self.work.rules_version,
            "columns": self.work.columns,
            "facts": self.work.facts,
            "language": self.work.language,
            "plans": self.work.plans and asdict(self.work.plans),
            "rows_together": self._rows_together,
        }
        told = json.loads(json.dumps(told))
        note = self.folder / "job.json"
        if not note.exists():
            self.folder.mkdir(mode=0o700, exist_ok=True)
            write_whole(note, json.dumps({**told, "as_of": self.work.as_of.isoformat()}).encode())
            return
        begun = json.loads(note.read_bytes())
        as_of = date.fromisoformat(begun.pop("as_of"))
        if begun != told:
            differing = ", ".join(name for name in told if begun.get(name) != told[name])
            raise CannotRun(
                Fault(
                    str(self.folder),
                    f"another run was begun here, with another {differing}: give its command to go on, "
                    "or take this folder away to begin anew",
                )
            )
        self.work = replace(self.work, as_of=as_of)

    def still_to_do(
        self,
        rows: Iterator[Row],
        share: Callable[[], float],
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[Partition]:
        """The partitions not done yet; those done before are counted. Raises `Cancelled` when the run is to stop."""
        for partition in _in_partitions(rows, self._rows_together):
            if is_cancelled():
                raise Cancelled
            progress.share = share()
            done = done_before(partition, self.folder)
            if done is None:
                yield partition
            else:
                progress.taken_over += done.rows
                _count(progress, done)

    def join(self) -> None:
        """Puts the partitions together, each file in one step; the folder goes when all files are there."""
        if self._plans is not None:
            from screener.batch import plans  # late: it loads what pages are made of

            parts = sorted(self.folder.glob("*.plans"))
            _write(self._plans, self._plans, lambda file: plans.join(parts, file))
        _write(self._target, self.folder / "answers", self._write_answers)
        shutil.rmtree(self.folder)

    def _write_answers(self, target: IO[bytes]) -> None:
        parts, columns = sorted(self.folder.glob("*.part")), self.work.columns_written
        if self.work.typed:
            notes = {"rules_version": self.work.rules_version, "as_of": self.work.as_of.isoformat()}
            parquet_part().join(parts, target, columns, notes)
            return
        if columns:
            target.write(csv_line([name for name, _type in columns]).encode())
        for part in parts:
            with open(part, "rb") as answers:
                shutil.copyfileobj(answers, target, _READ_AT_ONCE)


def _write(target: Path, near: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Written aside first, by a name that stays the same: what a crash leaves is there no more after the next try."""
    aside = near.with_name(f"{near.name}.unfinished")
    aside.unlink(missing_ok=True)
    with open(aside, "xb", opener=partial(os.open, mode=0o600)) as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(aside, target)


def _digest(path: Path) -> str:
    with open(path, "rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _in_partitions(rows: Iterator[Row], rows_together: int) -> Iterator[Partition]:
    first = 1
    for number in itertools.count():
        together = list(itertools.islice(rows, rows_together))
        if not together:
            return
        yield Partition(number, first, together)
        first += len(together)
