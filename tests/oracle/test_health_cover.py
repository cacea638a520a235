"""The rules and the independent computation of health cover must agree for made-up households.

`HEALTH_COVER_HOUSEHOLDS=10000` compares as many as that (about 6 ms each); `python -m tests.oracle.cover_agreement
10000 7` lists the disagreements by kind with the simplest household of each.
"""

import os
from datetime import date
from fractions import Fraction

import pytest

from . import medicare_windows as windows
from .cover_agreement import PROGRAMS, differences, disagreements, readable, screened
from .health_cover import (
    DOUBTFUL,
    MET,
    NOT_MET,
    UNKNOWN,
    completions,
    extra_help_levels,
    savings_program_levels,
    ssi_payment,
)
from .households import households
from .medicaid import ROUTES, medicaid_routes, never_unlikely

# Disagreements that are known and why: each is an open point of the rules or of a figure. No other kind may appear.
KNOWN = {
    "medicaid: route_parent not_met for unknown": "the states' limits for parents were read from one list only",
    "medicaid: unlikely in spite of route_parent": "the same",
    "medicaid: route_aged_or_disabled not_met for unknown": "limits and disregards of states from one list only",
    "medicaid: route_medical_bills not_met for unknown": "people who work above the limit are not taken as disabled",
    "medicaid: route_medical_bills met for not_met": "states with a limit of their own on what may be owned (IA, NH)",
    "medicaid: route_aged_or_disabled met for not_met": "a twelfth of the year is taken up to the dollar",
    "medicaid: unlikely in spite of route_medical_bills": "what may be owned was read from one list only",
    "medicare: Part D penalty [ALS, disability not granted]": "a claim that was never made is counted as if granted",
    "medicare: general period missing": "the same",
    "medicare: initial period [ALS, disability not granted]": "the same",
    "medicare: Part B penalty [ALS, disability not granted]": "the same",
    "medicare: new initial period at 65 missing": "it is shown only from three years ahead on",
    "medicare_savings_program: level": "costs of work are not taken off for couples alike",
    "medicare_savings_program: likely": "the same",
    "extra_help: level": "follows from the level of the savings program",
    "extra_help: likely": "the same",
}
LEFT_OPEN = {
    "extra_help: level left open": "the limits of what may be owned in 2025 were not read at their source",
    "medicaid: route_aged_or_disabled left open": "a part already above the limit is not yet enough to decide",
}

COUNT = int(os.environ.get("HEALTH_COVER_HOUSEHOLDS", "1500"))


def person(state="OH", born="1980-05-15", on="2026-11-24", spouse=None, children=(), **household):
    """A made-up person of whom everything is told; sums that are not given are nothing."""
    sums = {"monthly_earned_income": 0, "monthly_unearned_income": 0, "countable_resources": 0}
    document = {
        "as_of": on,
        "state": state,
        "patient": {
            "birth_date": born,
            "citizenship": "us_citizen",
            "marital_status": "married" if spouse is not None else "single",
            "pregnant": False,
            "statutorily_blind": False,
            "work": {"status": "stopped", "stopped_on": "2026-01-15", "credits_total": 100},
            "benefits": {"medicare": {}},
            "insurance": [],
        },
        "household": sums
        | {"children": [{"birth_date": each, "disabled": False} for each in children], "lives_in": "own_home"}
        | household,
    }
    if spouse is not None:
        document["spouse"] = {"monthly_earned_income": 0, "monthly_unearned_income": 0, "receives_ssi": False} | spouse
    return document


def only(document):
    (filled,) = completions(document)
    return filled


# --- Agreement -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def kinds():
    return disagreements(households(COUNT, seed=12))


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_rules_agree(kinds, program):
    wrong = {kind: case for kind, case in kinds.items() if kind.startswith(f"{program}:") and "left open" not in kind}
    wrong = {kind: case for kind, case in wrong.items() if kind not in KNOWN}
    assert not wrong, "\n\n".join(readable(wrong))


def test_little_that_the_law_decides_is_left_open(kinds):
    often = {kind: case for kind, case in kinds.items() if "left open" in kind and case[0] > COUNT / 50}
    often = {kind: case for kind, case in often.items() if kind not in LEFT_OPEN}
    assert not often, "\n\n".join(readable(often))


def test_the_comparison_can_fail():
    document = person(born="1950-05-15", monthly_unearned_income=500)
    found = screened(document)
    assert not any(kind.startswith("ssi:") for kind, _expected, _found in differences(document, found))
    found["ssi"]["facts"] |= {"monthly_benefit": 1}
    assert ("ssi: payment", 514, 1) in differences(document, found)


# --- The made-up households ------------------------------------------------------------------------------------------


def test_a_seed_gives_the_same_households():
    assert households(40, seed=1) == households(40, seed=1)


def test_the_households_reach_every_answer():
    documents = households(1500, seed=2)
    answers = {(route, answer) for document in documents for route, answer in medicaid_routes(document).items()}
    assert {route for route, _answer in answers} == set(ROUTES)
    for route in ("route_adult", "route_parent", "route_pregnant", "route_ssi", "route_aged_or_disabled"):
        assert {(route, MET), (route, NOT_MET), (route, UNKNOWN)} <= answers, route
    assert {("route_medical_bills", NOT_MET), ("route_medical_bills", UNKNOWN)} <= answers
    levels = {level for each in documents for filled in completions(each) for level in savings_program_levels(filled)}
    assert levels == {"qmb", "slmb", "qi", None}
    assert {bool(never_unlikely(document)) for document in documents} == {True, False}


@pytest.mark.parametrize("seed", range(3))
def test_more_income_never_brings_more_by_the_second_computation(seed):
    ranks = [None, "qi", "slmb", "qmb"]
    for document in households(150, seed):
        for poor in completions(document):
            rich = poor | {"household": poor["household"] | {}}
            rich["household"]["monthly_unearned_income"] += 37
            assert ssi_payment(rich)[1] <= ssi_payment(poor)[1]
            best = [max(ranks.index(level) for level in savings_program_levels(each)) for each in (rich, poor)]
            assert best[0] <= best[1]


# --- SSI by hand -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "counted", "paid"),
    [
        # 300 less 20
        (person(monthly_unearned_income=300), 280, 714),
        # 317 earned: 317 - 20 - 65 = 232, half is 116
        (person(monthly_earned_income=317), 116, 878),
        # 10 unearned leaves 10 of the 20 for the earned: (317 - 10 - 65) / 2
        (person(monthly_unearned_income=10, monthly_earned_income=317), 121, 873),
        # A spouse's 497 is not more than 1,491 - 994: nothing is deemed (20 CFR 416.1163(d)(1))
        (person(spouse={"monthly_unearned_income": 497}), 0, 994),
        # 498 is: 498 - 20 = 478; 1,491 - 478 = 1,013, never more than 994 (416.1163(d)(2))
        (person(spouse={"monthly_unearned_income": 498}), 478, 994),
        # 2,000 earned less one child's 497 = 1,503: (1,503 - 85) / 2 = 709; 1,491 - 709
        (person(spouse={"monthly_earned_income": 2000}, children=["2015-01-01"]), 709, 782),
        # Two children: 1,006: (1,006 - 85) / 2 = 460.50; 1,030.50 is more than 994
        (person(spouse={"monthly_earned_income": 2000}, children=["2015-01-01", "2016-01-01"]), Fraction(921, 2), 994),
        # A child of 18 has no part: (2,000 - 85) / 2 = 957.50
        (person(spouse={"monthly_earned_income": 2000}, children=["2008-11-24"]), Fraction(1915, 2), Fraction(1067, 2)),
        # Both receive: 500 of the one, 480 counts, 1,011 for two
        (person(spouse={"receives_ssi": True}, monthly_unearned_income=500), 480, Fraction(1011, 2)),
        # 2025
        (person(on="2025-11-24", monthly_unearned_income=300), 280, 687),
    ],
)
def test_ssi_by_hand(case, counted, paid):
    assert ssi_payment(only(case)) == (counted, paid)


def test_work_expenses_count_before_the_half_and_not_for_the_aged():
    expenses = {"impairment_work_expenses_monthly": 100}
    young, old = (person(born=born, monthly_earned_income=885) for born in ("1980-05-15", "1950-05-15"))
    for document in (young, old):
        document["patient"]["work"] |= expenses
    assert ssi_payment(only(young))[0] == 350  # (885 - 85 - 100) / 2: 20 CFR 416.1112(c)(6)
    assert ssi_payment(only(old))[0] == 400


# --- Medicare by hand ------------------------------------------------------------------------------------------------


def test_born_on_the_first_is_65_the_month_before():
    assert windows.month_of_65(person(born="1962-01-01")) == date(2026, 12, 1)
    assert windows.month_of_65(person(born="1962-01-02")) == date(2027, 1, 1)


def test_the_initial_period_is_seven_months():
    assert windows.initial_period(date(2026, 12, 1)) == (date(2026, 9, 1), date(2027, 3, 31))


@pytest.mark.parametrize(("condition", "month"), [("lung_cancer", date(2026, 3, 1)), ("als", date(2024, 3, 1))])
def test_the_twenty_fifth_month_of_disability(condition, month):
    document = person()
    document["patient"]["benefits"]["ssdi"] = {"status": "receiving", "entitled_since": "2024-03-01"}
    document["patient"]["diagnosis"] = {"condition": condition}
    assert windows.first_month(document)[0] == month


def ended_work(kind="employer", ends="2026-03-31", **entry):
    document = person(born="1958-05-15")
    document["patient"]["work"] |= {"stopped_on": "2026-03-20"}
    cover = {"kind": kind, "through": "self", "began_on": "2010-01-01", "ends_on": ends}
    document["patient"]["insurance"] = [cover | entry]
    return document


def test_the_special_period_lasts_eight_months_after_work():
    assert windows.special_period_ends(ended_work()) == (True, date(2026, 11, 30))
    assert windows.special_period_ends(ended_work(ends="2026-12-31")) == (True, date(2026, 11, 30))


@pytest.mark.parametrize("kind", windows.NEVER_CURRENT_WORK)
def test_no_special_period_from_other_cover(kind):
    assert windows.special_period_ends(ended_work(kind, ends=None)) == (False, None)


def test_a_special_period_in_time_bears_no_penalty():
    assert windows.part_b_penalty(ended_work()) == (0, 0)


def test_ten_percent_for_each_full_twelve_months_to_the_end_of_the_general_period():
    document = person(born="1959-05-15")  # 65 in May 2024; the period ends in August; 31 months to March 2027
    document["patient"]["work"] = {"status": "never_worked"}
    assert windows.part_b_penalty(document) == (20, 20)


def test_the_published_example_of_23_months():
    # POMS HI 01001.011 A: 65 in January 2017, enrolled in the general period of 2019: 5/2017 to 3/2019
    document = person(born="1952-01-15", on="2019-02-15")
    document["patient"]["work"] = {"status": "never_worked"}
    assert windows.penalty_months(document, date(2019, 3, 1)) == (23, 23)
    assert windows.part_b_penalty(document) == (10, 10)


def test_the_new_period_at_65_clears_the_penalty():
    document = person(born="1961-12-20")
    document["patient"]["benefits"]["ssdi"] = {"status": "receiving", "entitled_since": "2019-01-01"}
    assert windows.current_initial_month(document) == date(2026, 12, 1)
    assert windows.part_b_penalty(document) == (0, 0)


# --- Help with costs and Medicaid by hand ----------------------------------------------------------------------------


def with_part_a(**given):
    document = person(born="1950-05-15", **given)
    document["patient"]["benefits"]["medicare"] = {"part_a_since": "2015-05-01", "part_b_since": "2015-05-01"}
    return document


@pytest.mark.parametrize(
    ("state", "income", "level"),
    [
        ("OH", 1350, "qmb"),  # 15,960 / 12 = 1,330, and 20
        ("OH", 1351, "slmb"),
        ("OH", 1615, "slmb"),  # below 1,596 and 20
        ("OH", 1616, "qi"),
        ("OH", 1815, "qi"),
        ("OH", 1816, None),
        ("ME", 2480, "qmb"),  # 185 percent is 2,460.50
        ("ME", 3344, "qi"),  # below 3,325 and 20
        ("ME", 3345, None),
        ("MA", 2547, "qmb"),  # 190 percent is 2,527
    ],
)
def test_savings_programs_by_hand(state, income, level):
    assert savings_program_levels(only(with_part_a(state=state, monthly_unearned_income=income))) == {level}


@pytest.mark.parametrize(("income", "owned", "level"), [(2014, 0, "full"), (2015, 0, None), (1900, 18091, None)])
def test_extra_help_by_hand(income, owned, level):
    # 150 percent of 1,330 is 1,995, below it, and 20
    document = with_part_a(monthly_unearned_income=income, countable_resources=owned)
    assert extra_help_levels(only(document)) == {level}


def test_a_savings_program_brings_extra_help():
    assert extra_help_levels(only(with_part_a(state="ME", monthly_unearned_income=3000))) == {"full"}


@pytest.mark.parametrize(("income", "answer"), [(1835, MET), (1836, NOT_MET)])  # 138 percent of 1,330 is 1,835.40
def test_the_adult_route_looks_at_the_month(income, answer):
    document = person(monthly_unearned_income=income, annual_magi=90000)
    assert medicaid_routes(document)["route_adult"] == answer


def test_a_year_stands_for_the_month_only_while_work_goes_on():
    document = person(monthly_unearned_income=None, annual_magi=12000)
    assert medicaid_routes(document)["route_adult"] == UNKNOWN
    document["patient"]["work"] = {"status": "working"}
    assert medicaid_routes(document)["route_adult"] == MET


def test_medicare_closes_the_adult_and_the_cancer_route_and_no_other():
    document = person(children=["2015-01-01"], monthly_unearned_income=200)
    document["patient"] |= {"diagnosis": {"condition": "breast_cancer"}, "pregnant": True}
    before = medicaid_routes(document)
    document["patient"]["benefits"]["medicare"] = {"part_a_since": "2026-01-01"}
    after = medicaid_routes(document)
    assert {route for route in ROUTES if before[route] != after[route]} == {"route_breast_or_cervical_cancer"}
    document["patient"]["pregnant"] = False
    assert medicaid_routes(document)["route_adult"] == NOT_MET
    assert medicaid_routes(document)["route_parent"] == MET


@pytest.mark.parametrize("state", ["AR", "IA", "IL", "MO", "ND"])
def test_bills_are_a_way_in(state):
    assert "route_medical_bills" in never_unlikely(person(state=state, monthly_unearned_income=5000))


@pytest.mark.parametrize("state", ["AZ", "ID", "IN", "NM", "NV"])
def test_bills_are_no_way_in(state):
    assert medicaid_routes(person(state=state, monthly_unearned_income=5000))["route_medical_bills"] == NOT_MET


def test_figures_of_states_that_were_not_read_close_nothing_for_sure():
    document = person(state="FL", born="1950-05-15", monthly_unearned_income=996, countable_resources=9950)
    assert medicaid_routes(document)["route_aged_or_disabled"] == DOUBTFUL
