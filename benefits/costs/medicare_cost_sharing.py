"""What Original Medicare asks for care under Part B, with and without a Medigap plan.

Part B has a yearly deductible and a share without limit, 42 USC 1395l. Medigap plans are standard by letter, 42 USC
1395ss(p); K and L pay a part and have a yearly limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from benefits.costs.health_plan import MILLION, Terms, cents, millionths
from benefits.law import Law


def part_b_terms(law: Law, on: date, letter: str | None) -> Terms:
    """Part B of a calendar year: a deductible, then a share without limit, 42 USC 1395l; less what Medigap pays.

    `letter` is the Medigap plan, "?" for one whose letter is not known (taken to leave the deductible and pay the
    coinsurance, as most do), None without one. Plan N's small copays are not taken off. Raises `NotInForce`.
    """
    deductible = cents(law.dollars("costs.medicare.part_b.deductible", on=on))
    coinsurance = law.share("costs.medicare.part_b.coinsurance", on=on)
    if letter is None:
        return Terms(deductible, millionths(coinsurance), None)
    if letter == "?":
        return Terms(deductible, 0, None)
    pays_coinsurance = _by_letter(law, "costs.medigap.pays_part_b_coinsurance", letter, on)
    pays_deductible = _by_letter(law, "costs.medigap.pays_part_b_deductible", letter, on)
    limits = law.parameter("costs.medigap.yearly_limit").on(on).value
    limited = isinstance(limits, Mapping) and letter in limits
    return Terms(
        deductible,
        millionths(coinsurance * (1 - pays_coinsurance)),
        cents(_by_letter(law, "costs.medigap.yearly_limit", letter, on)) if limited else None,
        deductible_asked=MILLION - millionths(pays_deductible),
    )


def _by_letter(law: Law, name: str, letter: str, on: date) -> Decimal:
    value = law.table(name, on=on)[letter]
    assert isinstance(value, int | Decimal)
    return Decimal(value)
