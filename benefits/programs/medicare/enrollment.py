"""When to sign up for Medicare: each period's first and last day, and when cover begins. 42 CFR 407.10-407.25."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from benefits.case import Case, Insurance
from benefits.law import Law
from benefits.law.calendar import Month, earliest, months_after
from benefits.programs.medicare.facts import PeriodFact, PeriodKind
from benefits.programs.medicare.ways_in import AGE, KIDNEYS, SOON, Basis, month_of_age
from benefits.programs.medicare.work_cover import counts_as_work_cover, current_work_cover, work_cover_ends
from benefits.result.answers import Answer

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


def enrollment_periods(case: Case, law: Law, basis: Basis) -> Iterator[EnrollmentPeriod]:
    """The periods that matter to this person, in the order in which they come.

    With kidney failure Part B follows on the application for Part A, which may come at any time and is never automatic;
    neither the special nor, before that application, the general period is for it, POMS HI 00801.251, DI 11052.045.
    """
    first, last = seven_months_around(basis.month)
    cover = _cover_in_initial(case, basis.month) if case.as_of <= last else None
    listed = []
    if basis.kind == AGE:
        listed.append(EnrollmentPeriod("initial", first, last, cover))
        retirement = case.patient.benefits.social_security_retirement
        if retirement is not None and retirement.status == "receiving":
            listed.append(_automatic(basis))
    elif basis.kind != KIDNEYS:
        listed.append(_automatic(basis))
    again = tuple(initial_again(case, law, basis))
    listed.extend(again)
    listed.append(EnrollmentPeriod("part_d_initial", first, last, cover))
    if basis.kind != KIDNEYS:
        special = tuple(_special(case, law, basis))
        listed.extend(special)
        general = _general(case)
        if _needs_general(case, last, general, (*special, *again)):
            listed.append(general)
    yield from listed
    yield from _medigap(case, law, basis, listed)


def _cover_in_initial(case: Case, month: Month) -> date:
    """The first day of the month, or of the month after signing up once that has begun, 42 CFR 407.25(a)."""
    return (max(month, Month.of(case.as_of) + 1) if case.as_of >= month.first_day else month).first_day


def _automatic(basis: Basis) -> EnrollmentPeriod:
    return EnrollmentPeriod("automatic", basis.begins, None, basis.begins)


def initial_again(case: Case, law: Law, basis: Basis) -> Iterator[EnrollmentPeriod]:
    """A second initial period around 65 for who had Medicare before and has no Part B, 42 USC 1395p(d).

    POMS HI 00805.275: what signing up late has added to Part B until then ends with it.
    """
    born, parts = case.patient.birth_date, case.patient.benefits.medicare
    if born is None or basis.kind == AGE or basis.begins > case.as_of or (parts and parts.part_b_since is not None):
        return
    month = month_of_age(born, law, case.as_of)
    first, last = seven_months_around(month)
    if basis.month < month and first <= months_after(case.as_of, SOON):
        cover = _cover_in_initial(case, month) if case.as_of <= last else None
        yield EnrollmentPeriod("initial", first, last, cover)


def _special(case: Case, law: Law, basis: Basis) -> Iterator[EnrollmentPeriod]:
    """While covered by current work, and eight months from the month after work or cover ends, 42 CFR 407.20."""
    for entry in current_work_cover(case, law, basis):
        yield from _after_work(case, law, basis, entry)


def special_period_perhaps(case: Case, law: Law, basis: Basis) -> EnrollmentPeriod | None:
    """The special period, not yet over, of a plan of which it is not told whether it comes from current work."""
    for entry in case.patient.insurance or ():
        if counts_as_work_cover(case, law, basis, entry) is Answer.UNKNOWN:
            for period in _after_work(case, law, basis, entry):
                if period.last is None or period.last >= case.as_of:
                    return period
    return None


def _after_work(case: Case, law: Law, basis: Basis, entry: Insurance) -> Iterator[EnrollmentPeriod]:
    months = law.number("medicare.special_months", on=case.as_of)
    ends = work_cover_ends(case, entry)
    if ends is None:
        yield EnrollmentPeriod("special_group_health", basis.begins, None, None)
    elif ends >= basis.begins:
        last = (Month.of(ends) + months).last_day
        yield EnrollmentPeriod("special_group_health", basis.begins, last, _cover_after_work(case, ends, last))


def _cover_after_work(case: Case, ends: date, last: date) -> date | None:
    """The month after the plan or the work ends; later the month after signing up, 42 CFR 407.25(b). None once over."""
    if last < case.as_of:
        return None
    after = (Month.of(ends) + 1).first_day
    return after if after >= case.as_of else (Month.of(case.as_of) + 1).first_day


def _needs_general(
    case: Case, initial_ends: date, general: EnrollmentPeriod, others: tuple[EnrollmentPeriod, ...]
) -> bool:
    """No Part B, past the initial period, and no other period that is open or comes first."""
    parts = case.patient.benefits.medicare
    if parts is not None and parts.part_b_since is not None:
        return False
    if initial_ends >= case.as_of or any(period.is_open_on(case.as_of) for period in others):
        return False
    coming = earliest(*(period.first for period in others if period.kind == "initial"))
    return general.first is None or coming is None or coming < case.as_of or general.first < coming


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
