"""What if: two results side by side, and the few changes that matter most."""

from benefits.planning.what_if.compare import Comparison, Difference, compare
from benefits.planning.what_if.suggestions import Suggestion, suggestions

__all__ = ["Comparison", "Difference", "Suggestion", "compare", "suggestions"]
