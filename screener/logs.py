"""What may be written to a log: where something failed, never what a person answered."""

import logging
import re
import traceback
from types import TracebackType

_TOKEN = re.compile(r"(/desk/join/)[^/\s]+")


class WithoutValues(logging.Formatter):
    """Writes an exception as its frames and its type. Its message is left out: it may quote an answer.

    The token of an invitation, which stands in its address, is left out too.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line, without tokens."""
        return _TOKEN.sub(r"\1…", super().format(record))

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        kind, _value, frames = ei
        if kind is None:
            return ""
        return "".join(traceback.format_tb(frames)) + f"{kind.__module__}.{kind.__qualname__}"
