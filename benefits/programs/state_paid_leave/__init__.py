"""State paid family and medical leave: weekly money while a worker cares for family or is ill."""

from benefits.programs.state_paid_leave.screen import PROGRAM

__all__ = ["PROGRAM"]
