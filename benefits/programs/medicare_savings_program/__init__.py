"""Medicare Savings Programs: the state pays Medicare premiums, and at the lowest income the deductibles too."""

from benefits.programs.medicare_savings_program.screen import PROGRAM

__all__ = ["PROGRAM"]
