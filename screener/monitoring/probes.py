"""What a watchdog asks: `/healthz`, whether the process lives, and `/readyz`, whether it can serve people.

With `/metrics` they are answered ahead of every other page: whatever name or address the machine was asked by, over
plain http, without a cookie, and, for `/healthz`, without the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread

from django.conf import settings
from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

import benefits
from screener.monitoring.metrics import metrics

UNAVAILABLE = 503
DATABASE_WITHIN_SECONDS = 2.0  # a watchdog's own patience is often no longer than 3 to 5 seconds
NO_DATABASE = "database: no answer"
NOT_MIGRATED = "database: migrations are missing; run `manage.py migrate`"
NOT_COMPILED = "catalogues: {language} is not compiled; run `make translations`"
NOT_COLLECTED = "static files: not collected; run `manage.py collectstatic`, then start again"
_SOURCE_LANGUAGE = "en"

_asking = Lock()


class Probes:
    """Answers what is asked by machines, before anything is done that only people need."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = ANSWERS.get(request.path_info)
        if answer is None or (answer is metrics and not settings.METRICS_TOKEN):
            return self.get_response(request)
        return answer(request)


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Liveness: 200 as long as this process takes requests. Nothing else is looked at."""
    return _told([])


@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """Readiness: 200 when people can be served here, else 503 with a line for each thing that is missing."""
    return _told([*_of_the_database(), *_not_compiled(), *_not_collected()])


ANSWERS: dict[str, Callable[..., HttpResponse]] = {"/healthz": healthz, "/readyz": readyz, "/metrics": metrics}


def _told(missing: list[str]) -> HttpResponse:
    return HttpResponse(
        "".join(f"{line}\n" for line in missing or ["ok"]),
        content_type="text/plain; charset=utf-8",
        status=UNAVAILABLE if missing else 200,
        headers={"Cache-Control": "no-store"},
    )


def _of_the_database() -> list[str]:
    """What the database lacks. A thread asks, on a connection of its own: a database that hangs must not hold this one.

    One thread asks at a time, so that they do not pile up while it hangs.
    """
    if not _asking.acquire(timeout=DATABASE_WITHIN_SECONDS):
        return [NO_DATABASE]
    answered: SimpleQueue[list[str]] = SimpleQueue()

    def ask() -> None:
        try:
            answered.put([NOT_MIGRATED] if _not_migrated() else [])
        except Exception:  # of whatever kind: it was asked, and gave no answer
            answered.put([NO_DATABASE])
        finally:
            connection.close()
            _asking.release()

    Thread(target=ask, daemon=True).start()
    try:
        return answered.get(timeout=DATABASE_WITHIN_SECONDS)
    except Empty:
        return [NO_DATABASE]


def _not_migrated() -> frozenset[tuple[str, str]]:
    """The last migrations of the applications that the database has not seen."""
    return _last_migrations() - set(MigrationRecorder(connection).applied_migrations())


@cache
def _last_migrations() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None).graph.leaf_nodes())


def _not_compiled() -> Iterator[str]:
    core = Path(benefits.__file__).parent / "locale"
    catalogues = [(core, "benefits.mo"), *((Path(folder), "django.mo") for folder in settings.LOCALE_PATHS)]
    for language, _name in settings.LANGUAGES:
        compiled = all((folder / language / "LC_MESSAGES" / name).is_file() for folder, name in catalogues)
        if language != _SOURCE_LANGUAGE and not compiled:
            yield NOT_COMPILED.format(language=language)


def _not_collected() -> list[str]:
    """Whether this process knows the collected files: it reads their list once, when it starts."""
    lacks = isinstance(staticfiles_storage, ManifestFilesMixin) and not staticfiles_storage.hashed_files
    return [NOT_COLLECTED] if lacks else []
