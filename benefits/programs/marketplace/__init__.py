"""The health insurance marketplace: who loses other cover may choose a plan outside the yearly period."""

from benefits.programs.marketplace.screen import PROGRAM

__all__ = ["PROGRAM"]
