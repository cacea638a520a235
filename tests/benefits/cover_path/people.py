"""The people whose paths are printed and checked by hand. Each has one infusion of 9,000 dollars a month."""

from copy import deepcopy

AS_OF = "2026-11-25"
CARE = {
    "starts_on": "2026-12-01",
    "months": 36,
    "items": [{"kind": "infusion", "amount": 9000, "covered": "plan", "times": {"count": 1, "per": "month"}}],
}


def _plan(deductible, maximum, spent_deductible=0, spent=0):
    return {
        "year_starts": "01-01",
        "deductible": deductible,
        "coinsurance": 0.2,
        "out_of_pocket_max": maximum,
        "spent_toward_deductible": spent_deductible,
        "spent_toward_maximum": spent,
    }


def _earned(first, amount):
    return {str(year): amount for year in range(first, 2027)}


JOB_LOST = {
    "as_of": AS_OF,
    "state": "TX",
    "patient": {
        "birth_date": "1977-03-14",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "diagnosis": {"condition": "breast_cancer", "metastatic": True},
        "work": {
            "status": "stopped",
            "stopped_on": "2026-11-15",
            "monthly_earnings": 0,
            "earnings": _earned(2005, 48000),
        },
        "insurance": [
            {
                "kind": "employer",
                "through": "self",
                "employer_size": 120,
                "based_on_current_work": True,
                "began_on": "2015-01-01",
                "ends_on": "2026-11-30",
                "qualifying_event": "job_loss",
                "monthly_premium": 180,
                "employer_premium_share_monthly": 620,
                "doctors_take_it": True,
                "plan": _plan(2000, 6500, 2000, 3100),
            }
        ],
    },
    "household": {
        "size": 1,
        "annual_magi": 31920,
        "monthly_earned_income": 0,
        "monthly_unearned_income": 0,
        "tax_filing": "single",
        "countable_resources": 8000,
        "benchmark_premium_monthly": 720,
    },
    "costs": CARE,
}
JOB_LOST_IN_NEW_YORK = {**deepcopy(JOB_LOST), "state": "NY"}
ON_A_SMALL_PLAN_AT_63 = {
    "as_of": AS_OF,
    "state": "OH",
    "patient": {
        "birth_date": "1963-06-10",
        "citizenship": "us_citizen",
        "marital_status": "married",
        "work": {"status": "never_worked"},
        "insurance": [
            {
                "kind": "employer",
                "through": "spouse",
                "employer_size": 12,
                "based_on_current_work": True,
                "began_on": "2010-01-01",
                "monthly_premium": 300,
                "creditable_drug_coverage": True,
                "plan": _plan(1500, 5000),
            }
        ],
    },
    "spouse": {
        "birth_date": "1962-01-01",
        "credits_total": 120,
        "monthly_earned_income": 5000,
        "married_since": "1990-01-01",
    },
    "household": {"size": 2, "annual_magi": 60000, "tax_filing": "joint"},
    "costs": CARE,
}
ON_A_LARGE_PLAN_AT_65 = {
    "as_of": AS_OF,
    "state": "OH",
    "patient": {
        "birth_date": "1961-10-20",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "working", "credits_total": 140, "monthly_earnings": 6000},
        "insurance": [
            {
                "kind": "employer",
                "through": "self",
                "employer_size": 500,
                "based_on_current_work": True,
                "began_on": "2010-01-01",
                "monthly_premium": 150,
                "creditable_drug_coverage": True,
                "plan": _plan(1500, 5000),
            }
        ],
    },
    "household": {"size": 1, "annual_magi": 72000, "tax_filing": "single", "irmaa_magi": 72000},
    "costs": CARE,
}
DISABLED_WITHOUT_PART_B = {
    "as_of": AS_OF,
    "state": "OH",
    "patient": {
        "birth_date": "1962-02-15",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "stopped", "stopped_on": "2021-01-10", "credits_total": 100},
        "benefits": {
            "ssdi": {"status": "receiving", "entitled_since": "2021-07-01", "monthly_amount": 1700},
            "medicare": {"part_a_since": "2023-07-01"},
        },
        "insurance": [],
    },
    "household": {
        "size": 1,
        "annual_magi": 20400,
        "monthly_unearned_income": 1700,
        "monthly_earned_income": 0,
        "tax_filing": "single",
        "irmaa_magi": 20400,
        "countable_resources": 30000,
    },
    "costs": CARE,
}
GREEN_CARD_OF_TWO_YEARS = {
    "as_of": AS_OF,
    "state": "TX",
    "patient": {
        "birth_date": "1980-05-05",
        "citizenship": "permanent_resident",
        "us_resident_since": "2024-11-01",
        "marital_status": "single",
        "work": {"status": "working", "monthly_earnings": 2660, "earnings": {"2025": 30000, "2026": 31000}},
        "insurance": [],
    },
    "household": {"size": 1, "annual_magi": 31920, "tax_filing": "single", "benchmark_premium_monthly": 600},
    "costs": CARE,
}
ALS_AT_40 = {
    "as_of": AS_OF,
    "state": "OH",
    "patient": {
        "birth_date": "1986-04-20",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "needs_help_with_daily_activities": False,
        "diagnosis": {"condition": "als"},
        "work": {
            "status": "stopped",
            "stopped_on": "2026-11-02",
            "monthly_earnings": 0,
            "earnings": _earned(2008, 60000),
        },
        "benefits": {"ssdi": {"status": "receiving", "entitled_since": "2026-12-01", "monthly_amount": 2300}},
        "insurance": [
            {
                "kind": "employer",
                "through": "self",
                "employer_size": 80,
                "based_on_current_work": True,
                "began_on": "2018-01-01",
                "ends_on": "2026-11-30",
                "qualifying_event": "job_loss",
                "monthly_premium": 150,
                "employer_premium_share_monthly": 550,
                "plan": _plan(1500, 5000, 1500, 2000),
            }
        ],
    },
    "household": {
        "size": 1,
        "annual_magi": 55000,
        "monthly_earned_income": 0,
        "monthly_unearned_income": 2300,
        "tax_filing": "single",
        "benchmark_premium_monthly": 520,
        "countable_resources": 20000,
    },
    "costs": CARE,
}
PEOPLE = {
    "job_lost_at_49_in_texas": JOB_LOST,
    "job_lost_at_49_in_new_york": JOB_LOST_IN_NEW_YORK,
    "on_a_plan_of_a_firm_of_12_at_63": ON_A_SMALL_PLAN_AT_63,
    "on_a_plan_of_a_firm_of_500_at_65": ON_A_LARGE_PLAN_AT_65,
    "disabled_since_2021_turning_65": DISABLED_WITHOUT_PART_B,
    "green_card_of_two_years": GREEN_CARD_OF_TWO_YEARS,
    "als_at_40": ALS_AT_40,
}
