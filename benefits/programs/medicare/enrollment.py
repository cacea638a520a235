"""When to sign up for Medicare: each period's first and last day, and when cover begins. 42 CFR 407.10-407.25."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from benefits.case import Case, Insurance
from benefits.law import Law
from benefits.law.calendar import Month, earliest
from benefits.programs.medicare.facts import PeriodFact, PeriodKind
from benefits.programs.medicare.ways_in import AGE, KIDNEYS, Basis, month_of_age

_BEFORE_AND_AFTER = 3  # months of the initial period on either side, 42 CFR 407.14(a)
_MARCH = 3
_BRINGS_PART_B = ("initial", "automatic", "special_group_health", "general")


@dataclass(frozen=True, slots=True)
class EnrollmentPeriod:
    """One period to sign up in. `last` is None where it has no end yet, `coverage_begins` where that is not known."""

    kind: PeriodKind
    first: date
    last: date | None
    coverage_begins: date | None

    def as_fact(self) -> PeriodFact:
        """The entry of the result document."""
        return {"kind": self.kind, "from": self.first, "to": self.last, "coverage_begins": self.coverage_begins}

    def is_open_on(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return self.first <= day and (self.last is None or day <= self.last)


def seven_months_around(month: Month) -> tuple[date, date]:
    """The first and the last day of the initial period around the month of 65."""
    return month.back(_BEFORE_AND_AFTER).first_day, (month + _BEFORE_AND_AFTER).last_day


def current_work_cover(case: Case) -> tuple[Insurance, ...]:
    """Group cover based on current work, own or a spouse's. COBRA, retiree and marketplace cover are not."""
    listed = case.patient.insurance or ()
    return tuple(entry for entry in listed if entry.kind == "employer" and entry.based_on_current_work)


def work_cover_ends(case: Case, entry: Insurance) -> date | None:
    """The day the work or the cover ends, whichever is first; None while both go on."""
    work = case.patient.work
    stopped = work.stopped_on if entry.through == "self" and work.status == "stopped" else None
    return earliest(entry.ends_on, stopped)


def enrollment_periods(case: Case, law: Law, basis: Basis) -> Iterator[EnrollmentPeriod]:
    """The periods that matter to this person, in the order in which they come.

    With kidney failure Part B follows by itself on the application for Part A, which may come at any time; neither the
    special nor, before that application, the general period is for it, POMS HI 00801.251, DI 11052.045.
    """
    first, last = seven_months_around(basis.month)
    signing_up = (max(basis.month, Month.of(case.as_of) + 1) if case.as_of >= basis.begins else basis.month).first_day
    cover = signing_up if case.as_of <= last else None
    listed = []
    if basis.kind == AGE:
        listed.append(EnrollmentPeriod("initial", first, last, cover))
        retirement = case.patient.benefits.social_security_retirement
        if retirement is not None and retirement.status == "receiving":
            listed.append(_automatic(basis))
    else:
        listed.append(_automatic(basis))
    listed.append(EnrollmentPeriod("part_d_initial", first, last, cover))
    if basis.kind != KIDNEYS:
        special = tuple(_special(case, law, basis))
        listed.extend(special)
        if _needs_general(case, last, special):
            listed.append(_general(case))
    yield from listed
    yield from _medigap(case, law, basis, listed)


def _automatic(basis: Basis) -> EnrollmentPeriod:
    return EnrollmentPeriod("automatic", basis.begins, None, basis.begins)


def _special(case: Case, law: Law, basis: Basis) -> Iterator[EnrollmentPeriod]:
    """While covered by current work, and eight months from the month after work or cover ends, 42 CFR 407.20."""
    months = law.number("medicare.special_months", on=case.as_of)
    for entry in current_work_cover(case):
        ends = work_cover_ends(case, entry)
        if ends is None:
            yield EnrollmentPeriod("special_group_health", basis.begins, None, None)
        elif ends >= basis.begins:
            month = Month.of(ends)
            yield EnrollmentPeriod(
                "special_group_health", basis.begins, (month + months).last_day, (month + 1).first_day
            )


def _needs_general(case: Case, initial_ends: date, special: tuple[EnrollmentPeriod, ...]) -> bool:
    parts = case.patient.benefits.medicare
    if parts is not None and parts.part_b_since is not None:
        return False
    return initial_ends < case.as_of and not any(period.is_open_on(case.as_of) for period in special)


def _general(case: Case) -> EnrollmentPeriod:
    """January to March each year; cover from the month after, 42 CFR 407.15, 407.25."""
    ends = Month(case.as_of.year, _MARCH).last_day
    year = case.as_of.year if case.as_of <= ends else case.as_of.year + 1
    first = date(year, 1, 1)
    signing_up = Month.of(max(first, case.as_of))
    return EnrollmentPeriod("general", first, Month(year, _MARCH).last_day, (signing_up + 1).first_day)


def _medigap(case: Case, law: Law, basis: Basis, listed: Iterable[EnrollmentPeriod]) -> Iterator[EnrollmentPeriod]:
    """Six months from the first month with Part B at 65 or later, 42 USC 1395ss(s)(2)(A).

    Who has no Part B yet has them still to come: from the first month the next period to sign up can bring.
    """
    born, parts = case.patient.birth_date, case.patient.benefits.medicare
    if born is None:
        return
    since = parts.part_b_since if parts else None
    if since is None and basis.kind == AGE:
        since = earliest(*(period.coverage_begins for period in listed if period.kind in _BRINGS_PART_B))
    if since is None:
        return
    begins = max(Month.of(since), month_of_age(born, law, case.as_of))
    months = law.number("medicare.medigap_months", on=case.as_of)
    yield EnrollmentPeriod("medigap_open", begins.first_day, (begins + months).back(1).last_day, None)
