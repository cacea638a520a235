"""Three doors tried with spoilt documents and forms. Each run gives what went wrong: nothing is hoped for."""

from __future__ import annotations

import resource
from collections.abc import Callable
from random import Random
from time import process_time

from django.test import Client
from django.urls import reverse

from benefits import InvalidCase, parse_case, screen, to_document
from screener import documents
from screener.cases import store
from screener.intake.sections import SECTIONS
from tests.screener.fuzz import mutations
from tests.screener.visits import Visit

LONGEST_SECONDS = 1.0
LONGEST_PAGE_SECONDS = 3.0  # a page of the interview with as many rows as there may be
SERVER_ERROR = 500
_POSTS_A_VISIT = 40


class Run:
    """What a run came to."""

    def __init__(self) -> None:
        self.tried, self.slowest, self.wrong = 0, 0.0, list[str]()
        self.memory = _memory()

    def time(self, name: str, work: Callable[[], object], longest: float = LONGEST_SECONDS) -> None:
        began = process_time()
        try:
            work()
        except Exception as error:
            self.wrong.append(f"{name}: {type(error).__name__}: {error}"[:300])
        took = process_time() - began
        self.tried += 1
        self.slowest = max(self.slowest, took)
        if took > longest:
            self.wrong.append(f"{name}: {took:.2f} s")

    @property
    def grown(self) -> int:
        """How many MB the process has grown by."""
        return _memory() - self.memory

    def __str__(self) -> str:
        return f"{self.tried:,} tried, slowest {self.slowest:.2f} s, {self.grown} MB more, {len(self.wrong)} wrong"


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def through_the_core(number: int, seed: int = 0) -> Run:
    """Documents through the reader and the screen."""
    _screened(b"{}")  # the figures of the law are loaded once
    run = Run()
    for place in range(number):
        text = mutations.body(Random(f"document {seed} {place}"))
        run.time(f"document {place}", lambda text=text: _screened(text))  # type: ignore[misc]
    return run


def _screened(text: bytes) -> None:
    try:
        to_document(screen(parse_case(documents.read(text))))
    except InvalidCase as error:
        if len(error.errors) > 2 * documents.FAULTS_AT_MOST:
            raise AssertionError("faults without an end") from None


def through_the_api(number: int, seed: int = 0) -> Run:
    """Bodies through the JSON door."""
    run, client = Run(), Client()
    for place in range(number):
        text = mutations.body(Random(f"body {seed} {place}"))
        run.time(f"body {place}", lambda text=text: _asked(client, text))  # type: ignore[misc]
    return run


def _asked(client: Client, text: bytes) -> None:
    answer = client.generic("POST", reverse("api:screen"), text, CONTENT_TYPE="application/json")  # an empty one too
    assert answer.status_code in {200, 422}, f"status {answer.status_code}"


def through_the_forms(number: int, seed: int = 0) -> Run:
    """Pages of the interview, sent spoilt, and read again."""
    run = Run()
    visit = Visit.begun(Client())
    for place in range(number):
        random = Random(f"form {seed} {place}")
        if place % _POSTS_A_VISIT == 0:
            store.erase(visit.case)
            visit = Visit.with_answers(mutations.as_plain(random.choice(mutations.PEOPLE)))
        section = random.choice(sorted(SECTIONS))
        shown = _shown(run, visit, section)
        sent = mutations.form(random, shown)
        name = f"form {place} {section} {sent['go'][:20]}"
        run.time(name, lambda visit=visit, section=section, sent=sent: _posted(visit, section, sent))  # type: ignore[misc]
    return run


def _shown(run: Run, visit: Visit, section: str) -> dict[str, str]:
    found: dict[str, str] = {}
    run.time(f"page {section}", lambda: found.update(_page(visit, section)), LONGEST_PAGE_SECONDS)
    return found


def _page(visit: Visit, section: str) -> dict[str, str]:
    page = visit.get("intake:step", section)
    assert page.status_code < SERVER_ERROR, f"status {page.status_code}"
    if "form" not in page.context:  # two versions are shown: choose
        about = {"draft": page.context["draft"].page, "revision": page.context["revision"], "take": "saved"}
        visit.post("intake:choose", section, data=about)
        return {}
    return {name: str(value) for name, value in page.context["form"].initial.items() if value not in (None, False)}


def _posted(visit: Visit, section: str, sent: dict[str, str]) -> None:
    answer = visit.post("intake:step", section, data=sent)
    assert answer.status_code < SERVER_ERROR, f"status {answer.status_code}"
