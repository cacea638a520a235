"""What is said of help that was not looked at, and of support beyond money."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.law import Citation
from benefits.result import Resource
from benefits.result.messages import Message


@dataclass(frozen=True, slots=True)
class WiderHelp:
    """Help that no rule here looked at: why it may fit, whom to ask, and what to say. It is never a yes or a no."""

    id: str
    title: Message
    why: Message
    say: Message
    whom: tuple[Resource, ...]
    citation: Citation
    url: str | None
    verified: bool


@dataclass(frozen=True, slots=True)
class Support:
    """Support beyond money: what it is, what to ask, and who gives it."""

    id: str
    title: Message
    what: Message
    ask: Message
    whom: tuple[Resource, ...]
