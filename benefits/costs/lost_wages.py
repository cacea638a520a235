"""Pay lost to missed hours, before tax: (hours missed - paid leave) * hourly pay.

Paid leave covers the first hours missed until none is left. What replaces pay (disability benefits, paid family leave)
is income of the money timeline and is never taken off here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from benefits.case import CaregiverHoursMissed, Case, Employer, HoursMissed
from benefits.case.paths import PATHS, CasePath
from benefits.costs.health_plan import cents
from benefits.costs.occurrences import DAYS_IN, TEN_THOUSAND, Calendar, active_days
from benefits.result.answers import Path

_UNIT = 377_580 * TEN_THOUSAND  # parts of an hour: divides by 7 and by the days of any month


@dataclass(frozen=True, slots=True)
class LostWages:
    """One person's lost pay in cents a month; None where it is not known. `paid_leave` is the pay kept by leave."""

    months: tuple[int | None, ...]
    paid_leave: tuple[int | None, ...]
    missing: tuple[Path, ...] = ()


@dataclass(slots=True)
class _Hours:
    """Hours missed a month in parts of an hour, and those missed after `as_of` but before the tally."""

    months: list[int]
    before: int = 0
    missing: list[Path] = field(default_factory=list)


def of_patient(case: Case, calendar: Calendar) -> LostWages | None:
    """The patient's lost pay, or None when no missed hours were entered."""
    missed = None if case.costs is None else case.costs.patient_hours_missed
    if missed is None:
        return None
    work, path = case.patient.work, PATHS.patient.work
    employer = work.employer or Employer()
    bank = work.paid_leave_hours if work.paid_leave_hours is not None else employer.paid_leave_hours
    hours = _hours([(missed, PATHS.costs.patient_hours_missed)], case, calendar)
    return _lost(hours, employer, path.employer, bank, path.paid_leave_hours)


def of_caregivers(case: Case, calendar: Calendar) -> Mapping[int, LostWages]:
    """The lost pay of each caregiver for whom missed hours were entered, by place in the list."""
    listed = (case.costs.caregiver_hours_missed or ()) if case.costs is not None else ()
    by_person: dict[int, list[tuple[CaregiverHoursMissed, CasePath]]] = {}
    for place, missed in enumerate(listed):
        if missed.caregiver is not None:
            by_person.setdefault(missed.caregiver, []).append((missed, PATHS.costs.caregiver_hours_missed[place]))
    found: dict[int, LostWages] = {}
    for index, helper in enumerate(case.caregivers):
        if index in by_person:
            job, path = helper.employer, PATHS.caregivers[index].employer
            hours = _hours(by_person[index], case, calendar)
            found[index] = _lost(hours, job, path, job.paid_leave_hours, path.paid_leave_hours)
    return found


def _hours(
    entries: Sequence[tuple[HoursMissed | CaregiverHoursMissed, CasePath]], case: Case, calendar: Calendar
) -> _Hours:
    found = _Hours([0] * len(calendar.months))
    for missed, path in entries:
        if missed.count is None or missed.per is None:
            needed: dict[Path, object] = {path.count: missed.count, path.per: missed.per}
            found.missing.extend(name for name, value in needed.items() if value is None)
            continue
        first = calendar.first if missed.from_ is None else missed.from_.toordinal()
        last = calendar.last if missed.to is None else missed.to.toordinal()
        count = int(missed.count.scaleb(4)) * (_UNIT // TEN_THOUSAND)
        for place, days in enumerate(active_days(max(first, calendar.first), last, calendar)):
            if days:
                found.months[place] += count * days // _days_of_period(missed.per, calendar, place)
        earlier = min(calendar.first - 1, last) - max(first, case.as_of.toordinal()) + 1
        if earlier > 0:  # leave is what is left on as_of: hours missed from then on use it up
            found.before += count * earlier // _days_of_period(missed.per, calendar, 0)
    return found


def _days_of_period(per: str, calendar: Calendar, place: int) -> int:
    if per == "month":
        return calendar.months[place].days
    return DAYS_IN[per]


def _lost(hours: _Hours, employer: Employer, path: CasePath, bank: Decimal | None, bank_path: Path) -> LostWages:
    rate = hourly_pay(employer)
    count = len(hours.months)
    needed = [*hours.missing]
    if rate is None:
        needed.append(path.weekly_pay if employer.weekly_pay is None else path.hours_per_week)
    if bank is None:
        needed.append(bank_path)
    if rate is None or bank is None or hours.missing:
        unknown = tuple(None if hours.missing or missed else 0 for missed in hours.months)
        return LostWages(unknown, unknown, tuple(needed) if None in unknown else ())
    pay, per_hours = rate
    left = max(int(bank.scaleb(4)) * (_UNIT // TEN_THOUSAND) - hours.before, 0)
    lost, kept = [0] * count, [0] * count
    for place, missed in enumerate(hours.months):
        if not missed:
            continue
        paid = min(missed, left)
        left -= paid
        lost[place] = _cents_for(missed - paid, pay, per_hours)
        kept[place] = _cents_for(paid, pay, per_hours)
    return LostWages(tuple(lost), tuple(kept))


def hourly_pay(employer: Employer) -> tuple[int, int] | None:
    """Pay for an hour as a fraction: hundredths of a cent over hours in ten-thousandths. None when not known."""
    if employer.hourly_pay is not None:
        return int(employer.hourly_pay.scaleb(4)), TEN_THOUSAND
    if employer.weekly_pay is None or not employer.hours_per_week:
        return None
    return cents(employer.weekly_pay) * 100, int(employer.hours_per_week.scaleb(4))


def _cents_for(parts: int, pay: int, per_hours: int) -> int:
    """Hours (in parts) times pay, to the nearest cent, half up."""
    divisor = _UNIT * per_hours * 100 // TEN_THOUSAND
    return (2 * parts * pay + divisor) // (2 * divisor)


def weekly_pay(employer: Employer | None) -> Decimal | None:
    """Usual pay of a week, before tax: as entered, or hourly pay times the usual hours."""
    if employer is None:
        return None
    if employer.weekly_pay is not None:
        return employer.weekly_pay
    if employer.hourly_pay is None or employer.hours_per_week is None:
        return None
    return employer.hourly_pay * employer.hours_per_week
