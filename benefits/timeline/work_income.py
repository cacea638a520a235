"""Income from work and its insurance: pay, paid leave, short- and long-term disability policies.

The day work stopped is taken as the first day without pay; amounts are before tax.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil

from benefits.case import Case, Employer
from benefits.case.paths import PATHS
from benefits.costs import lost_wages
from benefits.costs.health_plan import dollars
from benefits.costs.occurrences import Calendar
from benefits.law.calendar import Month, days_after
from benefits.law.money import ZERO, to_cents
from benefits.result.answers import Path
from benefits.timeline.spans import Line, Months, added, flat, monthly, part_of_month, unknown, weekly

WORK = PATHS.patient.work
WAGES = "wages"
PAID_LEAVE = "paid_leave"
SHORT_TERM = "short_term_disability"
LONG_TERM = "long_term_disability"
BEYOND_EVERY_TIMELINE = 200_000
"""Days, more than lie between any two of a case: leave that lasts longer need not be followed further."""


@dataclass(frozen=True, slots=True)
class Pay:
    """What is known about the patient's pay: a week's, and the first day without it (None: still at work)."""

    weekly: Decimal | None
    stopped_on: date | None
    missing: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Spell:
    """A benefit paid for days: the first and the last of them."""

    first: date
    last: date


def pay(case: Case) -> Pay:
    """The patient's pay and the day it stopped, or what is missing for it."""
    work = case.patient.work
    if work.status == "never_worked":
        return Pay(ZERO, None)
    weekly_pay = lost_wages.weekly_pay(work.employer)
    stopped = work.stopped_on
    if work.status in ("stopped", "on_leave") and stopped is None and work.monthly_earnings != 0:
        return Pay(weekly_pay, None, (WORK.stopped_on,))
    if work.status is None and stopped is None:
        return Pay(weekly_pay, None, (WORK.status,))
    if work.status in ("stopped", "on_leave") and stopped is None:
        stopped = case.as_of
    return Pay(weekly_pay, stopped)


def wages(case: Case, pay: Pay, calendar: Calendar, months: Months) -> Line | None:
    """Pay for days worked, until the day before work stopped."""
    work = case.patient.work
    if pay.missing:
        return unknown(WAGES, months.months, pay.missing)
    if pay.stopped_on is None:
        return _wages_while_working(case, pay, calendar, months)
    cut_down = work.status == "working" and pay.stopped_on <= case.as_of
    before = months.days_between(months.first_day, days_after(pay.stopped_on, -1))
    lines = [
        weekly(WAGES, pay.weekly, before)
        if pay.weekly is not None
        else unknown(WAGES, before, (WORK.employer.weekly_pay,))
    ]
    if cut_down:
        after = months.days_between(pay.stopped_on, months.last_day)
        if work.monthly_earnings is None:
            lines.append(unknown(WAGES, after, (WORK.monthly_earnings,)))
        else:
            lines.append(monthly(WAGES, work.monthly_earnings, after, months))
    return added(WAGES, lines)


def _wages_while_working(case: Case, pay: Pay, calendar: Calendar, months: Months) -> Line:
    """Pay of someone at work, less what missed hours cost and what leave pays for."""
    work = case.patient.work
    if pay.weekly is not None:
        full = weekly(WAGES, pay.weekly, months.lengths())
    elif work.monthly_earnings is not None:
        return flat(WAGES, work.monthly_earnings, months)
    else:
        return unknown(WAGES, months.months, (WORK.employer.weekly_pay,))
    missed = lost_wages.of_patient(case, calendar)
    if missed is None:
        return full
    amounts = [
        None if usual is None or lost is None or kept is None else max(usual - dollars(lost + kept), ZERO)
        for usual, lost, kept in zip(full.amounts, missed.months, missed.paid_leave, strict=True)
    ]
    return Line(WAGES, tuple(amounts), missed.missing)


def paid_leave(case: Case, pay: Pay, calendar: Calendar, months: Months) -> tuple[Line | None, Spell | None]:
    """Leave pay from the day work stopped until no leave is left; or, for someone at work, for the hours missed."""
    work = case.patient.work
    employer = work.employer or Employer()
    if pay.stopped_on is None:
        missed = None if pay.missing else lost_wages.of_patient(case, calendar)
        if missed is None or None in missed.paid_leave:
            return None, None
        kept = tuple(dollars(amount) for amount in missed.paid_leave if amount is not None)
        return Line(PAID_LEAVE, kept), None
    bank = work.paid_leave_hours if work.paid_leave_hours is not None else employer.paid_leave_hours
    if bank == 0:
        return None, None
    needed: dict[Path, object] = {
        WORK.paid_leave_hours: bank,
        WORK.employer.weekly_pay: pay.weekly,
        WORK.employer.hours_per_week: employer.hours_per_week,
    }
    missing = tuple(path for path, value in needed.items() if not value)
    if missing or bank is None or not employer.hours_per_week or pay.weekly is None:
        place = months.place(pay.stopped_on)
        happens = [position == place for position in range(len(months))]
        return (unknown(PAID_LEAVE, happens, missing) if place is not None else None), None
    days = Fraction(bank) * 7 / Fraction(employer.hours_per_week)
    whole = min(ceil(days), BEYOND_EVERY_TIMELINE)
    spell = Spell(pay.stopped_on, days_after(pay.stopped_on, whole - 1))
    short_by = whole - days
    counts = months.days_between(spell.first, spell.last)
    last_place = months.place(spell.last)
    amounts = []
    for place, count in enumerate(counts):
        paid_days = Fraction(count) - (short_by if place == last_place else 0)
        paid = Fraction(pay.weekly) * paid_days / 7
        amounts.append(to_cents(Decimal(paid.numerator) / Decimal(paid.denominator)))
    return Line(PAID_LEAVE, tuple(amounts)), spell


def short_term(
    case: Case, leave: Spell | None, state: Sequence[tuple[Spell, Decimal]], months: Months
) -> tuple[Line | None, Spell | None]:
    """A short-term policy: after its waiting days and after paid leave; less a state plan for the same days."""
    work = case.patient.work
    policy = work.short_term_disability
    if policy is None or work.status in ("working", "never_worked"):
        return None, None
    path = WORK.short_term_disability
    needed: dict[Path, object] = {path.weekly_benefit: policy.weekly_benefit, path.weeks: policy.weeks}
    if policy.began_on is None:
        needed |= {WORK.stopped_on: work.stopped_on, path.waiting_days: policy.waiting_days}
    missing = tuple(name for name, value in needed.items() if value is None)
    if missing or policy.weeks is None or policy.weekly_benefit is None:
        return unknown(SHORT_TERM, [True, *[False] * (len(months) - 1)], missing), None
    first = policy.began_on
    if first is None:
        assert work.stopped_on is not None
        assert policy.waiting_days is not None
        first = days_after(work.stopped_on, policy.waiting_days)
        if leave is not None:
            first = max(first, days_after(leave.last, 1))
    days = int(policy.weeks * 7)
    if days == 0:
        return None, None
    spell = Spell(first, days_after(first, days - 1))
    line = weekly(SHORT_TERM, policy.weekly_benefit, months.days_between(spell.first, spell.last))
    for other, amount in state:
        low, high = max(spell.first, other.first), min(spell.last, other.last)
        if low <= high:
            taken = weekly(SHORT_TERM, min(amount, policy.weekly_benefit), months.days_between(low, high))
            line = added(SHORT_TERM, [line, _negative(taken)])
    return line, spell


def _negative(line: Line) -> Line:
    return Line(line.key, tuple(None if amount is None else -amount for amount in line.amounts))


def long_term(case: Case, ssdi: Line | None, months: Months) -> tuple[Line | None, Month | None]:
    """A long-term policy after its waiting days; with an offset, the worker's disability benefit is taken off."""
    work = case.patient.work
    policy = work.long_term_disability
    if policy is None or work.status in ("working", "never_worked"):
        return None, None
    path = WORK.long_term_disability
    needed: dict[Path, object] = {
        WORK.stopped_on: work.stopped_on,
        path.monthly_benefit: policy.monthly_benefit,
        path.waiting_days: policy.waiting_days,
    }
    missing = tuple(name for name, value in needed.items() if value is None)
    if missing or work.stopped_on is None or policy.waiting_days is None or policy.monthly_benefit is None:
        return unknown(LONG_TERM, [True, *[False] * (len(months) - 1)], missing), None
    first = days_after(work.stopped_on, policy.waiting_days)
    days = months.days_between(first, max(months.last_day, first))
    beside = ssdi.amounts if ssdi is not None else (ZERO,) * len(months)
    amounts: list[Decimal | None] = []
    offset_since = None
    asked: list[Path] = []
    for place, (count, length) in enumerate(zip(days, months.lengths(), strict=True)):
        other = beside[place]
        if count == 0:
            amounts.append(ZERO)
        elif other is None or (other and policy.offsets_ssdi is None):
            amounts.append(None)
            asked = [] if other is None else [path.offsets_ssdi]
        else:
            benefit = policy.monthly_benefit
            if policy.offsets_ssdi and other:
                offset_since = offset_since or months.months[place]
                least = min(policy.minimum_monthly or ZERO, benefit)
                benefit = max(benefit - other, least)
            amounts.append(part_of_month(benefit, count, length))
    return Line(LONG_TERM, tuple(amounts), tuple(asked)), offset_since
