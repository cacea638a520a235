"""How many requests a second the server answers at most, by database and number of processes, on this machine alone.

    .venv/bin/python benchmarks/bench_sizing.py [SECONDS] [CALLERS]

For SQLite and PostgreSQL, with 1, 2 and 4 processes that answer: callers go through the interview to the plan, one
request after another without a pause, over loopback. They and the database share the machine with the server, so the
figures are lower bounds. Prints requests a second, the median and the 95th percentile in milliseconds for pages, saves
and plans, and the memory of the server's processes together, those that lay out documents among them.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.bench_load import SECTIONS, Times, memory
from tests.screener.servers.running import Browser, PostgreSQL, running

SECONDS = 15
CALLERS = 16
PROCESSES = (1, 2, 4)
MOST_REQUESTS = 50_000
KINDS = ("page", "save", "plan")


def caller(base: str, times: Times, until: float, seed: int) -> None:
    """One person after another, until the time is over."""
    time.sleep(random.Random(seed).uniform(0, 1))  # noqa: S311 - they come one after another
    while time.monotonic() < until and times.number < MOST_REQUESTS:
        browser = Browser(base)
        times.ask("page", browser.get, "/")
        browser.begin()
        for section, fields in SECTIONS.items():
            if time.monotonic() > until:
                return
            times.ask("page", browser.get, f"{browser.case}questions/{section}/")
            times.ask("save", browser.save, section, fields, follow=False)
        times.ask("plan", browser.get, f"{browser.case}plan/")


@contextmanager
def database(name: str) -> Iterator[str | None]:
    """The address of an empty database."""
    if name == "SQLite":
        yield None
        return
    with PostgreSQL() as cluster:
        yield cluster.url


def measured(base: str, seconds: int, callers: int) -> Times:
    """What the callers found."""
    times, until = Times(), time.monotonic() + seconds
    threads = [threading.Thread(target=caller, args=(base, times, until, seed)) for seed in range(callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


def line(times: Times, seconds: float) -> str:
    """Requests a second; and for each kind median / 95th percentile in milliseconds."""
    found = [f"{times.number / seconds:6.1f}/s"]
    for kind in KINDS:
        taken = [1000 * one for one in times.taken.get(kind, [])]
        told = (
            f"{statistics.median(taken):5.0f}/{statistics.quantiles(taken, n=20)[-1]:5.0f}"
            if len(taken) > 1
            else "none"
        )
        found.append(f"{kind} {told} ms")
    return "   ".join(found)


def main(seconds: int, callers: int) -> None:
    """Print a line for each database and number of processes."""
    for name in ("SQLite", "PostgreSQL"):
        for processes in PROCESSES:
            with (
                database(name) as url,
                tempfile.TemporaryDirectory() as folder,
                running(Path(folder), url, RATE_LIMITS="0", WEB_WORKERS=str(processes)) as server,
            ):
                began = time.monotonic()
                times = measured(server.base, seconds, callers)
                told = line(times, time.monotonic() - began)
                megabytes = sum(map(int, memory(server).split(" + ")))
            wrong = f"   {len(times.failed)} failed, {times.busy} refused" if times.failed or times.busy else ""
            print(f"{name:10} {processes} process(es)   {told}   {megabytes} MB{wrong}", flush=True)


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    main(given[0] if given else SECONDS, given[1] if len(given) > 1 else CALLERS)
