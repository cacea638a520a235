"""Who pays first where Medicare meets another cover, 42 USC 1395y(b): by age, employer's size, kidneys."""

from __future__ import annotations

from datetime import date

from benefits.case import Insurance
from benefits.cover_path.ground import Ground
from benefits.law.calendar import Month

_WITH_KIDNEY_FAILURE = ("employer", "cobra", "retiree")


def group_plan_pays_first(ground: Ground, entry: Insurance, on: date) -> bool | None:
    """Whether this cover pays before Medicare on a day of its own; None while that is not known."""
    case, law, facts = ground.case, ground.law, ground.medicare.facts
    if facts.basis == "esrd" and facts.eligible_on is not None and entry.kind in _WITH_KIDNEY_FAILURE:
        months = law.number("medicare.pays_second.kidney_months", on=max(on, case.as_of))
        return Month.of(on) < Month.of(facts.eligible_on) + months
    if entry.kind != "employer" or entry.based_on_current_work is False or _work_has_stopped(ground, entry):
        return False
    if ground.aged_from is None:
        return None
    is_aged = ground.aged_from <= on
    if is_aged and entry.through == "parent":
        return False
    least = ground.employees_of_the_aged if is_aged else ground.employees_of_the_disabled
    if entry.employer_size is None or entry.based_on_current_work is None:
        return None if entry.employer_size is None or entry.employer_size >= least else False
    return entry.employer_size >= least


def _work_has_stopped(ground: Ground, entry: Insurance) -> bool:
    return entry.through == "self" and ground.case.patient.work.status == "stopped"
