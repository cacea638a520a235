"""One run through the days: each cost on its day, in order, under the cover and plan year of that day.

As long as no deductible is used up and no maximum reached, equal services cost the same: whole stretches of days are
then charged by counting. Only a day on which a limit is crossed is gone through service by service. So the work grows
with the costs and the months, not with the days.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field

from benefits.case import CostItem
from benefits.case.paths import PATHS
from benefits.costs.entries import Entry
from benefits.costs.health_plan import Accumulators, Effect, Spent, cents
from benefits.costs.limits import UsedUp
from benefits.costs.occurrences import Calendar, Point
from benefits.costs.part_d import DrugYear
from benefits.costs.plan_years import UNINSURED, PlanYear
from benefits.costs.rules import DrugRule, PlanRule, Rule, Which
from benefits.result.answers import Path

Row = list[int | None]
"""Cents a month; None where unknown."""


@dataclass(frozen=True, slots=True)
class PlanBlock:
    """The costs that happen in one plan year, in the order of the list; `end` is the day after it."""

    start: Point
    end: Point
    entries: Sequence[Entry]
    year: PlanYear


@dataclass(frozen=True, slots=True)
class DrugBlock:
    """The medicines filled in one calendar year. `benefit` is None where its figures are not held."""

    start: Point
    end: Point
    entries: Sequence[Entry]
    benefit: DrugYear | None


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


class Charging:
    """One run: the rows being filled, and the accumulators of every cover as the days go by."""

    __slots__ = ("_accounts", "_amounts", "_calendar", "_effects", "_entries", "_which", "run")

    def __init__(self, entries: Sequence[Entry], which: Which, calendar: Calendar) -> None:
        self._entries = entries
        self._which = which
        self._calendar = calendar
        self._amounts = [_amount(entry.item, which) for entry in entries]
        self._accounts: dict[tuple[str, int], tuple[int, Accumulators]] = {}
        self._effects: dict[Hashable, dict[int, Effect]] = {}
        self.run = Run([])
        for entry, amount in zip(entries, self._amounts, strict=True):
            self._name_missing(entry, amount)
            if entry.is_walked:
                self.run.rows.append([0] * len(calendar.months))
            elif amount is None or entry.missing:
                self.run.rows.append([None if count else 0 for count in entry.counts])
            else:
                self.run.rows.append([count * amount for count in entry.counts])

    def _name_missing(self, entry: Entry, amount: int | None) -> None:
        if (entry.missing or amount is None) and entry.happens:
            self.run.missing.update(dict.fromkeys(entry.missing))
            if amount is None:
                self.run.missing[PATHS.costs.items[entry.index].amount] = None

    def with_care_of(self, other: Run) -> Run:
        """This run, its costs of covered care as in another one that charges them alike."""
        for entry in self._entries:
            if entry.is_walked:
                self.run.rows[entry.index] = other.rows[entry.index]
        return self.run

    def plan(self, block: PlanBlock) -> None:
        """Charge the costs of a plan year."""
        year = block.year
        if year.terms is None:
            self._without_terms(block)
            return
        rule = PlanRule(year, self._begin(year), self._amounts)
        self.run.in_full = self.run.in_full or any(rule.takes_in_full(entry) for entry in block.entries)
        reached = self._through(block.start, block.end, block.entries, rule)
        self.run.reached.extend(Reached(day, year) for day in reached)

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
        year, uninsured = block.year, block.year.kind == UNINSURED
        for entry in block.entries:
            if entry.covered == "copay":
                self.run.in_full = self.run.in_full or not uninsured
            elif not uninsured:
                self.run.missing.update(dict.fromkeys(year.missing))
                self.run.no_figures = self.run.no_figures or not year.missing
        paid = (
            self._amounts[entry.index] if uninsured or entry.covered == "copay" else None for entry in block.entries
        )
        self._add(block.start, block.end, block.entries, [Effect(amount) for amount in paid])

    def drugs(self, block: DrugBlock) -> None:
        """Fill the prescriptions of a calendar year."""
        if block.benefit is None:
            self.run.no_figures = True
            self._add(block.start, block.end, block.entries, [Effect(None)] * len(block.entries))
            return
        rule = DrugRule(block.benefit, block.benefit.begin(), self._amounts, self._which)
        reached = self._through(block.start, block.end, block.entries, rule)
        self.run.reached.extend(Reached(day, None) for day in reached)

    def _through(self, start: Point, end: Point, entries: Sequence[Entry], rule: Rule) -> Iterator[int]:
        """Charge every day from `start` to before `end`; gives the days on which the maximum was reached."""
        while start.day < end.day:
            effects = self._each(entries, rule)
            used_up = UsedUp(start, entries, effects)
            crossing = used_up.first_day_over(rule.accumulators, end, self._calendar)
            if crossing.day > start.day:
                rule.accumulators.use_up(*used_up.before(crossing))
                if self._add(start, crossing, entries, effects):
                    self.run.missing.update(dict.fromkeys(rule.missing))
            start = crossing
            if crossing.day < end.day:
                start = self._calendar.point(crossing.day + 1)
                yield from self._one_by_one(crossing, start, entries, rule)

    def _each(self, entries: Sequence[Entry], rule: Rule) -> list[Effect]:
        """What each service of the costs comes to; most plan years pass through the same phases."""
        known = self._effects.setdefault(rule.phase, {})
        for entry in entries:
            if entry.index not in known:
                known[entry.index] = rule.each(entry)
        return [known[entry.index] for entry in entries]

    def _add(self, start: Point, end: Point, entries: Sequence[Entry], effects: Sequence[Effect]) -> bool:
        """Add what the services of some days come to; says whether one whose amount is known is not known."""
        span, unknown = self._calendar.span(start, end), False
        for entry, effect in zip(entries, effects, strict=True):
            paid, row = effect.paid, self.run.rows[entry.index]
            if paid == 0:
                continue
            if paid is None:
                unknown = unknown or (self._amounts[entry.index] is not None and entry.between(start, end) > 0)
                row[span.whole] = [None if count else 0 for count in entry.counts[span.whole]]
            else:
                row[span.whole] = [count * paid for count in entry.counts[span.whole]]
            for place, begins, ends in span.parts:
                self._put(row, place, entry.between(begins, ends), paid)
        return unknown

    def _one_by_one(self, day: Point, following: Point, entries: Sequence[Entry], rule: Rule) -> Iterator[int]:
        """Charge the services of one day in the order of the list."""
        for entry in entries:
            times = entry.between(day, following)
            if not times:
                continue
            before = rule.accumulators.maximum_left
            paid = rule.charge(entry, times)
            if paid is None and self._amounts[entry.index] is not None:
                self.run.missing.update(dict.fromkeys(rule.missing))
            self._put(self.run.rows[entry.index], day.place, 1, paid)
            if before and rule.accumulators.maximum_left == 0:
                yield day.day

    @staticmethod
    def _put(row: Row, place: int, times: int, paid: int | None) -> None:
        before = row[place]
        if times:
            row[place] = None if paid is None or before is None else before + paid * times


def _amount(item: CostItem, which: Which) -> int | None:
    amount = item.amount
    if which == "low" and item.low is not None:
        amount = item.low
    elif which == "high" and item.high is not None:
        amount = item.high
    return None if amount is None else cents(amount)
