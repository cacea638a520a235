"""A bar on a terminal that fills as work is done, and nothing where nobody looks on."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from typing import Any

_CELLS = 20
_SECONDS_BETWEEN = 1.0


class ProgressBar:
    """One line that is written over once a second, and left standing at the end; none when `stream` is no terminal."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._last = time.monotonic()
        self._is_drawn = False

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *error: object) -> None:
        if self._is_drawn:
            self._stream.write("")

    def show(self, share: float, words: Callable[[], str]) -> None:
        """Fills a share of the bar, 0 to 1, with words beside it."""
        now = time.monotonic()
        if not self._stream.isatty() or now - self._last < _SECONDS_BETWEEN:
            return
        self._last = now
        width = shutil.get_terminal_size().columns - 1
        filled = int(share * _CELLS)
        line = f"[{'#' * filled:.<{_CELLS}}] {share:4.0%} {words()}"
        self._stream.write(f"\r{line[:width]:<{width}}", ending="")
        self._stream.flush()
        self._is_drawn = True
