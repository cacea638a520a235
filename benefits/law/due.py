"""Which figures need somebody: those that expire, were not looked at for long, were never read, or lack a year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from benefits.law.calendar import months_after
from benefits.law.figures import Parameter


class Reason(StrEnum):
    """Why a figure needs somebody."""

    EXPIRED = "expired"
    EXPIRES = "will soon expire"
    LONG_AGO = "not looked at for long"
    UNVERIFIED = "not read at its source"
    MISSING = "without a value"


@dataclass(frozen=True, slots=True)
class Due:
    """A figure that needs somebody. `on` is the day it expires, was last looked at, or has its newest value from."""

    name: str
    file: str
    reason: Reason
    on: date


def due(book: Iterable[Parameter], as_of: date, *, within_months: int, looked_at_within_months: int) -> list[Due]:
    """What has expired by `as_of` or does within some months, and what nobody has looked at for some months.

    Ordered by reason, file and day. A figure that expired is not named a second time for being old.
    """
    soon = months_after(as_of, within_months)
    long_ago = months_after(as_of, -looked_at_within_months)
    found = []
    for entry in book:
        ends = entry.announced_until
        if ends is not None and ends <= as_of:
            found.append(Due(entry.name, entry.file, Reason.EXPIRED, ends))
        elif ends is not None and ends <= soon:
            found.append(Due(entry.name, entry.file, Reason.EXPIRES, ends))
        elif entry.checked_on < long_ago:
            found.append(Due(entry.name, entry.file, Reason.LONG_AGO, entry.checked_on))
    return sorted(found, key=_by_reason_and_file)


def unverified(book: Iterable[Parameter], as_of: date) -> list[Due]:
    """The figures whose value of that day nobody could read at its source, by file and day."""
    found = [
        Due(entry.name, entry.file, Reason.UNVERIFIED, entry.checked_on)
        for entry in book
        if not entry.verified or (entry.unverified_since is not None and entry.unverified_since <= as_of)
    ]
    return sorted(found, key=_by_reason_and_file)


def missing(book: Iterable[Parameter], year: int) -> list[Due]:
    """The figures without a value for a calendar year: none begins in it, and the newest does not reach over it.

    Ordered by file and day. Standing figures are never missing: they hold until amended.
    """
    last_day = date(year, 12, 31)
    found = [
        Due(entry.name, entry.file, Reason.MISSING, entry.since[-1])
        for entry in book
        if entry.announced_until is not None
        and entry.announced_until <= last_day
        and not any(day.year == year for day in entry.since)
    ]
    return sorted(found, key=_by_reason_and_file)


def _by_reason_and_file(entry: Due) -> tuple[int, str, date, str]:
    return list(Reason).index(entry.reason), entry.file, entry.on, entry.name
