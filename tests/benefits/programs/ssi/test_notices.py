"""What is said beside the answer: each notice where it applies and on neither side of it."""

import pytest

from tests.benefits.programs.ssi.people import (
    DISABLED_AT_50,
    TOO_MUCH_INCOME,
    UNABLE_TO_TELL,
    WEIGHED_AT_50,
    notices,
)

WAITING = "SSI can pay in the waiting months before disability insurance begins in {}; then it ends or shrinks."
AHEAD = "SSI can pay for up to 6 months before the decision when disability is very likely."
ANOTHERS_HOME = "Living in someone's home can lower SSI by up to a third"
INSTITUTION = "In a hospital or nursing home that Medicaid pays for, SSI is at most $30 a month."
STATE_ADDS = "Your state adds a payment of its own to SSI for some people"
STATE_ADDS_NOTHING = "As far as we know, your state adds nothing of its own to SSI."
MANY_ADD = "Many states add their own payment to SSI."
RECEIVING = {"patient__benefits": {"ssi": {"status": "receiving"}}}
IN_ANOTHERS_HOME = {"household__lives_in": "someone_elses_home"}
IN_AN_INSTITUTION = {"household__lives_in": "institution"}
COUNTS = {"patient__work__credits_total": 80, "patient__work__credits_last_10_years": 40}
KIDNEYS = {"patient__esrd": {"dialysis_began": "2026-09-01"}}


@pytest.mark.parametrize(
    ("stopped_on", "told"),
    [("2026-07-01", None), ("2026-07-02", "January 2027"), ("2026-06-15", None)],
)
def test_months_of_waiting_are_named_where_ssi_could_come_before_insurance(stopped_on, told):
    """SSI from December 2026; disability insurance from December 2026 or January 2027."""
    said = notices(
        **DISABLED_AT_50,
        patient__work__stopped_on=stopped_on,
        patient__diagnosis__condition="breast cancer",
        patient__diagnosis__metastatic=True,
    )
    assert (WAITING.format(told) in said) is (told is not None)
    assert ("waiting months" in said) is (told is not None)


@pytest.mark.parametrize("changes", [TOO_MUCH_INCOME, RECEIVING])
def test_they_are_not_named_where_nothing_is_asked_for(changes):
    assert "waiting months" not in notices(patient__work__stopped_on="2026-10-15", **changes)


@pytest.mark.parametrize(
    ("notice", "changes", "told"),
    [
        (AHEAD, DISABLED_AT_50, True),
        (AHEAD, WEIGHED_AT_50, False),
        (AHEAD, {**WEIGHED_AT_50, **KIDNEYS}, True),
        (AHEAD, {**WEIGHED_AT_50, "patient__esrd": {"self_dialysis_training": False}}, False),
        (AHEAD, {**WEIGHED_AT_50, "patient__diagnosis__terminal": True}, True),
        (AHEAD, {**DISABLED_AT_50, **TOO_MUCH_INCOME}, False),
        (AHEAD, {**DISABLED_AT_50, **RECEIVING}, False),
        (ANOTHERS_HOME, IN_ANOTHERS_HOME, True),
        (ANOTHERS_HOME, {**IN_ANOTHERS_HOME, **RECEIVING}, True),
        (ANOTHERS_HOME, {**IN_ANOTHERS_HOME, **TOO_MUCH_INCOME}, False),
        (ANOTHERS_HOME, {}, False),
        (ANOTHERS_HOME, IN_AN_INSTITUTION, False),
        (INSTITUTION, IN_AN_INSTITUTION, True),
        (INSTITUTION, {**IN_AN_INSTITUTION, **RECEIVING}, True),
        (INSTITUTION, {**IN_AN_INSTITUTION, **TOO_MUCH_INCOME}, False),
        (INSTITUTION, {}, False),
        (INSTITUTION, IN_ANOTHERS_HOME, False),
        (STATE_ADDS, {}, True),
        (STATE_ADDS, UNABLE_TO_TELL, True),
        (STATE_ADDS, {"patient__citizenship": None}, True),
        (STATE_ADDS, RECEIVING, False),
        (STATE_ADDS, TOO_MUCH_INCOME, False),
        (STATE_ADDS_NOTHING, {"state": "TN"}, True),
        (STATE_ADDS_NOTHING, {"state": "TX"}, False),
        (MANY_ADD, {"state": None}, True),
        (MANY_ADD, {"state": "TX"}, False),
        (MANY_ADD, {"state": "TN", "as_of": "2023-12-31"}, True),
        (STATE_ADDS_NOTHING, {"state": "TN", "as_of": "2024-01-01"}, True),
    ],
)
def test_each_notice_is_said_only_where_it_applies(notice, changes, told):
    assert (notice in notices(**changes)) is told


@pytest.mark.parametrize(("born", "told"), [("1961-11-25", False), ("1961-11-26", True)])
def test_nothing_of_a_disability_is_said_to_who_is_65(born, told):
    said = notices(**{**DISABLED_AT_50, "patient__birth_date": born}, patient__diagnosis__terminal=True)
    assert (AHEAD in said) is told


@pytest.mark.parametrize(
    ("state", "who"), [("VT", "Social Security pays at least part of it"), ("TX", "pays it itself"), ("TN", None)]
)
def test_it_says_who_pays_the_states_part(state, who):
    said = notices(state=state)
    assert [part for part in ("Social Security pays at least part of it", "pays it itself") if part in said] == (
        [] if who is None else [who]
    )


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (TOO_MUCH_INCOME, True),
        ({**TOO_MUCH_INCOME, "state": "TN"}, False),
        ({**TOO_MUCH_INCOME, "household__countable_resources": 2001}, False),
        ({}, False),
    ],
)
def test_a_no_by_income_alone_names_the_states_own_limit(changes, told):
    assert ("more income is allowed for the state's part" in notices(**changes)) is told
