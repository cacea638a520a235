"""Medicaid by medical bills: the state, the group, and a cent either side of what may be owned."""

import pytest

from benefits.programs.medicaid import words
from tests.benefits.programs.asking import ask, changed
from tests.benefits.programs.medicaid.people import BLIND, COUPLE, asked_for, way_in


def bills(base=BLIND, **changes):
    return way_in("medical_bills", base, **{"state": "CA", **changes})


@pytest.mark.parametrize(
    ("state", "answer", "said"),
    [
        ("CA", "met", words.KEEP_EVERY_BILL),
        ("TX", "not_met", words.STATE_TAKES_NO_BILLS_OFF),
        (None, "unknown", words.DEPENDS_ON_STATE),
    ],
)
def test_435_800_some_states_take_bills_off_income(state, answer, said):
    assert bills(state=state) == (answer, str(said))


@pytest.mark.parametrize(
    ("state", "base", "most"), [("CA", BLIND, 130_000), ("CA", COUPLE, 195_000), ("NH", COUPLE, 4000)]
)
def test_what_may_be_owned_is_the_states(state, base, most):
    at, over = {"household__countable_resources": most}, {"household__countable_resources": f"{most}.01"}
    assert bills(base, state=state, **at)[0] == "met"
    assert bills(base, state=state, **over) == ("not_met", str(words.OWNED_ABOVE_THE_STATES_LIMIT))


@pytest.mark.parametrize("status", ["single", "separated", "divorced", "widowed", None])
def test_only_who_is_married_is_held_to_a_couples_limit(status):
    changes = {"patient__marital_status": status, "household__countable_resources": "130000.01"}
    assert bills(**changes)[0] == "not_met"


def test_what_is_owned_is_asked_for():
    assert bills(household__countable_resources=None) == ("unknown", str(words.NEED_OWNED))
    changes = {"state": "CA", "household__countable_resources": None}
    assert asked_for("medical_bills", BLIND, **changes) == ["household.countable_resources"]
    assert asked_for("medical_bills", BLIND, state=None) == ["state"]


def test_it_is_for_people_who_are_65_blind_or_disabled():
    working = changed(BLIND, patient__statutorily_blind=False, patient__work__monthly_earnings=9000)
    assert bills(working) == ("not_met", str(words.ONLY_FOR_AGED_OR_DISABLED))


def test_while_the_illness_is_not_weighed_its_questions_are_asked():
    unsettled = changed(BLIND, state="CA", patient__statutorily_blind=None)
    ssi = {test["id"]: test for test in ask("ssi", unsettled)["tests"]}["category"]
    assert bills(unsettled) == ("unknown", str(words.NEED_AGE_ILLNESS_AND_WORK))
    assert asked_for("medical_bills", unsettled) == ssi["missing"]
