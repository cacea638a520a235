"""One partition of a run: some rows in, their answers out. It is written whole or not at all, so it may be tried again.

A worker imports this on its own, on this machine or another: nothing here needs a database, or settings but for plans.
"""

from __future__ import annotations

import csv
import gc
import io
import json
import os
import signal
import traceback
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import lru_cache
from multiprocessing import parent_process
from pathlib import Path
from tempfile import NamedTemporaryFile
from threading import Thread
from typing import IO, TYPE_CHECKING

from benefits import RULES_VERSION, Case, Fault, InvalidCase, parse_case, screen, to_document
from screener import documents
from screener.batch.answers import Facts, type_of
from screener.batch.columns import ID, Rows
from screener.batch.faults import CannotRun
from screener.batch.sources import Row
from screener.plan.saved import case_in

if TYPE_CHECKING:
    from screener.batch.plans import Plans

OUR_FAULT = Fault("", "an error in the program, not in the case: please report it")


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """How plans are printed, as `manage.py screen` has it: the codes of the parts, and how large."""

    parts: tuple[str, ...] = ()
    large_print: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with every row: the columns of the input, the facts of the output, and what holds for all.

    `columns` and `facts` are None where the input, or the output, is JSON Lines. `typed` says that facts go into
    columns with types; `plans` how an action plan is printed of each row that is sound, or None for no plans.
    """

    as_of: date
    columns: tuple[str, ...] | None = None
    facts: tuple[str, ...] | None = None
    language: str | None = None
    typed: bool = False
    plans: PlanPaper | None = None
    rules_version: str = RULES_VERSION

    @property
    def columns_written(self) -> list[tuple[str, type]]:
        """The name and the type of each column of an output that has columns; none for JSON Lines."""
        if self.facts is None:
            return []
        mark = [(ID, str)] if ID in (self.columns or ()) else []
        plan = [("plan", str)] if self.plans is not None else []
        facts = [(name, type_of(name)) for name in self.facts]
        return [("row", int), *mark, ("errors", str), *plan, *facts, ("left_out", str)]


@dataclass(frozen=True, slots=True)
class Partition:
    """Rows that lie together, from the one numbered `first`."""

    number: int
    first: int
    rows: Sequence[Row]

    def answers_in(self, folder: Path) -> Path:
        """Where its answers are written."""
        return folder / f"{self.number:08}.part"

    def plans_in(self, folder: Path) -> Path:
        """Where its plans are written."""
        return folder / f"{self.number:08}.plans"

    def done_in(self, folder: Path) -> Path:
        """Where it is written last that all of it is there, and how it went."""
        return folder / f"{self.number:08}.done"


@dataclass(slots=True)
class Done:
    """How a partition went: its rows, those with faults, and those of them that met an error of ours.

    `traces` tell where such errors happened, never what was in the row.
    """

    rows: int = 0
    faulty: int = 0
    failed: int = 0
    traces: list[str] = field(default_factory=list)


def done_before(partition: Partition, folder: Path) -> Done | None:
    """How a partition went when it was screened before; None when it was not, or not to its end."""
    try:
        return Done(**json.loads(partition.done_in(folder).read_bytes()))
    except FileNotFoundError:
        return None


def screen_partition(work: Work, partition: Partition, folder: str) -> Done:
    """Screens the rows and writes their answers; raises `OSError` when they cannot be written.

    Raises `CannotRun` on a machine with other rules than those the run began with.
    """
    if work.rules_version != RULES_VERSION:
        message = f"a worker has the rules version {RULES_VERSION}; {work.rules_version} began: install the same on all"
        raise CannotRun(Fault("--scheduler", message))
    place, done = Path(folder), Done(rows=len(partition.rows))
    with ExitStack() as open_until_all_are_answered:
        plans = None
        if work.plans is not None:
            from screener.batch.plans import Plans  # late: it loads what pages are made of

            file = open_until_all_are_answered.enter_context(written_whole(partition.plans_in(place)))
            plans = open_until_all_are_answered.enter_context(Plans(file, work.plans))
        answering = _Answering(work, plans, done)
        lines = [answering.of(number, row) for number, row in enumerate(partition.rows, start=partition.first)]
    write_whole(partition.answers_in(place), "".join(lines).encode())
    write_whole(partition.done_in(place), json.dumps({**asdict(done), "traces": []}).encode())
    if not gc.isenabled():
        gc.collect()
    return done


def begin_worker() -> None:
    """Readies a process that screens for a run, and ends it with the run.

    The looking for garbage is left to the end of each partition: amid a screen it takes a third of the time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the run, which lets its workers end
    Thread(target=_end_with_the_run, daemon=True).start()
    gc.freeze()
    gc.disable()


def _end_with_the_run() -> None:
    """A run that is killed can tell nobody: its workers would wait for ever, with what they last read."""
    run = parent_process()
    if run is not None:
        run.join()
        os._exit(1)


def write_whole(target: Path, content: bytes) -> None:
    """The file is there with all of its content, or as it was before, whatever happens meanwhile."""
    with written_whole(target) as file:
        file.write(content)


@contextmanager
def written_whole(target: Path) -> Iterator[IO[bytes]]:
    """A file to write that is there, its owner's alone, when the block ends without an error."""
    with NamedTemporaryFile(dir=target.parent, suffix=".unfinished", delete=False) as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                os.unlink(file.name)
            raise
    os.replace(file.name, target)


class _Answering:
    """Answers the rows of a partition, one after the other."""

    def __init__(self, work: Work, plans: Plans | None, done: Done) -> None:
        self._work = work
        self._plans = plans
        self._done = done
        self._facts = None if work.facts is None else Facts(work.facts, typed=work.typed)
        self._width = len(work.columns_written)

    def of(self, number: int, row: Row) -> str:
        """The line that is written of a row."""
        faults: Sequence[Fault] = ()
        mark = mark_of(self._work, row)
        try:
            answer = self._answer(number, mark, row)
        except InvalidCase as error:
            faults = error.errors
        except Exception as error:  # one row may not stop the others
            frames = "".join(traceback.format_tb(error.__traceback__))
            self._done.traces.append(f"row {number}: {type(error).__name__}\n{frames}")
            self._done.failed += 1
            faults = [OUR_FAULT]
        if faults:
            self._done.faulty += 1
        if self._facts is None:
            return f"{documents.write(documents.as_errors(faults)) if faults else answer[0]}\n"
        cells = [str(number), *([] if mark is None else [mark]), _in_a_cell(faults)]
        cells += [""] * (self._width - len(cells)) if faults else answer
        return csv_line(cells)

    def _answer(self, number: int, mark: str | None, row: Row) -> list[str]:
        """The cells behind the errors, or the one line of JSON. The plan is made last: no fault comes after it."""
        case = case_of(self._work, row)
        cells = None if self._facts is None else self._facts.of(case)
        if cells is not None and self._plans is None:
            return cells
        result = to_document(screen(case, with_cover_path=True))
        plan = [] if self._plans is None else [self._plans.add(number, mark or "", case, result)]
        return [documents.write(result)] if cells is None else [*plan, *cells]


def case_of(work: Work, row: Row) -> Case:
    """The case that a row tells; raises `InvalidCase` with every fault."""
    if isinstance(row, Fault):
        raise InvalidCase([row])
    document = case_in(documents.read(row)) if isinstance(row, bytes) else _rows(work.columns or ()).case_of(row)
    if work.language is not None and isinstance(document, dict):
        document["language"] = work.language
    return parse_case(document, clock=lambda: work.as_of)


@lru_cache(maxsize=4)
def _rows(columns: tuple[str, ...]) -> Rows:
    return Rows(columns)


def mark_of(work: Work, row: Row) -> str | None:
    """The sender's own mark of a row, empty where it has none; None when there is no column of marks."""
    columns = work.columns or ()
    if ID not in columns:
        return None
    place = columns.index(ID)
    return row[place] if isinstance(row, list) and place < len(row) else ""


def _in_a_cell(faults: Sequence[Fault]) -> str:
    return "; ".join(f"{fault.path}: {fault.message}" if fault.path else fault.message for fault in faults)


def csv_line(cells: Sequence[str]) -> str:
    """One line of a CSV file."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()
