"""The answers that are one word of a list, as the case format writes them."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
PaidPer: TypeAlias = Literal["hour", "day", "week", "month", "year"]
MedicalTestKind: TypeAlias = Literal[
    "blood", "breathing", "cardiac_catheterization", "eeg", "ekg", "hearing", "hiv", "speech", "treadmill", "vision",
    "psychological", "biopsy", "mri_ct", "x_ray", "other",
]  # fmt: skip
LetterKind: TypeAlias = Literal[
    "ssa_denial", "ssa_reconsideration_denial", "ssa_judge_denial", "ssa_council_denial", "ssa_award",
    "ssa_overpayment", "ssa_records", "ssa_review_form", "ssa_disability_ended", "ssi_change",
    "medicare_surcharge", "medicare_premium_bill", "medicare_denial", "medicare_plan_denial", "medicare_drug_denial",
    "medicaid_denial", "medicaid_ending", "medicaid_plan_denial", "marketplace_notice", "plan_denial",
    "plan_final_denial", "cobra_notice", "fmla_eligibility", "fmla_designation", "fmla_denial", "state_leave_denial",
]  # fmt: skip
