"""What is counted while the site runs. No label can hold what anybody typed.

A label is the pattern of an address, a known method, a class of status or a word from this module. Several processes of
gunicorn add up in the folder of files that `screener/serving/config.py` names in `PROMETHEUS_MULTIPROC_DIR`; any other
server counts for its one process, in `registry`.
"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

MADE, REFUSED, FAILED = "made", "refused", "failed"
_BUCKETS_SECONDS = (0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

registry = CollectorRegistry()
request_seconds = Histogram(
    "careplan_request_seconds",
    "Seconds until a request was answered; its count is the number of requests.",
    ("route", "method", "status"),
    buckets=_BUCKETS_SECONDS,
    registry=registry,
)
documents = Counter(
    "careplan_documents",
    "PDFs that were made, refused because too many waited, or failed.",
    ("outcome",),
    registry=registry,
)
documents_waiting = Gauge(
    "careplan_documents_waiting",
    "Callers that wait for a PDF before theirs.",
    multiprocess_mode="livesum",
    registry=registry,
)
