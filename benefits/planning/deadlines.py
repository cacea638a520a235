"""Every date to act by, gathered from the programs and put in order."""

from __future__ import annotations

from collections.abc import Iterable

from benefits.result import Deadline, ProgramResult


def gather(results: Iterable[ProgramResult]) -> tuple[Deadline, ...]:
    """All deadlines of the results, earliest first; the same day and words are listed once."""
    found = {
        (entry.on, entry.program, entry.what.text, entry.what.key): entry
        for result in results
        for entry in result.deadlines
    }
    return tuple(sorted(found.values(), key=lambda entry: (entry.on, not entry.firm, entry.program)))
