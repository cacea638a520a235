"""Beyond what was screened: help worth asking for, of which no rule is pretended, and support beyond money."""

from benefits.planning.wider_help.help import wider_help
from benefits.planning.wider_help.support import support
from benefits.planning.wider_help.types import Support, WiderHelp

__all__ = ["Support", "WiderHelp", "support", "wider_help"]
