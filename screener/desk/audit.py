"""The log of who read or changed what. It is only added to; PostgreSQL refuses anything else by itself."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from screener.desk.models import AuditEntry, Membership, Organisation


class Action(StrEnum):
    """What was done."""

    READ = "read"
    CHANGED = "changed"
    ERASED = "erased"
    EXPORTED = "exported"
    SIGNED_IN = "signed in"


def note(member: Membership, action: Action, what: str, object_id: UUID | None = None) -> None:
    """Note what a member did. `what` is a word of the program, such as the name of a page; never something typed."""
    AuditEntry.objects.create(
        organisation_id=member.organisation_id,
        user_id=member.user_id,
        action=action,
        what=what,
        object_id=object_id,
    )


def note_by_program(organisation: Organisation, action: Action, what: str, object_id: UUID | None = None) -> None:
    """Note what the program did by itself."""
    AuditEntry.objects.create(organisation_id=organisation.id, action=action, what=what, object_id=object_id)
