"""Who lives together, whom the patient is or was married to, and on what they live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from benefits.case import limits
from benefits.case.choices import LivingArrangement, TaxFiling
from benefits.case.marks import Entries, Limits
from benefits.case.record import Record
from benefits.case.values import Credits, Day, Earnings, Money, ShortText, SignedMoney, YesNo


@dataclass(frozen=True, slots=True)
class Spouse(Record):
    """The patient's husband or wife."""

    birth_date: Day | None = None
    credits_total: Credits | None = None
    earnings: Earnings | None = None
    monthly_earned_income: Money | None = None
    monthly_unearned_income: Money | None = None
    receives_social_security: YesNo | None = None
    receives_ssi: YesNo | None = None
    married_since: Day | None = None


@dataclass(frozen=True, slots=True)
class FormerSpouse(Record):
    """A marriage that ended, whose record may still count."""

    birth_date: Day | None = None
    credits_total: Credits | None = None
    married_from: Day | None = None
    married_until: Day | None = None
    ended_by: ShortText | None = None


@dataclass(frozen=True, slots=True)
class Child(Record):
    """A child of the household."""

    birth_date: Day | None = None
    disabled: YesNo | None = None
    in_care_of_spouse: YesNo | None = None
    receives_ssi: YesNo | None = None


@dataclass(frozen=True, slots=True)
class Household(Record):
    """Who lives together, and on what. Monthly incomes are the patient's own; `monthly_magi` is the household's."""

    size: Annotated[int, Limits(1, limits.HOUSEHOLD)] | None = None
    children: Annotated[tuple[Child, ...], Entries(limits.CHILDREN)] | None = None
    monthly_earned_income: Money | None = None
    monthly_unearned_income: Money | None = None
    annual_magi: SignedMoney | None = None
    monthly_magi: SignedMoney | None = None
    irmaa_magi: SignedMoney | None = None
    tax_filing: TaxFiling | None = None
    countable_resources: Money | None = None
    lives_in: LivingArrangement | None = None
    benchmark_premium_monthly: Money | None = None
