"""Help with Medicare's costs: disabled workers, places without the programs, families, and Medicare not certain."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

WORKER = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1980-03-03",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "working", "monthly_earnings": 5405, "credits_total": 40},
        "benefits": {"ssdi": {"status": "ended", "entitled_since": "2012-03-01"}},
    },
    "household": {
        "size": 1,
        "monthly_earned_income": 5405,
        "monthly_unearned_income": 0,
        "countable_resources": 4000,
    },
}
RETIRED = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1958-03-03",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "stopped", "credits_total": 40},
        "benefits": {"medicare": {"part_a_since": "2023-03-01", "part_b_since": "2023-03-01"}},
    },
    "household": {
        "size": 1,
        "children": [],
        "monthly_earned_income": 0,
        "monthly_unearned_income": 2000,
        "countable_resources": 5000,
    },
}
SAVINGS, HELP = "medicare_savings_program", "extra_help"


@pytest.mark.parametrize(
    ("earned", "owned", "level"),
    [
        (5405, 4000, "qdwi"),  # (5,405 - 85) / 2 is 2,660, twice the guideline of 1,330, which the law includes
        ("5405.02", 4000, None),
        (5405, "4000.01", None),
    ],
)
def test_1396d_s_a_disabled_worker_at_the_line(earned, owned, level):
    changes = {"household__monthly_earned_income": earned, "household__countable_resources": owned}
    result = ask(SAVINGS, WORKER, **changes)
    assert result["facts"]["level"] == level
    assert result["outcome"] == ("possible" if level else "unlikely")


@pytest.mark.parametrize(("credits", "value"), [(30, 311), (29, 565), (None, None)])
def test_what_it_is_worth_is_the_part_a_premium(credits, value):
    assert ask(SAVINGS, WORKER, patient__work__credits_total=credits)["facts"]["monthly_value"] == value


@pytest.mark.parametrize(
    "changes",
    [
        {"patient__birth_date": "1961-11-25"},  # 65 was attained on 24 November 2026
        {"patient__work__status": "stopped"},
        {"patient__benefits__ssdi": {"status": "none"}},
        {"patient__benefits__medicare": {"part_a_since": "2014-03-01"}},
    ],
)
def test_it_is_for_workers_under_65_whose_disability_insurance_and_medicare_ended(changes):
    assert ask(SAVINGS, WORKER, **changes)["facts"]["level"] != "qdwi"


@pytest.mark.parametrize("program", [SAVINGS, HELP])
def test_neither_is_offered_in_puerto_rico(program):
    result = ask(program, RETIRED, state="PR", household__monthly_unearned_income=1000)
    assert (result["outcome"], result["facts"]["level"]) == ("not_applicable", None)
    assert "not offered" in result["summary"]


def test_savings_above_the_limit_stay_open_while_the_state_is_not_known():
    changes = {"household__monthly_unearned_income": 1000, "household__countable_resources": 50000}
    assert answers(ask(SAVINGS, RETIRED, state=None, **changes))["resources"] == "unknown"
    assert missing(ask(SAVINGS, RETIRED, state=None, **changes)) == ["state"]


@pytest.mark.parametrize(
    ("size", "children", "income", "answer"),
    [
        (1, [], 2014, "met"),
        (1, [], 2015, "not_met"),
        (2, [{"birth_date": "2014-09-01"}], 2724, "met"),  # 21,640 x 1.5 / 12 is 2,705, and 20
        (2, [{"birth_date": "2014-09-01"}], 2725, "not_met"),
        (2, [], 2724, "unknown"),  # somebody who may be supported
        (2, [], 2725, "not_met"),
        (None, [], 2015, "unknown"),
        (1, None, 2015, "not_met"),
    ],
)
def test_423_772_relatives_who_are_supported_raise_the_limit(size, children, income, answer):
    changes = {"household__size": size, "household__children": children, "household__monthly_unearned_income": income}
    assert answers(ask(HELP, RETIRED, **changes))["income"] == answer


@pytest.mark.parametrize(("status", "answer"), [("us_citizen", "met"), ("qualified_noncitizen", "unknown")])
def test_medicare_that_is_only_possible_does_not_open_the_help(status, answer):
    changes = {"patient__citizenship": status, "patient__benefits": {}}
    assert answers(ask(SAVINGS, RETIRED, **changes))["medicare"] == answer


def test_medicare_that_is_closed_does_not_open_it_either():
    changes = {"patient__citizenship": "other_noncitizen", "patient__benefits": {}}
    assert ask(SAVINGS, RETIRED, **changes)["outcome"] == "not_applicable"
