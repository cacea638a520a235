"""What the sheet says: topics with their dollars, what is known of each, and what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.result.messages import Message


@dataclass(frozen=True, slots=True)
class CostTopic:
    """One thing to talk about. `dollars` are those of the months counted; None where they are not known."""

    id: str
    title: Message
    dollars: Decimal | None
    facts: tuple[Message, ...]
    ask: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class CostTalk:
    """The topics, the dearest first and what is not known last; the months their dollars are of."""

    months: int
    topics: tuple[CostTopic, ...]
