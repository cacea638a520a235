"""COBRA as a cover of the tally: the former employer's plan going on, with its terms and what was spent under it.

29 USC 1161-1163.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date

from benefits.case import HealthPlan, Insurance
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Law, NotInForce
from benefits.law.calendar import days_after, months_after
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.ssdi.facts import SsdiFacts

EVENTS_OF_WORK = ("job_loss", "reduced_hours")


def cobra_months(entry: Insurance, law: Law, on: date, *, extended: bool) -> int | None:
    """How many months COBRA may last, 29 USC 1162(2)(A); None for a day before that law."""
    name = "cobra.disability_extension_months" if extended else "cobra.months.work"
    if entry.qualifying_event not in (None, *EVENTS_OF_WORK):
        name = "cobra.months.family"
    try:
        return law.number(name, on=on)
    except NotInForce:
        return None


def cobra_ends(entry: Insurance, law: Law, answers: ProgramAnswers, medicare_on: date | None) -> date | None:
    """The last day of COBRA that has no end entered: its legal length, or the day before Medicare begins."""
    extended = answers.counted(SsdiFacts) is not None
    if entry.began_on is None:
        return _as_answered(answers.facts(CobraFacts), extended=extended)
    months = cobra_months(entry, law, entry.began_on, extended=extended)
    last = None if months is None else days_after(months_after(entry.began_on, months), -1)
    if medicare_on is None or entry.began_on >= medicare_on:
        return last
    before_medicare = days_after(medicare_on, -1)
    return before_medicare if last is None else min(last, before_medicare)


def _as_answered(cobra: CobraFacts | None, *, extended: bool) -> date | None:
    """The last day as the COBRA answer has it."""
    if cobra is None:
        return None
    if extended and cobra.disability_extension_until is not None:
        return cobra.disability_extension_until
    return cobra.covers_until


def former_plans(listed: Sequence[Insurance]) -> Mapping[str, int]:
    """For each person insured through, the place of the employer's plan that ended last: the one COBRA continues."""
    found: dict[str, int] = {}
    for place, entry in enumerate(listed):
        if entry.kind != "employer":
            continue
        through = through_whom(entry)
        if through not in found or _ended(entry) >= _ended(listed[found[through]]):
            found[through] = place
    return found


def through_whom(entry: Insurance) -> str:
    """Whose job the cover comes from; the patient's own where it was not said."""
    return entry.through or "self"


def _ended(entry: Insurance) -> date:
    return entry.ends_on or date.min


def continued(plan: HealthPlan | None, former: HealthPlan | None) -> HealthPlan | None:
    """The plan COBRA continues: what was entered for COBRA, filled up from the employer's entry."""
    if plan is None or former is None:
        return plan or former
    absent = {
        entry.name: getattr(former, entry.name) for entry in fields(HealthPlan) if getattr(plan, entry.name) is None
    }
    return replace(plan, **absent)
