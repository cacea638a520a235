"""Income from public programs: state paid leave, Social Security disability and the family's, SSI.

A benefit stands in the month it is for. Social Security pays the month after, and what was due before a decision comes
as back pay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from benefits.case import Case
from benefits.costs import lost_wages
from benefits.costs.cover import COUNTED_ON, counted
from benefits.costs.occurrences import Calendar
from benefits.law import Law
from benefits.law.calendar import Month, attains_age
from benefits.law.money import ZERO
from benefits.records.earnings.family_benefits import family_benefits
from benefits.result import PATIENT, ProgramResult, caregiver
from benefits.result.answers import Path
from benefits.timeline.spans import Line, Months, flat, unknown, weekly
from benefits.timeline.work_income import Spell

STATE_PAID_LEAVE = "state_paid_leave"
SSDI = "ssdi"
FAMILY_SSDI = "ssdi_family"
SSI = "ssi"


def state_paid_leave(
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


def ssdi(case: Case, results: Sequence[ProgramResult], months: Months) -> tuple[Line | None, Month | None]:
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


def family_ssdi(
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
    on = max(months.first_day, case.as_of)
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


def ssi(case: Case, results: Sequence[ProgramResult], ssdi: Line | None, months: Months) -> Line | None:
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
