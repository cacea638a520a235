"""Medicaid for people who are 65, blind or disabled: by SSI, and a dollar either side of the states' own limits."""

from decimal import Decimal

import pytest

from benefits.law.money import Dollars
from benefits.programs.medicaid import words
from tests.benefits.programs.asking import ask, changed, missing
from tests.benefits.programs.medicaid.people import BLIND, COUPLE, asked_for, way_in
from tests.benefits.programs.medicaid.test_medicaid import BASE

ON_SSI = changed(BLIND, household__monthly_unearned_income=400)


def by_ssi(base=ON_SSI, **changes):
    return way_in("ssi", base, **changes)


@pytest.mark.parametrize(
    ("state", "answer", "said"),
    [
        ("OH", "met", words.COMES_WITH_SSI),
        ("OK", "met", words.ASK_THE_STATE_SEPARATELY),
        ("IL", "unknown", words.STATE_HAS_RULES_OF_ITS_OWN),
        (None, "unknown", words.DEPENDS_ON_STATE),
    ],
)
def test_1396a_f_whether_medicaid_comes_with_ssi_depends_on_the_state(state, answer, said):
    assert by_ssi(state=state) == (answer, str(said))


@pytest.mark.parametrize("state", ["IL", None])
def test_where_ssi_alone_does_not_decide_the_state_is_asked(state):
    assert asked_for("ssi", ON_SSI, state=state) == ["state"]


def test_who_receives_ssi_has_this_way_in():
    paid = {"ssi": {"status": "receiving", "monthly_amount": 500}}
    assert by_ssi(BASE, patient__benefits=paid) == ("met", str(words.COMES_WITH_SSI))


def test_without_ssi_in_sight_this_way_in_is_closed():
    assert by_ssi(household__monthly_unearned_income=4000) == ("not_met", str(words.SSI_UNLIKELY))


def test_where_ssi_is_not_known_its_questions_are_asked():
    base = changed(ON_SSI, household__countable_resources=None)
    assert ask("ssi", base)["outcome"] == "unknown"
    assert by_ssi(base) == ("unknown", str(words.SSI_NOT_KNOWN))
    assert asked_for("ssi", base) == missing(ask("ssi", base))


def test_where_ssi_is_only_possible_it_does_not_open_medicaid_yet():
    assert ask("ssi", ON_SSI, patient__citizenship=None)["outcome"] == "possible"
    assert by_ssi(patient__citizenship=None) == ("unknown", str(words.SSI_NOT_KNOWN))
    assert asked_for("ssi", ON_SSI, patient__citizenship=None) == ["patient.citizenship"]


# The state's own limits: $20 of the income are not counted. 15,960 dollars a year for one and 21,640 for two in 2026


@pytest.mark.parametrize(
    ("state", "base", "limit"),
    [
        ("OH", BLIND, 994),  # SSI's own rate
        ("OH", COUPLE, 1491),
        ("CA", BLIND, 1836),  # 138 percent: 1,835.40
        ("CA", COUPLE, 2489),  # 2,488.60
        ("FL", BLIND, 1171),  # 88 percent: 1,170.40
        ("HI", BLIND, 1530),  # of a guideline of 18,360
    ],
)
def test_1396a_m_the_states_share_of_the_guideline_or_ssis_rate(state, base, limit):
    at = {"household__monthly_unearned_income": limit + 20}
    over = {"household__monthly_unearned_income": f"{limit + 20}.01"}
    filled = {"limit": Dollars(Decimal(limit))}
    within = words.WITHIN_THE_MONTHS_LIMIT(counted=Dollars(Decimal(limit)), **filled)
    above = words.ABOVE_THE_MONTHS_LIMIT(counted=Dollars(Decimal(f"{limit}.01")), **filled)
    assert way_in("aged_or_disabled", base, state=state, **at) == ("met", str(within))
    assert way_in("aged_or_disabled", base, state=state, **over) == ("not_met", str(above))


@pytest.mark.parametrize(
    ("state", "base", "most"),
    [
        ("OH", BLIND, 2000),
        ("OH", COUPLE, 3000),
    ],
)
def test_what_may_be_owned_is_the_states(state, base, most):
    changes = {"state": state, "household__monthly_unearned_income": 100}
    over = words.OWNS_TOO_MUCH(owned=Dollars(Decimal(f"{most}.01")), most=Dollars(Decimal(most)))
    assert way_in("aged_or_disabled", base, household__countable_resources=most, **changes)[0] == "met"
    found = way_in("aged_or_disabled", base, household__countable_resources=f"{most}.01", **changes)
    assert found == ("not_met", str(over))


@pytest.mark.parametrize(
    ("state", "base", "most"),
    [
        ("CA", BLIND, 130_000),
        ("CA", COUPLE, 195_000),
        ("NH", BLIND, 1500),
        ("NH", COUPLE, 1500),
        ("MO", BLIND, "5909.25"),
        ("MO", COUPLE, "11818.50"),
    ],
)
def test_a_limit_that_may_be_higher_by_now_refuses_nothing_up_to_twice_of_it(state, base, most):
    most, cent = Decimal(most), Decimal("0.01")
    changes = {"state": state, "household__monthly_unearned_income": 100}
    answer = [
        way_in("aged_or_disabled", base, household__countable_resources=str(owned), **changes)
        for owned in (most, most + cent, 2 * most, 2 * most + cent)
    ]
    assert [found for found, _why in answer] == ["met", "unknown", "unknown", "not_met"]
    assert answer[1][1] == str(words.MAY_OWN_TOO_MUCH(owned=Dollars(most + cent), most=Dollars(most)))


def test_some_states_do_not_look_at_what_is_owned():
    assert way_in("aged_or_disabled", BLIND, state="AZ", household__countable_resources=900_000)[0] == "met"


def test_the_state_is_asked_for_first():
    assert way_in("aged_or_disabled", BLIND, state=None) == ("unknown", str(words.DEPENDS_ON_STATE))
    assert asked_for("aged_or_disabled", BLIND, state=None) == ["state"]


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"household__countable_resources": None}, ["household.countable_resources"]),
        ({"household__monthly_unearned_income": None}, ["household.monthly_unearned_income"]),
        ({"patient__marital_status": None}, ["patient.marital_status"]),
        (
            {"patient__marital_status": None, "household__countable_resources": None},
            ["patient.marital_status", "household.countable_resources"],
        ),
    ],
)
def test_income_and_what_is_owned_are_asked_for(changes, paths):
    assert way_in("aged_or_disabled", BLIND, **changes) == ("unknown", str(words.NEED_INCOME_AND_OWNED))
    assert asked_for("aged_or_disabled", BLIND, **changes) == paths


def test_a_spouse_whose_income_is_not_told_leaves_it_open():
    assert asked_for("aged_or_disabled", COUPLE, spouse__monthly_earned_income=None) == ["spouse.monthly_earned_income"]


def test_who_does_not_fit_the_group_hears_ssis_reason():
    base = changed(BLIND, patient__statutorily_blind=False, patient__work__monthly_earnings=9000)
    ssi = {test["id"]: test for test in ask("ssi", base)["tests"]}["category"]
    assert ssi["outcome"] == "not_met"
    assert way_in("aged_or_disabled", base) == ("not_met", ssi["reason"])


def test_while_the_illness_is_not_weighed_income_and_savings_are():
    unsettled = changed(BLIND, patient__statutorily_blind=None)
    ssi = {test["id"]: test for test in ask("ssi", unsettled)["tests"]}["category"]
    assert way_in("aged_or_disabled", unsettled) == ("unknown", str(words.INCOME_AND_SAVINGS_FIT))
    assert asked_for("aged_or_disabled", unsettled) == ssi["missing"]
    assert way_in("aged_or_disabled", unsettled, household__monthly_unearned_income=4000)[0] == "not_met"
