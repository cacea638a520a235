"""The questions still open, as `open_questions` gives them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from benefits.result.answers import Path
from benefits.result.messages import Message


class Together(StrEnum):
    """How the paths of one question belong together. Of a question with one path it is always `ALL_NEEDED`."""

    ALL_NEEDED = "all_needed"
    ANY_SETTLES = "any_settles"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question whose answer can still change something.

    `programs` and `people` go in pairs: the program's code and the person it is answered for. `decides`: it can change
    an outcome, and not a day or an amount alone. `dollars`: by how much it can move the money of the next two years;
    `days`: by how many days it can move a date. Both are None where that cannot be measured. `rare`: hardly anybody has
    anything to tell, such as the day dialysis began.
    """

    paths: tuple[Path, ...]
    together: Together
    programs: tuple[str, ...]
    people: tuple[str, ...]
    decides: bool
    dollars: Decimal | None
    days: int | None
    why: Message
    rare: bool = False


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """What to ask, most decisive first. Empty when nothing open can change an outcome, a date or an amount."""

    asked: tuple[OpenQuestion, ...] = ()

    @property
    def deciding(self) -> tuple[OpenQuestion, ...]:
        """Those that can still change an outcome."""
        return tuple(question for question in self.asked if question.decides)
