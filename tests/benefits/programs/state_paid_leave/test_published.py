"""Weekly benefits as the states, and those who advise workers there, publish them."""

from datetime import date
from decimal import Decimal
from math import ceil

import pytest

from benefits.case import Employer
from benefits.law import Law
from benefits.programs.state_paid_leave.formula import average_weekly_wage, wages_of, weekly_benefit
from benefits.programs.state_paid_leave.plan import AMOUNTS, PLAN
from tests.benefits.programs.asking import ask

JOB = {"kind": "private", "employees": 60, "hired_on": "2020-01-06", "hours_last_12_months": 2000, "hours_per_week": 40}


def benefit(state, starts_on, **pay):
    helper = {
        "relationship": "child",
        "employer": JOB | {"work_state": state} | pay,
        "leave": {"starts_on": starts_on},
    }
    base = {"as_of": starts_on, "state": state, "caregivers": [helper]}
    return ask("state_paid_leave", base, person="caregivers[0]")["facts"]["weekly_benefit"]


def formula(state, on, weekly):
    """The formula alone, for years before those a screen is made for."""
    law = Law()
    plan, amounts = law.table(PLAN, state, on=on), law.table(AMOUNTS, state, on=on)
    return round(weekly_benefit(wages_of(Employer(weekly_pay=Decimal(weekly))), plan, amounts, own=False))


# Colorado FAMLI Division, Premium and Benefits Calculator, table for 2024 (in whole dollars)
@pytest.mark.parametrize(("weekly", "published"), [(500, 450), (1000, 784), (1500, 1034), (2000, 1100), (3000, 1100)])
def test_colorado_table_of_2024(weekly, published):
    assert formula("co", date(2024, 3, 4), weekly) == published


# Colorado FAMLI Division, "FAMLI Matters", 18 June 2024
@pytest.mark.parametrize(("day", "published"), [(date(2024, 6, 30), 784), (date(2024, 7, 1), 794)])
def test_colorado_example_of_july_2024(day, published):
    assert formula("co", day, 1000) == published


# American Fidelity, Colorado leave support, table for 2025-2026
@pytest.mark.parametrize(("weekly", "published"), [(500, 450), (1000, 806.99), ("2153.85", 1381.45)])
def test_colorado_table_of_2026(weekly, published):
    assert benefit("CO", "2026-03-02", weekly_pay=weekly) == published


# Massachusetts Legal Services, "Predicting how much the weekly benefit amount will be", examples 1 and 2, for 2025;
# their quarters are the last four completed ones
@pytest.mark.parametrize(
    ("quarters", "weekly_wage", "published"),
    [
        ([8000, 6000, 5000, 0], 539, 431.20),
        ([14200, 10000, 0, 0], 1093, 820.87),
    ],
)
def test_massachusetts_examples_of_the_average_weekly_wage(quarters, weekly_wage, published):
    wages = wages_of(Employer(quarterly_earnings=tuple(Decimal(amount) for amount in quarters)))
    assert ceil(average_weekly_wage(wages, "two_highest_of_last_four")) == weekly_wage
    assert benefit("MA", "2025-12-01", quarterly_earnings=quarters) == published


# New York State, Paid Family Leave 2026: 67 percent of the weekly wage, at most 1,228.53 at 1,833.63 dollars
@pytest.mark.parametrize(("weekly", "published"), [(600, 402), (1000, 670), ("1833.63", 1228.53), (2500, 1228.53)])
def test_new_york_of_2026(weekly, published):
    assert benefit("NY", "2026-02-02", weekly_pay=weekly) == published


# California EDD, News Release 25-01: 50 dollars below 722.50 in the highest quarter, 90 percent up to 15,506.40
@pytest.mark.parametrize(
    ("quarter", "published"),
    [("722.49", 50), ("722.50", 51), ("15506.40", 1074), ("15506.41", 1074), (40000, 1681)],
)
def test_california_release_of_2025(quarter, published):
    assert benefit("CA", "2025-06-02", quarterly_earnings=[quarter] * 5) == published


# Rhode Island DLT, releases of June 2024 and 2025: the most a week for new claims from July
@pytest.mark.parametrize(("day", "published"), [("2025-06-30", 1070), ("2025-07-01", 1103)])
def test_rhode_island_maximum_from_july(day, published):
    assert benefit("RI", day, weekly_pay=5000) == published


# Connecticut Paid Leave: 95 percent of forty times the minimum wage and 60 percent above, at most sixty times
@pytest.mark.parametrize(
    ("day", "weekly", "published"),
    [("2026-03-02", "677.60", 643.72), ("2026-03-02", "1200", 957.16), ("2026-03-02", 3000, 1016.40)],
)
def test_connecticut_of_2026(day, weekly, published):
    assert benefit("CT", day, weekly_pay=weekly) == published


@pytest.mark.parametrize(("state", "said"), [("RI", True), ("CT", False)])
def test_rhode_islands_addition_for_children_is_named(state, said):
    helper = {"relationship": "child", "employer": JOB | {"work_state": state, "weekly_pay": 900}}
    result = ask("state_paid_leave", {"as_of": "2026-11-24", "caregivers": [helper]}, person="caregivers[0]")
    assert any("dependent child" in notice for notice in result["notices"]) is said
