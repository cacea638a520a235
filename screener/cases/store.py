"""Case files in the database: one row each, ciphertext only.

A change is made under the lock of its row, on what the row holds at that moment: two changes made at once follow one
another, and neither is lost. Reading writes nothing but, every few minutes, how long the case file is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from screener.cases import contents as writing
from screener.cases import seal
from screener.cases.contents import Contents
from screener.models import CaseFile

T = TypeVar("T")

_EXTENDED_EVERY = timedelta(minutes=5)


class Gone(LookupError):
    """There is no such case file for this key: never made, erased, over, or another's."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case file that was opened. `contents` is a copy: only `change` changes what is kept."""

    id: UUID
    key: bytes
    contents: Contents
    expires_at: datetime
    kept: timedelta  # from when it is looked at

    @property
    def seconds_left(self) -> int:
        """How long it is kept when nobody comes back."""
        return max(0, int((self.expires_at - timezone.now()).total_seconds()))


def create(contents: Contents, kept: timedelta | None = None) -> OpenCase:
    """A new case file, under an id and a key that were never used before; kept as long as a visitor's unless told."""
    kept = kept or timedelta(seconds=settings.CASE_KEPT_SECONDS)
    made = OpenCase(uuid4(), seal.new_key(), contents, timezone.now() + kept, kept)
    CaseFile.objects.create(
        id=made.id,
        sealed=seal.seal(writing.written(contents), made.key, about=_about(made.id, 1)),
        revision=1,
        expires_at=made.expires_at,
        kept_seconds=int(kept.total_seconds()),
    )
    return made


def read(case_id: UUID, key: bytes) -> OpenCase:
    """The case file as it is now; raises `Gone`."""
    row = CaseFile.objects.filter(pk=case_id, expires_at__gt=timezone.now()).first()
    if row is None:
        raise Gone
    return OpenCase(case_id, key, _opened(row, key), row.expires_at, timedelta(seconds=row.kept_seconds))


def change(case: OpenCase, make: Callable[[Contents], T]) -> T:
    """Change what is kept by `make`, which is given the contents of this moment; raises `Gone`."""
    with transaction.atomic():
        row = CaseFile.objects.select_for_update().filter(pk=case.id, expires_at__gt=timezone.now()).first()
        if row is None:
            raise Gone
        contents = _opened(row, case.key)
        before = writing.written(contents)
        made = make(contents)
        after = writing.written(contents)
        if after != before:
            row.revision += 1
            row.sealed = seal.seal(after, case.key, about=_about(row.id, row.revision))
            row.changed_at = timezone.now()
            row.save(update_fields=["sealed", "revision", "changed_at"])
    return made


def extend(case: OpenCase) -> OpenCase:
    """Keep the case file from now on for its whole time; written at most once in some minutes."""
    end = timezone.now() + case.kept
    if end - case.expires_at < _EXTENDED_EVERY:
        return case
    CaseFile.objects.filter(pk=case.id, expires_at__gt=timezone.now(), expires_at__lt=end).update(expires_at=end)
    return replace(case, expires_at=end)


def erase(case: OpenCase) -> None:
    """Delete the row. Its key is in the cookie alone, which the caller takes away."""
    CaseFile.objects.filter(pk=case.id).delete()


def purge() -> int:
    """Delete the case files whose time is over; how many they were."""
    deleted, _by_model = CaseFile.objects.filter(expires_at__lte=timezone.now()).delete()
    return deleted


def _opened(row: CaseFile, key: bytes) -> Contents:
    try:
        return writing.read(seal.unseal(bytes(row.sealed), key, about=_about(row.id, row.revision)))
    except seal.NotOpened:
        raise Gone from None


def _about(case_id: UUID, revision: int) -> str:
    return f"{case_id}:{revision}"
