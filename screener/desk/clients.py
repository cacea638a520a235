"""What is done to clients: taken on, noted down, erased. The pages note each in the audit log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from screener.cases import store
from screener.cases.contents import Contents
from screener.cases.store import OpenCase
from screener.desk import audit, sealed
from screener.desk.audit import Action
from screener.desk.models import Client, Membership, Note, Organisation, Screening, Task
from screener.desk.sealed import Details
from screener.models import CaseFile

MOST_CLIENTS = 20_000  # of an organisation: the caseload reads every name


class TooManyClients(Exception):
    """An organisation has as many clients as the desk can search."""


def take_on(member: Membership, details: Details, contents: Contents) -> Client:
    """A new client, with a case file of her own, given to the member. Raises `TooManyClients`."""
    with transaction.atomic():
        organisation = Organisation.objects.select_for_update().get(pk=member.organisation_id)
        known = Client.objects.filter(organisation=organisation)
        if known.count() >= MOST_CLIENTS:
            raise TooManyClients
        case = store.create(contents, kept=timedelta(days=organisation.kept_days))
        client = Client(
            organisation=organisation,
            number=(known.aggregate(last=Max("number"))["last"] or 0) + 1,
            case_file_id=case.id,
            assigned_to=member,
        )
        sealed.seal_case_key(client, case.key)
        sealed.seal_details(client, details)
        client.save()
        audit.note(member, Action.CHANGED, "new client", client.id)
    return client


def keep_for(organisation: Organisation) -> None:
    """Let the organisation's days hold for the clients it has, too: a shorter time counts from now at the latest."""
    kept = timedelta(days=organisation.kept_days)
    files = CaseFile.objects.filter(client__organisation=organisation)
    files.update(kept_seconds=int(kept.total_seconds()))
    latest = timezone.now() + kept
    files.filter(expires_at__gt=latest).update(expires_at=latest)


def change_details(client: Client, make: Callable[[Details], Any]) -> None:
    """Change what is noted of a client by `make`, which is given what is noted at this moment."""
    with transaction.atomic():
        row = Client.objects.select_for_update().select_related("organisation").get(pk=client.pk)
        details = sealed.details_of(row)
        make(details)
        sealed.seal_details(row, details)
        row.save(update_fields=["sealed"])


def case_of(client: Client) -> OpenCase:
    """The client's case file; raises `store.Gone`."""
    return store.read(client.case_file_id, sealed.case_key_of(client))


def write_note(client: Client, author: Membership, text: str) -> None:
    """Write something down."""
    note = Note(client=client, author=author)
    sealed.seal_text(note, text)
    note.save()


def plan_task(client: Client, text: str, due_on: Any = None) -> None:
    """Note something to do."""
    task = Task(client=client, due_on=due_on)
    sealed.seal_text(task, text)
    task.save()


def erase(member: Membership, client: Client) -> None:
    """Delete a client and everything that is held on her; the audit log keeps that it was done."""
    with transaction.atomic():
        client.case_file.delete()
        audit.note(member, Action.ERASED, "client", client.id)


def held_on(client: Client) -> dict[str, Any]:
    """Everything that is held on a client, to be given to her."""
    details = sealed.details_of(client)
    return {
        "number": client.number,
        "name": details.name,
        "record_number": details.record_number,
        "tags": details.tags,
        "papers": details.papers,
        "taken_on": client.created_at.isoformat(),
        "closed": None if client.closed_at is None else client.closed_at.isoformat(),
        "case": case_of(client).contents.document,
        "notes": [
            {"at": note.at.isoformat(), "by": str(note.author or ""), "text": sealed.text_of(note)}
            for note in _of(Note, client).order_by("at")
        ],
        "tasks": [
            {"due": task.due_on and task.due_on.isoformat(), "done": bool(task.done_at), "text": sealed.text_of(task)}
            for task in _of(Task, client).order_by("due_on")
        ],
        "screenings": [
            {"at": row.at.isoformat(), **sealed.screened_of(row).record}
            for row in _of(Screening, client).order_by("at")
        ],
        "exported_at": timezone.now().isoformat(),
    }


def _of(model: Any, client: Client) -> Any:
    return model.objects.filter(client=client).select_related("client__organisation")
