"""A claim that meets every requirement, and how the tests of this folder change it and read the answer."""

from tests.benefits.programs.asking import ask

LEVEL = {str(year): 40_000 for year in range(1998, 2027)}
OLD_WORK = {str(year): 40_000 for year in range(1998, 2010)} | {"2026": 0}  # a year is posted, even with nothing in it
BASE = {
    "as_of": "2026-11-24",
    "patient": {
        "birth_date": "1977-03-14",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "diagnosis": {"condition": "breast_cancer", "metastatic": True, "expected_months": 24, "terminal": False},
        "statutorily_blind": False,
        "work": {
            "status": "stopped",
            "stopped_on": "2026-06-15",
            "earnings": LEVEL,
            "monthly_earnings": 0,
            "impairment_work_expenses_monthly": 0,
        },
        "benefits": {"ssdi": {"status": "none"}, "workers_compensation_monthly": 0},
    },
    "household": {"children": []},
}
PAID = {"status": "receiving", "monthly_amount": 1500, "entitled_since": "2026-06-01"}
BACK_PAIN = {"condition": "back pain", "expected_months": 14, "terminal": False}


def ssdi(**changes):
    """The program's answer to the claim with some places changed."""
    return ask("ssdi", BASE, **changes)


def reasons(result):
    """The sentence of each requirement by its id."""
    return {entry["id"]: entry["reason"] for entry in result["tests"]}


def asked(result):
    """The paths that each requirement waits for, by its id."""
    return {entry["id"]: entry["missing"] for entry in result["tests"]}


def notices(**changes):
    """All that is said beside the answer, in one text."""
    return " ".join(ssdi(**changes)["notices"])
