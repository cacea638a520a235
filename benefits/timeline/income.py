"""What comes in each month: pay, leave, disability benefits, Social Security, the spouse's pay.

The day work stopped is taken as the onset; Social Security sets it. Amounts are before tax. A benefit is shown in the
month it is for: Social Security pays the month after, and what was due before a decision comes as back pay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from benefits.case import Case, Employer
from benefits.costs import lost_wages
from benefits.costs.cover import COUNTED_ON, counted
from benefits.costs.health_plan import dollars
from benefits.costs.occurrences import Calendar
from benefits.facts.family_benefits import family_benefits
from benefits.law import Law
from benefits.logic import Path
from benefits.money import ZERO, to_cents
from benefits.periods import ONE_DAY, Month, attains_age
from benefits.result import PATIENT, ProgramResult, caregiver
from benefits.timeline.spans import Line, Months, added, flat, monthly, part_of_month, unknown, weekly

WAGES = "wages"
PAID_LEAVE = "paid_leave"
SHORT_TERM = "short_term_disability"
STATE_PAID_LEAVE = "state_paid_leave"
LONG_TERM = "long_term_disability"
SSDI = "ssdi"
FAMILY_SSDI = "ssdi_family"
SSI = "ssi"
SPOUSE = "spouse"
OTHER = "other"


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


def of(case: Case, law: Law, results: Sequence[ProgramResult], calendar: Calendar, months: Months) -> Income:
    """All income of the household's months."""
    pay = _pay(case)
    wages = _wages(case, pay, calendar, months)
    leave, leave_spell = _paid_leave(case, pay, calendar, months)
    state_days, state_lines = _state_paid_leave(case, results, calendar, months)
    short_term, short_spell = _short_term(case, leave_spell, state_days, months)
    ssdi, ssdi_since = _ssdi(case, results, months)
    long_term, offset_since = _long_term(case, ssdi, months)
    spouse = _spouse(case, calendar, months)
    lines = [
        wages,
        leave,
        short_term,
        added(STATE_PAID_LEAVE, state_lines) if state_lines else None,
        long_term,
        ssdi,
        _family_ssdi(case, law, results, ssdi_since, months),
        _ssi(case, results, ssdi, months),
        spouse,
        _other(case, months),
    ]
    present = tuple(line for line in lines if line is not None and not line.is_empty)
    baseline, missing = _baseline(case, pay, months)
    return Income(present, baseline, leave_spell, short_spell, ssdi_since, offset_since, missing)


def _pay(case: Case) -> Pay:
    """The patient's pay and the day it stopped, or what is missing for it."""
    work = case.patient.work
    if work.status == "never_worked":
        return Pay(ZERO, None)
    weekly_pay = lost_wages.weekly_pay(work.employer)
    stopped = work.stopped_on
    if work.status in ("stopped", "on_leave") and stopped is None and work.monthly_earnings != 0:
        return Pay(weekly_pay, None, ("patient.work.stopped_on",))
    if work.status is None and stopped is None:
        return Pay(weekly_pay, None, ("patient.work.status",))
    if work.status in ("stopped", "on_leave") and stopped is None:
        stopped = case.as_of
    return Pay(weekly_pay, stopped)


def _wages(case: Case, pay: Pay, calendar: Calendar, months: Months) -> Line | None:
    """Pay for days worked, until the day before work stopped."""
    work = case.patient.work
    if pay.missing:
        return unknown(WAGES, months.months, pay.missing)
    if pay.stopped_on is None:
        return _wages_while_working(case, pay, calendar, months)
    cut_down = work.status == "working" and pay.stopped_on <= case.as_of
    before = months.days_between(months.first_day, pay.stopped_on - ONE_DAY)
    lines = [
        weekly(WAGES, pay.weekly, before)
        if pay.weekly is not None
        else unknown(WAGES, before, ("patient.work.employer.weekly_pay",))
    ]
    if cut_down:
        after = months.days_between(pay.stopped_on, months.last_day)
        if work.monthly_earnings is None:
            lines.append(unknown(WAGES, after, ("patient.work.monthly_earnings",)))
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
        return unknown(WAGES, months.months, ("patient.work.employer.weekly_pay",))
    missed = lost_wages.of_patient(case, calendar)
    if missed is None:
        return full
    amounts = [
        None if usual is None or lost is None or kept is None else max(usual - dollars(lost + kept), ZERO)
        for usual, lost, kept in zip(full.amounts, missed.months, missed.paid_leave, strict=True)
    ]
    return Line(WAGES, tuple(amounts), missed.missing)


def _paid_leave(case: Case, pay: Pay, calendar: Calendar, months: Months) -> tuple[Line | None, Spell | None]:
    """Leave pay from the day work stopped until no leave is left; or, for someone at work, for the hours missed."""
    work = case.patient.work
    employer = work.employer or Employer()
    if pay.stopped_on is None:
        missed = None if pay.missing else lost_wages.of_patient(case, calendar)
        if missed is None or None in missed.paid_leave:
            return None, None
        kept = tuple(dollars(amount or 0) for amount in missed.paid_leave)
        return Line(PAID_LEAVE, kept), None
    bank = work.paid_leave_hours if work.paid_leave_hours is not None else employer.paid_leave_hours
    if bank == 0:
        return None, None
    needed = {
        "patient.work.paid_leave_hours": bank,
        "patient.work.employer.weekly_pay": pay.weekly,
        "patient.work.employer.hours_per_week": employer.hours_per_week,
    }
    missing = tuple(path for path, value in needed.items() if not value)
    if missing or bank is None or not employer.hours_per_week or pay.weekly is None:
        place = months.place(pay.stopped_on)
        happens = [position == place for position in range(len(months))]
        return (unknown(PAID_LEAVE, happens, missing) if place is not None else None), None
    days = Fraction(bank) * 7 / Fraction(employer.hours_per_week)
    whole = -(-days.numerator // days.denominator)
    spell = Spell(pay.stopped_on, pay.stopped_on + timedelta(days=whole - 1))
    short_by = 1 - (days - (whole - 1)) if whole else Fraction(0)
    counts = months.days_between(spell.first, spell.last)
    last_place = months.place(spell.last)
    amounts = []
    for place, count in enumerate(counts):
        paid_days = Fraction(count) - (short_by if place == last_place else 0)
        paid = Fraction(pay.weekly) * paid_days / 7
        amounts.append(to_cents(Decimal(paid.numerator) / Decimal(paid.denominator)))
    return Line(PAID_LEAVE, tuple(amounts)), spell


def _short_term(
    case: Case, leave: Spell | None, state: Sequence[tuple[Spell, Decimal]], months: Months
) -> tuple[Line | None, Spell | None]:
    """A short-term policy: after its waiting days and after paid leave; less a state plan for the same days."""
    work = case.patient.work
    policy = work.short_term_disability
    if policy is None or work.status in ("working", "never_worked"):
        return None, None
    path = "patient.work.short_term_disability"
    needed: dict[Path, object] = {f"{path}.weekly_benefit": policy.weekly_benefit, f"{path}.weeks": policy.weeks}
    if policy.began_on is None:
        needed |= {"patient.work.stopped_on": work.stopped_on, f"{path}.waiting_days": policy.waiting_days}
    missing = tuple(name for name, value in needed.items() if value is None)
    if missing or policy.weeks is None or policy.weekly_benefit is None:
        return unknown(SHORT_TERM, [True, *[False] * (len(months) - 1)], missing), None
    first = policy.began_on
    if first is None:
        assert work.stopped_on is not None
        assert policy.waiting_days is not None
        first = work.stopped_on + timedelta(days=policy.waiting_days)
        if leave is not None:
            first = max(first, leave.last + ONE_DAY)
    days = int(policy.weeks * 7)
    if days == 0:
        return None, None
    spell = Spell(first, first + timedelta(days=days - 1))
    line = weekly(SHORT_TERM, policy.weekly_benefit, months.days_between(spell.first, spell.last))
    for other, amount in state:
        low, high = max(spell.first, other.first), min(spell.last, other.last)
        if low <= high:
            taken = weekly(SHORT_TERM, min(amount, policy.weekly_benefit), months.days_between(low, high))
            line = added(SHORT_TERM, [line, _negative(taken)])
    return line, spell


def _negative(line: Line) -> Line:
    return Line(line.key, tuple(None if amount is None else -amount for amount in line.amounts))


def _state_paid_leave(
    case: Case, results: Sequence[ProgramResult], calendar: Calendar, months: Months
) -> tuple[list[tuple[Spell, Decimal]], list[Line]]:
    """State leave pay of the patient, and of the spouse for hours whose lost pay is counted."""
    own: list[tuple[Spell, Decimal]] = []
    lines: list[Line] = []
    for result in results:
        if result.program != STATE_PAID_LEAVE or result.outcome not in COUNTED_ON:
            continue
        amount, weeks, waiting = (result.fact(name) for name in ("weekly_benefit", "weeks", "waiting_days"))
        begins = result.fact("begins")
        if not isinstance(amount, int | Decimal) or not isinstance(weeks, int | Decimal):
            continue
        wait = waiting if isinstance(waiting, int) else 0
        if result.person == PATIENT:
            stopped = case.patient.work.stopped_on
            if stopped is None or case.patient.work.status == "working" or int(weeks * 7) == 0:
                continue
            first = (begins if isinstance(begins, date) else stopped) + timedelta(days=wait)
            spell = Spell(first, first + timedelta(days=int(weeks * 7) - 1))
            own.append((spell, Decimal(amount)))
            lines.append(weekly(STATE_PAID_LEAVE, Decimal(amount), months.days_between(spell.first, spell.last)))
        else:
            lines.extend(_leave_pay_of_spouse(case, result, Decimal(amount), Decimal(weeks), wait, calendar, months))
    return own, lines


def _leave_pay_of_spouse(
    case: Case,
    result: ProgramResult,
    amount: Decimal,
    weeks: Decimal,
    wait: int,
    calendar: Calendar,
    months: Months,
) -> Iterator[Line]:
    index = next((place for place in range(len(case.caregivers)) if caregiver(place) == result.person), None)
    if index is None or case.caregivers[index].relationship != "spouse":
        return
    person = case.caregivers[index]
    if person.leave is None or person.leave.starts_on is None or lost_wages.of_caregiver(index, case, calendar) is None:
        return
    leave, first = person.leave, person.leave.starts_on + timedelta(days=wait)
    if leave.pattern == "continuous":
        days = int(min(weeks, leave.weeks if leave.weeks is not None else weeks) * 7)
        share = Decimal(1)
    else:
        usual, off = person.employer.hours_per_week, leave.hours_per_week
        if not usual or not off or leave.for_weeks is None:
            return
        share = min(off / usual, Decimal(1))
        days = int(min(weeks / share, leave.for_weeks) * 7)
    if days > 0:
        yield weekly(STATE_PAID_LEAVE, amount * share, months.days_between(first, first + timedelta(days=days - 1)))


def _ssdi(case: Case, results: Sequence[ProgramResult], months: Months) -> tuple[Line | None, Month | None]:
    """The worker's disability benefit from its first month of entitlement."""
    own = case.patient.benefits.ssdi
    found = counted(results, "ssdi")
    since = found.fact("first_month_of_entitlement") if found is not None else None
    amount = found.fact("monthly_benefit") if found is not None else None
    if own is not None and own.status == "receiving":
        amount = own.monthly_amount if own.monthly_amount is not None else amount
        if own.entitled_since is not None:
            since = Month.of(own.entitled_since)
        elif not isinstance(since, Month):
            since = months.months[0]
    if not isinstance(since, Month):
        return None, None
    if not isinstance(amount, int | Decimal):
        happens = [month >= since for month in months.months]
        needed = (
            "patient.work.earnings" if case.patient.work.earnings is None else "patient.benefits.ssdi.monthly_amount"
        )
        return unknown(SSDI, happens, (needed,)), since
    return flat(SSDI, Decimal(amount), months, since=since), since


def _family_ssdi(
    case: Case, law: Law, results: Sequence[ProgramResult], since: Month | None, months: Months
) -> Line | None:
    """What children and a spouse get on the worker's record: the household's money, not the worker's.

    Worked out anew in the months in which a child or the spouse comes of an age that changes it.
    """
    found = counted(results, "ssdi")
    amount = found.fact("auxiliary_monthly") if found is not None else None
    if found is None or since is None or not isinstance(amount, int | Decimal) or not amount:
        return None
    pia, maximum = found.fact("pia"), found.fact("family_maximum")
    turning = _coming_of_age(case, law, months) if found.fact("auxiliary_shares") else frozenset()
    current: Decimal | None = Decimal(amount)
    amounts: list[Decimal | None] = []
    missing: tuple[Path, ...] = ()
    for month in months.months:
        if month > since and month in turning and isinstance(pia, Decimal) and isinstance(maximum, Decimal):
            family = family_benefits(case, month, pia, maximum, law)
            current, missing = family.monthly, family.missing
        amounts.append(current if month >= since else ZERO)
    return Line(FAMILY_SSDI, tuple(amounts), missing)


def _coming_of_age(case: Case, law: Law, months: Months) -> frozenset[Month]:
    """The months in which a child or the spouse attains an age that changes family benefits."""
    on = months.first_day
    child = [
        law.number(f"social_security.{name}", on=on)
        for name in ("child_in_care_until_age", "child_until_age", "disabled_before_age")
    ]
    spouse = law.number("social_security.spouse_from_age", on=on)
    born = [(entry.birth_date, age) for entry in case.household.children or () for age in child]
    if case.spouse is not None:
        born.append((case.spouse.birth_date, spouse))
    attained = [Month.of(attains_age(day, age)) for day, age in born if day is not None]
    return frozenset((*attained, *(month + 1 for month in attained)))


def _ssi(case: Case, results: Sequence[ProgramResult], ssdi: Line | None, months: Months) -> Line | None:
    """SSI from the month after the application; the worker's disability benefit takes its place or makes it smaller."""
    own = case.patient.benefits.ssi
    found = counted(results, "ssi")
    amount = found.fact("monthly_benefit") if found is not None else None
    applied = own.applied_on if own is not None and own.applied_on is not None else case.as_of
    first = found.fact("first_month_payable") if found is not None else None
    since = first if isinstance(first, Month) else Month.of(applied) + 1
    if own is not None and own.status == "receiving":
        amount = own.monthly_amount if own.monthly_amount is not None else amount
        since = months.months[0]
    if not isinstance(amount, int | Decimal) or not amount:
        return None
    beside = ssdi.amounts if ssdi is not None else (ZERO,) * len(months)
    already = own is not None and own.status == "receiving" and bool(beside[0])
    amounts = []
    for month, other in zip(months.months, beside, strict=True):
        if month < since:
            amounts.append(ZERO)
        elif other is None or already:
            amounts.append(Decimal(amount) if already else ZERO)
        else:
            amounts.append(max(Decimal(amount) - other, ZERO))
    return Line(SSI, tuple(amounts))


def _long_term(case: Case, ssdi: Line | None, months: Months) -> tuple[Line | None, Month | None]:
    """A long-term policy after its waiting days; with an offset, the worker's disability benefit is taken off."""
    work = case.patient.work
    policy = work.long_term_disability
    if policy is None or work.status in ("working", "never_worked"):
        return None, None
    path = "patient.work.long_term_disability"
    needed = {
        "patient.work.stopped_on": work.stopped_on,
        f"{path}.monthly_benefit": policy.monthly_benefit,
        f"{path}.waiting_days": policy.waiting_days,
    }
    missing = tuple(name for name, value in needed.items() if value is None)
    if missing or work.stopped_on is None or policy.waiting_days is None or policy.monthly_benefit is None:
        return unknown(LONG_TERM, [True, *[False] * (len(months) - 1)], missing), None
    first = work.stopped_on + timedelta(days=policy.waiting_days)
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
            asked = [] if other is None else [f"{path}.offsets_ssdi"]
        else:
            benefit = policy.monthly_benefit
            if policy.offsets_ssdi and other:
                offset_since = offset_since or months.months[place]
                least = min(policy.minimum_monthly or ZERO, benefit)
                benefit = max(benefit - other, least)
            amounts.append(part_of_month(benefit, count, length))
    return Line(LONG_TERM, tuple(amounts), tuple(asked)), offset_since


def _spouse(case: Case, calendar: Calendar, months: Months) -> Line | None:
    """The spouse's income, less the pay lost to hours missed as a caregiver."""
    usual, missing = _usual_of_spouse(case)
    if missing:
        return unknown(SPOUSE, months.months, missing)
    if usual is None:
        return None
    line = flat(SPOUSE, usual, months)
    for index, person in enumerate(case.caregivers):
        missed = lost_wages.of_caregiver(index, case, calendar) if person.relationship == "spouse" else None
        if missed is not None:
            lost = tuple(None if amount is None else -dollars(amount) for amount in missed.months)
            line = added(SPOUSE, [line, Line(SPOUSE, lost, missed.missing)])
    return line


def _usual_of_spouse(case: Case) -> tuple[Decimal | None, tuple[Path, ...]]:
    """The spouse's monthly income as entered; None when there is no spouse."""
    spouse = case.spouse
    if spouse is None:
        married = case.patient.marital_status == "married"
        return None, ("spouse.monthly_earned_income",) if married else ()
    if spouse.monthly_earned_income is None:
        return None, ("spouse.monthly_earned_income",)
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
        missing = ("patient.work.employer.weekly_pay", *missing)
        own = (None,) * len(months)
    if missing:
        return (None,) * len(months), missing
    rest = retirement + (usual or ZERO)
    return tuple(None if amount is None else amount + rest for amount in own), ()
