"""Paid leave by state: the weekly benefit by each state's formula, and each test at its line."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.case import Employer
from benefits.law import Law
from benefits.programs.state_paid_leave.formula import wages_of, weekly_benefit
from benefits.programs.state_paid_leave.plan import AMOUNTS, PLAN
from tests.benefits.programs.asking import answers, ask, changed, missing

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "caregivers": [
        {
            "relationship": "child",
            "employer": {
                "kind": "private",
                "employees": 60,
                "work_state": "CA",
                "hired_on": "2020-01-06",
                "hours_last_12_months": 2000,
                "hours_per_week": 40,
                "weekly_pay": 1000,
            },
            "leave": {"starts_on": "2026-12-07"},
        }
    ],
}
PROGRAM = "state_paid_leave"


def claim(relationship="child", starts_on="2026-12-07", **employer):
    person = BASE["caregivers"][0]
    caregivers = [
        {
            **person,
            "relationship": relationship,
            "employer": {**person["employer"], **employer},
            "leave": {"starts_on": starts_on},
        }
    ]
    return ask(PROGRAM, changed(BASE), person="caregivers[0]", caregivers=caregivers)


@pytest.mark.parametrize(
    ("state", "plan", "benefit"),
    [
        ("CA", "ca_pfl", 900),  # 90 percent of 13,000 / 13
        ("NJ", "nj_fli", 850),  # 85 percent
        ("NY", "ny_pfl", 670),  # 67 percent
        ("RI", "ri_tci", 601),  # 4.62 percent of 13,000 = 600.60, up to the dollar
        ("WA", "wa_pfml", 866),  # 915 x 0.9 + 85 x 0.5
        ("DC", "dc_pfl", 900),  # all of it below one and a half times 40 hours at 17.95
        ("MA", "ma_pfml", 788.37),  # 961.24 x 0.8 + 38.76 x 0.5
        ("CT", "ct_paid_leave", 837.16),  # 677.60 x 0.95 + 322.40 x 0.6
        ("OR", "paid_leave_oregon", 943.24),  # 886.47 + 113.53 x 0.5
        ("CO", "co_famli", 806.99),  # 767.47 x 0.9 + 232.53 x 0.5
        ("DE", "de_paid_leave", 800),
        ("MN", "mn_paid_leave", 830.76),  # 711.50 x 0.9 + 288.50 x 0.66
        ("ME", "me_pfml", 803.86),  # 599.42 x 0.9 + 400.58 x 0.66
    ],
)
def test_a_thousand_dollars_a_week_in_each_state(state, plan, benefit):
    facts = claim(work_state=state)["facts"]
    assert (facts["plan"], facts["weekly_benefit"]) == (plan, benefit)


@pytest.mark.parametrize(
    ("state", "maximum"),
    [
        ("CA", 1765),
        ("NJ", 1119),
        ("NY", 1228.53),
        ("RI", 1103),
        ("WA", 1647),
        ("DC", 1190),
        ("MA", 1230.39),
        ("CT", 1016.40),
        ("OR", 1636.56),
        ("CO", 1381.45),
        ("DE", 900),
        ("MN", 1423),
        ("ME", 1198.84),
    ],
)
def test_high_pay_gets_the_states_most_and_no_more(state, maximum):
    assert claim(work_state=state, weekly_pay=9000)["facts"]["weekly_benefit"] == maximum


@pytest.mark.parametrize(("weekly", "benefit"), [(1252, 1127), (1253, 1128), (1300, 1128), (1700, 1190)])
def test_california_changes_its_rate_at_seventy_percent_of_the_state_wage(weekly, benefit):
    assert claim(weekly_pay=weekly)["facts"]["weekly_benefit"] == benefit


@pytest.mark.parametrize(
    ("own", "code", "benefit"), [("NY", "ny_dbl", 170), ("HI", "hi_tdi", 580), ("PR", "pr_sinot", 113)]
)
def test_ones_own_illness_has_its_own_plan(own, code, benefit):
    employer = {**BASE["caregivers"][0]["employer"], "work_state": own}
    result = ask(PROGRAM, BASE, patient={"work": {"status": "working", "employer": employer}})
    assert (result["facts"]["plan"], result["facts"]["weekly_benefit"]) == (code, benefit)


@pytest.mark.parametrize(
    ("state", "relationship", "answer"),
    [
        ("NJ", "sibling", "met"),
        ("NJ", "friend", "met"),
        ("CA", "sibling", "met"),
        ("CA", "friend", "not_met"),
        ("DE", "sibling", "not_met"),
        ("CA", "child_in_law", "met"),  # the patient is the worker's parent-in-law
        ("CA", "parent_in_law", "not_met"),  # the patient is the worker's child-in-law
        ("WA", "parent_in_law", "met"),
        ("CA", "grandchild", "met"),
        (None, "sibling", None),
    ],
)
def test_relations_are_read_from_the_workers_side(state, relationship, answer):
    assert answers(claim(work_state=state, relationship=relationship)).get("relationship") == answer


@pytest.mark.parametrize(("day", "answer"), [("2025-12-31", "not_met"), ("2026-01-01", "met")])
def test_a_sibling_in_rhode_island_from_2026(day, answer):
    assert answers(claim(work_state="RI", relationship="sibling", starts_on=day))["relationship"] == answer


@pytest.mark.parametrize(("day", "answer"), [("2026-04-30", "not_met"), ("2026-05-01", "met")])
def test_maine_pays_from_its_first_day(day, answer):
    assert answers(claim(work_state="ME", starts_on=day))["state_plan"] == answer


@pytest.mark.parametrize("state", ["MD", "VA"])
def test_a_program_that_does_not_pay_yet_is_dated_not_promised(state):
    result = claim(work_state=state)
    assert result["outcome"] == "unlikely"
    assert result["would_change"][0]["from"] > "2027-12-31"
    assert result["facts"]["weekly_benefit"] is None


def test_a_state_without_a_program_says_so():
    assert claim(work_state="OH")["outcome"] == "not_applicable"


def test_the_state_of_work_governs_not_of_residence_and_is_asked_for():
    result = claim(work_state=None)
    assert result["outcome"] == "unknown"
    assert missing(result) == ["caregivers[0].employer.work_state"]


@pytest.mark.parametrize(("hours", "answer"), [(820, "met"), (819.99, "not_met"), (None, "unknown")])
def test_washington_asks_for_820_hours(hours, answer):
    assert answers(claim(work_state="WA", hours_last_12_months=hours))["work_and_earnings"] == answer


@pytest.mark.parametrize(("quarter", "answer"), [("3875", "met"), ("3874.99", "not_met")])
def test_new_jersey_asks_for_base_year_wages(quarter, answer):
    result = claim(work_state="NJ", weekly_pay=None, quarterly_earnings=[quarter] * 5)
    assert answers(result)["work_and_earnings"] == answer


@pytest.mark.parametrize(("employees", "protected"), [(25, True), (24, False), (None, None)])
def test_washington_protects_the_job_by_size_of_employer(employees, protected):
    assert claim(work_state="WA", employees=employees)["facts"]["job_protected"] is protected


@pytest.mark.parametrize(("day", "protected"), [("2026-07-16", False), ("2026-07-17", True)])
def test_new_jersey_protects_the_job_from_17_july_2026(day, protected):
    assert claim(work_state="NJ", starts_on=day)["facts"]["job_protected"] is protected


@pytest.mark.parametrize(("hired", "protected"), [("2026-06-10", True), ("2026-06-11", False)])
def test_colorado_protects_the_job_after_180_days(hired, protected):
    assert claim(work_state="CO", hired_on=hired)["facts"]["job_protected"] is protected


def test_quarters_worked_out_from_weekly_pay_leave_it_possible():
    assert claim(work_state="NJ")["outcome"] == "possible"
    assert claim(work_state="NJ", quarterly_earnings=[13000] * 8)["outcome"] == "likely"


def test_a_later_year_is_marked_projected():
    assert claim(work_state="NJ", starts_on="2027-01-04")["projected"] is True
    assert claim(work_state="NJ", starts_on="2026-12-31")["projected"] is False


PLANS = ["ca", "nj", "ny", "ri", "wa", "dc", "ma", "ct", "or", "co", "de", "mn", "me", "hi", "pr"]
ON = date(2026, 6, 1)


@given(
    state=st.sampled_from(PLANS),
    weekly=st.integers(0, 400_000).map(lambda cents: Decimal(cents) / 100),
    more=st.integers(0, 100_000).map(lambda cents: Decimal(cents) / 100),
    own=st.booleans(),
)
def test_more_pay_never_lowers_the_benefit_and_never_passes_the_maximum(state, weekly, more, own):
    law = Law()
    plan, amounts = law.table(PLAN, state, on=ON), law.table(AMOUNTS, state, on=ON)
    low, high = (
        weekly_benefit(wages_of(Employer(weekly_pay=pay)), plan, amounts, own=own) for pay in (weekly, weekly + more)
    )
    assert low <= high <= amounts.maximum


@pytest.mark.parametrize(
    ("state", "starts", "outcome"),
    [("MD", "2028-01-02", "unlikely"), ("MD", "2028-01-03", "possible"), ("VA", "2028-12-01", "possible")],
)
def test_a_program_whose_amounts_are_not_known_yet_is_named_without_them(state, starts, outcome):
    changes = {"caregivers": [{**BASE["caregivers"][0], "leave": {"starts_on": starts}}]}
    changes["caregivers"][0] = {
        **changes["caregivers"][0],
        "employer": {**BASE["caregivers"][0]["employer"], "work_state": state},
    }
    result = ask("state_paid_leave", BASE, "caregivers[0]", **changes)
    assert (result["outcome"], result["facts"]["weekly_benefit"]) == (outcome, None)
