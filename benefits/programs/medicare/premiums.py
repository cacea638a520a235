"""What Medicare costs a month: the premium of Part A and the additions for higher income. Dollars a month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.law import Law
from benefits.law.money import ZERO
from benefits.programs.medicare.credits import FreeOfPremium
from benefits.programs.medicare.tables import INCOME_STEPS
from benefits.programs.medicare.ways_in import AGE, Basis
from benefits.result.answers import Answer


def part_a_premium(free: FreeOfPremium, basis: Basis, law: Law, on: date) -> Decimal | None:
    """Nothing with enough credits or below 65; else the reduced or the full premium. None while it is not known.

    42 USC 1395i-2(d).
    """
    if basis.kind != AGE or free.answer is Answer.MET:
        return ZERO
    if free.answer is Answer.UNKNOWN:
        return None
    enough = law.number("medicare.part_a.reduced_credits", on=on)
    reduced = free.credits is not None and free.credits >= enough
    return law.dollars("medicare.part_a.premium", "reduced" if reduced else "full", on=on)


def income_additions(case: Case, law: Law, on: date) -> tuple[Decimal, Decimal] | None:
    """Additions to the premiums of Part B and Part D by income and tax filing; None while either is not known.

    42 USC 1395r(i), 1395w-113(a)(7).
    """
    income, filing = case.household.irmaa_magi, case.household.tax_filing
    if income is None or filing is None:
        return None
    found = (ZERO, ZERO)
    for step in law.table(INCOME_STEPS, on=on)[filing]:
        if step.reached_by(income):
            found = (step.part_b, step.part_d)
    return found
