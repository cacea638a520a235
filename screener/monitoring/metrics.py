"""`/metrics`: how the site does, in the text format of Prometheus. It counts, and knows nobody."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hmac import compare_digest

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector

from screener.models import CaseFile
from screener.monitoring.counters import registry

UNAUTHORIZED = 401
_TASKS = "django_tasks_db"


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """The numbers, for who knows `METRICS_TOKEN`: `Authorization: Bearer TOKEN`. Else 401."""
    sent = request.headers.get("Authorization", "")
    if not compare_digest(sent.encode(), f"Bearer {settings.METRICS_TOKEN}".encode()):
        return HttpResponse(status=UNAUTHORIZED, headers={"WWW-Authenticate": "Bearer", "Cache-Control": "no-store"})
    shown = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        MultiProcessCollector(shown)
    else:
        shown.register(registry)
    shown.register(_Stored())
    return HttpResponse(generate_latest(shown), content_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})


class _Stored:
    """What the database holds, counted when it is asked for."""

    def collect(self) -> Iterator[Metric]:
        try:
            found = list(_counted())
        except DatabaseError:
            found = []
        yield GaugeMetricFamily("careplan_database_up", "1 when the database answered, 0 when not.", value=bool(found))
        yield from found


def _counted() -> Iterator[Metric]:
    held = CaseFile.objects.filter(expires_at__gt=timezone.now()).count()
    yield GaugeMetricFamily("careplan_case_files", "Case files that are kept now.", value=held)
    if apps.is_installed(_TASKS):
        from django_tasks_db.models import DBTaskResult

        waiting = DBTaskResult.objects.ready().count()
        yield GaugeMetricFamily("careplan_tasks_waiting", "Background tasks that wait to be begun.", value=waiting)
