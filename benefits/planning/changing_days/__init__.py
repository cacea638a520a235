"""The days to come on which the answer changes: an age, a month of benefits, hours reached, a year that begins anew."""

from benefits.planning.changing_days.days import changing_days

__all__ = ["changing_days"]
