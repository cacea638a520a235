"""COBRA: keeping an employer's health plan after the job or the hours, at one's own cost, and how long it reaches."""

from benefits.programs.cobra.screen import PROGRAM

__all__ = ["PROGRAM"]
