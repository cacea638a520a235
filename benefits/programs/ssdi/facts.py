"""What is worked out of a disability claim. Dollars are a month; `onset` is the day the person gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from benefits.law.calendar import Month
from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _

ALS_NAME = "Amyotrophic Lateral Sclerosis (ALS)"
"""The name on Social Security's list of the illness that has rules of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SsdiFacts(Facts):
    """What is worked out of a disability claim. Dollars are a month; `onset` is the day the person gives."""

    program: ClassVar[str] = "ssdi"

    fully_insured: bool | None = fact()
    disability_insured: bool | None = fact()
    credits_total: int | None = fact()
    credits_needed: int | None = fact()
    credits_in_window: int | None = fact()
    recent_credits_needed: int | None = fact()
    date_last_insured: date | None = fact(Shown(_("Covered for disability through"), Format.DAY, 50))
    onset: date | None = fact()
    first_month_of_entitlement: Month | None = fact(Shown(_("First month that counts for payment"), Format.MONTH, 20))
    latest_protective_filing: date | None = fact(Shown(_("Last day to apply without losing a month"), Format.DAY, 60))
    elapsed_years: int | None = fact()
    computation_years: int | None = fact()
    aime: Decimal | None = fact()
    pia_at_eligibility: Decimal | None = fact()
    pia: Decimal | None = fact()
    monthly_benefit: Decimal | None = fact(Shown(_("Monthly amount"), Format.DOLLARS_A_MONTH, 10, silent_at_zero=True))
    family_maximum: Decimal | None = fact(Shown(_("Most the whole family can be paid"), Format.DOLLARS_A_MONTH, 30))
    auxiliary_monthly: Decimal | None = fact(
        Shown(_("For the family together"), Format.DOLLARS_A_MONTH, 40, silent_at_zero=True)
    )
    engaging_in_sga: bool | None = fact()
    sga_limit: Decimal | None = fact()
    compassionate_allowance: str | None = fact()
    medicare_begins: Month | None = fact(Shown(_("Medicare begins"), Format.MONTH, 70))
    cancer_listing: str | None = fact(only_when_known=True)
    full_retirement_on: date | None = fact(only_when_known=True)
    currently_insured: bool | None = fact(only_when_known=True)
    first_payment_on: date | None = fact(only_when_known=True)
    monthly_benefit_at_least: Decimal | None = fact(only_when_known=True)
    monthly_benefit_low: Decimal | None = fact(
        Shown(_("Monthly amount, low guess"), Format.DOLLARS_A_MONTH, 11, silent_at_zero=True), only_when_known=True
    )
    monthly_benefit_expected: Decimal | None = fact(
        Shown(_("Monthly amount, best guess"), Format.DOLLARS_A_MONTH, 12, silent_at_zero=True), only_when_known=True
    )
    monthly_benefit_high: Decimal | None = fact(
        Shown(_("Monthly amount, high guess"), Format.DOLLARS_A_MONTH, 13, silent_at_zero=True), only_when_known=True
    )
    auxiliary_shares: Mapping[str, Decimal] | None = fact(only_when_known=True)

    @property
    def has_als(self) -> bool:
        """No waiting months, and Medicare at once."""
        return self.compassionate_allowance == ALS_NAME
