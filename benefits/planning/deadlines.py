"""Every date to act by, gathered from the programs and put in order."""

from __future__ import annotations

from collections.abc import Iterable

from benefits import cover_path
from benefits.result import Deadline, ProgramResult
from benefits.result.cover import CoverPath


def gather(results: Iterable[ProgramResult], path: CoverPath, letters: Iterable[Deadline] = ()) -> tuple[Deadline, ...]:
    """All deadlines of the results, the cover path and the letters that came, earliest first; the same day and words
    are listed once."""
    told = [entry for result in results for entry in result.deadlines]
    found = {
        (entry.on, entry.program, entry.what.text, entry.what.key): entry
        for entry in (*told, *cover_path.deadlines(path, told), *letters)
    }
    return tuple(sorted(found.values(), key=lambda entry: (entry.on, not entry.firm, entry.program)))
