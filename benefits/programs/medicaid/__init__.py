"""Medicaid: health cover from the state for people with little income. There are several ways in; one is enough."""

from benefits.programs.medicaid.screen import PROGRAM

__all__ = ["PROGRAM"]
