"""A CSV file to begin with: every column, and one made-up person whose row screens without a fault."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from screener.batch.columns import ID, columns
from screener.batch.partition import csv_line

_EARNED = {2016: 48_000, 2017: 49_500, 2018: 51_200, 2019: 53_000, 2020: 54_100, 2021: 55_900, 2022: 57_800}
_EARNED |= {2023: 60_100, 2024: 62_400, 2025: 64_000, 2026: 49_800}
_EMPLOYER = {
    "id": "bakery",
    "kind": "private",
    "employees": "140",
    "employees_20_weeks": "yes",
    "employees_within_75_miles": "140",
    "work_state": "OH",
    "hired_on": "2014-03-10",
    "hours_last_12_months": "1840",
    "hours_per_week": "40",
    "weekly_pay": "1250",
    "exempt": "no",
    "leave_year": "calendar",
    "leave_taken[0].from": "2026-11-02",
    "leave_taken[0].to": "2026-11-24",
    "leave_taken[0].reason": "own_condition",
    "paid_leave_hours": "80",
    "health_plan_premium_share_monthly": "310",
}
_HELPER = {
    "name": "Lee",
    "relationship": "spouse",
    "employer.id": "freight",
    "employer.kind": "private",
    "employer.employees": "210",
    "employer.employees_20_weeks": "yes",
    "employer.employees_within_75_miles": "160",
    "employer.work_state": "OH",
    "employer.hired_on": "2015-08-17",
    "employer.hours_last_12_months": "2010",
    "employer.hours_per_week": "40",
    "employer.weekly_pay": "1150",
    "employer.exempt": "no",
    "employer.key_employee": "no",
    "employer.leave_year": "rolling_backward",
    "employer.paid_leave_hours": "64",
    "leave.starts_on": "2026-12-28",
    "leave.pattern": "intermittent",
    "leave.hours_per_week": "12",
    "leave.for_weeks": "52",
    "leave.foreseeable_since": "2026-11-20",
}
_PATIENT = {
    "name": "Example Person",
    "birth_date": "1977-03-14",
    "citizenship": "us_citizen",
    "marital_status": "married",
    "pregnant": "no",
    "diagnosis.condition": "breast cancer",
    "diagnosis.metastatic": "yes",
    "diagnosis.inoperable": "no",
    "diagnosis.recurrent": "yes",
    "diagnosis.diagnosed_on": "2026-10-02",
    "diagnosis.expected_months": "24",
    "diagnosis.terminal": "no",
    "statutorily_blind": "no",
    "needs_help_with_daily_activities": "no",
    "work.status": "on_leave",
    "work.stopped_on": "2026-11-02",
    "work.worked_in_last_10_years": "yes",
    **{f"work.earnings.{year}": str(dollars) for year, dollars in _EARNED.items()},
    "work.monthly_earnings": "0",
    "work.impairment_work_expenses_monthly": "0",
    **{f"work.employer.{name}": cell for name, cell in _EMPLOYER.items()},
    "work.paid_leave_hours": "80",
    "work.short_term_disability.weekly_benefit": "690",
    "work.short_term_disability.waiting_days": "7",
    "work.short_term_disability.weeks": "26",
    "work.long_term_disability.monthly_benefit": "2900",
    "work.long_term_disability.waiting_days": "180",
    "work.long_term_disability.offsets_ssdi": "yes",
    "work.long_term_disability.minimum_monthly": "100",
    "benefits.ssdi.status": "none",
    "benefits.ssi.status": "none",
    "benefits.social_security_retirement.status": "none",
    "benefits.medicaid.status": "none",
    "benefits.workers_compensation_monthly": "0",
    "benefits.veteran": "no",
    "insurance[0].kind": "employer",
    "insurance[0].through": "self",
    "insurance[0].employer_size": "140",
    "insurance[0].based_on_current_work": "yes",
    "insurance[0].began_on": "2014-04-01",
    "insurance[0].ends_on": "2027-01-31",
    "insurance[0].monthly_premium": "310",
    "insurance[0].employer_premium_share_monthly": "620",
    "insurance[0].creditable_drug_coverage": "yes",
    "insurance[0].plan.year_starts": "01-01",
    "insurance[0].plan.deductible": "2000",
    "insurance[0].plan.coinsurance": "0.2",
    "insurance[0].plan.out_of_pocket_max": "6500",
    "insurance[0].plan.spent_toward_deductible": "2000",
    "insurance[0].plan.spent_toward_maximum": "3100",
}
_EXAMPLE: Mapping[str, str] = {
    ID: "example-1",
    "as_of": "2026-11-24",
    "state": "OH",
    "language": "en",
    **{f"patient.{name}": cell for name, cell in _PATIENT.items()},
    "spouse.birth_date": "1975-08-20",
    "spouse.credits_total": "112",
    "spouse.monthly_earned_income": "4980",
    "spouse.monthly_unearned_income": "0",
    "spouse.receives_social_security": "no",
    "spouse.receives_ssi": "no",
    "spouse.married_since": "2006-06-10",
    "household.size": "3",
    "household.children[0].birth_date": "2012-05-19",
    "household.children[0].disabled": "no",
    "household.children[0].in_care_of_spouse": "yes",
    "household.monthly_earned_income": "0",
    "household.monthly_unearned_income": "2990",
    "household.annual_magi": "118000",
    "household.irmaa_magi": "118000",
    "household.tax_filing": "joint",
    "household.countable_resources": "18400",
    "household.lives_in": "own_home",
    **{f"caregivers[0].{name}": cell for name, cell in _HELPER.items()},
    "costs.starts_on": "2026-12-01",
    "costs.months": "24",
    "costs.items[0].kind": "copay",
    "costs.items[0].label": "Oncologist visit",
    "costs.items[0].amount": "40",
    "costs.items[0].covered": "copay",
    "costs.items[0].times.count": "1",
    "costs.items[0].times.per": "month",
    "costs.trips[0].round_trip_miles": "46",
    "costs.trips[0].times.count": "3",
    "costs.trips[0].times.per": "month",
    "costs.trips[0].parking": "12",
    "costs.patient_hours_missed.count": "40",
    "costs.patient_hours_missed.per": "week",
    "costs.caregiver_hours_missed[0].caregiver": "0",
    "costs.caregiver_hours_missed[0].count": "12",
    "costs.caregiver_hours_missed[0].per": "week",
}


def template() -> str:
    """The text of the file. A cell that is left empty is not known; years of earnings are those of the example."""
    names = [ID, *(name for column in columns() for name in _with_years(column.path))]
    return csv_line(names) + csv_line([_EXAMPLE.get(name, "") for name in names])


def _with_years(path: str) -> Iterator[str]:
    if "YEAR" not in path:
        yield path
        return
    for year in _EARNED:
        yield path.replace("YEAR", str(year))
