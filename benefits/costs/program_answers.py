"""The programs' answers as the months count on them: found by program and person, their facts read as records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from benefits.result import PATIENT, ProgramResult
from benefits.result.answers import Outcome
from benefits.result.facts import F, Facts

COUNTED_ON: Final = frozenset({Outcome.ALREADY, Outcome.LIKELY, Outcome.POSSIBLE})
"""Outcomes on which a benefit is put into the months, with words that say so."""


class ProgramAnswers:
    """All answers of a screen. `listed` has them in their order; a program is named by the record of its facts."""

    __slots__ = ("_found", "listed")

    def __init__(self, results: Iterable[ProgramResult]) -> None:
        self.listed = tuple(results)
        self._found: dict[tuple[str, str], ProgramResult] = {}
        for result in self.listed:
            self._found.setdefault((result.program, result.person), result)

    def of(self, program: type[Facts], person: str = PATIENT) -> ProgramResult | None:
        """One program's answer; None when it was not screened."""
        return self._found.get((program.program, person))

    def counted(self, program: type[Facts], person: str = PATIENT) -> ProgramResult | None:
        """One program's answer, when its outcome is good enough to be counted on."""
        found = self.of(program, person)
        return found if found is not None and found.outcome in COUNTED_ON else None

    def facts(self, program: type[F], person: str = PATIENT) -> F | None:
        """What one program computed, whatever its outcome."""
        found = self.of(program, person)
        return None if found is None else found.facts_as(program)

    def counted_facts(self, program: type[F], person: str = PATIENT) -> F | None:
        """What one program computed, when its outcome is good enough to be counted on."""
        found = self.counted(program, person)
        return None if found is None else found.facts_as(program)
