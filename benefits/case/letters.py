"""A letter that came: which one, its day, and the days that it names itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from benefits.case import limits
from benefits.case.choices import LetterKind
from benefits.case.marks import Limits
from benefits.case.record import Record
from benefits.case.values import Day


@dataclass(frozen=True, slots=True)
class LetterThatCame(Record):
    """A letter of an office, an employer or an insurer.

    `last_day` is the day to answer by and `changes_on` the day from which less is paid or cover ends, as the letter has
    them. `caregiver` counts the list of caregivers from zero; without it the letter is the patient's.
    """

    kind: LetterKind | None = None
    dated_on: Day | None = None
    last_day: Day | None = None
    changes_on: Day | None = None
    caregiver: Annotated[int, Limits(0, limits.PLACE)] | None = None
