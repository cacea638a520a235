"""Medicare: by age, after 24 months of disability benefits, with ALS, with kidney failure; never by a diagnosis."""

from benefits.programs.medicare.screen import PROGRAM

__all__ = ["PROGRAM"]
