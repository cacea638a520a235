"""Which cover pays on which day of the tally, and where its plan years begin.

The first entry of the insurance list that covers a day is used; a Medigap entry only fills up Original Medicare.
Original Medicare pays on a day without any other cover. COBRA is the former employer's plan going on: it keeps the
plan's terms and what was spent. Every other new cover starts at zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from dateutil.relativedelta import relativedelta

from benefits.case import Case, HealthPlan, Insurance
from benefits.costs.health_plan import Spent, Terms, cents, millionths
from benefits.costs.medicare_cost_sharing import part_b_terms
from benefits.costs.occurrences import Calendar
from benefits.law import Law, NotInForce
from benefits.law.calendar import ONE_DAY
from benefits.result import PATIENT, ProgramResult
from benefits.result.answers import Outcome, Path

COUNTED_ON: Final = frozenset({Outcome.ALREADY, Outcome.LIKELY, Outcome.POSSIBLE})
"""Outcomes on which a benefit is put into the months, with words that say so."""

EVENTS_OF_WORK: Final = ("job_loss", "reduced_hours")
ORIGINAL_MEDICARE = "original_medicare"
UNINSURED = "none"
UNKNOWN = "unknown"
NEW_YEAR = "01-01"
_LIMITED_BY_LAW = frozenset({"employer", "cobra", "marketplace"})
_ALWAYS = date.min
_FOREVER = date.max


@dataclass(frozen=True, slots=True)
class MedicareStart:
    """From when Original Medicare pays. `assumed`: not entered, but taken from the Medicare answer."""

    on: date
    assumed: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """An entry of the insurance list as it is counted: its days, and the entry whose spending it continues."""

    index: int
    entry: Insurance
    plan: HealthPlan | None
    first: date
    last: date
    account: int
    end_assumed: bool = False

    def on(self, day: date) -> bool:
        return self.first <= day <= self.last


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


def answer(results: Iterable[ProgramResult], program: str, person: str = PATIENT) -> ProgramResult | None:
    """One program's answer among the results."""
    return next((entry for entry in results if (entry.program, entry.person) == (program, person)), None)


def counted(results: Iterable[ProgramResult], program: str, person: str = PATIENT) -> ProgramResult | None:
    """One program's answer, when its outcome is good enough to be counted on."""
    found = answer(results, program, person)
    return found if found is not None and found.outcome in COUNTED_ON else None


def medicare_start(case: Case, results: Iterable[ProgramResult]) -> MedicareStart | None:
    """The day Original Medicare's Part B begins: as entered, else as the Medicare answer has it."""
    parts = case.patient.benefits.medicare
    if parts is not None and parts.part_b_since is not None:
        return MedicareStart(parts.part_b_since, assumed=False)
    medicare = counted(results, "medicare")
    eligible_on = None if medicare is None else medicare.fact("eligible_on")
    return MedicareStart(eligible_on, assumed=True) if isinstance(eligible_on, date) else None


def covers(case: Case, law: Law, results: Sequence[ProgramResult]) -> tuple[Cover, ...]:
    """The insurance list with its days settled; Medigap is left out."""
    listed = case.patient.insurance or ()
    medicare = medicare_start(case, results)
    found = []
    for index, entry in enumerate(listed):
        if entry.kind == "medigap":
            continue
        last, assumed = entry.ends_on, False
        if entry.kind == "cobra" and last is None:
            last, assumed = _cobra_ends(entry, case, law, results, medicare), True
        former = _former_plan(index, entry, listed) if entry.kind == "cobra" else None
        plan = entry.plan if former is None else _continued(entry.plan, listed[former].plan)
        account = index if former is None else former
        first = entry.began_on or _ALWAYS
        found.append(Cover(index, entry, plan, first, last or _FOREVER, account, assumed and last is not None))
    return tuple(found)


def _cobra_ends(
    entry: Insurance,
    case: Case,
    law: Law,
    results: Sequence[ProgramResult],
    medicare: MedicareStart | None,
) -> date | None:
    """The last day of COBRA that has no end entered: its legal length, or the day before Medicare begins."""
    extended = counted(results, "ssdi") is not None
    months = None if entry.began_on is None else cobra_months(entry, law, entry.began_on, extended=extended)
    last: date | None = None
    if entry.began_on is not None and months is not None:
        last = entry.began_on + relativedelta(months=months) - ONE_DAY
    elif entry.began_on is None:
        cobra = answer(results, "cobra")
        names = ("disability_extension_until", "covers_until") if extended else ("covers_until",)
        days = [cobra.fact(name) for name in names] if cobra is not None else []
        last = next((day for day in days if isinstance(day, date)), None)
    if medicare is not None and entry.began_on is not None and entry.began_on < medicare.on:
        before_medicare = medicare.on - ONE_DAY
        last = before_medicare if last is None else min(last, before_medicare)
    return last


def cobra_months(entry: Insurance, law: Law, on: date, *, extended: bool) -> int | None:
    """How many months COBRA may last, 29 USC 1162(2)(A); None for a day before that law."""
    name = "cobra.disability_extension_months" if extended else "cobra.months.work"
    if entry.qualifying_event not in (None, *EVENTS_OF_WORK):
        name = "cobra.months.family"
    try:
        return law.number(name, on=on)
    except NotInForce:
        return None


def _former_plan(index: int, entry: Insurance, listed: Sequence[Insurance]) -> int | None:
    """The employer entry that COBRA continues: the one that ended last."""
    former = [
        (other.ends_on or _ALWAYS, place)
        for place, other in enumerate(listed)
        if place != index and other.kind == "employer" and (other.through or "self") == (entry.through or "self")
    ]
    return max(former)[1] if former else None


def _continued(plan: HealthPlan | None, former: HealthPlan | None) -> HealthPlan | None:
    """The plan COBRA continues: what was entered for COBRA, filled up from the employer's entry."""
    if plan is None or former is None:
        return plan or former
    absent = {
        entry.name: getattr(former, entry.name) for entry in fields(HealthPlan) if getattr(plan, entry.name) is None
    }
    return replace(plan, **absent)


def plan_years(case: Case, law: Law, results: Sequence[ProgramResult], calendar: Calendar) -> tuple[PlanYear, ...]:
    """The days of the tally cut where the cover or its plan year changes, in order, without a gap."""
    listed = covers(case, law, results)
    medicare = medicare_start(case, results)
    known = case.patient.insurance is not None
    first, last = date.fromordinal(calendar.first), date.fromordinal(calendar.last)
    cuts = {first}
    for cover in listed:
        cuts.update(
            day for day in (cover.first, cover.last + ONE_DAY if cover.last < _FOREVER else first) if day > first
        )
    if medicare is not None and medicare.on > first:
        cuts.add(medicare.on)
    for entry in case.patient.insurance or ():
        if entry.kind == "medigap":
            days = (entry.began_on, None if entry.ends_on is None else entry.ends_on + ONE_DAY)
            cuts.update(day for day in days if day is not None and day > first)
    begins = sorted(day for day in cuts if day <= last)
    years: list[PlanYear] = []
    for place, begin in enumerate(begins):
        end = begins[place + 1] - ONE_DAY if place + 1 < len(begins) else last
        used = next((entry for entry in listed if entry.on(begin)), None)
        if used is not None:
            years.extend(_years_of_plan(case, law, listed, used, begin, end))
        elif medicare is not None and medicare.on <= begin:
            years.extend(_years_of_medicare(case, law, begin, end))
        elif known:
            years.append(PlanYear(begin.toordinal(), end.toordinal(), UNINSURED, (UNINSURED, 0), 0))
        else:
            path = ("patient.insurance",)
            years.append(PlanYear(begin.toordinal(), end.toordinal(), UNKNOWN, (UNKNOWN, 0), 0, missing=path))
    return tuple(years)


def _years_of_plan(
    case: Case, law: Law, listed: Sequence[Cover], cover: Cover, begin: date, end: date
) -> Iterator[PlanYear]:
    kind, account = cover.entry.kind or "other", ("plan", cover.account)
    starts = (cover.plan.year_starts if cover.plan is not None else None) or NEW_YEAR
    for year, first, last in _split(begin, end, starts):
        terms, missing, exceeded = _plan_terms(cover, law, year)
        opening = _opening(case, listed, cover, starts) if year == year_of(case.as_of, starts) else Spent()
        yield PlanYear(
            first.toordinal(),
            last.toordinal(),
            kind,
            account,
            year,
            terms,
            opening,
            missing,
            cover.index,
            legal_limit=exceeded,
        )


def _plan_terms(cover: Cover, law: Law, year: int) -> tuple[Terms | None, tuple[Path, ...], Decimal | None]:
    """A plan's cost sharing in the plan year that begins in `year`, or what is missing for it."""
    path = f"patient.insurance[{cover.index}].plan"
    plan = cover.plan
    if plan is None:
        return None, tuple(f"{path}.{name}" for name in ("deductible", "coinsurance", "out_of_pocket_max")), None
    aggregate = plan.family_embedded is False
    own_deductible, own_maximum = plan.deductible, plan.out_of_pocket_max
    by_family_deductible = aggregate and plan.family_deductible is not None
    by_family_maximum = aggregate and plan.family_out_of_pocket_max is not None
    needed = {
        f"{path}.deductible": plan.family_deductible if by_family_deductible else own_deductible,
        f"{path}.coinsurance": plan.coinsurance,
        f"{path}.out_of_pocket_max": plan.family_out_of_pocket_max if by_family_maximum else own_maximum,
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


def _opening(case: Case, listed: Sequence[Cover], cover: Cover, starts: str) -> Spent:
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
    medigap = next(
        (
            entry
            for entry in case.patient.insurance or ()
            if entry.kind == "medigap" and (entry.began_on or _ALWAYS) <= begin and begin <= (entry.ends_on or _FOREVER)
        ),
        None,
    )
    account, letter = (ORIGINAL_MEDICARE, 0), None if medigap is None else medigap.medigap_plan or "?"
    for year, first, last in _split(begin, end, NEW_YEAR):
        try:
            terms: Terms | None = part_b_terms(law, date(year, 1, 1), letter)
        except NotInForce:
            terms = None
        days = first.toordinal(), last.toordinal()
        yield PlanYear(*days, ORIGINAL_MEDICARE, account, year, terms, Spent(), letter=letter)


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
        last = min(year_begins(year + 1, starts) - ONE_DAY, end)
        yield year, begin, last
        begin = last + ONE_DAY


def doubly_covered(case: Case, law: Law, results: Sequence[ProgramResult], calendar: Calendar) -> bool:
    """Whether two covers pay on one day of the tally, so that the order between them would matter."""
    first, last = date.fromordinal(calendar.first), date.fromordinal(calendar.last)
    spans = [(cover.first, cover.last) for cover in covers(case, law, results)]
    medicare = medicare_start(case, results)
    advantage = any(entry.kind == "medicare_advantage" for entry in case.patient.insurance or ())
    if medicare is not None and not medicare.assumed and not advantage:
        spans.append((medicare.on, _FOREVER))
    inside = sorted((max(begin, first), min(end, last)) for begin, end in spans if begin <= last and end >= first)
    return any(later[0] <= earlier[1] for earlier, later in pairwise(inside))


def _cents(amount: Decimal | None) -> int | None:
    return None if amount is None else cents(amount)
