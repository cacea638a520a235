"""What is worked out of Supplemental Security Income. Dollars are a month."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal

from benefits.law.calendar import Month
from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _


@dataclass(frozen=True, slots=True, kw_only=True)
class SsiFacts(Facts):
    """What is worked out of Supplemental Security Income. Dollars are a month."""

    program: ClassVar[str] = "ssi"

    countable_income: Decimal | None = fact()
    monthly_benefit: Decimal | None = fact(Shown(_("Monthly amount"), Format.DOLLARS_A_MONTH, 10, silent_at_zero=True))
    resource_limit: Decimal | None = fact(Shown(_("Savings limit"), Format.DOLLARS, 370))
    first_month_payable: Month | None = fact(only_when_known=True)
    federal_benefit_rate: Decimal | None = fact(only_when_known=True)
    monthly_benefit_low: Decimal | None = fact(only_when_known=True)
    monthly_benefit_high: Decimal | None = fact(only_when_known=True)
    state_supplement: Decimal | None = fact(
        Shown(_("The state's part beside it"), Format.DOLLARS_A_MONTH, 15, silent_at_zero=True), only_when_known=True
    )
    state_supplement_paid_by: Literal["ssa", "state"] | None = fact(only_when_known=True)

    @property
    def paid_by_social_security(self) -> Decimal | None:
        """Dollars a month that come from Social Security: the state's part included where it pays that too."""
        if self.monthly_benefit is None or self.state_supplement is None or self.state_supplement_paid_by != "ssa":
            return self.monthly_benefit
        return self.monthly_benefit + self.state_supplement
