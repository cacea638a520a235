"""A part of a screen that fails: the rest of the plan stands, and the log learns where it failed, never of whom.

`report` says what is done with the fault itself. It is looked up when a part fails, so that tests can have the fault
raised instead of hidden (``tests/conftest.py``).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

T = TypeVar("T")

_log = logging.getLogger(__name__)


def logged(part: str, error: Exception) -> None:
    """Log the part, the kind of fault and the line of code. Its message is left out: it may quote an answer."""
    _log.error("%s could not be worked out: %s at %s", part, type(error).__qualname__, _place(error.__traceback__))


report: Callable[[str, Exception], None] = logged


def contained(part: str, work: Callable[[], T]) -> T | None:
    """What the work gives, or None when it failed, which is reported under the name of the part."""
    try:
        return work()
    except Exception as error:  # whatever it is, the other parts of the plan do not hang on it
        report(part, error)
        return None


def _place(frames: TracebackType | None) -> str:
    """The last line of code that ran: module, line and function."""
    if frames is None:
        return "an unknown place"
    while frames.tb_next is not None:
        frames = frames.tb_next
    frame = frames.tb_frame
    return f"{frame.f_globals.get('__name__')}:{frames.tb_lineno} in {frame.f_code.co_name}"
