"""Medicare drug coverage (Part D) as the standard benefit of 2025 and later: 42 USC 1395w-102(b).

In a calendar year a person pays the deductible, then a quarter of the price, until what she has paid reaches the
threshold; then nothing. With full Extra Help each fill costs at most a small copay, while the threshold is used up by
the whole standard share, because the subsidy counts (42 CFR 423.782).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.costs.health_plan import Accumulators, Effect, Spent, Terms, cents, millionths
from benefits.law import Law, NotInForce
from benefits.law.money import ZERO, to_cents


@dataclass(frozen=True, slots=True)
class DrugYear:
    """The standard benefit of one calendar year in cents, with the Extra Help copays when they apply."""

    terms: Terms
    brand_copay: int | None = None
    generic_copay: int | None = None

    def begin(self) -> Accumulators:
        """Nothing spent yet."""
        return Accumulators(self.terms, Spent())

    def copay(self, *, brand: bool) -> int | None:
        """The Extra Help copay of a medicine; None without Extra Help."""
        return self.brand_copay if brand else self.generic_copay

    def each(self, accumulators: Accumulators, price: int, *, copay: int | None) -> Effect:
        """What each fill of one price comes to from here on, as long as no limit is crossed."""
        found = accumulators.each(price, counts=True)
        assert found.paid is not None
        return found if copay is None else found._replace(paid=min(copay, found.paid))

    def fill(self, accumulators: Accumulators, price: int, times: int, *, copay: int | None) -> int:
        """Cents paid for `times` fills of one price; `copay` is the Extra Help copay, if it applies."""
        each = accumulators.charge_each(price, times, counts=True)
        return sum((share if copay is None else min(copay, share)) * alike for share, alike in each)


def drug_year(law: Law, year: int, *, extra_help: bool) -> DrugYear | None:
    """The benefit of a calendar year; None where no figures of that year are held."""
    on = date(year, 1, 1)
    try:
        terms = Terms(
            deductible=cents(law.dollars("costs.medicare.part_d.deductible", on=on)),
            coinsurance=millionths(law.share("costs.medicare.part_d.coinsurance", on=on)),
            maximum=cents(law.dollars("costs.medicare.part_d.threshold", on=on)),
        )
        if not extra_help:
            return DrugYear(terms)
        brand = cents(law.dollars("costs.extra_help.copay.brand", on=on))
        generic = cents(law.dollars("costs.extra_help.copay.generic", on=on))
    except NotInForce:
        return None
    return DrugYear(terms, brand, generic)


def payment_plan_bills(
    threshold: Decimal, costs: Sequence[Decimal], *, first_month: int = 1, incurred: Decimal = ZERO
) -> tuple[Decimal, ...]:
    """The monthly bills of the Medicare Prescription Payment Plan to the end of the calendar year.

    `costs` are the shares of the months from `first_month` (1 to 12) on; `incurred` is what was paid before it. The
    first bill is at most what is left of the threshold, spread over the months left; each later one spreads what is
    unpaid over the months left, this one included. Medicare.gov, Prescription Payment Plan, examples.
    """
    bills: list[Decimal] = []
    unpaid = ZERO
    for place, cost in enumerate(costs):
        months_left = 12 - (first_month + place) + 1
        unpaid += cost
        spread = unpaid if any(bills) else threshold - incurred
        bill = min(unpaid, to_cents(spread / months_left))
        bills.append(bill)
        unpaid -= bill
    return tuple(bills)
