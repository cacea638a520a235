"""Medicare Savings Programs in 2026: one person's guideline is 15,960 a year, 1,330 a month."""

from dataclasses import asdict
from datetime import date

import pytest

from benefits.law import Law
from benefits.programs.medicare_savings_program.tables import SHARES_BY_STATE
from benefits.records.household.poverty import monthly_limit
from tests.benefits.programs.asking import answers, ask, missing

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1950-03-01",
        "marital_status": "single",
        "benefits": {"medicare": {"part_a_since": "2015-03-01", "part_b_since": "2015-03-01"}},
    },
    "household": {"size": 1, "monthly_earned_income": 0, "monthly_unearned_income": 1000, "countable_resources": 500},
}
PROGRAM = "medicare_savings_program"


@pytest.mark.parametrize(
    ("income", "level"),
    [
        ("1350", "qmb"),  # 1,330 and the 20 that are not counted, as medicare.gov prints it
        ("1350.01", "slmb"),
        ("1615.99", "slmb"),  # below 1,596 and 20
        ("1616", "qi"),
        ("1815.99", "qi"),  # below 1,796 and 20
        ("1816", None),
    ],
)
def test_each_level_at_its_limit_for_one_person(income, level):
    assert ask(PROGRAM, BASE, household__monthly_unearned_income=income)["facts"]["level"] == level


@pytest.mark.parametrize(("income", "level"), [("1824", "qmb"), ("1824.01", "slmb")])
def test_the_limit_of_a_couple_counts_both_incomes(income, level):
    spouse = {"monthly_earned_income": 0, "monthly_unearned_income": 0}
    result = ask(
        PROGRAM, BASE, patient__marital_status="married", spouse=spouse, household__monthly_unearned_income=income
    )
    assert result["facts"]["level"] == level


@pytest.mark.parametrize(("owned", "answer"), [("9950", "met"), ("9950.01", "not_met")])
def test_resources_of_one_person(owned, answer):
    assert answers(ask(PROGRAM, BASE, household__countable_resources=owned))["resources"] == answer


def test_a_state_that_does_not_look_at_savings_does_not_ask_for_them():
    result = ask(PROGRAM, BASE, state="NY", household__countable_resources=None)
    assert answers(result)["resources"] == "not_applicable"
    assert result["outcome"] == "likely"


@pytest.mark.parametrize(("state", "level"), [("AK", "qmb"), ("HI", "qmb"), ("OH", "slmb")])
def test_alaska_and_hawaii_have_their_own_guideline(state, level):
    assert ask(PROGRAM, BASE, state=state, household__monthly_unearned_income=1400)["facts"]["level"] == level


def test_without_medicare_it_is_not_for_this_person_yet():
    result = ask(PROGRAM, BASE, patient__birth_date="1990-03-01", patient__benefits={"ssdi": {"status": "none"}})
    assert result["facts"]["level"] is None
    assert result["outcome"] in ("not_applicable", "unknown")


def test_unknown_income_is_asked_for_not_taken_as_none():
    result = ask(PROGRAM, BASE, household__monthly_unearned_income=None)
    assert result["outcome"] == "unknown"
    assert missing(result) == ["household.monthly_unearned_income"]


@pytest.mark.parametrize(
    ("state", "income", "level"),
    [
        # 2026: 1,330 a month for one, and 20 dollars that are not counted
        ("CT", "2827", "qmb"),  # 211 %: 2,806.30, up to 2,807
        ("CT", "2827.01", "slmb"),
        ("CT", "3092.99", "slmb"),  # 231 %: 3,073
        ("CT", "3093", "qi"),
        ("CT", "3291.99", "qi"),  # 246 %: 3,272
        ("CT", "3292", None),
        ("DC", "4010", "qmb"),  # 300 %, one level alone: its limit itself counts
        ("DC", "4010.01", None),
        ("IN", "2015", "qmb"),  # 150 %: 1,995
        ("IN", "2480.99", "qi"),  # 185 %: 2,461
        ("IN", "2481", None),
        ("MA", "2547", "qmb"),  # 190 %: 2,527
        ("MA", "3012.99", "qi"),  # 225 %: 2,993
        ("MA", "3013", None),
        ("ME", "2481", "qmb"),  # 185 %: 2,461; no middle level
        ("ME", "2481.01", "qi"),
        ("ME", "3344.99", "qi"),  # 250 %: 3,325
        ("ME", "3345", None),
        ("NY", "1856", "qmb"),  # 138 %: 1,836; no middle level
        ("NY", "1856.01", "qi"),
        ("NY", "2493.99", "qi"),  # 186 %: 2,474
        ("NY", "2494", None),
        ("WA", "1483", "qmb"),  # 110 %: 1,463
        ("WA", "1855.99", "qi"),  # 138 %: 1,836
        ("WA", "1856", None),
    ],
)
def test_states_with_higher_limits(state, income, level):
    result = ask(PROGRAM, BASE, state=state, household__monthly_unearned_income=income)
    assert result["facts"]["level"] == level
    assert result["outcome"] == ("unlikely" if level is None else "likely")


@pytest.mark.parametrize(
    ("day", "state", "people", "printed"),
    [
        (date(2024, 3, 1), "CT", 1, {"qmb": 2649, "slmb": 2900, "qi": 3088}),  # CT DSS, from March 2024
        (date(2024, 3, 1), "CT", 2, {"qmb": 3595, "slmb": 3935, "qi": 4191}),
        (date(2023, 3, 1), "NY", 1, {"qmb": 1677, "qi": 2260}),  # health.ny.gov, 2023
        (date(2023, 3, 1), "NY", 2, {"qmb": 2268, "qi": 3057}),
    ],
)
def test_the_shares_make_the_dollars_the_states_print(day, state, people, printed):
    law = Law()
    shares = {level: share for level, share in asdict(law.table(SHARES_BY_STATE, on=day)[state]).items() if share}
    assert {level: monthly_limit(share, people, state, law, day) for level, share in shares.items()} == printed


@pytest.mark.parametrize(("income", "answer"), [("1815.99", "met"), ("1816", "unknown")])
def test_without_a_state_an_income_above_the_federal_limit_is_never_a_no(income, answer):
    result = ask(PROGRAM, BASE, state=None, household__monthly_unearned_income=income)
    assert answers(result)["income"] == answer
    assert ("state" in missing(result)) is (answer == "unknown")


def test_a_state_that_may_have_raised_its_limits_is_left_open():
    result = ask(PROGRAM, BASE, state="VT", household__monthly_unearned_income="1816")
    assert result["outcome"] == "unknown"
    assert "Ask its Medicaid office" in result["summary"]


@pytest.mark.parametrize(
    ("state", "as_of", "answer"),
    [
        ("CA", "2025-11-24", "not_applicable"),  # no limit in 2024 and 2025
        ("CA", "2026-11-24", "unknown"),  # Medi-Cal's limit is back; its reach to this program is not certain
        ("MN", "2026-11-24", "unknown"),
        ("OH", "2026-11-24", "not_met"),
        ("WA", "2026-11-24", "not_applicable"),  # WAC 182-517-0100(2)(d)
    ],
)
def test_what_is_owned_is_a_no_only_where_the_states_limit_is_certain(state, as_of, answer):
    result = ask(PROGRAM, BASE, state=state, as_of=as_of, household__countable_resources=90000)
    assert answers(result)["resources"] == answer


def _couple(income, **household):
    spouse = {"monthly_earned_income": 0, "monthly_unearned_income": income}
    return {
        "patient__marital_status": "married",
        "spouse": spouse,
        "household__monthly_unearned_income": 1000,
        **{f"household__{name}": value for name, value in household.items()},
    }


CHILD = {"birth_date": "2015-01-01"}


@pytest.mark.parametrize(
    ("income", "children", "level"),
    [
        # 20 CFR 416.1163(b): 497 a child (1,491 less 994 in 2026). Highest for two is 2,435, or 2,455 with the 20.
        ("1454.99", [], "qi"),
        ("1455", [], None),
        ("1951.99", [CHILD], "qi"),
        ("1952", [CHILD], None),
        ("2448.99", [CHILD, CHILD], "qi"),
        ("2449", [CHILD, CHILD], None),
        ("1455", [{**CHILD, "birth_date": "2008-11-25"}], None),  # 18 the day before the birthday: today
        ("1455", [{**CHILD, "birth_date": "2008-11-26"}], "slmb"),
        ("1455", [{**CHILD, "disabled": True, "receives_ssi": True}], None),
        ("1455", [{**CHILD, "disabled": True, "receives_ssi": False}], "slmb"),
    ],
)
def test_a_childs_allowance_comes_off_the_spouses_income(income, children, level):
    result = ask(PROGRAM, BASE, **_couple(income, children=children, size=2 + len(children)))
    assert result["facts"]["level"] == level
    assert result["outcome"] == ("unlikely" if level is None else "likely")


@pytest.mark.parametrize(
    ("household", "path"),
    [
        ({"size": 3}, "household.children"),
        ({"size": None}, "household.children"),
        ({"size": 3, "children": [{"birth_date": None}]}, "household.children[0].birth_date"),
        ({"size": 3, "children": [{**CHILD, "disabled": True}]}, "household.children[0].receives_ssi"),
    ],
)
def test_children_not_told_of_keep_a_couple_above_the_limit_open(household, path):
    result = ask(PROGRAM, BASE, **_couple("1455", **household))
    assert result["outcome"] == "unknown"
    assert missing(result) == [path]


def test_two_people_alone_are_not_asked_for_children():
    assert ask(PROGRAM, BASE, **_couple("1455", size=2))["outcome"] == "unlikely"
