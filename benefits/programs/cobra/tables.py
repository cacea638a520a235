"""The form of COBRA's one table: how long the states' own laws continue a small employer's plan."""

from __future__ import annotations

from benefits.case import State
from benefits.law import Table
from benefits.law.tables import Count

STATE_LAW_MONTHS = Table[dict[State, int]]("cobra.state_law.months", dict[State, Count])
