"""What is known about a person and the people around her: frozen values, None where unknown.

Field names and meanings are those of the case format (docs/case-format.md). Limits stand beside the types;
`document.py` checks them, reports every fault with its path, and makes the JSON Schema from them. Dollars are
`Decimal`; shares are of one.
A trailing underscore (``from_``) only keeps clear of a Python word; the document says ``from``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Limits:
    """What a number may be, both ends included, and how many decimals it may have."""

    low: int
    high: int
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """How long a text may be."""

    longest: int


@dataclass(frozen=True, slots=True)
class MonthAndDay:
    """A text such as ``01-01``: a day of every year."""


@dataclass(frozen=True, slots=True)
class Days:
    """The years in which a date may lie, both included."""

    first_year: int
    last_year: int


Money: TypeAlias = Annotated[Decimal, Limits(0, 100_000_000, decimals=2)]
SignedMoney: TypeAlias = Annotated[Decimal, Limits(-100_000_000, 100_000_000, decimals=2)]
Rate: TypeAlias = Annotated[Decimal, Limits(0, 1_000, decimals=4)]
Share: TypeAlias = Annotated[Decimal, Limits(0, 1, decimals=6)]
Hours: TypeAlias = Annotated[Decimal, Limits(0, 100_000, decimals=4)]
WeekHours: TypeAlias = Annotated[Decimal, Limits(0, 168, decimals=4)]
Miles: TypeAlias = Annotated[Decimal, Limits(0, 100_000, decimals=2)]
Frequency: TypeAlias = Annotated[Decimal, Limits(0, 1_000, decimals=4)]
Credits: TypeAlias = Annotated[int, Limits(0, 600)]
WindowCredits: TypeAlias = Annotated[int, Limits(0, 40)]
Employees: TypeAlias = Annotated[int, Limits(0, 100_000_000)]
ShortText: TypeAlias = Annotated[str, Words(200)]
Day: TypeAlias = Annotated[date, Days(1850, 2200)]
Earnings: TypeAlias = Mapping[Annotated[int, Limits(1937, 2200)], Money]
YearDay: TypeAlias = Annotated[str, MonthAndDay()]

State: TypeAlias = Literal[
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
    "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
    "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
]  # fmt: skip
Language: TypeAlias = Literal["en", "es"]
Citizenship: TypeAlias = Literal["us_citizen", "permanent_resident", "qualified_noncitizen", "other_noncitizen"]
MaritalStatus: TypeAlias = Literal["single", "married", "separated", "divorced", "widowed"]
WorkStatus: TypeAlias = Literal["working", "on_leave", "stopped", "never_worked"]
BenefitStatus: TypeAlias = Literal["none", "applied", "denied", "receiving", "ended"]
InsuranceKind: TypeAlias = Literal[
    "employer", "cobra", "marketplace", "medicare_advantage", "medigap", "medicaid", "tricare", "va", "retiree", "other"
]
InsuredThrough: TypeAlias = Literal["self", "spouse", "parent"]
QualifyingEvent: TypeAlias = Literal[
    "job_loss", "reduced_hours", "death", "divorce", "medicare_entitlement", "dependent_aged_out"
]
MedigapPlan: TypeAlias = Literal["A", "B", "C", "D", "F", "G", "K", "L", "M", "N"]
TaxFiling: TypeAlias = Literal["single", "joint", "separate", "head_of_household"]
LivingArrangement: TypeAlias = Literal["own_home", "someone_elses_home", "institution"]
Relationship: TypeAlias = Literal[
    "spouse", "domestic_partner", "parent", "parent_in_law", "child", "child_in_law", "sibling", "grandparent",
    "grandchild", "aunt_uncle", "cousin", "next_of_kin", "friend",
]  # fmt: skip
MilitaryLeave: TypeAlias = Literal["qualifying_exigency", "covered_servicemember"]
EmployerKind: TypeAlias = Literal["private", "public_agency", "federal", "school", "airline_crew"]
LeaveYear: TypeAlias = Literal["calendar", "fixed", "forward", "rolling_backward"]
LeavePattern: TypeAlias = Literal["continuous", "intermittent", "reduced_schedule"]
CostKind: TypeAlias = Literal[
    "copay", "coinsured_care", "prescription", "infusion", "surgery", "scan", "travel", "parking", "lodging", "meals",
    "childcare", "elder_care", "home_help", "equipment", "premium", "other",
]  # fmt: skip
CoveredBy: TypeAlias = Literal["copay", "plan", "part_d", "none"]
Period: TypeAlias = Literal["day", "week", "month", "cycle", "year", "once"]
HoursPeriod: TypeAlias = Literal["day", "week", "month"]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The illness as the person tells it. Never a medical verdict."""

    condition: ShortText | None = None
    metastatic: bool | None = None
    inoperable: bool | None = None
    recurrent: bool | None = None
    diagnosed_on: Day | None = None
    expected_months: Annotated[int, Limits(0, 1200)] | None = None
    terminal: bool | None = None


@dataclass(frozen=True, slots=True)
class KidneyFailure:
    """End-stage renal disease."""

    dialysis_began: Day | None = None
    self_dialysis_training: bool | None = None
    transplant_on: Day | None = None


@dataclass(frozen=True, slots=True)
class LeaveTaken:
    """Leave already used, both days included. `hours` None: every working hour between them."""

    from_: Day | None = None
    to: Day | None = None
    hours: Hours | None = None
    reason: ShortText | None = None


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer and the job there, as far as leave law asks."""

    id: ShortText | None = None
    kind: EmployerKind | None = None
    employees: Employees | None = None
    employees_20_weeks: bool | None = None
    employees_within_75_miles: Employees | None = None
    work_state: State | None = None
    hired_on: Day | None = None
    months_employed: Annotated[Decimal, Limits(0, 1200, decimals=2)] | None = None
    hours_last_12_months: Hours | None = None
    hours_per_week: WeekHours | None = None
    varying_hours: bool | None = None
    weekly_pay: Money | None = None
    hourly_pay: Rate | None = None
    exempt: bool | None = None
    quarterly_earnings: tuple[Money, ...] | None = None
    key_employee: bool | None = None
    leave_year: LeaveYear | None = None
    leave_year_starts: YearDay | None = None
    leave_taken: tuple[LeaveTaken, ...] | None = None
    paid_leave_hours: Hours | None = None
    health_plan_premium_share_monthly: Money | None = None


@dataclass(frozen=True, slots=True)
class ShortTermDisability:
    """A private or employer policy that replaces part of weekly pay."""

    weekly_benefit: Money | None = None
    waiting_days: Annotated[int, Limits(0, 3660)] | None = None
    weeks: Annotated[Decimal, Limits(0, 520, decimals=2)] | None = None
    began_on: Day | None = None


@dataclass(frozen=True, slots=True)
class LongTermDisability:
    """A private or employer policy that replaces part of monthly pay."""

    monthly_benefit: Money | None = None
    waiting_days: Annotated[int, Limits(0, 3660)] | None = None
    offsets_ssdi: bool | None = None
    minimum_monthly: Money | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """The patient's work. `earnings`, when given, is the whole record; see the case format for what a gap means."""

    status: WorkStatus | None = None
    stopped_on: Day | None = None
    worked_in_last_10_years: bool | None = None
    years_worked_in_last_10: Annotated[Decimal, Limits(0, 10, decimals=2)] | None = None
    credits_total: Credits | None = None
    credits_last_10_years: WindowCredits | None = None
    earnings: Earnings | None = None
    medicare_earnings: Earnings | None = None
    monthly_earnings: Money | None = None
    impairment_work_expenses_monthly: Money | None = None
    employer: Employer | None = None
    paid_leave_hours: Hours | None = None
    short_term_disability: ShortTermDisability | None = None
    long_term_disability: LongTermDisability | None = None


@dataclass(frozen=True, slots=True)
class DisabilityInsurance:
    """Social Security disability insurance benefits so far."""

    status: BenefitStatus | None = None
    applied_on: Day | None = None
    denied_on: Day | None = None
    entitled_since: Day | None = None
    monthly_amount: Money | None = None


@dataclass(frozen=True, slots=True)
class SupplementalIncome:
    """Supplemental Security Income so far."""

    status: BenefitStatus | None = None
    applied_on: Day | None = None
    monthly_amount: Money | None = None


@dataclass(frozen=True, slots=True)
class RetirementBenefit:
    """Social Security retirement benefits so far."""

    status: BenefitStatus | None = None
    monthly_amount: Money | None = None


@dataclass(frozen=True, slots=True)
class MedicareParts:
    """Since when each part of Medicare runs."""

    part_a_since: Day | None = None
    part_b_since: Day | None = None
    part_d_since: Day | None = None


@dataclass(frozen=True, slots=True)
class MedicaidStatus:
    """Medicaid so far."""

    status: BenefitStatus | None = None


@dataclass(frozen=True, slots=True)
class Benefits:
    """What the patient receives or has asked for."""

    ssdi: DisabilityInsurance | None = None
    ssi: SupplementalIncome | None = None
    social_security_retirement: RetirementBenefit | None = None
    medicare: MedicareParts | None = None
    medicaid: MedicaidStatus | None = None
    workers_compensation_monthly: Money | None = None
    average_current_earnings: Money | None = None
    veteran: bool | None = None


@dataclass(frozen=True, slots=True)
class HealthPlan:
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
    family_embedded: bool | None = None
    out_of_network_share: Share | None = None


@dataclass(frozen=True, slots=True)
class Insurance:
    """One health cover. The first entry that covers a day is the one used."""

    kind: InsuranceKind | None = None
    through: InsuredThrough | None = None
    employer_size: Employees | None = None
    based_on_current_work: bool | None = None
    began_on: Day | None = None
    ends_on: Day | None = None
    qualifying_event: QualifyingEvent | None = None
    monthly_premium: Money | None = None
    employer_premium_share_monthly: Money | None = None
    creditable_drug_coverage: bool | None = None
    medigap_plan: MedigapPlan | None = None
    plan: HealthPlan | None = None


@dataclass(frozen=True, slots=True)
class Patient:
    """The person who is ill."""

    name: ShortText | None = None
    birth_date: Day | None = None
    citizenship: Citizenship | None = None
    us_resident_since: Day | None = None
    marital_status: MaritalStatus | None = None
    pregnant: bool | None = None
    diagnosis: Diagnosis = Diagnosis()
    statutorily_blind: bool | None = None
    esrd: KidneyFailure | None = None
    needs_help_with_daily_activities: bool | None = None
    work: Work = Work()
    benefits: Benefits = Benefits()
    insurance: tuple[Insurance, ...] | None = None


@dataclass(frozen=True, slots=True)
class Spouse:
    """The patient's husband or wife."""

    birth_date: Day | None = None
    credits_total: Credits | None = None
    earnings: Earnings | None = None
    monthly_earned_income: Money | None = None
    monthly_unearned_income: Money | None = None
    receives_social_security: bool | None = None
    receives_ssi: bool | None = None
    married_since: Day | None = None


@dataclass(frozen=True, slots=True)
class FormerSpouse:
    """A marriage that ended, whose record may still count."""

    birth_date: Day | None = None
    credits_total: Credits | None = None
    married_from: Day | None = None
    married_until: Day | None = None
    ended_by: ShortText | None = None


@dataclass(frozen=True, slots=True)
class Child:
    """A child of the household."""

    birth_date: Day | None = None
    disabled: bool | None = None
    in_care_of_spouse: bool | None = None


@dataclass(frozen=True, slots=True)
class Household:
    """Who lives together, and on what. Monthly incomes are the patient's own."""

    size: Annotated[int, Limits(1, 50)] | None = None
    children: tuple[Child, ...] | None = None
    monthly_earned_income: Money | None = None
    monthly_unearned_income: Money | None = None
    annual_magi: SignedMoney | None = None
    irmaa_magi: SignedMoney | None = None
    tax_filing: TaxFiling | None = None
    countable_resources: Money | None = None
    lives_in: LivingArrangement | None = None


@dataclass(frozen=True, slots=True)
class WantedLeave:
    """The leave a caregiver has in mind."""

    starts_on: Day | None = None
    pattern: LeavePattern | None = None
    weeks: Annotated[Decimal, Limits(0, 520, decimals=2)] | None = None
    hours_per_week: WeekHours | None = None
    for_weeks: Annotated[Decimal, Limits(0, 520, decimals=2)] | None = None
    foreseeable_since: Day | None = None


@dataclass(frozen=True, slots=True)
class Caregiver:
    """Someone who helps. `relationship` reads: the caregiver is the patient's ..."""

    name: ShortText | None = None
    relationship: Relationship | None = None
    in_loco_parentis: bool | None = None
    patient_incapable_of_self_care: bool | None = None
    military: MilitaryLeave | None = None
    employer: Employer = Employer()
    leave: WantedLeave | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """How often: `count` in each `per`."""

    count: Frequency | None = None
    per: Period | None = None


@dataclass(frozen=True, slots=True)
class CostItem:
    """One cost; `amount` is what `covered` says it is."""

    kind: CostKind | None = None
    label: ShortText | None = None
    amount: Money | None = None
    covered: CoveredBy | None = None
    counts_toward_maximum: bool | None = None
    brand: bool | None = None
    times: Times | None = None
    cycle_days: Annotated[int, Limits(1, 3660)] | None = None
    from_: Day | None = None
    to: Day | None = None
    low: Money | None = None
    high: Money | None = None


@dataclass(frozen=True, slots=True)
class Trip:
    """A journey to care and back."""

    round_trip_miles: Miles | None = None
    times: Times | None = None
    parking: Money | None = None
    tolls: Money | None = None
    cost_per_mile: Rate | None = None
    cycle_days: Annotated[int, Limits(1, 3660)] | None = None
    from_: Day | None = None
    to: Day | None = None


@dataclass(frozen=True, slots=True)
class HoursMissed:
    """Working hours the patient misses."""

    count: Hours | None = None
    per: HoursPeriod | None = None
    from_: Day | None = None
    to: Day | None = None


@dataclass(frozen=True, slots=True)
class CaregiverHoursMissed:
    """Working hours a caregiver misses; `caregiver` counts the list of caregivers from zero."""

    caregiver: Annotated[int, Limits(0, 1000)] | None = None
    count: Hours | None = None
    per: HoursPeriod | None = None
    from_: Day | None = None
    to: Day | None = None


@dataclass(frozen=True, slots=True)
class Costs:
    """What is to be tallied, over which months."""

    starts_on: Day | None = None
    months: Annotated[int, Limits(1, 120)] | None = None
    items: tuple[CostItem, ...] | None = None
    trips: tuple[Trip, ...] | None = None
    patient_hours_missed: HoursMissed | None = None
    caregiver_hours_missed: tuple[CaregiverHoursMissed, ...] | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """Everything known. `as_of` is the day the screen is made for."""

    as_of: Day
    state: State | None = None
    language: Language | None = None
    patient: Patient = Patient()
    spouse: Spouse | None = None
    former_spouses: tuple[FormerSpouse, ...] | None = None
    household: Household = Household()
    caregivers: tuple[Caregiver, ...] = ()
    costs: Costs | None = None
