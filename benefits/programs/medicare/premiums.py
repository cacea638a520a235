"""What Medicare costs a month: premiums, additions for high income, penalties for signing up late. Dollars a month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from benefits.case import Case, Insurance
from benefits.law import Law
from benefits.law.calendar import ONE_DAY, Month, months_from
from benefits.law.money import ZERO, to_nearest_dime
from benefits.programs.medicare.credits import FreeOfPremium
from benefits.programs.medicare.enrollment import initial_period
from benefits.programs.medicare.tables import INCOME_STEPS
from benefits.programs.medicare.ways_in import AGE, Basis
from benefits.result.answers import Answer

_MONTHS_IN_PENALTY = 12
_PERCENT = 100
_MARCH = 3
_CREDITABLE_BY_KIND = ("medicaid", "va", "tricare")


def part_a_premium(free: FreeOfPremium, basis: Basis, law: Law, on: date) -> Decimal | None:
    """Nothing with enough credits or below 65; else the reduced or the full premium. None while it is not known."""
    if basis.kind != AGE or free.answer is Answer.MET:
        return ZERO
    if free.answer is Answer.UNKNOWN:
        return None
    reduced = (free.credits or 0) >= law.number("medicare.part_a.reduced_credits", on=on)
    return law.dollars("medicare.part_a.premium", "reduced" if reduced else "full", on=on)


def income_additions(case: Case, law: Law, on: date) -> tuple[Decimal, Decimal] | None:
    """Additions to the premiums of Part B and Part D by income and tax filing; None while either is not known."""
    income, filing = case.household.irmaa_magi, case.household.tax_filing
    if income is None or filing is None:
        return None
    found = (ZERO, ZERO)
    for step in law.table(INCOME_STEPS, on=on)[filing]:
        if step.reached_by(income):
            found = (step.part_b, step.part_d)
    return found


def part_b_penalty_percent(case: Case, law: Law, basis: Basis) -> int | None:
    """Ten percent for each full twelve months after the initial period without Part B or cover from current work.

    Counted to the end of the enrollment period in which the person signs up, or to now in a special one, 42 CFR 408.24.
    It does not follow a person past 65 from the years before. None while the cover of those years is not known.
    """
    parts = case.patient.benefits.medicare
    since = parts.part_b_since if parts else None
    first = Month.of(initial_period(basis.month)[1]) + 1
    last = Month.of(since).back(1) if since is not None else _month_of_signing_up(case, first)
    if last < first:
        return 0
    covered = _months_covered(case.patient.insurance, first, last, by_work=True)
    if covered is None:
        return None
    missed = (last - first + 1) - covered
    share = law.share("medicare.part_b.penalty_share", on=case.as_of)
    return int(missed // _MONTHS_IN_PENALTY * share * _PERCENT)


def _month_of_signing_up(case: Case, first: Month) -> Month:
    """Who has no Part B and no current-work cover signs up by the end of the next March; others may sign up now."""
    now = Month.of(case.as_of)
    if now < first or _covered_in(case.patient.insurance, now, by_work=True):
        return now.back(1)
    return Month(now.year if now.month <= _MARCH else now.year + 1, _MARCH)


def part_d_penalty(case: Case, law: Law, basis: Basis) -> Decimal | None:
    """One percent of the base premium for each full month after the initial period without creditable drug cover.

    Only months in a gap of 63 days in a row or more count; rounded to the nearest ten cents. 42 USC 1395w-113(b);
    42 CFR 423.46.
    """
    parts = case.patient.benefits.medicare
    since = parts.part_d_since if parts else None
    first = Month.of(initial_period(basis.month)[1]) + 1
    last = (Month.of(since) if since is not None else Month.of(case.as_of)).back(1)
    if last < first:
        return ZERO
    if _months_covered(case.patient.insurance, first, last, by_work=False) is None:
        return None
    until = (since if since is not None else case.as_of) - ONE_DAY
    shortest = law.number("medicare.part_d.gap_days", on=case.as_of)
    gaps = _gaps(case.patient.insurance, first, last)
    missed = sum(len(gap) for gap in gaps if _days_without(case.patient.insurance, gap, first, until) >= shortest)
    if missed == 0:
        return ZERO
    base = law.dollars("medicare.part_d.base_premium", on=case.as_of)
    return to_nearest_dime(missed * law.share("medicare.part_d.penalty_share", on=case.as_of) * base)


def _gaps(insurance: tuple[Insurance, ...] | None, first: Month, last: Month) -> list[list[Month]]:
    """The months without creditable cover, each row of them in a list of its own."""
    gaps: list[list[Month]] = []
    before = None
    for month in months_from(first, last - first + 1):
        if _covered_in(insurance, month, by_work=False):
            continue
        if before is None or month - before > 1:
            gaps.append([])
        gaps[-1].append(month)
        before = month
    return gaps


def _days_without(insurance: tuple[Insurance, ...] | None, gap: list[Month], first: Month, until: date) -> int:
    """Days in a row around the gap's months, from the day after the cover before to the day before the next."""
    counting = [entry for entry in insurance or () if _counts(entry, by_work=False)]
    ended = [entry.ends_on for entry in counting if entry.ends_on is not None and entry.ends_on < gap[0].first_day]
    begun = [entry.began_on for entry in counting if entry.began_on is not None and entry.began_on > gap[-1].last_day]
    starts = max([first.first_day, *(day + ONE_DAY for day in ended)])
    ends = min([until, *(day - ONE_DAY for day in begun)])
    return (ends - starts).days + 1


def _months_covered(insurance: tuple[Insurance, ...] | None, first: Month, last: Month, *, by_work: bool) -> int | None:
    """How many months had cover on any day; None when an entry does not tell since when, or what it is."""
    if insurance is None or any(_is_unclear(entry, by_work=by_work) for entry in insurance):
        return None
    return sum(_covered_in(insurance, first + step, by_work=by_work) for step in range(last - first + 1))


def _is_unclear(entry: Insurance, *, by_work: bool) -> bool:
    if by_work:
        if entry.kind != "employer":
            return False
        return entry.based_on_current_work is None or (entry.based_on_current_work and entry.began_on is None)
    counts = entry.creditable_drug_coverage
    if entry.kind in ("medigap",):
        return False
    return (counts is None and entry.kind not in _CREDITABLE_BY_KIND) or (counts is True and entry.began_on is None)


def _covered_in(insurance: tuple[Insurance, ...] | None, month: Month, *, by_work: bool) -> bool:
    return any(
        _counts(entry, by_work=by_work)
        and (entry.began_on is None or entry.began_on <= month.last_day)
        and (entry.ends_on is None or entry.ends_on >= month.first_day)
        for entry in insurance or ()
    )


def _counts(entry: Insurance, *, by_work: bool) -> bool:
    if by_work:
        return entry.kind == "employer" and bool(entry.based_on_current_work)
    return bool(entry.creditable_drug_coverage) or entry.kind in _CREDITABLE_BY_KIND
