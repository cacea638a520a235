"""How much leave there is: twelve of one's own workweeks, what was used of them, and the day they run out.

29 CFR 825.200, 825.205; 26 weeks to care for a servicemember, 825.127.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from benefits.case import Case, Employer, LeaveYear, WantedLeave
from benefits.law import Law
from benefits.law.calendar import days_after
from benefits.programs.fmla.absence import Absence
from benefits.records.leave_account.balance import Balance, account_on, follow, runs_out_on
from benefits.records.leave_account.days import wanted_days


@dataclass(frozen=True, slots=True)
class Amount:
    """Hours of leave in the leave year: all, used before this leave, left, and the day they run out."""

    entitlement: Decimal
    weekly: Decimal
    balance: Balance
    method: LeaveYear
    runs_out: date | None


def amount_of_leave(absence: Absence, case: Case, law: Law) -> Amount | None:
    """What the leave year leaves when this leave begins, and the day it runs out; None without the weekly hours.

    Nor for flight crews, whose leave is counted in days, 825.802.
    """
    weekly = absence.employer.hours_per_week
    if not weekly or absence.employer.kind == "airline_crew":
        return None
    military = absence.cares_for_servicemember
    weeks = law.number("fmla.servicemember.weeks" if military else "fmla.weeks", on=absence.begins)
    entitlement = weeks * weekly
    begins = _counting_from(absence, case)
    job = _single_year_for_servicemember(absence.employer) if military else absence.employer
    account = account_on(begins, job, entitlement)
    balance = account.balance(begins)
    wanted = absence.helper.leave if absence.helper else WantedLeave()
    runs_out = None
    if wanted is not None and (absence.helper is None or wanted.pattern is not None):
        runs_out = runs_out_on(follow(account, wanted_days(wanted, begins, weekly)))
    return Amount(entitlement, weekly, balance, account.method, runs_out)


def _single_year_for_servicemember(job: Employer) -> Employer:
    """The single twelve months begin with the first such leave; any leave counts from then on, 825.127(e)."""
    taken = job.leave_taken or ()
    first = min(
        (spell.from_ for spell in taken if spell.from_ and spell.reason == "covered_servicemember"), default=None
    )
    inside = tuple(spell for spell in taken if first is not None and spell.from_ is not None and spell.from_ >= first)
    return replace(job, leave_taken=inside, leave_year="forward")


def _counting_from(absence: Absence, case: Case) -> date:
    """The day of the balance: when leave begins; for the patient on leave, the day after what is already recorded."""
    if absence.helper is not None:
        return absence.begins
    recorded = [spell.to for spell in absence.employer.leave_taken or () if spell.to is not None]
    return max([absence.begins, case.as_of, *(days_after(day, 1) for day in recorded if day >= absence.begins)])
