"""The person who is ill: the illness, and what she receives or has asked for so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from benefits.case import limits
from benefits.case.choices import BenefitStatus, Citizenship, MaritalStatus
from benefits.case.insurance import DoctorsTake, Insurance
from benefits.case.marks import Entries, Limits, MayBeNull
from benefits.case.record import Record
from benefits.case.values import Day, Money, ShortText, YesNo
from benefits.case.work import Work


@dataclass(frozen=True, slots=True)
class Diagnosis(Record):
    """The illness as the person tells it. Never a medical verdict."""

    condition: ShortText | None = None
    metastatic: YesNo | None = None
    inoperable: YesNo | None = None
    recurrent: YesNo | None = None
    diagnosed_on: Day | None = None
    expected_months: Annotated[int, Limits(0, limits.MONTHS)] | None = None
    terminal: YesNo | None = None


@dataclass(frozen=True, slots=True)
class KidneyFailure(Record):
    """End-stage renal disease."""

    dialysis_began: Day | None = None
    self_dialysis_training: YesNo | None = None
    transplant_on: Day | None = None


@dataclass(frozen=True, slots=True)
class DisabilityInsurance(Record):
    """Social Security disability insurance benefits so far."""

    status: BenefitStatus | None = None
    applied_on: Day | None = None
    denied_on: Day | None = None
    entitled_since: Day | None = None
    monthly_amount: Money | None = None


@dataclass(frozen=True, slots=True)
class SupplementalIncome(Record):
    """Supplemental Security Income so far."""

    status: BenefitStatus | None = None
    applied_on: Day | None = None
    monthly_amount: Money | None = None


@dataclass(frozen=True, slots=True)
class RetirementBenefit(Record):
    """Social Security retirement benefits so far."""

    status: BenefitStatus | None = None
    monthly_amount: Money | None = None


@dataclass(frozen=True, slots=True)
class MedicareParts(Record):
    """Since when each part of Medicare runs."""

    part_a_since: Day | None = None
    part_b_since: Day | None = None
    part_d_since: Day | None = None


@dataclass(frozen=True, slots=True)
class MedicaidStatus(Record):
    """Medicaid so far."""

    status: BenefitStatus | None = None


@dataclass(frozen=True, slots=True)
class Benefits(Record):
    """What the patient receives or has asked for."""

    ssdi: DisabilityInsurance | None = None
    ssi: SupplementalIncome | None = None
    social_security_retirement: RetirementBenefit | None = None
    medicare: MedicareParts | None = None
    medicaid: MedicaidStatus | None = None
    workers_compensation_monthly: Money | None = None
    average_current_earnings: Money | None = None
    veteran: YesNo | None = None


@dataclass(frozen=True, slots=True)
class Patient(Record):
    """The person who is ill."""

    name: ShortText | None = None
    birth_date: Day | None = None
    citizenship: Citizenship | None = None
    us_resident_since: Day | None = None
    marital_status: MaritalStatus | None = None
    pregnant: YesNo | None = None
    diagnosis: Annotated[Diagnosis, MayBeNull()] = Diagnosis()
    statutorily_blind: YesNo | None = None
    esrd: KidneyFailure | None = None
    needs_help_with_daily_activities: YesNo | None = None
    work: Annotated[Work, MayBeNull()] = Work()
    benefits: Annotated[Benefits, MayBeNull()] = Benefits()
    insurance: Annotated[tuple[Insurance, ...], Entries(limits.INSURANCE)] | None = None
    doctors_take: DoctorsTake | None = None
