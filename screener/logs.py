"""What may be written to a log: where something happened and of which kind, never what was typed or by whom.

The messages of this project are written as they are: nothing of a person is ever put into them. Messages of libraries
may quote an address, a header or a value, and so may the message of any exception. Of those are written: the template
with its numbers filled in, the line of code that spoke, the kind of the exception and the lines it came through.
"""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

PLAIN, JSON = FORMATS = ("plain", "json")
MOST_FRAMES = 60  # the last ones: a recursion without end has a thousand, all alike

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The random id of the request that is being answered; empty outside one."""

_OURS = frozenset({"screener", "benefits"})
_NOT_WRITTEN = "…"
_WORD = re.compile(r"\w")

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutValues(logging.Formatter):
    """A line for somebody who reads along: level, logger, what may be said, and the traceback without its message."""

    def format(self, record: logging.LogRecord) -> str:
        told = described(record)
        told.pop("time")
        exception = told.pop("exception", None)
        words = [told.pop("level"), told.pop("logger"), told.pop("message", "")]
        line = " ".join([*filter(None, words), *(f"{name}={value}" for name, value in told.items())])
        return line if exception is None else f"{line}\n{self.formatException(record.exc_info or (None, None, None))}"

    def formatException(self, ei: _Raised) -> str:
        kind, _value, frames = ei
        if kind is None:
            return ""
        return "".join(traceback.format_tb(frames, limit=-MOST_FRAMES)) + _name(kind)


class JsonLines(logging.Formatter):
    """One JSON object a line, for programs that collect logs."""

    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(described(record), ensure_ascii=False)


def formatter(name: str) -> logging.Formatter:
    """The formatter by its name; raises `ValueError` for another than `FORMATS`."""
    if name not in FORMATS:
        raise ValueError(f"LOG_FORMAT is one of {', '.join(FORMATS)}")
    return JsonLines() if name == JSON else WithoutValues()


def described(record: logging.LogRecord) -> dict[str, Any]:
    """What may be told of a record: `time` (UTC), `level`, `logger`, and of the rest what there is."""
    told: dict[str, Any] = {
        "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
    }
    told.update(_said(record))
    match = getattr(getattr(record, "request", None), "resolver_match", None)
    if match is not None:
        told["route"] = match.route
    if isinstance(status := getattr(record, "status_code", None), int):
        told["status"] = status
    if request := request_id.get():
        told["request_id"] = request
    if record.exc_info and record.exc_info[1]:
        told["exception"] = _exception(record.exc_info[1])
    return told


def _said(record: logging.LogRecord) -> dict[str, Any]:
    if record.name.split(".")[0] in _OURS:
        return {"message": record.getMessage(), **getattr(record, "fields", {})}
    place = f"{record.module}:{record.lineno} in {record.funcName}"
    template = _template(record)
    return {"message": template, "place": place} if template else {"place": place}


def _template(record: logging.LogRecord) -> str:
    """The message of a library with its numbers. One without arguments may have been put together from values."""
    given = record.args
    if not given or not isinstance(record.msg, str):
        return ""
    filled = (
        {name: _number(value) for name, value in given.items()}
        if isinstance(given, Mapping)
        else tuple(map(_number, given))
    )
    try:
        said = record.msg % filled
    except (TypeError, ValueError, KeyError):
        return ""
    return said if _WORD.search(said) else ""


def _number(value: object) -> object:
    return value if isinstance(value, int | float) else _NOT_WRITTEN


def _exception(error: BaseException) -> dict[str, Any]:
    frames = list(_frames(error.__traceback__))[-MOST_FRAMES:]
    told: dict[str, Any] = {"type": _name(type(error)), "frames": frames}
    cause = error.__cause__ or error.__context__
    return told | {"from": _name(type(cause))} if cause else told


def _frames(frames: TracebackType | None) -> Iterator[str]:
    for frame, line in traceback.walk_tb(frames):
        yield f"{frame.f_globals.get('__name__')}:{line} in {frame.f_code.co_name}"


def _name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
