"""Supplemental Security Income: one dollar, one day and one answer either side of each line."""

import pytest

from benefits import parse_case, screen, to_document

BASE = {
    "as_of": "2026-11-24",
    "state": "TX",
    "patient": {
        "birth_date": "1958-03-01",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "statutorily_blind": False,
        "work": {"status": "stopped", "monthly_earnings": 0},
    },
    "household": {
        "children": [],
        "monthly_earned_income": 0,
        "monthly_unearned_income": 0,
        "countable_resources": 500,
        "lives_in": "own_home",
    },
}


def ssi(patient=None, household=None, **top):
    document = {
        **BASE,
        "patient": {**BASE["patient"], **(patient or {})},
        "household": {**BASE["household"], **(household or {})},
        **top,
    }
    programs = to_document(screen(parse_case(document)))["programs"]
    return next(entry for entry in programs if entry["program"] == "ssi")


def answers(result):
    return {test["id"]: test["outcome"] for test in result["tests"]}


def test_somebody_of_68_without_income_is_paid_the_full_rate():
    result = ssi()
    assert result["outcome"] == "likely"
    assert result["facts"]["monthly_benefit"] == 994
    assert result["facts"]["first_month_payable"] == "2026-12"


@pytest.mark.parametrize(("born", "answer"), [("1961-11-25", "met"), ("1961-11-26", "unknown")])
def test_age_65_is_attained_the_day_before_the_birthday(born, answer):
    patient = {"birth_date": born, "diagnosis": {}}
    assert answers(ssi(patient))["category"] == answer


@pytest.mark.parametrize(("unearned", "answer", "paid"), [("1013.99", "met", 0.01), ("1014", "not_met", 0)])
def test_income_one_cent_below_the_rate_and_twenty_still_pays(unearned, answer, paid):
    result = ssi(household={"monthly_unearned_income": unearned})
    assert answers(result)["income"] == answer
    assert result["facts"]["monthly_benefit"] == paid


@pytest.mark.parametrize(("owned", "answer"), [("2000", "met"), ("2000.01", "not_met")])
def test_the_limit_of_one_person_itself_passes(owned, answer):
    assert answers(ssi(household={"countable_resources": owned}))["resources"] == answer


@pytest.mark.parametrize(("owned", "answer"), [("3000", "met"), ("3000.01", "not_met")])
def test_the_limit_of_a_couple_itself_passes(owned, answer):
    result = ssi({"marital_status": "married"}, {"countable_resources": owned})
    assert answers(result)["resources"] == answer


@pytest.mark.parametrize(("owned", "answer"), [("2000", "met"), ("2500", "unknown"), ("3000.01", "not_met")])
def test_what_is_owned_can_decide_before_the_marriage_is_known(owned, answer):
    result = ssi({"marital_status": None}, {"countable_resources": owned})
    assert answers(result)["resources"] == answer


def test_a_spouse_lived_apart_from_is_not_counted():
    result = ssi(
        {"marital_status": "separated"},
        spouse={"monthly_earned_income": 9000, "monthly_unearned_income": 0},
    )
    assert result["facts"]["monthly_benefit"] == 994


def test_without_the_spouses_income_the_amount_stays_unknown_and_is_asked_for():
    result = ssi({"marital_status": "married"})
    assert result["outcome"] == "unknown"
    assert result["facts"]["monthly_benefit"] is None
    assert {"path": "spouse.monthly_earned_income", "decides": True} in result["missing"]


def test_counting_a_spouse_never_pays_more_than_being_alone():
    spouse = {
        "monthly_earned_income": 600,
        "monthly_unearned_income": 0,
        "receives_ssi": False,
    }
    result = ssi({"marital_status": "married"}, {"monthly_unearned_income": 320}, spouse=spouse)
    assert result["facts"]["monthly_benefit"] == 694  # 994 less 300, not 1,491 less 300 less 267.50


def test_two_who_both_receive_it_share_the_couples_rate():
    spouse = {
        "monthly_earned_income": 0,
        "monthly_unearned_income": 0,
        "receives_ssi": True,
    }
    assert ssi({"marital_status": "married"}, spouse=spouse)["facts"]["monthly_benefit"] == 745.5


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        ("us_citizen", "met"),
        ("other_noncitizen", "not_met"),
        ("qualified_noncitizen", "unknown"),
        (None, "unknown"),
    ],
)
def test_status_is_asked_and_unknown_is_not_no(status, answer):
    assert answers(ssi({"citizenship": status}))["citizenship"] == answer


@pytest.mark.parametrize(("state", "answer"), [("DC", "met"), ("PR", "not_met"), (None, "unknown")])
def test_it_is_paid_in_the_states_and_the_district(state, answer):
    assert answers(ssi(state=state))["residence"] == answer


def test_living_in_anothers_home_gives_a_range_not_a_promise():
    result = ssi(household={"lives_in": "someone_elses_home"})
    assert result["facts"]["monthly_benefit"] is None
    assert (
        result["facts"]["monthly_benefit_low"],
        result["facts"]["monthly_benefit_high"],
    ) == (662.67, 994)


def test_the_rate_is_that_of_the_year():
    assert ssi(as_of="2027-01-04")["facts"]["monthly_benefit"] == 1029


def test_who_receives_it_already_is_told_so():
    assert ssi({"benefits": {"ssi": {"status": "receiving"}}})["outcome"] == "already"


@pytest.mark.parametrize(
    ("state", "words"),
    [("TX", "adds a payment of its own"), ("TN", "adds nothing of its own"), (None, "Many states add")],
)
def test_the_states_own_payment_is_flagged_by_state(state, words):
    assert any(words in notice for notice in ssi(state=state)["notices"])


@pytest.mark.parametrize(
    ("diagnosis", "told"),
    [
        ({"condition": "breast cancer", "metastatic": True, "expected_months": 24}, True),
        ({"condition": "back pain", "terminal": True}, True),
        ({"condition": "back pain", "expected_months": 24}, False),
    ],
)
def test_416_933_payments_ahead_of_the_decision_are_named_where_disability_is_very_likely(diagnosis, told):
    said = ssi({"birth_date": "1977-03-14", "diagnosis": diagnosis})["notices"]
    assert any("presumptive disability" in notice for notice in said) is told
