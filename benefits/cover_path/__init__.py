"""The cover path: which health cover is in force in each month from now on, which could be, and what each costs."""

from benefits.cover_path.build import build
from benefits.cover_path.deadlines import deadlines

__all__ = ["build", "deadlines"]
