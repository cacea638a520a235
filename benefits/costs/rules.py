"""How one service is charged: care under a plan, medicines under the Medicare drug benefit."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from benefits.case.paths import PATHS
from benefits.costs.entries import Entry
from benefits.costs.health_plan import Accumulators, Effect
from benefits.costs.part_d import DrugYear
from benefits.costs.plan_years import ORIGINAL_MEDICARE, PlanYear
from benefits.result.answers import Path

Which = Literal["expected", "low", "high"]
"""The run: with the amounts expected, with the low or with the high ones."""


class Rule(Protocol):
    """How the services of a stretch of days are charged."""

    @property
    def accumulators(self) -> Accumulators: ...

    @property
    def phase(self) -> Hashable:
        """What `each` rests on: equal phases of one run charge alike."""

    @property
    def missing(self) -> Sequence[Path]:
        """For want of what a charge is not known although its amount is."""

    def each(self, entry: Entry) -> Effect:
        """What each service of a cost comes to until a limit is crossed."""

    def charge(self, entry: Entry, times: int) -> int | None:
        """Charge the services of one day; cents, None where not known."""


@dataclass(frozen=True, slots=True)
class PlanRule:
    """Care under a plan: copays, and charges by its cost sharing. `amounts` has the cents of every cost of the list."""

    year: PlanYear
    accumulators: Accumulators
    amounts: Sequence[int | None]

    @property
    def phase(self) -> Hashable:
        return self.year.kind, self.accumulators.phase

    @property
    def missing(self) -> Sequence[Path]:
        assert self.year.index is not None
        plan = PATHS.patient.insurance[self.year.index].plan
        return [getattr(plan, name) for name in self.accumulators.unknown_names()]

    def _counts(self, entry: Entry) -> bool:
        """Whether it counts toward the maximum: medicines lie outside a Medicare Advantage plan's own limit."""
        outside = self.year.kind == "medicare_advantage" and entry.item.kind == "prescription"
        return entry.counts_toward_maximum and not outside

    def _is_capped_copay(self, entry: Entry) -> bool:
        return self._counts(entry) and self.year.kind != ORIGINAL_MEDICARE

    def takes_in_full(self, entry: Entry) -> bool:
        """Whether a copay is taken in full because what is left of the maximum is not known."""
        if entry.covered != "copay" or self.accumulators.maximum_known or self.amounts[entry.index] is None:
            return False
        return self._is_capped_copay(entry)

    def each(self, entry: Entry) -> Effect:
        amount = self.amounts[entry.index]
        if amount is None:
            return Effect(None)
        if entry.covered == "copay":
            return self.accumulators.each_copay(amount) if self._is_capped_copay(entry) else Effect(amount)
        if not self.accumulators.known:
            return Effect(None)
        return self.accumulators.each(amount, counts=self._counts(entry))

    def charge(self, entry: Entry, times: int) -> int | None:
        amount = self.amounts[entry.index]
        if amount is None:
            return None
        if entry.covered == "copay":
            return self.accumulators.copay(amount, times) if self._is_capped_copay(entry) else amount * times
        if not self.accumulators.known:
            return None
        each = self.accumulators.charge_each(amount, times, counts=self._counts(entry))
        return sum(paid * alike for paid, alike in each)


@dataclass(frozen=True, slots=True)
class DrugRule:
    """Medicines under the Medicare drug benefit. The low run takes a medicine of unknown brand to be generic."""

    benefit: DrugYear
    accumulators: Accumulators
    amounts: Sequence[int | None]
    which: Which

    @property
    def phase(self) -> Hashable:
        return self.benefit, self.accumulators.phase

    @property
    def missing(self) -> Sequence[Path]:
        return ()

    def _copay(self, entry: Entry) -> int | None:
        brand = entry.item.brand
        return self.benefit.copay(brand=self.which != "low" if brand is None else brand)

    def each(self, entry: Entry) -> Effect:
        amount = self.amounts[entry.index]
        if amount is None:
            return Effect(None)
        return self.benefit.each(self.accumulators, amount, copay=self._copay(entry))

    def charge(self, entry: Entry, times: int) -> int | None:
        amount = self.amounts[entry.index]
        if amount is None:
            return None
        return self.benefit.fill(self.accumulators, amount, times, copay=self._copay(entry))
