"""The run through the days: each cost on its day, in order, under the cover and plan year of that day.

`prepare` settles once what does not depend on amounts: the days, the order, the covers. `Prepared.run` then charges the
expected, low or high amounts. Costs that touch no deductible or maximum are counted by months, not walked through.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from benefits.case import Case, CostItem, Times
from benefits.costs.cover import ORIGINAL_MEDICARE, UNKNOWN, PlanYear, answer, plan_years
from benefits.costs.health_plan import Accumulators, cents
from benefits.costs.occurrences import Calendar, Rhythm
from benefits.costs.part_d import DrugYear, drug_year
from benefits.law import Law
from benefits.logic import Outcome, Path
from benefits.result import ProgramResult

Which = Literal["expected", "low", "high"]
Row = list[int | None]
"""Cents a month; None where unknown."""

_PLAIN = "none"
_COVERED_BY_KIND = {"copay": "copay"} | dict.fromkeys(
    ("travel", "parking", "lodging", "meals", "childcare", "elder_care", "home_help", "premium"), _PLAIN
)
"""What `covered` is taken to be where it was not said and the kind of cost leaves no choice."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One cost of the list, settled: who bears it, how often, and what is missing for it."""

    index: int
    item: CostItem
    covered: str | None
    rhythm: Rhythm | None
    counts: tuple[int, ...]
    missing: tuple[Path, ...]

    @property
    def kind(self) -> str:
        return self.item.kind or "other"

    @property
    def is_walked(self) -> bool:
        """Whether a deductible or maximum may bear on it, so that its days and order matter."""
        if self.rhythm is None or self.covered in (None, _PLAIN):
            return False
        return not (self.covered == "copay" and self.item.counts_toward_maximum is False)


Visit = tuple[int, int, int, int, int]
"""A day on which a walked cost happens: the day, entry, times, month, and plan year (calendar year for drugs)."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A limit reached in the expected run: of the plan year at `year`, or of the drug benefit where it is None."""

    day: int
    year: int | None


@dataclass(slots=True)
class Run:
    """What one run comes to: a row of cents for each cost, and the limits reached."""

    rows: list[Row]
    reached: list[Reached] = field(default_factory=list)
    missing: dict[Path, None] = field(default_factory=dict)
    in_full: bool = False  # a copay was taken in full because the plan's maximum is not known
    no_figures: bool = False


@dataclass(slots=True)
class Prepared:
    """Everything the runs share."""

    calendar: Calendar
    entries: tuple[Entry, ...]
    years: tuple[PlanYear, ...]
    drug_years: dict[int, DrugYear | None]
    visits: list[Visit]
    extra_help: bool
    expected: Run
    low: Run
    high: Run

    def years_used(self) -> list[PlanYear]:
        """The plan years in which at least one cost asked its cover."""
        used = {visit[4] for visit in self.visits if self.entries[visit[1]].covered != "part_d"}
        return [self.years[place] for place in sorted(used)]


def prepare(case: Case, law: Law, results: Sequence[ProgramResult], calendar: Calendar) -> Prepared:
    """Settle the days and covers of a case's costs, and run them."""
    items = (case.costs.items or ()) if case.costs is not None else ()
    entries = tuple(_entry(index, item, calendar) for index, item in enumerate(items))
    years = plan_years(case, law, results, calendar) if any(entry.is_walked for entry in entries) else ()
    help_answer = answer(results, "extra_help")
    extra_help = (
        help_answer is not None and help_answer.outcome is Outcome.ALREADY and help_answer.fact("level") == "full"
    )
    visits = _visits(entries, years, calendar)
    of_drugs = {visit[4] for visit in visits if entries[visit[1]].covered == "part_d"}
    drug_years = {year: drug_year(law, year, extra_help=extra_help) for year in sorted(of_drugs)}
    empty = Run([])
    prepared = Prepared(calendar, entries, years, drug_years, visits, extra_help, empty, empty, empty)
    prepared.expected = _run(prepared, "expected")
    prepared.low = _run(prepared, "low") if _differs(prepared, "low") else prepared.expected
    prepared.high = _run(prepared, "high") if _differs(prepared, "high") else prepared.expected
    return prepared


def _entry(index: int, item: CostItem, calendar: Calendar) -> Entry:
    path = f"costs.items[{index}]"
    covered = item.covered or _COVERED_BY_KIND.get(item.kind or "")
    missing: list[Path] = [] if covered is not None else [f"{path}.covered"]
    first = calendar.first if item.from_ is None else item.from_.toordinal()
    last = calendar.last if item.to is None else item.to.toordinal()
    rhythm, unknown = rhythm_of(item.times, item.cycle_days, first, last, path)
    missing.extend(unknown)
    if rhythm is None:
        inside = zip(calendar.begins, calendar.ends, strict=True)
        counts = tuple(int(begins <= last and ends >= first) for begins, ends in inside)
    else:
        counts = tuple(rhythm.by_month(calendar))
    return Entry(index, item, covered, rhythm, counts, tuple(missing))


def rhythm_of(
    times: Times | None, cycle_days: int | None, first: int, last: int, path: Path
) -> tuple[Rhythm | None, tuple[Path, ...]]:
    """When something happens, or what is missing to know it."""
    if times is None:
        return None, (f"{path}.times",)
    needed: dict[Path, object] = {f"{path}.times.count": times.count, f"{path}.times.per": times.per}
    if times.per == "cycle":
        needed[f"{path}.cycle_days"] = cycle_days
    missing = tuple(name for name, value in needed.items() if value is None)
    if missing or times.count is None or times.per is None:
        return None, missing
    return Rhythm(first, last, int(times.count.scaleb(4)), times.per, cycle_days or 0), ()


def _visits(entries: Sequence[Entry], years: Sequence[PlanYear], calendar: Calendar) -> list[Visit]:
    """Each day of each walked cost: day, entry, times, month, and plan year (or calendar year for drugs); in order."""
    days = sorted(
        (day, entry.index, times)
        for entry in entries
        if entry.is_walked and entry.rhythm is not None
        for day, times in entry.rhythm.occurrences(calendar)
    )
    month_ends, year_ends = calendar.ends, [year.last for year in years]
    of_drugs = [entry.covered == "part_d" for entry in entries]
    found = []
    for day, index, times in days:
        month = bisect_left(month_ends, day)
        year = calendar.months[month].year if of_drugs[index] else bisect_left(year_ends, day)
        found.append((day, index, times, month, year))
    return found


def _amount(item: CostItem, which: Which) -> int | None:
    amount = item.amount
    if which == "low" and item.low is not None:
        amount = item.low
    elif which == "high" and item.high is not None:
        amount = item.high
    return None if amount is None else cents(amount)


def _differs(prepared: Prepared, which: Which) -> bool:
    """Whether a run can come out otherwise than the expected one."""
    return any(
        _amount(entry.item, which) != _amount(entry.item, "expected")
        or (prepared.extra_help and entry.covered == "part_d" and entry.item.brand is None and which == "low")
        for entry in prepared.entries
    )


def _run(prepared: Prepared, which: Which) -> Run:
    amounts = [_amount(entry.item, which) for entry in prepared.entries]
    run = Run([])
    for entry, amount in zip(prepared.entries, amounts, strict=True):
        run.missing.update(dict.fromkeys(entry.missing if any(entry.counts) else ()))
        if amount is None and any(entry.counts):
            run.missing[f"costs.items[{entry.index}].amount"] = None
        if entry.is_walked:
            run.rows.append([0] * len(entry.counts))
        elif amount is None or entry.missing:
            run.rows.append([None if count else 0 for count in entry.counts])
        else:
            run.rows.append([count * amount for count in entry.counts])
    _walk(prepared, which, amounts, run)
    return run


def _walk(prepared: Prepared, which: Which, amounts: Sequence[int | None], run: Run) -> None:
    """Charge every visit in order."""
    rows, entries, plan = run.rows, prepared.entries, _PlanState(prepared.years, run)
    drugs: dict[int, Accumulators] = {}
    for day, index, times, month, year in prepared.visits:
        amount, row, entry = amounts[index], rows[index], entries[index]
        before = row[month]
        if amount is None or before is None:
            row[month] = None
            continue
        if entry.covered == "part_d":
            paid = _fill(prepared, run, drugs, which, (day, index, times, year), amount)
        else:
            paid = plan.charge(entry, day, times, year, amount)
        row[month] = None if paid is None else before + paid


def _fill(
    prepared: Prepared,
    run: Run,
    drugs: dict[int, Accumulators],
    which: Which,
    visit: tuple[int, int, int, int],
    amount: int,
) -> int | None:
    day, index, times, year = visit
    benefit = prepared.drug_years[year]
    if benefit is None:
        run.no_figures = True
        return None
    accumulators = drugs.get(year)
    if accumulators is None:
        accumulators = drugs[year] = benefit.begin()
    brand = prepared.entries[index].item.brand
    if brand is None:
        brand = which != "low"
    before = accumulators.maximum_left
    paid = benefit.fill(accumulators, amount, times, copay=benefit.brand_copay if brand else benefit.generic_copay)
    if before and accumulators.maximum_left == 0:
        run.reached.append(Reached(day, None))
    return paid


class _PlanState:
    """The accumulators of every cover as the run goes on."""

    __slots__ = ("_by_account", "_by_year", "_run", "_years")

    def __init__(self, years: Sequence[PlanYear], run: Run) -> None:
        self._years = years
        self._run = run
        self._by_year: dict[int, Accumulators] = {}
        self._by_account: dict[tuple[str, int], tuple[int, Accumulators]] = {}

    def charge(self, entry: Entry, day: int, times: int, place: int, amount: int) -> int | None:
        """Cents the person pays for `times` services or copays on a day; None where that is not known."""
        year = self._years[place]
        is_copay = entry.covered == "copay"
        if year.terms is None:
            return self._without_terms(year, amount * times, is_copay=is_copay)
        accumulators = self._by_year.get(place) or self._begin(place)
        counts = entry.item.counts_toward_maximum is not False
        if year.kind == ORIGINAL_MEDICARE and is_copay:
            return amount * times
        if year.kind == "medicare_advantage" and entry.item.kind == "prescription":
            counts = False  # medicines lie outside the plan's own limit
        before = accumulators.maximum_left
        if is_copay:
            if not accumulators.maximum_known:
                self._run.in_full = True
            charged = accumulators.copay(amount, times, counts=counts)
        elif accumulators.known:
            charged = accumulators.charge(amount, times, counts=counts)
        else:
            self._name_unknown_spending(year, accumulators)
            return None
        paid = sum(each * alike for each, alike in charged)
        if before and accumulators.maximum_left == 0:
            self._run.reached.append(Reached(day, place))
        return paid

    def _without_terms(self, year: PlanYear, amount: int, *, is_copay: bool) -> int | None:
        """A day without a plan whose cost sharing is known: uninsured people pay all, a copay is what it is."""
        if is_copay:
            self._run.in_full = self._run.in_full or bool(year.missing)
            return amount
        if year.missing:
            self._run.missing.update(dict.fromkeys(year.missing))
            return None
        if year.kind in (ORIGINAL_MEDICARE, UNKNOWN):
            self._run.no_figures = True
            return None
        return amount

    def _begin(self, place: int) -> Accumulators:
        year = self._years[place]
        assert year.terms is not None
        current = self._by_account.get(year.account)
        if current is not None and current[0] == year.year:
            accumulators = current[1].under(year.terms)
        else:
            assert year.opening is not None
            accumulators = Accumulators(year.terms, year.opening)
        self._by_year[place] = accumulators
        self._by_account[year.account] = (year.year, accumulators)
        return accumulators

    def _name_unknown_spending(self, year: PlanYear, accumulators: Accumulators) -> None:
        path = f"patient.insurance[{year.index}].plan"
        names = accumulators.unknown_names()
        self._run.missing.update(dict.fromkeys(f"{path}.{name}" for name in names))
