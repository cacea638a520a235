"""Fifty people at once, from the first page to the plan, one document in ten requests, on this machine alone.

    .venv/bin/python benchmarks/bench_load.py [SECONDS] [PEOPLE]

Three runs on one server each, over loopback: a bare Django form page, the interview without documents, and with them.
People take about eight seconds for a page, which is quick, and come one after another in the first seconds. The number
of requests is bounded. Prints, for each, how many requests, how many failed, and the median and 95th percentile in
seconds; and the memory of the server's processes.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.screener.servers.running import Answer, Browser, Server, running

SECONDS = 120
PEOPLE = 50
THINKS_SECONDS = 8.0
MOST_REQUESTS = 20_000
SECTIONS = {
    "about-you": {"patient.name": "Ada", "patient.birth_date": "1974-05-02", "state": "OH"},
    "health": {"patient.diagnosis.condition": "breast cancer", "patient.diagnosis.metastatic": "yes"},
    "work": {"patient.work.status": "stopped", "patient.work.stopped_on": "06/15/2026"},
    "earnings": {"patient.work.credits_total": "88"},
    "household": {"household.size": "4", "household.tax_filing": "joint"},
    "caregivers": {"count:caregivers": "1", "caregivers[0].name": "Bo", "caregivers[0].relationship": "spouse"},
    "costs": {"count:costs.items": "1", "costs.items[0].label": "Wig", "costs.items[0].amount": "200"},
}
BUSY = 503


class Times:
    """How long each kind of request took."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = {}
        self.failed: list[str] = []
        self.busy = self.number = 0
        self._lock = threading.Lock()

    def ask(self, kind: str, work: Callable[..., Answer], *given: Any, **named: Any) -> None:
        """Do it, and note how long it took and what came of it."""
        began = time.monotonic()
        answer = work(*given, **named)
        took = time.monotonic() - began
        with self._lock:
            self.number += 1
            self.taken.setdefault(kind, []).append(took)
            if answer.status == BUSY:
                self.busy += 1
            elif answer.status >= 400:
                self.failed.append(f"{kind} {answer.status}")

    def line(self, kind: str) -> str:
        taken = self.taken.get(kind, [])
        if len(taken) < 2:
            return f"  {kind:9} none"
        slow = statistics.quantiles(taken, n=20)[-1]
        return f"  {kind:9} {len(taken):6,}   median {statistics.median(taken):5.2f}   95 % within {slow:5.2f}"


def person(base: str, times: Times, until: float, seed: int, documents: bool) -> None:
    """One visitor after another, until the time is over."""
    dice = random.Random(seed)  # noqa: S311 - how long somebody thinks is no secret
    think(dice)
    while time.monotonic() < until and times.number < MOST_REQUESTS:
        visit(Browser(base), times, until, dice, documents)


def visit(browser: Browser, times: Times, until: float, dice: random.Random, documents: bool) -> None:
    """From the first page to the plan; with documents, two of its twenty requests are for one."""
    times.ask("page", browser.get, "/")
    browser.begin()
    for section, fields in SECTIONS.items():
        if time.monotonic() > until:
            return
        think(dice)
        times.ask("page", browser.get, f"{browser.case}questions/{section}/")
        times.ask("save", browser.save, section, fields, follow=False)
    think(dice)
    times.ask("page", browser.get, f"{browser.case}plan/")
    for _document in range(2 if documents else 0):
        think(dice)
        times.ask("document", browser.get, f"{browser.case}plan/action-plan.pdf")


def bare(base: str, times: Times, until: float, seed: int, documents: bool) -> None:
    """The least a Django form page can cost: shown, and sent."""
    dice = random.Random(seed)  # noqa: S311
    browser = Browser(base)
    while time.monotonic() < until and times.number < MOST_REQUESTS:
        think(dice)
        times.ask("page", browser.get, "/bare/")
        times.ask("save", browser.post, "/bare/", {"name": "Ada"}, follow=False)


def think(dice: random.Random) -> None:
    """Read, and type."""
    time.sleep(dice.uniform(0.5, 1.5) * THINKS_SECONDS)


def memory(server: Server) -> str:
    """MB of each process of the server, the makers of documents among them."""
    waiting, found = [server.process.pid] if server.process else [], []
    while waiting:
        process = waiting.pop()
        status = Path(f"/proc/{process}/status").read_text()
        if "VmRSS:" in status:  # not of one that has ended
            found.append(int(status.split("VmRSS:")[1].split()[0]) // 1024)
        for children in Path(f"/proc/{process}/task").glob("*/children"):  # makers are started from any thread
            waiting += map(int, children.read_text().split())
    return " + ".join(map(str, found))


def crowd(name: str, server: Server, seconds: int, people: int, one: Callable[..., None], documents: bool) -> None:
    """Let people loose for some time, and print what came of it."""
    times, until = Times(), time.monotonic() + seconds
    threads = [
        threading.Thread(target=one, args=(server.base, times, until, seed, documents)) for seed in range(people)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{name}: {times.number:,} requests, {len(times.failed)} failed, {times.busy} told to come again")
    print(*(times.line(kind) for kind in ("page", "save", "document") if kind in times.taken), sep="\n")
    print(f"  memory    {memory(server)} MB", *times.failed[:5], flush=True)


def main(seconds: int, people: int) -> None:
    """Print the three runs."""
    for name, one, documents in (
        ("a bare form page", bare, False),
        ("the interview", person, False),
        ("with documents", person, True),
    ):
        settings = "benchmarks.bare_page" if one is bare else "tests.settings"
        with (
            tempfile.TemporaryDirectory() as folder,
            running(Path(folder), DJANGO_SETTINGS_MODULE=settings, RATE_LIMITS="0") as server,
        ):
            crowd(name, server, seconds, people, one, documents)


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    main(given[0] if given else SECONDS, given[1] if len(given) > 1 else PEOPLE)
