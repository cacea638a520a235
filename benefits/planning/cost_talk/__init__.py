"""One sheet to talk about costs at the next visit: the person's own numbers, and what to ask, the dearest first."""

from benefits.planning.cost_talk.topics import cost_talk
from benefits.planning.cost_talk.types import CostTalk, CostTopic

__all__ = ["CostTalk", "CostTopic", "cost_talk"]
