"""Documents laid out beside the server, one at a time for each of its processes, so that no page waits for one.

The layout runs in a process of its own, at a lower priority than pages. It is started once, replaced after a number
of documents so that its memory stays flat, and killed when a document takes too long. Only so many callers wait for it;
one more is asked to come again (docs/decisions/pdf-beside-the-server.md).
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from threading import BoundedSemaphore, Lock
from time import monotonic
from typing import Any

from django.conf import settings

from screener.monitoring import counters
from screener.plan.paper.choices import Paper

PLACES = 4  # one that is laid out and three that wait: about as long as a person does
WAITED_SECONDS = 14  # then the caller is asked to come again, and the document made for nobody
LONGEST_SECONDS = 60  # then the process is taken to hang, and is killed
DOCUMENTS_A_PROCESS = 100
_WAITS_AT_MOST_SECONDS = 5  # for those before
_LOADS_WITHIN_SECONDS = 10
_LOWER_PRIORITY = 5  # pages come first, and yet documents are made while many pages are asked for
_READY = "ready"


_Job = tuple[str, tuple[Any, ...], dict[str, Any]]  # a function of `screener.plan.pdf`, and what it is given


class Busy(Exception):
    """Too many documents are being made; try again in a moment."""


class _Maker:
    """The process that lays out."""

    def __init__(self) -> None:
        ours, theirs = Pipe()
        command = [sys.executable, "-m", "screener.plan.pdf_pool", str(theirs.fileno())]
        uncounted = {name: value for name, value in os.environ.items() if name != "PROMETHEUS_MULTIPROC_DIR"}
        self._process = subprocess.Popen(  # noqa: S603 - this very module
            command, pass_fds=[theirs.fileno()], cwd=settings.BASE_DIR, stdin=subprocess.DEVNULL, env=uncounted
        )
        theirs.close()
        self._pipe = ours
        self._made = 0
        self._is_ready = False
        self._owed_since: float | None = None  # when a document was begun that nobody waits for any more

    @property
    def is_worn(self) -> bool:
        return self._made >= DOCUMENTS_A_PROCESS or self._process.poll() is not None

    def make(self, job: _Job, *, someone_waits: bool) -> bytes:
        """The document. Raises `TimeoutError`, or `OSError` or `EOFError` when the process is gone."""
        if not self._is_ready:
            if not self._pipe.poll(_LOADS_WITHIN_SECONDS):
                raise Busy  # it goes on loading, for the next who asks
            self._is_ready = self._pipe.recv() == _READY
        self._let_go_of_what_is_owed()
        self._made += 1
        self._pipe.send(job)
        began = monotonic()
        if not self._pipe.poll(WAITED_SECONDS if someone_waits else LONGEST_SECONDS):
            if not someone_waits:
                raise TimeoutError
            self._owed_since = began
            raise Busy
        made = self._pipe.recv()
        if isinstance(made, str):
            raise RuntimeError(made)
        return bytes(made)

    def _let_go_of_what_is_owed(self) -> None:
        if self._owed_since is None:
            return
        if not self._pipe.poll(_WAITS_AT_MOST_SECONDS):
            raise TimeoutError if monotonic() - self._owed_since > LONGEST_SECONDS else Busy
        self._pipe.recv()
        self._owed_since = None

    def end(self) -> None:
        self._pipe.close()
        self._process.kill()
        self._process.wait()


_places = BoundedSemaphore(PLACES)
_turn = Lock()
_makers: list[_Maker] = []  # none or one


def render_pdf(
    document: Mapping[str, Any], *, made_on: date | None = None, paper: Paper | None = None, one_page: bool = False
) -> bytes:
    """The action plan of a result document; raises `Busy` when too many wait already, or it took too long."""
    options = {"made_on": made_on, "paper": paper or Paper(), "one_page": one_page}
    return _in_turn(("render_pdf", (document,), options))


def render_pdf_unhurried(document: Mapping[str, Any], paper: Paper) -> bytes:
    """The action plan for where no person waits: it waits its turn, and as long as any document may take.

    Raises `Busy` when the process that lays out was killed, hung, or still loads.
    """
    with _turn:
        return _made(("render_pdf", (document,), {"paper": paper}), someone_waits=False)


def render_letter(text: str, language: str, written_on: date) -> bytes:
    """A letter to an employer; raises `Busy` as `render_pdf` does."""
    return _in_turn(("render_letter", (text, language, written_on), {}))


def render_packet(sheet: Mapping[str, Any], language: str, made_for: date) -> bytes:
    """The helper sheet of an application; raises `Busy` as `render_pdf` does."""
    return _in_turn(("render_packet", (sheet, language, made_for), {}))


def render_sheet(template: str, shown: Mapping[str, Any], language: str, made_for: date) -> bytes:
    """A sheet of one subject; raises `Busy` as `render_pdf` does."""
    return _in_turn(("render_sheet", (template, shown, language, made_for), {}))


def _in_turn(job: _Job) -> bytes:
    """The document of the job, counted with its outcome."""
    try:
        made = _in_its_place(job)
    except Exception as error:
        counters.documents.labels(counters.REFUSED if isinstance(error, Busy) else counters.FAILED).inc()
        raise
    counters.documents.labels(counters.MADE).inc()
    return made


def _in_its_place(job: _Job) -> bytes:
    if not _places.acquire(blocking=False):
        raise Busy
    try:
        with counters.documents_waiting.track_inprogress():
            has_turn = _turn.acquire(timeout=_WAITS_AT_MOST_SECONDS)
        if not has_turn:
            raise Busy
        try:
            return _made(job, someone_waits=True)
        finally:
            _turn.release()
    finally:
        _places.release()


def start() -> None:
    """Load the layout, so that the first to ask need not wait for it."""
    with _turn:
        _maker()


def stop() -> None:
    """End the process that lays out."""
    while _makers:
        _makers.pop().end()


def _made(job: _Job, *, someone_waits: bool) -> bytes:
    maker = _maker()
    try:
        return maker.make(job, someone_waits=someone_waits)
    except TimeoutError:
        stop()
        raise Busy from None
    except (OSError, EOFError):  # it was killed: by hand, or for want of memory
        stop()
        raise Busy from None
    except (KeyboardInterrupt, SystemExit):  # nobody may get the document that was under way as his own
        stop()
        raise
    finally:
        if _makers and _makers[0].is_worn:
            stop()
            _maker()  # it loads while nobody waits


def _maker() -> _Maker:
    if _makers and _makers[0].is_worn:
        stop()
    if not _makers:
        _makers.append(_Maker())
    return _makers[0]


def _serve(pipe: Connection) -> None:
    """Lay out what comes, until nobody is at the other end."""
    import signal

    import django

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which then closes the pipe
    os.nice(_LOWER_PRIORITY)
    django.setup()
    from screener.plan import pdf

    pipe.send(_READY)
    while True:
        try:
            name, given, options = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            made: bytes | str = getattr(pdf, name)(*given, **options)
        except Exception as error:  # its message may quote an answer: the kind alone is told
            made = type(error).__qualname__
        pipe.send(made)


atexit.register(stop)

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screener.settings")
    _serve(Connection(int(sys.argv[1])))
