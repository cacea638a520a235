"""What may be written to a log: where something failed, never what a person answered."""

import logging
import traceback
from types import TracebackType


class WithoutValues(logging.Formatter):
    """Writes an exception as its frames and its type. Its message is left out: it may quote an answer."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        kind, _value, frames = ei
        if kind is None:
            return ""
        return "".join(traceback.format_tb(frames)) + f"{kind.__module__}.{kind.__qualname__}"
