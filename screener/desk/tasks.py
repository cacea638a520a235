"""Work in the background, through Django's task interface (`settings.TASKS`)."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone
from django_tasks import task

from screener.desk import screenings
from screener.desk.models import Client


@task()
def rescreen(organisation_id: str) -> int:
    """Screen every open client of an organisation again; how many have something new."""
    open_clients = Client.objects.filter(
        organisation_id=UUID(organisation_id), closed_at=None, case_file__expires_at__gt=timezone.now()
    )
    return sum(screenings.rescreen(client) for client in open_clients.select_related("organisation").iterator())
