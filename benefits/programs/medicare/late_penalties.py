"""What signing up late adds to a premium: ten percent a year on Part B, one percent a month on drug cover.

42 USC 1395r(b), 1395w-113(b); 42 CFR 408.22-408.24, 423.46.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from benefits.case import Case, Insurance
from benefits.law import Law
from benefits.law.calendar import Month, days_after, months_from
from benefits.law.money import ZERO, to_nearest_dime
from benefits.programs.medicare.enrollment import seven_months_around
from benefits.programs.medicare.ways_in import AGE, KIDNEYS, Basis, month_of_age
from benefits.programs.medicare.work_cover import counts_as_work_cover, current_work_cover, work_cover_ends
from benefits.result.answers import Answer

_MONTHS_IN_PENALTY = 12
_PERCENT = 100
_MARCH = 3
_CREDITABLE_BY_KIND = ("medicaid", "va", "tricare")
_WITHOUT_DRUGS = "medigap"


def part_b_penalty_percent(case: Case, law: Law, basis: Basis) -> int | None:
    """Ten percent for each full twelve months after the initial period without Part B or cover from current work.

    Counted to the end of the enrollment period in which the person signs up, or to now in a special one, 42 CFR 408.24.
    It does not follow a person past 65 from the years before, 42 USC 1395p(d), 1395r(b); POMS HI 00805.275. None while
    the cover of those years is not known.
    """
    basis = _that_runs(case, law, basis)
    parts = case.patient.benefits.medicare
    since = parts.part_b_since if parts else None
    insurance = case.patient.insurance
    working = tuple(_until_work_ends(case, entry) for entry in current_work_cover(case, law, basis))
    first = _month_after_initial_period(basis)
    now_covered = _is_covered(working, Month.of(case.as_of), _is_any) or _special_period_is_open(case, law, basis)
    signing_up = _signing_up(case, since, now_covered=now_covered)
    if (again := _start_again_at_65(case, law, basis, signing_up)) is not None:
        first = again
    last = Month.of(since).back(1) if since is not None else _month_of_signing_up(case, first, now_covered=now_covered)
    if last < first:
        return 0
    if insurance is None or any(_is_unclear_work_cover(case, law, basis, entry) for entry in insurance):
        return None
    missed = sum(not _is_covered(working, month, _is_any) for month in _months(first, last))
    share = law.share("medicare.part_b.penalty_share", on=case.as_of)
    return int(missed // _MONTHS_IN_PENALTY * share * _PERCENT)


def _that_runs(case: Case, law: Law, basis: Basis) -> Basis:
    """With kidney failure nothing runs, nor is late, before Medicare is asked for; Part B comes with it.

    POMS HI 00801.251. Until then what counts is the age.
    """
    parts, born = case.patient.benefits.medicare, case.patient.birth_date
    begun = parts is not None and (parts.part_a_since, parts.part_b_since, parts.part_d_since) != (None, None, None)
    if basis.kind != KIDNEYS or begun or born is None:
        return basis
    return Basis(AGE, month_of_age(born, law, case.as_of))


def _special_period_is_open(case: Case, law: Law, basis: Basis) -> bool:
    """Whether the months to sign up after work or its cover ended have not passed: who signs up in them is not late."""
    months = law.number("medicare.special_months", on=case.as_of)
    ends = (work_cover_ends(case, entry) for entry in current_work_cover(case, law, basis))
    return any(day is not None and case.as_of <= (Month.of(day) + months).last_day for day in ends)


def _month_after_initial_period(basis: Basis) -> Month:
    return Month.of(seven_months_around(basis.month)[1]) + 1


def _signing_up(case: Case, since: date | None, *, now_covered: bool) -> Month:
    """The month in which Part B was or can first be signed up for: now, or in January while no period is open."""
    now = Month.of(case.as_of)
    if since is not None:
        return Month.of(since)
    return now if now_covered or now.month <= _MARCH else Month(now.year + 1, 1)


def _start_again_at_65(case: Case, law: Law, basis: Basis, signing_up: Month) -> Month | None:
    """The month after the second initial period, for who had Medicare before 65 and signs up in it or is 65 by now."""
    born = case.patient.birth_date
    if born is None or basis.kind == AGE:
        return None
    at_65 = month_of_age(born, law, case.as_of)
    first, last = seven_months_around(at_65)
    if basis.month >= at_65 or (signing_up < Month.of(first) and Month.of(case.as_of) < at_65):
        return None
    return Month.of(last) + 1


def _month_of_signing_up(case: Case, first: Month, *, now_covered: bool) -> Month:
    """Who has no Part B and no current-work cover signs up by the end of the next March; others may sign up now."""
    now = Month.of(case.as_of)
    if now < first or now_covered:
        return now.back(1)
    return Month(now.year if now.month <= _MARCH else now.year + 1, _MARCH)


def part_d_penalty(case: Case, law: Law, basis: Basis) -> Decimal | None:
    """One percent of the base premium for each full month after the initial period without creditable drug cover.

    Dollars a month. Only months in a gap of 63 days in a row or more count; rounded to the nearest ten cents.
    42 USC 1395w-113(b); 42 CFR 423.46. None while the cover of those months is not known.
    """
    basis = _that_runs(case, law, basis)
    parts = case.patient.benefits.medicare
    since = parts.part_d_since if parts else None
    insurance = case.patient.insurance
    first = _month_after_initial_period(basis)
    signed_up = since if since is not None else case.as_of
    last = Month.of(signed_up).back(1)
    if last < first:
        return ZERO
    if insurance is None or any(_is_unclear_drug_cover(entry) for entry in insurance):
        return None
    shortest = law.number("medicare.part_d.gap_days", on=case.as_of)
    missed = sum(
        not _is_covered(insurance, month, _is_drug_cover)
        and _days_without(insurance, month, first, days_after(signed_up, -1)) >= shortest
        for month in _months(first, last)
    )
    if missed == 0:
        return ZERO
    base = law.dollars("medicare.part_d.base_premium", on=case.as_of)
    return to_nearest_dime(missed * law.share("medicare.part_d.penalty_share", on=case.as_of) * base)


def _days_without(insurance: Sequence[Insurance], month: Month, first: Month, until: date) -> int:
    """Days in a row around a month without cover, from the day after the cover before to the day before the next."""
    counting = [entry for entry in insurance if _is_drug_cover(entry)]
    ended = [entry.ends_on for entry in counting if entry.ends_on is not None and entry.ends_on < month.first_day]
    begun = [entry.began_on for entry in counting if entry.began_on is not None and entry.began_on > month.last_day]
    starts = max([first.first_day, *(days_after(day, 1) for day in ended)])
    ends = min([until, *(days_after(day, -1) for day in begun)])
    return (ends - starts).days + 1


def _months(first: Month, last: Month) -> Sequence[Month]:
    """Every month from the first to the last, both included."""
    return tuple(months_from(first, last - first + 1))


def _is_covered(insurance: Sequence[Insurance], month: Month, counts: Callable[[Insurance], bool]) -> bool:
    """Whether cover that counts ran on any day of the month."""
    return any(
        counts(entry)
        and (entry.began_on is None or entry.began_on <= month.last_day)
        and (entry.ends_on is None or entry.ends_on >= month.first_day)
        for entry in insurance
    )


def _is_any(entry: Insurance) -> bool:
    return True


def _until_work_ends(case: Case, entry: Insurance) -> Insurance:
    return replace(entry, ends_on=work_cover_ends(case, entry))


def _is_unclear_work_cover(case: Case, law: Law, basis: Basis, entry: Insurance) -> bool:
    """It is not told whether it comes from current work, or since when."""
    answer = counts_as_work_cover(case, law, basis, entry)
    return answer is Answer.UNKNOWN or (answer is Answer.MET and entry.began_on is None)


def _is_drug_cover(entry: Insurance) -> bool:
    return entry.creditable_drug_coverage is True or entry.kind in _CREDITABLE_BY_KIND


def _is_unclear_drug_cover(entry: Insurance) -> bool:
    """It is not told whether its drug cover is creditable, or since when."""
    if entry.kind == _WITHOUT_DRUGS:
        return False
    if entry.creditable_drug_coverage is None:
        return entry.kind not in _CREDITABLE_BY_KIND
    return entry.creditable_drug_coverage and entry.began_on is None
