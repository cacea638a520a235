"""Why a run cannot begin or go on, and that it was asked to stop."""

from __future__ import annotations

from benefits import Fault


class CannotRun(Exception):
    """The run cannot begin, or not go on: `faults` say what is wrong and what is accepted."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)
        self.faults = faults


class Cancelled(Exception):
    """The run was asked to stop. What is answered is kept: the same call goes on from there."""
