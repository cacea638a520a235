"""SSI for permanent residents, and what is said of a benefit already paid or of life in an institution."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing
from tests.benefits.programs.ssi.people import asked

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1961-11-25",
        "citizenship": "permanent_resident",
        "us_resident_since": "2010-01-01",
        "marital_status": "single",
        "work": {"status": "stopped", "monthly_earnings": 0, "credits_total": 39},
        "benefits": {"ssdi": {"status": "none"}, "ssi": {"status": "none"}, "veteran": False},
    },
    "household": {
        "children": [],
        "monthly_earned_income": 0,
        "monthly_unearned_income": 0,
        "countable_resources": 500,
        "lives_in": "own_home",
    },
}
WIFE = {"credits_total": 20, "monthly_earned_income": 0, "monthly_unearned_income": 0, "receives_ssi": False}
MARRIED = {"patient__marital_status": "married", "patient__work__credits_total": 19}
LATE = {"credits_total": 1, "ended_by": "death"}
WIDOWED = {"patient__marital_status": "widowed"}


@pytest.mark.parametrize(
    ("changes", "answer", "outcome"),
    [
        ({"patient__work__credits_total": 40}, "met", "likely"),
        ({}, "not_met", "unlikely"),
        ({"patient__work__credits_total": 40, "patient__us_resident_since": "2021-11-24"}, "met", "likely"),
        ({"patient__work__credits_total": 40, "patient__us_resident_since": "2021-11-25"}, "unknown", "unknown"),
        ({"patient__us_resident_since": "2019-11-24"}, "not_met", "unlikely"),
        ({"patient__us_resident_since": "2019-11-25"}, "unknown", "unknown"),  # seven years for refugees
        ({"patient__us_resident_since": "1996-08-22"}, "unknown", "unknown"),
        ({"patient__us_resident_since": "1996-08-23"}, "not_met", "unlikely"),
        ({"patient__birth_date": "1990-01-02", "patient__us_resident_since": "2008-01-01"}, "not_met", "unlikely"),
        ({"patient__birth_date": "1990-01-02", "patient__us_resident_since": "2007-12-31"}, "unknown", "unknown"),
        ({"patient__benefits__veteran": True}, "unknown", "unknown"),
        ({"patient__benefits__veteran": None}, "unknown", "unknown"),
        ({"patient__birth_date": "1995-01-01", "patient__statutorily_blind": True}, "unknown", "unknown"),
        ({**MARRIED, "spouse": WIFE}, "not_met", "unlikely"),
        ({**MARRIED, "spouse": {**WIFE, "credits_total": 21}}, "unknown", "unknown"),
        ({**MARRIED, "spouse": {**WIFE, "credits_total": None}}, "unknown", "unknown"),
        ({**WIDOWED, "former_spouses": [LATE]}, "unknown", "unknown"),
        ({**WIDOWED, "former_spouses": [{**LATE, "ended_by": "divorce"}]}, "not_met", "unlikely"),
        ({**WIDOWED, "former_spouses": None}, "unknown", "unknown"),
    ],
)
def test_1612_a_permanent_resident_needs_forty_credits_or_an_exception(changes, answer, outcome):
    result = ask("ssi", BASE, **changes)
    assert (answers(result)["citizenship"], result["outcome"]) == (answer, outcome)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"patient__us_resident_since": None}, "patient.us_resident_since"),
        ({"patient__work__credits_total": None}, "patient.work.earnings"),
        ({"patient__marital_status": None}, "patient.marital_status"),
        ({**MARRIED, "spouse": {**WIFE, "credits_total": None}}, "spouse.credits_total"),
        ({**WIDOWED, "former_spouses": None}, "former_spouses"),
        ({**WIDOWED, "former_spouses": [{**LATE, "credits_total": None}]}, "former_spouses[0].credits_total"),
        ({**MARRIED, "spouse": {**WIFE, "credits_total": 21}}, "spouse.credits_total"),
        ({"patient__work__credits_total": 40, "patient__us_resident_since": "2021-11-25"}, "patient.citizenship"),
        ({"patient__us_resident_since": "2019-11-25"}, "patient.citizenship"),
        ({"patient__birth_date": None}, "patient.birth_date"),
        ({"patient__benefits__veteran": None}, "patient.benefits.veteran"),
    ],
)
def test_what_could_turn_it_is_asked_for(changes, path):
    assert path in missing(ask("ssi", BASE, **changes))


@pytest.mark.parametrize(
    ("marriage", "spouse", "answer"),
    [("separated", {**WIFE, "credits_total": 21}, "unknown"), ("divorced", {**WIFE, "credits_total": 21}, "not_met")],
)
def test_a_spouses_credits_count_while_the_marriage_lasts(marriage, spouse, answer):
    result = ask(
        "ssi", BASE, patient__marital_status=marriage, patient__work__credits_total=19, spouse=spouse, former_spouses=[]
    )
    assert answers(result)["citizenship"] == answer


def test_credits_of_several_late_spouses_are_added():
    late = [{**LATE, "credits_total": 1}, {**LATE, "credits_total": 1}]
    changes = {**WIDOWED, "patient__work__credits_total": 38}
    assert answers(ask("ssi", BASE, **changes, former_spouses=late))["citizenship"] == "unknown"
    assert answers(ask("ssi", BASE, **changes, former_spouses=late[:1]))["citizenship"] == "not_met"


@pytest.mark.parametrize(
    ("changes", "asks"),
    [
        ({"patient__birth_date": None}, ["patient.birth_date"]),
        (
            {"patient__birth_date": None, "patient__benefits__veteran": None},
            ["patient.benefits.veteran", "patient.birth_date"],
        ),
        ({"patient__marital_status": None}, ["patient.marital_status"]),
        ({"patient__us_resident_since": None}, ["patient.us_resident_since"]),
        ({"patient__work__credits_total": None}, ["patient.work.earnings"]),
        (
            {**WIDOWED, "former_spouses": [{**LATE, "ended_by": "divorce"}, {**LATE, "credits_total": None}]},
            ["former_spouses[1].credits_total"],
        ),
    ],
)
def test_about_the_status_nothing_else_is_asked(changes, asks):
    assert asked(ask("ssi", BASE, **changes))["citizenship"] == asks


@pytest.mark.parametrize(("status", "outcome"), [("qualified_noncitizen", "unknown"), (None, "possible")])
def test_a_status_that_may_not_count_is_no_promise(status, outcome):
    assert ask("ssi", BASE, patient__citizenship=status)["outcome"] == outcome


@pytest.mark.parametrize(("amount", "shown"), [(600, 600), (None, 994)])
def test_what_is_paid_already_is_shown_as_it_is_paid(amount, shown):
    benefit = {"status": "receiving", "monthly_amount": amount}
    result = ask("ssi", BASE, patient__citizenship="us_citizen", patient__benefits__ssi=benefit)
    assert (result["outcome"], result["facts"]["monthly_benefit"]) == ("already", shown)


def test_in_an_institution_the_amount_is_not_promised():
    result = ask("ssi", BASE, patient__citizenship="us_citizen", household__lives_in="institution")
    assert result["facts"]["monthly_benefit"] is None
    assert "shelter others give" not in result["summary"]
    assert any("$30" in notice for notice in result["notices"])


@pytest.mark.parametrize(
    ("child", "counted"),
    [
        # 20 CFR 416.1163(b): of 900 a child takes 497, and 403 is not more than 497; without one 900 less 20 counts
        ({"disabled": False}, "0"),
        ({"disabled": True, "receives_ssi": False}, "0"),
        ({"disabled": True, "receives_ssi": True}, "880"),  # 416.1160(d): only a child SSI does not pay
        ({"disabled": True}, "880"),
        ({"disabled": False, "receives_ssi": True}, "880"),
    ],
)
def test_nothing_is_set_aside_for_a_child_whom_ssi_pays(child, counted):
    result = ask(
        "ssi",
        BASE,
        **MARRIED,
        spouse={**WIFE, "monthly_unearned_income": 900},
        household__children=[{"birth_date": "2015-01-01", **child}],
    )
    assert float(result["facts"]["countable_income"]) == float(counted)
