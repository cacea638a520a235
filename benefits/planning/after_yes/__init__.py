"""After a yes: when the first money comes, what to report and by when, and what comes next, program by program."""

from benefits.planning.after_yes.lines import after_yes

__all__ = ["after_yes"]
