"""The cost engine: `tally` counts what an illness costs month by month, by the rules of each cover."""

from benefits.costs.headlines import headlines, savings_needed
from benefits.costs.sheet import horizon
from benefits.costs.tally import tally

__all__ = ["headlines", "horizon", "savings_needed", "tally"]
