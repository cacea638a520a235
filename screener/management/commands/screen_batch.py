"""Screen many people at once.

manage.py screen_batch people.csv answers.csv          outcomes, amounts and dates, a row for each person
manage.py screen_batch people.jsonl results.jsonl      one case a line in, one whole result a line out, in order
manage.py screen_batch people.csv out.csv --facts ssdi.outcome ssdi.monthly_benefit costs.total
manage.py screen_batch people.csv out.csv --scheduler tcp://10.0.0.5:8786     on a Dask cluster over shared files
manage.py screen_batch --columns                       every column of a CSV input, and what its cells may hold
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from benefits import Fault
from screener.batch.columns import columns
from screener.batch.partition import CannotRun, csv_line
from screener.batch.run import Job, Progress, run

CANNOT_READ = 2  # exit status: a file could not be read or written, or what was asked cannot be done
PROGRAM_FAILED = 1  # exit status: a row met an error of ours
STOPPED = 130  # exit status: by Ctrl-C
_SECONDS_BETWEEN = 1.0


class Command(BaseCommand):
    """`manage.py screen_batch`"""

    help = "Screen every case of a file, on all cores; the same command goes on after a crash."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("source", nargs="?", metavar="IN", help="cases: a .csv or .jsonl file")
        parser.add_argument("target", nargs="?", metavar="OUT", help="answers: a .csv or .jsonl file")
        parser.add_argument("--facts", nargs="+", metavar="FACT", help="of a CSV output; the usual ones are all facts")
        parser.add_argument("--as-of", metavar="DAY", type=_day, help="the day of cases that name none; today is usual")
        parser.add_argument(
            "--language",
            choices=[code for code, _name in settings.LANGUAGES],
            help="of the answers, whatever a case says",
        )
        parser.add_argument("--workers", type=_count, default=_cores(), help="how many at once; all cores is usual")
        parser.add_argument(
            "--scheduler",
            metavar="ADDRESS",
            help="of a Dask scheduler (tcp://HOST:8786), whose workers see the same folders as this machine",
        )
        parser.add_argument("--columns", action="store_true", help="list the columns of a CSV input, and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit status 2 when the run cannot begin, 1 when a row met an error of ours, 130 when it was stopped."""
        if options["columns"]:
            self.stdout.write(csv_line(["column", "cells"]), ending="")
            for column in columns():
                self.stdout.write(csv_line([column.path, column.accepts]), ending="")
            return
        if options["source"] is None or options["target"] is None:
            self._stop(Fault("", "name the file of cases and the file for the answers; --columns lists the columns"))
        job = Job(
            Path(options["source"]),
            Path(options["target"]),
            options["as_of"] or timezone.localdate(),
            None if options["facts"] is None else tuple(options["facts"]),
            options["language"],
            options["workers"],
            options["scheduler"],
        )
        began = time.monotonic()
        try:
            progress = run(job, report=self._reporter(began), trace=self.stderr.write)
        except CannotRun as error:
            self._stop(*error.faults)
        except OSError as error:
            self._stop(Fault(str(error.filename or ""), error.strerror or "it cannot be read or written"))
        except KeyboardInterrupt:
            self.stderr.write("\nStopped. What is answered is kept: the same command goes on from there.")
            sys.exit(STOPPED)
        self.stderr.write(f"{_told(progress, time.monotonic() - began)}. Answers are in {job.target}")
        if progress.failed:
            sys.exit(PROGRAM_FAILED)

    def _reporter(self, began: float) -> Any:
        """On a terminal, one line that is written over; elsewhere nothing until the end."""
        last = began

        def report(progress: Progress) -> None:
            nonlocal last
            now = time.monotonic()
            if self.stderr.isatty() and now - last >= _SECONDS_BETWEEN:
                last = now
                self.stderr.write(f"\r{progress.read:4.0%} read; {_told(progress, now - began)}   ", ending="")
                self.stderr.flush()

        return report

    def _stop(self, *faults: Fault) -> None:
        for fault in faults:
            self.stderr.write(f"{fault.path}: {fault.message}" if fault.path else fault.message)
        sys.exit(CANNOT_READ)


def _told(progress: Progress, seconds: float) -> str:
    kept = f", {progress.taken_over:,} kept from before" if progress.taken_over else ""
    pace = progress.rows / seconds if seconds else 0
    return f"{progress.rows:,} rows answered, {progress.faulty:,} with errors{kept}, {pace:,.0f} a second"


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
