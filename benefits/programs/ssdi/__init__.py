"""Social Security Disability Insurance: may the patient be paid, from which month, and how much."""

from benefits.programs.ssdi.screen import PROGRAM

__all__ = ["PROGRAM"]
