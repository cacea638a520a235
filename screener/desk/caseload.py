"""The caseload: the clients of a member, found by a word, and their days and tasks on one page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone

from screener.desk import screenings, sealed
from screener.desk.access import clients_of
from screener.desk.models import Client, Membership, Screening, Task
from screener.desk.sealed import Details

MINE, ALL, NEWS, CLOSED = "mine", "all", "news", "closed"
SHOWN = (MINE, ALL, NEWS, CLOSED)
_AHEAD = timedelta(days=90)
_BEHIND = timedelta(days=30)
_DAYS_AT_MOST = 500


@dataclass(frozen=True, slots=True)
class Row:
    """A client of the list."""

    client: Client
    details: Details


@dataclass(frozen=True, slots=True)
class Day:
    """A day to act by: of a plan, or a task."""

    on: date
    client: Client
    name: str
    title: str
    what: str
    is_firm: bool


def found(member: Membership, shown: str, words: str) -> list[Row]:
    """The clients whose name, number or tags have every word; those with news first, then by number, newest first."""
    asked = words.casefold().split()
    rows = (Row(client, sealed.details_of(client)) for client in _chosen(member, shown))
    return [row for row in rows if all(word in _searched(row) for word in asked)]


def days(member: Membership) -> list[Day]:
    """The days of every open client that are near, in their order."""
    today = timezone.localdate()
    first, last = today - _BEHIND, today + _AHEAD
    near = (day for day in _days(member) if first <= day.on <= last)
    return sorted(near, key=lambda day: (day.on, day.client.number))[:_DAYS_AT_MOST]


def _chosen(member: Membership, shown: str) -> QuerySet[Client]:
    clients = clients_of(member).select_related("assigned_to__user").order_by("-has_news", "-number")
    if shown == CLOSED:
        return clients.exclude(closed_at=None)
    clients = clients.filter(closed_at=None)
    if shown == NEWS:
        return clients.filter(has_news=True)
    return clients.filter(assigned_to=member) if shown == MINE else clients


def _searched(row: Row) -> str:
    parts = (row.details.name, row.details.record_number, str(row.client.number), *row.details.tags)
    return "\n".join(parts).casefold()


def _days(member: Membership) -> Iterator[Day]:
    newest = Screening.objects.filter(client=OuterRef("client")).order_by("-at").values("pk")[:1]
    open_clients = clients_of(member).filter(closed_at=None)
    names = {client.pk: sealed.details_of(client).name for client in open_clients}
    rows = Screening.objects.filter(client__in=open_clients, pk=Subquery(newest))
    for row in rows.select_related("client__organisation").iterator():
        for day in screenings.upcoming(row):
            yield _of_plan(row.client, names[row.client_id], day)
    tasks = Task.objects.filter(client__in=open_clients, done_at=None).exclude(due_on=None)
    for task in tasks.select_related("client__organisation").iterator():
        assert task.due_on is not None  # what is asked for above
        yield Day(task.due_on, task.client, names[task.client_id], "", sealed.text_of(task), False)


def _of_plan(client: Client, name: str, day: Mapping[str, Any]) -> Day:
    return Day(date.fromisoformat(day["on"]), client, name, day["title"], day["what"], day["firm"])
