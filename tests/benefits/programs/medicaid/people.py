"""The people of Medicaid's tests, and how their answers are read."""

from tests.benefits.programs.asking import ask, changed
from tests.benefits.programs.medicaid.test_medicaid import BASE

BLIND = changed(
    BASE,
    patient__statutorily_blind=True,
    household__size=1,
    household__annual_magi=60_000,
    household__monthly_unearned_income=1000,
    household__countable_resources=1500,
    household__lives_in="own_home",
)
"""Fits the group of people who are 65, blind or disabled; a year far above every line, which the month leaves aside."""

COUPLE = changed(
    BLIND,
    patient__marital_status="married",
    household__size=2,
    spouse__monthly_earned_income=0,
    spouse__monthly_unearned_income=0,
)


def way_in(code, base=BASE, **changes):
    """The answer of one way in and what it says."""
    tests = {test["id"]: test for test in ask("medicaid", base, **changes)["tests"]}
    found = tests[f"route_{code}"]
    return found["outcome"], found["reason"]


def asked_for(code, base=BASE, **changes):
    """What one way in still asks for."""
    tests = {test["id"]: test for test in ask("medicaid", base, **changes)["tests"]}
    return tests[f"route_{code}"]["missing"]
