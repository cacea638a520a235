"""``manage.py rescreen``: screen the clients of every organisation again. On a timer once a day, after midnight."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from screener.desk import tasks
from screener.desk.models import Organisation


class Command(BaseCommand):
    """Hand one task for each organisation to the background."""

    help = "Screens the clients of every organisation again, in the background; on a timer once a day."

    def handle(self, *args: Any, **options: Any) -> None:
        """Hand the tasks over."""
        for organisation in Organisation.objects.all():
            tasks.rescreen.enqueue(str(organisation.id))
