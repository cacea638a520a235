"""The cost engine: `tally` counts what an illness costs month by month, by the rules of each cover."""

from benefits.costs.headlines import headlines, savings_needed
from benefits.costs.tally import horizon, tally

__all__ = ["headlines", "horizon", "savings_needed", "tally"]
