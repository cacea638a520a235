"""One partition of a run: some rows in, one file out. It is written whole or not at all, so it may be tried again.

A worker imports this on its own, on this machine or another: nothing here needs a database or settings.
"""

from __future__ import annotations

import csv
import gc
import io
import os
import signal
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from benefits import RULES_VERSION, Case, Fault, InvalidCase, parse_case
from screener import documents
from screener.batch.answers import Facts, line_of
from screener.batch.columns import ID, Rows
from screener.plan.saved import case_in

OUR_FAULT = Fault("", "an error in the program, not in the case: please report it")


class CannotRun(Exception):
    """The run cannot begin, or not go on: `faults` say what is wrong and what is accepted."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with every row: the columns of a CSV input, the facts of a CSV output, and what holds for all.

    `columns` and `facts` are None where the input, or the output, is JSON Lines.
    """

    as_of: date
    columns: tuple[str, ...] | None = None
    facts: tuple[str, ...] | None = None
    language: str | None = None
    rules_version: str = RULES_VERSION

    @property
    def header(self) -> list[str] | None:
        """The first line of a CSV output."""
        if self.facts is None:
            return None
        return ["row", *([ID] if ID in (self.columns or ()) else []), "errors", *self.facts, "left_out"]


@dataclass(frozen=True, slots=True)
class Partition:
    """Rows that lie together, from the one numbered `first`: each a line, its cells, or why there is none."""

    number: int
    first: int
    rows: Sequence[bytes | list[str] | Fault]

    def file_in(self, folder: Path) -> Path:
        """Where its answers are written."""
        return folder / f"{self.number:08}.part"


@dataclass(slots=True)
class Done:
    """How a partition went. `traces` tell where errors of ours happened, never what was in the row."""

    number: int
    rows: int = 0
    faulty: int = 0
    traces: list[str] = field(default_factory=list)


def screen_partition(work: Work, partition: Partition, folder: str) -> Done:
    """Screens the rows and writes their answers; raises `OSError` when they cannot be written.

    Raises `CannotRun` on a machine with other rules than those the run began with.
    """
    if work.rules_version != RULES_VERSION:
        message = f"a worker has the rules version {RULES_VERSION}; {work.rules_version} began: install the same on all"
        raise CannotRun(Fault("--scheduler", message))
    done = Done(partition.number, rows=len(partition.rows))
    facts = None if work.facts is None else Facts(work.facts)
    lines = [
        _answered(work, facts, number, row, done) for number, row in enumerate(partition.rows, start=partition.first)
    ]
    write_whole(partition.file_in(Path(folder)), "".join(lines).encode())
    if not gc.isenabled():
        gc.collect()
    return done


def begin_worker() -> None:
    """Leaves the looking for garbage to the end of each partition: amid a screen it takes a third of the time."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the run, which lets its workers end
    gc.freeze()
    gc.disable()


def write_whole(target: Path, content: bytes) -> None:
    """The file is there with all of its content, or as it was before, whatever happens meanwhile."""
    with NamedTemporaryFile(dir=target.parent, suffix=".unfinished", delete=False) as file:  # its owner's alone
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(file.name, target)


def _answered(work: Work, facts: Facts | None, number: int, row: Any, done: Done) -> str:
    faults: Sequence[Fault] = ()
    try:
        case = _case(work, row)
        answer = line_of(case) if facts is None else facts.of(case)
    except InvalidCase as error:
        faults = error.errors
    except Exception as error:  # one row may not stop the others
        done.traces.append(f"row {number}: {type(error).__name__}\n{''.join(traceback.format_tb(error.__traceback__))}")
        faults = [OUR_FAULT]
    if faults:
        done.faulty += 1
    if facts is None:
        return f"{documents.write(documents.as_errors(faults)) if faults else answer}\n"
    header = work.header or []
    cells = [str(number), *_id(work, row), _in_a_cell(faults)]
    cells += [""] * (len(header) - len(cells)) if faults else answer
    return csv_line(cells)


def _case(work: Work, row: bytes | list[str] | Fault) -> Case:
    if isinstance(row, Fault):
        raise InvalidCase([row])
    document = case_in(documents.read(row)) if isinstance(row, bytes) else _rows(work.columns or ()).case_of(row)
    if work.language is not None and isinstance(document, dict):
        document["language"] = work.language
    return parse_case(document, clock=lambda: work.as_of)


@lru_cache(maxsize=4)
def _rows(columns: tuple[str, ...]) -> Rows:
    return Rows(columns)


def _id(work: Work, row: Any) -> list[str]:
    columns = work.columns or ()
    if ID not in columns:
        return []
    place = columns.index(ID)
    return [row[place] if isinstance(row, list) and place < len(row) else ""]


def _in_a_cell(faults: Sequence[Fault]) -> str:
    return "; ".join(f"{fault.path}: {fault.message}" if fault.path else fault.message for fault in faults)


def csv_line(cells: Sequence[str]) -> str:
    """One line of a CSV file."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()
