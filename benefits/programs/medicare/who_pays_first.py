"""Whether Medicare or a plan from work pays a bill first, 42 USC 1395y(b)."""

from __future__ import annotations

from datetime import date

from benefits.case import Case, Insurance
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.programs.medicare.facts import Payer
from benefits.programs.medicare.ways_in import AGE, KIDNEYS, Basis
from benefits.programs.medicare.work_cover import counts_as_work_cover, current_work_cover, work_cover_ends
from benefits.result.answers import Answer

_GROUP_PLANS = ("employer", "cobra", "retiree")  # with kidney failure each of them, 42 USC 1395y(b)(1)(C)


def pays_first(case: Case, law: Law, basis: Basis) -> Payer | None:
    """Who pays first once Medicare begins; None while cover or the employer's size is not known."""
    insurance = case.patient.insurance
    if insurance is None:
        return None
    on = max(basis.begins, case.as_of)
    if basis.kind == KIDNEYS:
        months = law.number("medicare.pays_second.kidney_months", on=on)
        group = any(entry.kind in _GROUP_PLANS and _lasts_until(entry, on) for entry in insurance)
        return "group_plan" if group and Month.of(case.as_of) < basis.month + months else "medicare"
    running = [entry for entry in insurance if _runs_on(case, entry, on)]
    answers = {counts_as_work_cover(case, law, basis, entry) for entry in running}
    if Answer.UNKNOWN in answers:
        return None
    sizes = [entry.employer_size for entry in current_work_cover(case, law, basis) if entry in running]
    name = "aged_employees" if basis.kind == AGE else "disabled_employees"
    least = law.number(f"medicare.pays_second.{name}", on=on)
    if any(size is not None and size >= least for size in sizes):
        return "group_plan"
    return None if None in sizes else "medicare"


def _runs_on(case: Case, entry: Insurance, day: date) -> bool:
    """Whether both the cover and the work behind it go on that day."""
    ends = work_cover_ends(case, entry)
    return ends is None or ends >= day


def _lasts_until(entry: Insurance, day: date) -> bool:
    return entry.ends_on is None or entry.ends_on >= day
