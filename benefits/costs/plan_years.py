"""The days of the tally cut into plan years: what the cover of each asks, and what was spent of it already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case, Insurance
from benefits.case.paths import PATHS
from benefits.costs.cover import ALWAYS, FOREVER, Cover, covers, medicare_start
from benefits.costs.health_plan import Spent, Terms, cents, millionths
from benefits.costs.medicare_cost_sharing import part_b_terms
from benefits.costs.occurrences import Calendar
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Law, NotInForce
from benefits.law.calendar import days_after
from benefits.result.answers import Path

ORIGINAL_MEDICARE = "original_medicare"
UNINSURED = "none"
UNKNOWN = "unknown"
NEW_YEAR = "01-01"
_LIMITED_BY_LAW = frozenset({"employer", "cobra", "marketplace"})


@dataclass(frozen=True, slots=True)
class PlanYear:
    """Days (ordinals) under one cover in one of its plan years.

    `terms` is None when a charge cannot be split: then `missing` says for want of what. An uninsured day has neither.
    """

    first: int
    last: int
    kind: str
    account: tuple[str, int]
    year: int
    terms: Terms | None = None
    opening: Spent | None = None
    missing: tuple[Path, ...] = ()
    index: int | None = None
    letter: str | None = None
    legal_limit: Decimal | None = None


def plan_years(case: Case, law: Law, answers: ProgramAnswers, calendar: Calendar) -> tuple[PlanYear, ...]:
    """The days of the tally cut where the cover or its plan year changes, in order, without a gap."""
    listed, medicare = covers(case, law, answers), medicare_start(case, answers)
    begins = _changes_of_cover(case, listed, None if medicare is None else medicare.on, calendar)
    ends = [*(days_after(day, -1) for day in begins[1:]), date.fromordinal(calendar.last)]
    years: list[PlanYear] = []
    for begin, end in zip(begins, ends, strict=True):
        used = next((entry for entry in listed if entry.on(begin)), None)
        if used is not None:
            years.extend(_years_of_plan(case, law, listed, used, begin, end))
        elif medicare is not None and medicare.on <= begin:
            years.extend(_years_of_medicare(case, law, begin, end))
        else:
            years.append(_without_cover(case, begin, end))
    return tuple(years)


def _changes_of_cover(case: Case, listed: Sequence[Cover], medicare_on: date | None, calendar: Calendar) -> list[date]:
    """The first day of the tally, and each later one on which another cover may pay, in order."""
    first, last = date.fromordinal(calendar.first), date.fromordinal(calendar.last)
    cuts: set[date | None] = {medicare_on}
    for cover in listed:
        cuts |= {cover.first, days_after(cover.last, 1) if cover.last < FOREVER else None}
    for entry in case.patient.insurance or ():
        if entry.kind == "medigap":
            cuts |= {entry.began_on, None if entry.ends_on is None else days_after(entry.ends_on, 1)}
    return [first, *sorted(day for day in cuts if day is not None and first < day <= last)]


def _without_cover(case: Case, begin: date, end: date) -> PlanYear:
    """Days without a cover, or days of which the insurance was not told."""
    known = case.patient.insurance is not None
    kind, missing = (UNINSURED, ()) if known else (UNKNOWN, (PATHS.patient.insurance,))
    return PlanYear(begin.toordinal(), end.toordinal(), kind, (kind, 0), 0, missing=missing)


def _years_of_plan(
    case: Case, law: Law, listed: Sequence[Cover], cover: Cover, begin: date, end: date
) -> Iterator[PlanYear]:
    starts = (cover.plan.year_starts if cover.plan is not None else None) or NEW_YEAR
    for year, first, last in _split(begin, end, starts):
        terms, missing, exceeded = _plan_terms(cover, law, year)
        yield PlanYear(
            first.toordinal(),
            last.toordinal(),
            kind=cover.entry.kind or "other",
            account=("plan", cover.account),
            year=year,
            terms=terms,
            opening=_opening(case, listed, cover) if year == year_of(case.as_of, starts) else Spent(),
            missing=missing,
            index=cover.index,
            legal_limit=exceeded,
        )


def _plan_terms(cover: Cover, law: Law, year: int) -> tuple[Terms | None, tuple[Path, ...], Decimal | None]:
    """A plan's cost sharing in the plan year that begins in `year`, or what is missing for it; a limit it exceeds."""
    path, plan = PATHS.patient.insurance[cover.index].plan, cover.plan
    if plan is None:
        return None, (path.deductible, path.coinsurance, path.out_of_pocket_max), None
    aggregate = plan.family_embedded is False
    own_deductible, own_maximum = plan.deductible, plan.out_of_pocket_max
    by_family_deductible = aggregate and plan.family_deductible is not None
    by_family_maximum = aggregate and plan.family_out_of_pocket_max is not None
    needed: dict[Path, Decimal | None] = {
        path.deductible: plan.family_deductible if by_family_deductible else own_deductible,
        path.coinsurance: plan.coinsurance,
        path.out_of_pocket_max: plan.family_out_of_pocket_max if by_family_maximum else own_maximum,
    }
    missing = tuple(name for name, value in needed.items() if value is None)
    if missing or plan.coinsurance is None:
        return None, missing, None
    if by_family_deductible:
        own_deductible = None
    if by_family_maximum:
        own_maximum = _self_only_limit(law, year)
    exceeded = None if by_family_maximum else _legal_limit_exceeded(cover, own_maximum, "self_only", law, year)
    exceeded = exceeded or _legal_limit_exceeded(cover, plan.family_out_of_pocket_max, "family", law, year)
    terms = Terms(
        deductible=_cents(own_deductible),
        coinsurance=millionths(plan.coinsurance),
        maximum=_cents(own_maximum),
        family_deductible=_cents(plan.family_deductible),
        family_maximum=_cents(plan.family_out_of_pocket_max),
        out_of_network=0 if plan.out_of_network_share is None else millionths(plan.out_of_network_share),
    )
    return terms, (), exceeded


def _self_only_limit(law: Law, year: int) -> Decimal | None:
    try:
        return law.dollars("costs.out_of_pocket_limit.self_only", on=date(year, 1, 1))
    except NotInForce:
        return None


def _legal_limit_exceeded(cover: Cover, maximum: Decimal | None, whose: str, law: Law, year: int) -> Decimal | None:
    """The legal limit of a plan year, when the maximum entered is above it and the limit is already announced."""
    if maximum is None or cover.entry.kind not in _LIMITED_BY_LAW:
        return None
    try:
        figure = law.glance(f"costs.out_of_pocket_limit.{whose}", on=date(year, 1, 1))
    except NotInForce:
        return None
    if figure.projected or not isinstance(figure.value, int | Decimal) or maximum <= figure.value:
        return None
    law.note(figure)
    return Decimal(figure.value)


def _opening(case: Case, listed: Sequence[Cover], cover: Cover) -> Spent:
    """What was spent by `as_of` in the plan year that holds it. A cover that had not begun starts at zero."""
    begun = [entry for entry in listed if entry.account == cover.account and entry.first <= case.as_of]
    if not begun:
        return Spent()
    begun.sort(key=lambda entry: not entry.on(case.as_of))
    plans = [entry.plan for entry in begun if entry.plan is not None]

    def spent(name: str) -> int | None:
        return _cents(next((value for plan in plans if (value := getattr(plan, name)) is not None), None))

    return Spent(
        deductible=spent("spent_toward_deductible"),
        maximum=spent("spent_toward_maximum"),
        family_deductible=spent("family_spent_toward_deductible"),
        family_maximum=spent("family_spent_toward_maximum"),
    )


def _years_of_medicare(case: Case, law: Law, begin: date, end: date) -> Iterator[PlanYear]:
    medigap = next((entry for entry in case.patient.insurance or () if _is_medigap_on(entry, begin)), None)
    letter = None if medigap is None else medigap.medigap_plan or "?"
    for year, first, last in _split(begin, end, NEW_YEAR):
        try:
            terms: Terms | None = part_b_terms(law, date(year, 1, 1), letter)
        except NotInForce:
            terms = None
        yield PlanYear(
            first.toordinal(),
            last.toordinal(),
            kind=ORIGINAL_MEDICARE,
            account=(ORIGINAL_MEDICARE, 0),
            year=year,
            terms=terms,
            opening=Spent(),
            letter=letter,
        )


def _is_medigap_on(entry: Insurance, day: date) -> bool:
    return entry.kind == "medigap" and (entry.began_on or ALWAYS) <= day <= (entry.ends_on or FOREVER)


def year_of(day: date, starts: str) -> int:
    """The calendar year in which the plan year that holds `day` begins."""
    return day.year if f"{day.month:02d}-{day.day:02d}" >= starts else day.year - 1


def year_begins(year: int, starts: str) -> date:
    """The day a plan year begins; 29 February is 1 March in a common year."""
    month, day = int(starts[:2]), int(starts[3:])
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1)


def _split(begin: date, end: date, starts: str) -> Iterator[tuple[int, date, date]]:
    """The plan years between two days: the year each begins in, its first and last day within them."""
    while begin <= end:
        year = year_of(begin, starts)
        last = min(days_after(year_begins(year + 1, starts), -1), end)
        yield year, begin, last
        begin = days_after(last, 1)


def _cents(amount: Decimal | None) -> int | None:
    return None if amount is None else cents(amount)
