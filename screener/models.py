"""What is stored: case files, and of them nothing that can be read without their keys."""

from __future__ import annotations

import uuid

from django.db import models


class CaseFile(models.Model):
    """One sealed case file. Answers, drafts, door and revisions of the sections all lie in `sealed`."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sealed = models.BinaryField()
    revision = models.PositiveIntegerField()  # counts the changes; the seal is bound to it
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(db_index=True)
    kept_seconds = models.PositiveIntegerField(default=2 * 60 * 60)  # after it was last looked at or changed
