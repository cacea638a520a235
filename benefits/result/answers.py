"""Answers in three values, and facts known in part. Unknown is never zero and never no."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

Path = str
"""Where a value stands in the case document: ``patient.work.earnings``, ``caregivers[0].employer.hired_on``."""


class Answer(StrEnum):
    """Of one requirement."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Outcome(StrEnum):
    """Of one program for one person."""

    ALREADY = "already"
    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that cannot be computed, and for want of which answers."""

    missing: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Bounds:
    """A count known in part: it lies between two numbers, both included."""

    at_least: int
    at_most: int
    missing: tuple[Path, ...] = ()

    @classmethod
    def exactly(cls, count: int) -> Bounds:
        """A count known for certain."""
        return cls(count, count)

    @property
    def exact(self) -> int | None:
        """The count, when it is known for certain."""
        return self.at_least if self.at_least == self.at_most else None

    def reaches(self, needed: int) -> Answer:
        """Whether the count is at least `needed`, as far as it is known."""
        if self.at_least >= needed:
            return Answer.MET
        return Answer.NOT_MET if self.at_most < needed else Answer.UNKNOWN


def from_bool(value: bool | None) -> Answer:
    """A plain yes or no as an answer; None is unknown."""
    if value is None:
        return Answer.UNKNOWN
    return Answer.MET if value else Answer.NOT_MET


def unknown_among(values: Mapping[Path, object], *facts: object) -> Unknown:
    """One `Unknown` that names every path without a value and all that the unknown facts name."""
    paths = [path for path, value in values.items() if value is None]
    for fact in facts:
        if isinstance(fact, Unknown):
            paths.extend(fact.missing)
    return Unknown(tuple(dict.fromkeys(paths)))


def all_of(answers: Iterable[Answer]) -> Answer:
    """Every one is needed: one not met decides; otherwise one unknown does."""
    seen = {answer for answer in answers if answer is not Answer.NOT_APPLICABLE}
    if Answer.NOT_MET in seen:
        return Answer.NOT_MET
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.MET


def any_of(answers: Iterable[Answer]) -> Answer:
    """One is enough: one met decides; otherwise one unknown does. None at all is not met."""
    seen = {answer for answer in answers if answer is not Answer.NOT_APPLICABLE}
    if Answer.MET in seen:
        return Answer.MET
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.NOT_MET
