"""The list of a place: stored by `directory_import` in the file `LOCAL_DIRECTORY`, shown with the plan."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from django.conf import settings
from pydantic import Field, TypeAdapter, ValidationError

from screener.directory.entry import ENTRIES, Entry
from screener.directory.faults import faults_of

_log = logging.getLogger(__name__)
_entries = TypeAdapter[tuple[Entry, ...]](Annotated[tuple[Entry, ...], Field(max_length=ENTRIES)])


def store(entries: Sequence[Entry]) -> Path:
    """Put the list in the place of the one before, whole or not at all; raises `OSError`."""
    path = Path(settings.LOCAL_DIRECTORY)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.write_bytes(_entries.dump_json(tuple(entries), indent=2, exclude_defaults=True) + b"\n")
    return beside.replace(path)


def local_help(state: str | None, age: int | None) -> list[Entry]:
    """The entries of the list that fit a state and an age in years, as far as both are known."""
    return [entry for entry in _stored() if entry.fits(state, age)]


def _stored() -> tuple[Entry, ...]:
    path = Path(settings.LOCAL_DIRECTORY)
    try:
        seen = path.stat()
    except OSError:  # there is none
        return ()
    return _read(path, seen.st_mtime_ns, seen.st_size)


@lru_cache(maxsize=1)
def _read(path: Path, changed: int, size: int) -> tuple[Entry, ...]:
    """The list as it was stored then. One that cannot be used is logged once, and the plan stands without it."""
    try:
        return _entries.validate_json(path.read_bytes())
    except OSError as error:
        _log.error("the local directory cannot be read: %s", error.strerror)
    except ValidationError as error:
        fault = next(faults_of(error))
        _log.error("the local directory cannot be used: %s: %s", fault.path, fault.message)
    return ()
