"""The answer as a whole: outcome, summary, amount, workings, what to do and what would change a no."""

import pytest

from tests.benefits.programs.asking import ask, missing
from tests.benefits.programs.ssi.people import (
    BASE,
    DISABLED_AT_50,
    SPOUSE,
    TOO_MUCH_INCOME,
    UNABLE_TO_TELL,
    WEIGHED_AT_50,
    ssi,
)

RECEIVING = {"patient__benefits": {"ssi": {"status": "receiving", "monthly_amount": 600}}}
MARRIED = {"patient__marital_status": "married"}


def wanted(**changes):
    return [entry["path"] for entry in ssi(**changes)["missing"] if not entry["decides"]]


@pytest.mark.parametrize(
    ("changes", "outcome", "summary"),
    [
        ({}, "likely", "SSI would likely pay about $994 a month from December 2026, before any state supplement."),
        (RECEIVING, "already", "You already receive SSI."),
        (TOO_MUCH_INCOME, "unlikely", "SSI is unlikely now. See below what would change that."),
        (UNABLE_TO_TELL, "unknown", "We cannot tell yet whether SSI would pay."),
        ({"household__monthly_unearned_income": None}, "unknown", "We cannot tell yet whether SSI would pay."),
        (
            {"household__lives_in": "institution"},
            "likely",
            "SSI may pay; how much depends on who pays for the place you live in. Outside such a place: up to $994 "
            "a month.",
        ),
        (
            {"household__lives_in": "someone_elses_home"},
            "likely",
            "SSI may pay up to $994 a month, and less when others give you shelter.",
        ),
        ({"patient__citizenship": None}, "possible", "SSI would likely pay about $994 a month"),
        ({"state": None}, "possible", "SSI would likely pay about $994 a month"),
        ({"state": None, "patient__citizenship": None}, "possible", "SSI would likely pay about $994 a month"),
        ({"household__countable_resources": None}, "unknown", "We cannot tell yet whether SSI would pay."),
    ],
)
def test_the_summary_says_no_more_than_is_known(changes, outcome, summary):
    result = ssi(**changes)
    assert result["outcome"] == outcome
    assert result["summary"].startswith(summary)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        (DISABLED_AT_50, "likely"),  # on the list: the medical decision is no doubt
        ({**WEIGHED_AT_50, "patient__statutorily_blind": True}, "likely"),
        ({**WEIGHED_AT_50, "patient__birth_date": "1961-11-25"}, "likely"),
        ({**WEIGHED_AT_50, "patient__benefits": {"ssdi": {"status": "receiving"}}}, "likely"),
        (WEIGHED_AT_50, "unknown"),
    ],
)
def test_age_blindness_a_listed_illness_or_a_decision_settle_the_medical_question(changes, outcome):
    assert ssi(**changes)["outcome"] == outcome


def test_whoever_receives_it_already_is_asked_for_nothing_that_decides():
    assert missing(ssi(**RECEIVING, household__countable_resources=None)) == []
    assert missing(ssi(household__countable_resources=None)) == ["household.countable_resources"]


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({}, []),
        ({**MARRIED, **TOO_MUCH_INCOME}, ["spouse.monthly_earned_income", "spouse.monthly_unearned_income"]),
        (
            {**MARRIED, **TOO_MUCH_INCOME, "spouse": {**SPOUSE, "monthly_unearned_income": None}},
            ["spouse.monthly_unearned_income"],
        ),
        ({**MARRIED, **TOO_MUCH_INCOME, "spouse": SPOUSE}, []),
        ({"patient__marital_status": "separated", **TOO_MUCH_INCOME}, []),
    ],
)
def test_a_spouses_income_is_wanted_where_only_it_would_complete_the_sums(changes, paths):
    assert wanted(**changes) == paths


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        (
            {"household__monthly_unearned_income": "120.50"},
            {"countable_income": 100.5, "monthly_benefit": 893.5, "federal_benefit_rate": 994},
        ),
        (
            {"household__lives_in": "someone_elses_home", "household__monthly_unearned_income": 120},
            {"monthly_benefit": None, "monthly_benefit_low": 562.67, "monthly_benefit_high": 894},
        ),
        (
            {"household__lives_in": "someone_elses_home", "household__monthly_unearned_income": 1000},
            {"monthly_benefit": None, "monthly_benefit_low": 0, "monthly_benefit_high": 14},
        ),
        (
            {"household__monthly_earned_income": "85.03"},
            {"countable_income": 0.02, "monthly_benefit": 993.99},  # 0.015 counts
        ),
        (RECEIVING, {"monthly_benefit": 600, "countable_income": 0, "resource_limit": 2000}),
        (
            {**RECEIVING, "household__lives_in": "someone_elses_home"},
            {"monthly_benefit": 600},
        ),
        (
            {"patient__benefits": {"ssi": {"status": "applied", "monthly_amount": 600}}},
            {"monthly_benefit": 994},
        ),
        ({**MARRIED, "spouse": SPOUSE}, {"monthly_benefit": 994, "resource_limit": 3000}),
        ({**MARRIED, **TOO_MUCH_INCOME}, {"monthly_benefit": 0, "countable_income": None}),
        ({"patient__marital_status": None}, {"monthly_benefit": None, "resource_limit": None}),
    ],
)
def test_the_facts(changes, facts):
    told = ssi(**changes)["facts"]
    assert {name: told[name] for name in facts} == facts


def test_a_rate_that_is_not_certain_is_not_named():
    assert "federal_benefit_rate" not in ssi(**MARRIED, **TOO_MUCH_INCOME)["facts"]
    assert "monthly_benefit_low" not in ssi(**RECEIVING, household__lives_in="someone_elses_home")["facts"]


@pytest.mark.parametrize(
    ("benefit", "month"),
    [
        (None, "2026-12"),
        ({"status": "none"}, "2026-12"),
        ({"status": "applied", "applied_on": "2026-09-30"}, "2026-10"),
        ({"status": "applied", "applied_on": "2026-10-01"}, "2026-11"),
    ],
)
def test_it_is_paid_from_the_month_after_the_application(benefit, month):
    assert ssi(patient__benefits={"ssi": benefit})["facts"]["first_month_payable"] == month


def test_the_sums_end_with_the_rate_and_what_is_paid():
    (working,) = ssi(household__monthly_unearned_income=120)["workings"]
    assert working["title"] == "The monthly amount"
    assert working["lines"] == [
        "Other income $120, of which the first $20 is not counted: $100.",
        "Federal rate $994, less $100 that counts; at most $894 is paid.",
    ]


def test_without_the_income_there_are_no_sums():
    assert ssi(household__monthly_unearned_income=None)["workings"] == []


@pytest.mark.parametrize(
    ("changes", "steps"),
    [
        ({}, [("2026-11-30", 20)]),
        (UNABLE_TO_TELL, [("2026-11-30", 60)]),
        ({"state": None}, [("2026-11-30", 60)]),
        (TOO_MUCH_INCOME, []),
        (RECEIVING, []),
        ({"as_of": "2026-12-01"}, [("2026-12-31", 20)]),
    ],
)
def test_to_ask_for_it_is_the_step_of_this_month_while_the_door_is_open(changes, steps):
    assert [(step["by"], step["rank"]) for step in ssi(**changes)["next_steps"]] == steps


def test_the_step_says_how_and_what_to_bring():
    (step,) = ssi()["next_steps"]
    assert step["what"] == "Ask Social Security for SSI. A phone call that says so already holds your date."
    assert step["how"].startswith("Call and say: I want to apply for SSI.")
    assert (step["url"], step["phone"]) == ("https://www.ssa.gov/ssi", "1-800-772-1213")
    assert step["bring"] == [
        "Social Security number and proof of age",
        "Bank statements, and papers for anything you own besides your home and one car",
        "Rent or mortgage, utility bills, and who pays them",
        "Pay slips and benefit letters for everyone whose income you live on",
    ]


@pytest.mark.parametrize(("born", "asked"), [("1961-11-25", False), ("1961-11-26", True)])
def test_doctors_are_asked_for_only_below_65(born, asked):
    # 42 USC 1382c(a)(1)(A): 65 is attained the day before the birthday
    (step,) = ssi(**{**WEIGHED_AT_50, "patient__birth_date": born})["next_steps"]
    assert ("Names and addresses of your doctors and hospitals" in step["bring"]) is asked


@pytest.mark.parametrize(
    ("changes", "what", "path", "day"),
    [
        (
            {"household__countable_resources": "2000.01"},
            "SSI opens in the first month that begins with no more than $2,000.",
            "household.countable_resources",
            "2026-12-01",
        ),
        (
            {**MARRIED, "spouse": SPOUSE, "household__countable_resources": "3000.01"},
            "SSI opens in the first month that begins with no more than $3,000.",
            "household.countable_resources",
            "2026-12-01",
        ),
        (
            {"patient__citizenship": "other_noncitizen"},
            "Becoming a citizen, or an exception for your status. Ask a legal aid office.",
            "patient.citizenship",
            None,
        ),
        (
            TOO_MUCH_INCOME,
            "Apply again in the first month with less income, for example when sick pay or a spouse's pay ends.",
            "household.monthly_unearned_income",
            None,
        ),
        (
            {**DISABLED_AT_50, "patient__work__monthly_earnings": 1691},
            "Working less, or stopping, would change this. So would a statement from your doctors.",
            "patient.work.monthly_earnings",
            None,
        ),
    ],
)
def test_a_no_comes_with_what_would_change_it(changes, what, path, day):
    (change,) = ssi(**changes)["would_change"]
    assert (change["what"], change["path"], change["from"]) == (what, path, day)


@pytest.mark.parametrize("changes", [{}, UNABLE_TO_TELL, RECEIVING])
def test_what_is_no_no_needs_no_change(changes):
    assert ssi(**changes)["would_change"] == []


def test_where_it_is_not_paid_nothing_but_a_move_would_change_it():
    result = ssi(state="PR")
    assert (result["outcome"], result["would_change"]) == ("unlikely", [])


def test_the_title_is_the_programs_name():
    assert ask("ssi", BASE)["title"] == "Supplemental Security Income (SSI)"
