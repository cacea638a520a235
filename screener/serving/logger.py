"""What gunicorn itself may write to its log: its errors without what was sent, and no list of the pages asked for."""

from __future__ import annotations

import os
from typing import Any

from gunicorn.glogging import Logger

from screener import logs


class WithoutValues(Logger):  # type: ignore[misc]
    """Gunicorn quotes the first line or a header of a request that it cannot read; here it does not."""

    def setup(self, cfg: Any) -> None:
        """Take the settings, then write by the project's own form, `LOG_FORMAT`."""
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(logs.formatter(os.environ.get("LOG_FORMAT", logs.PLAIN)))

    def access(self, resp: Any, req: Any, environ: Any, request_time: Any) -> None:
        """Write nothing, even when a list of requests is asked for: it would hold addresses of pages and of people."""
