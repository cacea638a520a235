"""The run through the days: each cost on its day, in order, under the cover and plan year of that day.

`prepare` settles once what does not depend on amounts: the days, the order, the covers. Then the expected, low and
high amounts are charged. Costs that touch no deductible or maximum are counted by months, not walked through; and once
a plan year's limits can change nothing any more, the rest of it is counted too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from benefits.case import Case, CostItem
from benefits.costs.cover import ORIGINAL_MEDICARE, UNINSURED, PlanYear, answer, plan_years
from benefits.costs.entries import Entry, entry_of
from benefits.costs.health_plan import Accumulators, Spent, cents
from benefits.costs.occurrences import Calendar
from benefits.costs.part_d import DrugYear, drug_year
from benefits.law import Law
from benefits.result import ProgramResult
from benefits.result.answers import Outcome, Path

Which = Literal["expected", "low", "high"]
Row = list[int | None]
"""Cents a month; None where unknown."""
Visit = tuple[int, int, int, int]
"""A day on which a cost happens: the day, the entry, how often, and the month's place in the tally."""


@dataclass(frozen=True, slots=True)
class PlanBlock:
    """The visits of one plan year, in order. `all_count`: every one of them counts toward the maximum."""

    year: PlanYear
    visits: Sequence[Visit]
    all_count: bool


@dataclass(frozen=True, slots=True)
class DrugBlock:
    """The drug fills of one calendar year, in order. `benefit` is None where its figures are not held."""

    benefit: DrugYear | None
    visits: Sequence[Visit]


@dataclass(frozen=True, slots=True)
class Reached:
    """A limit reached in the expected run: of a plan year, or of the drug benefit where that is None."""

    day: int
    year: PlanYear | None


@dataclass(slots=True)
class Run:
    """What one run comes to: a row of cents for each cost, and the limits reached."""

    rows: list[Row]
    reached: list[Reached] = field(default_factory=list)
    missing: dict[Path, None] = field(default_factory=dict)
    in_full: bool = False  # a copay was taken in full because what is left of the maximum is not known
    no_figures: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """The settled costs and their three runs."""

    calendar: Calendar
    entries: tuple[Entry, ...]
    plan_blocks: tuple[PlanBlock, ...]
    drug_blocks: tuple[DrugBlock, ...]
    extra_help: bool
    expected: Run
    low: Run
    high: Run

    @property
    def runs(self) -> tuple[Run, Run, Run]:
        return self.expected, self.low, self.high


def prepare(case: Case, law: Law, results: Sequence[ProgramResult], calendar: Calendar) -> Prepared:
    """Settle the days and covers of a case's costs, and run them."""
    items = (case.costs.items or ()) if case.costs is not None else ()
    entries = tuple(entry_of(index, item, calendar) for index, item in enumerate(items))
    help_answer = answer(results, "extra_help")
    extra_help = (
        help_answer is not None and help_answer.outcome is Outcome.ALREADY and help_answer.fact("level") == "full"
    )
    asked_of_plan = [entry for entry in entries if entry.is_walked and entry.covered != "part_d"]
    drugs = [entry for entry in entries if entry.is_walked and entry.covered == "part_d"]
    years = plan_years(case, law, results, calendar) if asked_of_plan else ()
    plan_blocks = tuple(_plan_blocks(asked_of_plan, years))
    drug_blocks = tuple(_drug_blocks(drugs, law, calendar, extra_help=extra_help))

    def run(which: Which) -> Run:
        walk = _Walk(entries, which, len(calendar.months))
        for plan_block in plan_blocks:
            walk.plan(plan_block)
        for drug_block in drug_blocks:
            walk.drugs(drug_block)
        return walk.run

    expected = run("expected")
    low = run("low") if _differs(entries, "low", extra_help=extra_help) else expected
    high = run("high") if _differs(entries, "high", extra_help=extra_help) else expected
    return Prepared(calendar, entries, plan_blocks, drug_blocks, extra_help, expected, low, high)


def _visits(entries: Sequence[Entry]) -> list[Visit]:
    """Each day of each cost; by day, then in the order of the list."""
    return sorted((day, entry.index, times, month) for entry in entries for day, times, month in entry.days)


def _plan_blocks(entries: Sequence[Entry], years: Sequence[PlanYear]) -> Iterator[PlanBlock]:
    visits = _visits(entries)
    all_count = all(entry.counts_toward_maximum for entry in entries)
    begin = 0
    for year in years:
        end = bisect_left(visits, (year.last + 1,))
        if end > begin:
            outside = year.kind == "medicare_advantage"  # whose medicines do not count
            yield PlanBlock(year, visits[begin:end], all_count and not outside)
        begin = end


def _drug_blocks(entries: Sequence[Entry], law: Law, calendar: Calendar, *, extra_help: bool) -> Iterator[DrugBlock]:
    visits = _visits(entries)
    begin = 0
    for year in sorted({month.year for month in calendar.months}):
        in_year = [end for month, end in zip(calendar.months, calendar.ends, strict=True) if month.year == year]
        end = bisect_left(visits, (in_year[-1] + 1,))
        if end > begin:
            yield DrugBlock(drug_year(law, year, extra_help=extra_help), visits[begin:end])
        begin = end


def _differs(entries: Sequence[Entry], which: Which, *, extra_help: bool) -> bool:
    """Whether a run can come out otherwise than the expected one."""
    for entry in entries:
        end = entry.item.low if which == "low" else entry.item.high
        if end is not None and end != entry.item.amount:
            return True
        if which == "low" and extra_help and entry.covered == "part_d" and entry.item.brand is None:
            return True
    return False


def _amount(item: CostItem, which: Which) -> int | None:
    amount = item.amount
    if which == "low" and item.low is not None:
        amount = item.low
    elif which == "high" and item.high is not None:
        amount = item.high
    return None if amount is None else cents(amount)


class _Walk:
    """One run: the rows being filled, and the accumulators of every cover as the days go by."""

    __slots__ = ("_accounts", "_amounts", "_entries", "_which", "run")

    def __init__(self, entries: Sequence[Entry], which: Which, months: int) -> None:
        self._entries = entries
        self._which = which
        self._amounts = [_amount(entry.item, which) for entry in entries]
        self._accounts: dict[tuple[str, int], tuple[int, Accumulators]] = {}
        self.run = Run([])
        for entry, amount in zip(entries, self._amounts, strict=True):
            self._name_missing(entry, amount)
            if entry.is_walked:
                self.run.rows.append([0] * months)
            elif amount is None or entry.missing:
                self.run.rows.append([None if count else 0 for count in entry.counts])
            else:
                self.run.rows.append([count * amount for count in entry.counts])

    def _name_missing(self, entry: Entry, amount: int | None) -> None:
        if (entry.missing or amount is None) and entry.happens:
            self.run.missing.update(dict.fromkeys(entry.missing))
            if amount is None:
                self.run.missing[f"costs.items[{entry.index}].amount"] = None

    def plan(self, block: PlanBlock) -> None:
        """Charge a plan year's visits in order, until its limits can change nothing any more."""
        year = block.year
        if year.terms is None:
            self._without_terms(block)
            return
        accumulators = self._begin(year)
        for place, (day, index, times, month) in enumerate(block.visits):
            if accumulators.is_settled(all_count=block.all_count):
                self._settled_plan(block.visits[place:], year, accumulators)
                return
            before = accumulators.maximum_left
            self._add(index, month, self._charge(index, times, year, accumulators))
            if before and accumulators.maximum_left == 0:
                self.run.reached.append(Reached(day, year))

    def _settled_plan(self, visits: Sequence[Visit], year: PlanYear, accumulators: Accumulators) -> None:
        each = {index: self._charge(index, 1, year, accumulators) for index in {visit[1] for visit in visits}}
        self._add_settled(visits, each)

    def _charge(self, index: int, times: int, year: PlanYear, accumulators: Accumulators) -> int | None:
        """Cents the person pays for `times` services or copays of a day; None where that is not known."""
        entry, amount = self._entries[index], self._amounts[index]
        if amount is None:
            return None
        counts = entry.counts_toward_maximum and not (
            year.kind == "medicare_advantage" and entry.item.kind == "prescription"
        )  # medicines lie outside a Medicare Advantage plan's own limit
        if entry.covered == "copay":
            if not counts or year.kind == ORIGINAL_MEDICARE:
                return amount * times
            self.run.in_full = self.run.in_full or not accumulators.maximum_known
            return accumulators.copay(amount, times)
        if not accumulators.known:
            path = f"patient.insurance[{year.index}].plan"
            self.run.missing.update(dict.fromkeys(f"{path}.{name}" for name in accumulators.unknown_names()))
            return None
        if times == 1:
            return accumulators.charge(amount, counts=counts)
        return sum(paid * alike for paid, alike in accumulators.charge_each(amount, times, counts=counts))

    def _begin(self, year: PlanYear) -> Accumulators:
        """The plan year's accumulators: carried on within the account's year, else as they stand at its start."""
        assert year.terms is not None
        current = self._accounts.get(year.account)
        if current is not None and current[0] == year.year:
            accumulators = current[1].under(year.terms)
        else:
            accumulators = Accumulators(year.terms, year.opening or Spent())
        self._accounts[year.account] = (year.year, accumulators)
        return accumulators

    def _without_terms(self, block: PlanBlock) -> None:
        """Days without a plan whose cost sharing is known: uninsured people pay all; a copay is what it is."""
        year = block.year
        for _day, index, times, month in block.visits:
            amount = self._amounts[index]
            paid = None if amount is None else amount * times
            if self._entries[index].covered == "copay":
                self.run.in_full = self.run.in_full or year.kind != UNINSURED
            elif year.kind != UNINSURED:
                self.run.missing.update(dict.fromkeys(year.missing))
                self.run.no_figures = self.run.no_figures or not year.missing
                paid = None
            self._add(index, month, paid)

    def drugs(self, block: DrugBlock) -> None:
        """Fill a calendar year's prescriptions in order, until the threshold is reached."""
        benefit = block.benefit
        accumulators = benefit.begin() if benefit is not None else None
        for day, index, times, month in block.visits:
            amount = self._amounts[index]
            if benefit is None or accumulators is None:
                self.run.no_figures = True
                self._add(index, month, None)
            elif amount is None:
                self._add(index, month, None)
            elif accumulators.maximum_left:
                brand = self._entries[index].item.brand
                copay = benefit.copay(brand=self._which != "low" if brand is None else brand)
                self._add(index, month, benefit.fill(accumulators, amount, times, copay=copay))
                if accumulators.maximum_left == 0:
                    self.run.reached.append(Reached(day, None))

    def _add(self, index: int, month: int, paid: int | None) -> None:
        row = self.run.rows[index]
        before = row[month]
        row[month] = None if paid is None or before is None else before + paid

    def _add_settled(self, visits: Sequence[Visit], each: Mapping[int, int | None]) -> None:
        """Add what every further service of a cost comes to."""
        if not any(paid is None or paid for paid in each.values()):
            return
        rows = self.run.rows
        for _day, index, times, month in visits:
            paid, before = each[index], rows[index][month]
            rows[index][month] = None if paid is None or before is None else before + paid * times
