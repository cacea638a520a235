"""The states' laws for small employers: for how many months a plan may go on after work, where two lists agree.

Neither the days to choose, who is left out, nor the price is known here, so that it is never more than possible.
"""

from __future__ import annotations

from benefits.case import Case
from benefits.law import Law
from benefits.programs.cobra.requirements import Cover
from benefits.programs.cobra.tables import STATE_LAW_MONTHS


def months_by_state_law(cover: Cover, case: Case, law: Law) -> int | None:
    """Months after the end of work or fewer hours, by the state of work; None where it is not known."""
    employer = case.patient.work.employer if cover.entry.through in (None, "self") else None
    of_work = None if employer is None else employer.work_state
    state = case.state if of_work is None else of_work
    if state is None or not cover.ends_with_work or case.as_of < law.begins(STATE_LAW_MONTHS.name):
        return None
    return law.table(STATE_LAW_MONTHS, on=case.as_of).get(state)
