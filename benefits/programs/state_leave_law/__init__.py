"""State laws on unpaid leave wider than the federal law: smaller employers, more relatives, shorter service."""

from benefits.programs.state_leave_law.screen import PROGRAM

__all__ = ["PROGRAM"]
