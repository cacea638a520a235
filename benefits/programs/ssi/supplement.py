"""What the state adds to SSI for an adult in a household of her own, where it is known. 42 USC 1382e.

Income above the federal rate, a spouse's included as far as it is deemed, comes off the state's part next. Not looked
at, and said so: states that are not listed, blind people, and homes other than one's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Case
from benefits.law import Law
from benefits.law.money import ZERO, to_cents
from benefits.programs.ssi.payment import Payment
from benefits.programs.ssi.requirements import is_aged
from benefits.programs.ssi.tables import SUPPLEMENTS, PaidBy, Supplement
from benefits.result.answers import Answer, Unknown


@dataclass(frozen=True, slots=True)
class StateSupplement:
    """Dollars a month that the state's part comes to, and who pays it."""

    amount: Decimal
    paid_by: PaidBy

    @property
    def comes_with_ssi(self) -> bool:
        """Whether Social Security pays it together with SSI."""
        return self.paid_by == "ssa" and self.amount > ZERO


def state_supplement(case: Case, law: Law, payment: Payment | Unknown) -> StateSupplement | None:
    """What the state adds to that payment; None where it was not looked at."""
    row = _row(case, law)
    aged = is_aged(case, law)
    if row is None or isinstance(payment, Unknown) or aged is Answer.UNKNOWN or case.patient.statutorily_blind:
        return None
    both = case.patient.marital_status == "married" and case.spouse is not None and case.spouse.receives_ssi is True
    amounts = row.aged if aged is Answer.MET else row.disabled
    above = max(payment.countable.amount - payment.rate, ZERO)
    left = max((amounts.couple if both else amounts.individual) - above, ZERO)
    return StateSupplement(to_cents(left / 2 if both else left), row.paid_by)


def _row(case: Case, law: Law) -> Supplement | None:
    begins = law.begins(SUPPLEMENTS.name)
    if case.state is None or case.household.lives_in != "own_home" or case.as_of < begins:
        return None
    return law.table(SUPPLEMENTS, on=case.as_of).get(case.state)
