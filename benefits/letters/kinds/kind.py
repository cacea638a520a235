"""What is known of a kind of letter, and the days that several kinds share."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.law import Citation
from benefits.letters import ladders, words
from benefits.letters.counted import SSA_MAIL, Counted, InTheLetter, LastDay
from benefits.letters.ladders import Ladder
from benefits.result.messages import Message

SSA, MEDICARE, EMPLOYER, MEDICAID_OFFICE = "ssa", "medicare", "employer", "medicaid_office"
PLAN, STATE_LEAVE, MARKETPLACE = "plan", "state_leave", "marketplace"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of letter. `calls` says whom to call; `rung` which step of the `ladder` it leads to.

    `asks` is the sentence of the written answer, which `disagrees` where it is an appeal. `helpers` are ids of the
    directory.
    """

    program: str
    sender: Message
    title: Message
    means: Message
    do: tuple[Message, ...]
    send: tuple[Message, ...] = ()
    meanwhile: tuple[Message, ...] = ()
    days: tuple[LastDay, ...] = ()
    ladder: Ladder = ladders.NONE
    rung: int = 0
    asks: Message | None = None
    disagrees: bool = True
    calls: str = SSA
    helpers: tuple[str, ...] = ("lsc", "lawhelp", "triage-cancer")


def ssa_appeal(figure: str = "ssdi.appeal_days") -> Counted:
    """An appeal to Social Security: 20 CFR 404.901, 404.909; a weekend or holiday at its end, 20 CFR 404.3(b)."""
    return Counted(words.APPEAL_BY, words.RECEIVED, figure, mail=SSA_MAIL, rolls=True)


NAMED = InTheLetter(
    words.ANSWER_BY,
    Citation("20 CFR 404.1512, 404.1518, 404.1589", "https://www.ecfr.gov/current/title-20/section-404.1512"),
)
"""A day that a letter of Social Security alone knows."""
