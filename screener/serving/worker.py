"""A worker of gunicorn with threads that nobody can hold by sending slowly, and that ends what takes too long.

Gunicorn's own worker gives a connection to a thread at its first byte: a handful of slow bodies then stop everybody.
Here the one loop of the worker collects each request, and a thread gets it whole. A thread cannot be stopped from
outside: when a request takes too long, its worker takes no new ones, lets the others end, and leaves; a fresh one takes
its place.
"""

from __future__ import annotations

import os
import re
import selectors
import socket
from contextlib import suppress
from functools import partial
from threading import get_ident
from time import monotonic
from typing import Any

from gunicorn import http
from gunicorn.workers.gthread import TConn, ThreadWorker

LONGEST_REQUEST_SECONDS = 30
HEAD_WITHIN_SECONDS = 15
WHOLE_WITHIN_SECONDS = 120  # a megabyte over a poor telephone line
LARGEST_COLLECTED = 3_000_000  # bytes of one request; a page is refused long before, with a page that says so
_LARGEST_HEAD = 32_000
_MOST_COLLECTED = 100_000_000  # bytes of all requests that are on their way
_A_PIECE = 64 * 1024

_END_OF_HEAD = b"\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,15})[ \t]*\r\n", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r]*chunked", re.IGNORECASE)
_EXPECTS = re.compile(rb"\r\nexpect:[ \t]*100-continue", re.IGNORECASE)
_LAST_CHUNK = b"0\r\n\r\n"
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_TOO_LARGE = (
    b"HTTP/1.1 413 Content Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n"
    b"What was sent is far more than this site can take: 1 MB for a file. Go back and choose a smaller file.\n"
)


class _Arriving:
    """A request on its way: what has come of it, and how long the rest may take."""

    __slots__ = ("began", "body_from", "content", "whole")

    def __init__(self) -> None:
        self.content = bytearray()
        self.began = monotonic()
        self.body_from = 0  # where the body begins, once the head is here
        self.whole: int | None = None  # how long all of it is, once the head has said so

    @property
    def is_late(self) -> bool:
        allowed = WHOLE_WITHIN_SECONDS if self.body_from else HEAD_WITHIN_SECONDS
        return monotonic() - self.began > allowed

    @property
    def is_whole(self) -> bool:
        if not self.body_from:
            return False
        if self.whole is None:
            return self.content.endswith(_LAST_CHUNK)
        return len(self.content) >= self.whole


class WholeRequests(ThreadWorker):  # type: ignore[misc]
    """Threads for requests that have arrived whole."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.arriving: dict[TConn, _Arriving] = {}
        self.running: dict[int, float] = {}
        self.has_overdue = False
        self.alive: bool = True

    def accept(self, listener: socket.socket) -> None:
        """Take a connection; its thread comes later."""
        try:
            client, address = listener.accept()
        except OSError:  # gone again, or taken by another worker
            return
        self.nr_conns += 1
        conn = TConn(self.cfg, client, address, listener.getsockname())
        if self.cfg.is_ssl:
            self.enqueue_req(conn)
            return
        conn.parser = http.get_parser(self.cfg, client, address)
        conn.initialized = True
        self._collect(conn)

    def on_client_socket_readable(self, conn: TConn, client: socket.socket) -> None:
        """The next request of a connection that was kept."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._collect(conn)
        self._take_more(conn, client)

    def _collect(self, conn: TConn) -> None:
        self.arriving[conn] = _Arriving()
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self._take_more, conn))

    def _take_more(self, conn: TConn, client: socket.socket) -> None:
        """Take what has come; give the request to a thread when it is whole."""
        request = self.arriving.get(conn)
        if request is None:
            return
        try:
            piece = client.recv(_A_PIECE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            piece = b""
        if not piece:
            self._drop(conn)
            return
        request.content += piece
        if not request.body_from and not self._read_head(conn, request):
            return
        if request.is_whole:
            self._hand_over(conn, request)
        elif len(request.content) > LARGEST_COLLECTED or self._collected() > _MOST_COLLECTED:
            self._refuse(conn)

    def _read_head(self, conn: TConn, request: _Arriving) -> bool:
        """Learn from the head how much will come; False while the head is not all there, or when it was refused."""
        end = request.content.find(_END_OF_HEAD)
        if end < 0:
            if len(request.content) > _LARGEST_HEAD:  # gunicorn's own limits answer it
                request.body_from = request.whole = len(request.content)
                return True
            return False
        head = bytes(request.content[: end + 2])
        request.body_from = end + len(_END_OF_HEAD)
        if not _CHUNKED.search(head):
            length = _LENGTH.search(head)
            request.whole = request.body_from + (int(length[1]) if length else 0)
            if request.whole > request.body_from + LARGEST_COLLECTED:
                self._refuse(conn)
                return False
        if _EXPECTS.search(head) and not request.is_whole:
            try:
                conn.sock.send(_CONTINUE)
            except OSError:
                self._drop(conn)
                return False
        return True

    def _hand_over(self, conn: TConn, request: _Arriving) -> None:
        del self.arriving[conn]
        self.poller.unregister(conn.sock)
        conn.parser.unreader.unread(bytes(request.content))
        self.enqueue_req(conn)

    def _refuse(self, conn: TConn) -> None:
        with suppress(OSError):  # it does not listen
            conn.sock.send(_TOO_LARGE)
        self._drop(conn)

    def _drop(self, conn: TConn) -> None:
        self.arriving.pop(conn, None)
        with suppress(OSError, KeyError, ValueError):  # it was not waited for
            self.poller.unregister(conn.sock)
        self.nr_conns -= 1
        conn.close()

    def _collected(self) -> int:
        return sum(len(request.content) for request in self.arriving.values())

    def handle(self, conn: TConn) -> Any:
        """Answer a request, in a thread; note when it began."""
        me = get_ident()
        self.running[me] = monotonic()
        try:
            return super().handle(conn)
        finally:
            self.running.pop(me, None)

    def murder_pending(self) -> None:
        """Each second: let go who is too slow, and leave when a request takes too long."""
        super().murder_pending()
        for conn in [conn for conn, request in self.arriving.items() if request.is_late or not self.alive]:
            self._drop(conn)
        oldest = min(list(self.running.values()), default=None)
        if oldest is not None and monotonic() - oldest > LONGEST_REQUEST_SECONDS and not self.has_overdue:
            self.log.error("A request took longer than %s s: the worker is replaced.", LONGEST_REQUEST_SECONDS)
            self.has_overdue = True
            self.alive = False

    def run(self) -> None:
        """Serve; after a request that never ended, leave without waiting for its thread."""
        super().run()
        if self.has_overdue:
            self.cfg.worker_exit(self, self)
            os._exit(1)
