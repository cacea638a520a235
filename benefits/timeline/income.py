"""What comes in each month: pay, leave, disability benefits, Social Security, the spouse's pay; and the baseline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.costs import lost_wages
from benefits.costs.health_plan import dollars
from benefits.costs.lost_wages import LostWages
from benefits.costs.occurrences import Calendar
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.money import ZERO
from benefits.result.answers import Path
from benefits.timeline import public_benefits, work_income
from benefits.timeline.spans import Line, Months, added, flat, unknown, weekly
from benefits.timeline.work_income import WAGES, Pay, Spell

SPOUSE = "spouse"
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Income:
    """Every line, the baseline, and the spells that events are made of."""

    lines: tuple[Line, ...]
    baseline: tuple[Decimal | None, ...]
    paid_leave: Spell | None
    short_term: Spell | None
    ssdi_since: Month | None
    offset_since: Month | None
    missing: tuple[Path, ...]


def of(case: Case, law: Law, answers: ProgramAnswers, calendar: Calendar, months: Months) -> Income:
    """All income of the household's months."""
    pay = work_income.pay(case)
    missed_by_caregivers = lost_wages.of_caregivers(case, calendar)
    leave, leave_spell = work_income.paid_leave(case, pay, calendar, months)
    state_days, state_lines = public_benefits.state_paid_leave(case, answers, missed_by_caregivers, months)
    short_term, short_spell = work_income.short_term(case, leave_spell, state_days, months)
    ssdi, ssdi_since = public_benefits.ssdi(case, answers, months)
    long_term, offset_since = work_income.long_term(case, ssdi, months)
    lines = [
        work_income.wages(case, pay, calendar, months),
        leave,
        short_term,
        added(public_benefits.STATE_PAID_LEAVE, state_lines) if state_lines else None,
        long_term,
        ssdi,
        public_benefits.family_ssdi(case, law, answers, ssdi_since, months),
        public_benefits.ssi(case, answers, ssdi, months),
        _spouse(case, missed_by_caregivers, months),
        _other(case, months),
    ]
    present = tuple(line for line in lines if line is not None and not line.is_empty)
    baseline, missing = _baseline(case, pay, months)
    return Income(present, baseline, leave_spell, short_spell, ssdi_since, offset_since, missing)


def _spouse(case: Case, missed_by_caregivers: Mapping[int, LostWages], months: Months) -> Line | None:
    """The spouse's income, less the pay lost to hours missed as a caregiver."""
    usual, missing = _usual_of_spouse(case)
    if missing:
        return unknown(SPOUSE, months.months, missing)
    if usual is None:
        return None
    lines = [flat(SPOUSE, usual, months)]
    for index, missed in missed_by_caregivers.items():
        if case.caregivers[index].relationship == "spouse":
            lost = tuple(None if amount is None else -dollars(amount) for amount in missed.months)
            lines.append(Line(SPOUSE, lost, missed.missing))
    return added(SPOUSE, lines)


def _usual_of_spouse(case: Case) -> tuple[Decimal | None, tuple[Path, ...]]:
    """The spouse's monthly income as entered; None when there is no spouse."""
    spouse = case.spouse
    if spouse is None:
        married = case.patient.marital_status == "married"
        return None, (PATHS.spouse.monthly_earned_income,) if married else ()
    if spouse.monthly_earned_income is None:
        return None, (PATHS.spouse.monthly_earned_income,)
    return spouse.monthly_earned_income + (spouse.monthly_unearned_income or ZERO), ()


def _other(case: Case, months: Months) -> Line | None:
    """Retirement benefits and workers' compensation."""
    benefits = case.patient.benefits
    amount = _retirement(case) + (benefits.workers_compensation_monthly or ZERO)
    return flat(OTHER, amount, months) if amount else None


def _retirement(case: Case) -> Decimal:
    retirement = case.patient.benefits.social_security_retirement
    if retirement is None or retirement.status != "receiving" or retirement.monthly_amount is None:
        return ZERO
    return retirement.monthly_amount


def _baseline(case: Case, pay: Pay, months: Months) -> tuple[tuple[Decimal | None, ...], tuple[Path, ...]]:
    """What would have come in without the illness: usual pay, the spouse's, and a retirement benefit already paid."""
    work, retirement = case.patient.work, _retirement(case)
    usual, missing = _usual_of_spouse(case)
    own: Sequence[Decimal | None]
    if pay.weekly is not None:
        own = weekly(WAGES, pay.weekly, months.lengths()).amounts
    elif work.status == "working" and pay.stopped_on is None and work.monthly_earnings is not None:
        own = (work.monthly_earnings,) * len(months)
    elif retirement:
        own = (ZERO,) * len(months)
    else:
        missing = (PATHS.patient.work.employer.weekly_pay, *missing)
        own = (None,) * len(months)
    if missing:
        return (None,) * len(months), missing
    rest = retirement + (usual or ZERO)
    return tuple(None if amount is None else amount + rest for amount in own), ()
