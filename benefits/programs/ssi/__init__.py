"""Supplemental Security Income: a federal monthly payment for people with little income and little saved."""

from benefits.programs.ssi.screen import PROGRAM

__all__ = ["PROGRAM"]
