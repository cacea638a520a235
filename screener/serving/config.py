"""Settings of gunicorn: `gunicorn --config screener/serving/config.py screener.wsgi`.

METRICS_TOKEN   when it is set, the processes count in files of `VAR_DIR/metrics`, which `/metrics` adds up
WEB_WORKERS     processes that answer; 2 unless set. Each has one more beside it that lays out documents
"""

import os
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_METRICS = Path(os.environ.get("VAR_DIR", _ROOT / "var")) / "metrics"

worker_class = "screener.serving.worker.WholeRequests"
workers = int(os.environ.get("WEB_WORKERS", "2"))
threads = 12  # a document that is waited for takes one of them, and only so many are waited for at once
timeout = 30  # seconds until a worker that no longer answers is killed
graceful_timeout = 8  # seconds that others have to end when a worker has to go
keepalive = 5
worker_connections = 500
loglevel = "warning"
logger_class = "screener.serving.logger.WithoutValues"
control_socket_disable = True  # nobody steers it while it runs, and it would write into the home folder
limit_request_line = 4094
limit_request_fields = 60
limit_request_field_size = 8190
forwarded_allow_ips = os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")


def on_starting(server: Any) -> None:
    """Once, before any process that answers: an empty folder for what they count."""
    if not os.environ.get("METRICS_TOKEN"):
        return
    _METRICS.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left_over in _METRICS.glob("*.db"):
        left_over.unlink()
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(_METRICS)


def child_exit(server: Any, worker: Any) -> None:
    """Nobody waits for a document in a process that is gone; what it counted stays."""
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(worker.pid)


def post_worker_init(worker: Any) -> None:
    """Load what lays out documents before anybody waits for it."""
    from screener.plan.pdf_pool import start

    start()


def worker_exit(server: Any, worker: Any) -> None:
    """End what lays out documents with its worker."""
    from screener.plan.pdf_pool import stop

    stop()
