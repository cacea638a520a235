"""Health cover and how a plan shares costs."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.case.choices import InsuranceKind, InsuredThrough, MedigapPlan, QualifyingEvent
from benefits.case.record import Record
from benefits.case.values import Day, Employees, Money, Share, YearDay, YesNo


@dataclass(frozen=True, slots=True)
class HealthPlan(Record):
    """A plan's cost sharing. What was spent belongs to the plan year that holds `as_of`."""

    year_starts: YearDay | None = None
    deductible: Money | None = None
    coinsurance: Share | None = None
    out_of_pocket_max: Money | None = None
    spent_toward_deductible: Money | None = None
    spent_toward_maximum: Money | None = None
    family_deductible: Money | None = None
    family_out_of_pocket_max: Money | None = None
    family_spent_toward_deductible: Money | None = None
    family_spent_toward_maximum: Money | None = None
    family_embedded: YesNo | None = None
    out_of_network_share: Share | None = None


@dataclass(frozen=True, slots=True)
class Insurance(Record):
    """One health cover. The first entry that covers a day is the one used."""

    kind: InsuranceKind | None = None
    through: InsuredThrough | None = None
    employer_size: Employees | None = None
    based_on_current_work: YesNo | None = None
    began_on: Day | None = None
    ends_on: Day | None = None
    qualifying_event: QualifyingEvent | None = None
    monthly_premium: Money | None = None
    employer_premium_share_monthly: Money | None = None
    creditable_drug_coverage: YesNo | None = None
    medigap_plan: MedigapPlan | None = None
    plan: HealthPlan | None = None
    doctors_take_it: YesNo | None = None


@dataclass(frozen=True, slots=True)
class DoctorsTake(Record):
    """Which covers that the patient has not got her doctors take, as their offices say."""

    marketplace: YesNo | None = None
    medicaid: YesNo | None = None
    medicare: YesNo | None = None
    medicare_advantage: YesNo | None = None
    spouse_plan: YesNo | None = None
