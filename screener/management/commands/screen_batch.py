"""Screen many people at once.

manage.py screen_batch people.csv answers.csv          outcomes, amounts and dates, a row for each person
manage.py screen_batch people.parquet answers.parquet  the same from and into typed columns
manage.py screen_batch people.jsonl results.jsonl      one case a line in, one whole result a line out, in order
manage.py screen_batch people.csv answers.csv --pdf plans.zip --language es     and the action plan of each person
manage.py screen_batch people.csv out.csv --facts ssdi.outcome ssdi.monthly_benefit costs.total
manage.py screen_batch people.csv out.csv --scheduler tcp://10.0.0.5:8786     on a Dask cluster over shared files
manage.py screen_batch people.csv --preview            what the columns and the first rows were understood as
manage.py screen_batch --template people.csv           a file with every column and an example, to begin with
manage.py screen_batch --columns                       every column, and what its cells may hold
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from textwrap import shorten
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from benefits import Fault
from screener.batch import CannotRun, Options, Progress, preview, run_batch
from screener.batch.columns import columns
from screener.batch.partition import csv_line
from screener.batch.template import template
from screener.management.commands.screen import PARTS
from screener.management.progress_bar import ProgressBar

CANNOT_READ = 2  # exit status: a file could not be read or written, or what was asked cannot be done
PROGRAM_FAILED = 1  # exit status: a row met an error of ours
STOPPED = 130  # exit status: by Ctrl-C
PREVIEWED = 5  # rows
LONGEST_MEANING = 80  # characters of what a column accepts: --columns has all of it


class Command(BaseCommand):
    """`manage.py screen_batch`"""

    help = "Screen every case of a file, on all cores; the same command goes on after a crash."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        accepted = "a .csv, .jsonl or .parquet file"
        parser.add_argument("source", nargs="?", metavar="IN", help=f"cases: {accepted}")
        parser.add_argument("target", nargs="?", metavar="OUT", help=f"answers: {accepted}")
        parser.add_argument("--facts", nargs="+", metavar="FACT", help="of an output with columns; all facts is usual")
        parser.add_argument("--as-of", metavar="DAY", type=_day, help="the day of cases that name none; today is usual")
        parser.add_argument(
            "--language",
            choices=[code for code, _name in settings.LANGUAGES],
            help="of the answers and plans, whatever a case says",
        )
        parser.add_argument(
            "--pdf", metavar="ZIP", type=Path, help="also make the action plan of each row without faults"
        )
        parser.add_argument(
            "--parts",
            nargs="+",
            choices=PARTS,
            default=[],
            metavar="PART",
            help=f"of the plans: what is printed besides the two pages; {', '.join(PARTS)}",
        )
        parser.add_argument("--large-print", action="store_true", help="of the plans: letters of 18 points and more")
        parser.add_argument("--workers", type=_count, default=_cores(), help="how many at once; all cores is usual")
        parser.add_argument(
            "--scheduler",
            metavar="ADDRESS",
            help="of a Dask scheduler (tcp://HOST:8786), whose workers see the same folders as this machine",
        )
        parser.add_argument(
            "--preview",
            metavar="N",
            nargs="?",
            type=_count,
            const=PREVIEWED,
            help=f"show what the columns and the first N rows were understood as ({PREVIEWED} is usual), and stop",
        )
        parser.add_argument("--template", metavar="FILE", type=Path, help="write a CSV file to begin with, and stop")
        parser.add_argument("--columns", action="store_true", help="list the columns and what cells may hold, and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit status 2 when the run cannot begin, 1 when a row met an error of ours, 130 when it was stopped."""
        try:
            self._do(options)
        except CannotRun as error:
            self._stop(*error.faults)
        except OSError as error:
            self._stop(Fault(str(error.filename or ""), error.strerror or "it cannot be read or written"))

    def _do(self, options: Mapping[str, Any]) -> None:
        if options["columns"]:
            self._list_columns()
        elif options["template"] is not None:
            self._write_template(options["template"])
        elif options["source"] is None:
            self._stop(Fault("", "name the file of cases; --template FILE writes one to begin with"))
        elif options["preview"] is not None:
            self._preview(options)
        elif options["target"] is None:
            self._stop(Fault("", "name the file for the answers; --preview shows the first without one"))
        else:
            self._run(options)

    def _run(self, asked: Mapping[str, Any]) -> None:
        if asked["pdf"] is None and (asked["parts"] or asked["large_print"]):
            self._stop(Fault("--pdf", "--parts and --large-print are for plans: name a ZIP file for them"))
        target = Path(asked["target"])
        options = Options(
            _today(asked),
            None if asked["facts"] is None else tuple(asked["facts"]),
            asked["language"],
            asked["workers"],
            asked["scheduler"],
            asked["pdf"],
            tuple(asked["parts"]),
            asked["large_print"],
        )
        began = time.monotonic()
        bar = ProgressBar(self.stderr)
        report = partial(_show, bar, began)
        try:
            with bar:
                progress = run_batch(
                    Path(asked["source"]), target, options=options, on_progress=report, on_error=self.stderr.write
                )
        except KeyboardInterrupt:
            self.stderr.write("Stopped. What is answered is kept: the same command goes on from there.")
            sys.exit(STOPPED)
        plans = "" if options.plans is None else f", plans in {options.plans}"
        self.stderr.write(f"{_told(progress, time.monotonic() - began)}. Answers are in {target}{plans}")
        if progress.failed:
            sys.exit(PROGRAM_FAILED)

    def _preview(self, asked: Mapping[str, Any]) -> None:
        """Exit status 2 when a run would not begin."""
        seen = preview(Path(asked["source"]), today=_today(asked), language=asked["language"], rows=asked["preview"])
        for column in seen.columns:
            filled = f"filled in {column.filled} of {len(seen.rows)}"
            meaning = column.fault or shorten(column.accepts or "", LONGEST_MEANING, placeholder=" …")
            self.stdout.write(f"{column.name or '(no name)'}: {meaning} ({filled})")
        for row in seen.rows:
            self.stdout.write(f"\nRow {row.number}{f' ({row.mark})' if row.mark else ''}")
            for fault in row.faults:
                self.stdout.write(f"  {_in_a_line(fault)}")
            for program, outcome in row.outcomes.items():
                self.stdout.write(f"  {program}: {outcome}")
        if not seen.can_run:
            sys.exit(CANNOT_READ)

    def _write_template(self, target: Path) -> None:
        if target.suffix.lower() != ".csv":
            self._stop(Fault("--template", f"{target.name} was found; a name that ends in .csv is accepted"))
        with open(target, "x", encoding="utf-8", newline="") as file:  # it may be somebody's people: never written over
            file.write(template())
        self.stderr.write(f"{target} has every column and an example; --columns lists what cells may hold")

    def _list_columns(self) -> None:
        self.stdout.write(csv_line(["column", "cells"]), ending="")
        for column in columns():
            self.stdout.write(csv_line([column.path, column.accepts]), ending="")

    def _stop(self, *faults: Fault) -> None:
        for fault in faults:
            self.stderr.write(_in_a_line(fault))
        sys.exit(CANNOT_READ)


def _in_a_line(fault: Fault) -> str:
    return f"{fault.path}: {fault.message}" if fault.path else fault.message


def _show(bar: ProgressBar, began: float, progress: Progress) -> None:
    bar.show(progress.share, lambda: _told(progress, time.monotonic() - began))


def _told(progress: Progress, seconds: float) -> str:
    in_all = f" of {progress.rows_in_all:,}" if progress.rows_in_all is not None else ""
    kept = f", {progress.taken_over:,} kept from before" if progress.taken_over else ""
    pace = (progress.rows - progress.taken_over) / seconds if seconds else 0
    pace_told = f"{pace:,.0f} a second" if pace >= 10 else f"{pace * 60:,.0f} a minute"
    return f"{progress.rows:,}{in_all} rows answered, {progress.faulty:,} with errors{kept}, {pace_told}"


def _today(asked: Mapping[str, Any]) -> date:
    return asked["as_of"] or timezone.localdate()


def _cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1024:
        raise ValueError
    return number
