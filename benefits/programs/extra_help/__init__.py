"""Extra Help: lower prices, no deductible and no premium for Medicare's drug coverage (Part D low-income subsidy)."""

from benefits.programs.extra_help.screen import PROGRAM

__all__ = ["PROGRAM"]
