"""What Original Medicare asks for care under Part B, with and without a Medigap plan.

Part B has a yearly deductible and a share without limit, 42 USC 1395l. Medigap plans are standard by letter, 42 USC
1395ss(p); K and L pay a part and have a yearly limit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from benefits.case import MedigapPlan
from benefits.costs.health_plan import MILLION, Terms, cents, millionths
from benefits.costs.tables import MEDIGAP_COINSURANCE, MEDIGAP_DEDUCTIBLE, MEDIGAP_YEARLY_LIMIT
from benefits.law import Law


def part_b_terms(law: Law, on: date, letter: MedigapPlan | Literal["?"] | None) -> Terms:
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
    pays_coinsurance = law.table(MEDIGAP_COINSURANCE, on=on)[letter]
    pays_deductible = law.table(MEDIGAP_DEDUCTIBLE, on=on)[letter]
    return Terms(
        deductible,
        millionths(coinsurance * (1 - pays_coinsurance)),
        cents(law.table(MEDIGAP_YEARLY_LIMIT, on=on)[letter]) if letter == "K" or letter == "L" else None,
        deductible_asked=MILLION - millionths(pays_deductible),
    )
