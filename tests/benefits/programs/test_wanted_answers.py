"""Facts that stay open name the answer they wait for, marked as deciding nothing."""

import pytest

from tests.benefits.programs.asking import ask, missing
from tests.benefits.programs.ssdi.claims import BASE

PLAN = {
    "kind": "employer",
    "through": "self",
    "employer_size": 120,
    "based_on_current_work": True,
    "ends_on": "2026-12-31",
    "monthly_premium": 310,
    "employer_premium_share_monthly": 620,
}
MARRIED = {
    "patient__marital_status": "married",
    "household": {"monthly_earned_income": 0, "monthly_unearned_income": 2000, "countable_resources": 100},
}


def wanted(program, **changes):
    entries = ask(program, BASE, **changes)["missing"]
    return [entry["path"] for entry in entries if not entry["decides"]]


def test_nothing_is_wanted_where_all_is_known():
    assert wanted("ssdi") == []


@pytest.mark.parametrize("record", [None, {"2020": 40000, "2021": 40000}])
def test_an_amount_that_is_open_waits_for_the_record(record):
    counts = {"patient__work__credits_total": 80, "patient__work__credits_last_10_years": 40}
    changes = {**counts, "patient__work__earnings": record}
    assert ask("ssdi", BASE, **changes)["facts"]["pia"] is None
    assert "patient.work.earnings" in missing(ask("ssdi", BASE, **changes))


def test_an_amount_already_paid_waits_for_nothing():
    benefit = {"status": "receiving", "entitled_since": "2026-01-01", "monthly_amount": 900}
    assert wanted("ssdi", patient__work__earnings=None, patient__benefits__ssdi=benefit) == []


def test_a_familys_part_waits_for_the_children():
    assert wanted("ssdi", household={}) == ["household.children"]


@pytest.mark.parametrize("part", ["monthly_earned_income", "monthly_unearned_income"])
def test_income_that_counts_for_ssi_is_open_while_a_spouses_is(part):
    spouse = {"monthly_earned_income": 4000, "monthly_unearned_income": 0, part: None}
    result = ask("ssi", BASE, spouse=spouse, **MARRIED)
    assert (result["outcome"], result["facts"]["countable_income"]) == ("unlikely", None)
    assert missing(result) == [f"spouse.{part}"]


def test_a_child_without_a_birth_date_leaves_the_income_that_is_set_aside_open():
    household = {**MARRIED["household"], "monthly_unearned_income": 0, "children": [{"birth_date": None}]}
    spouse = {"monthly_earned_income": 3200, "monthly_unearned_income": 0}
    result = ask("ssi", BASE, spouse=spouse, patient__marital_status="married", household=household)
    assert result["facts"]["monthly_benefit"] is None
    assert "household.children[0].birth_date" in missing(result)


@pytest.mark.parametrize("part", ["monthly_premium", "employer_premium_share_monthly"])
def test_what_continued_cover_costs_waits_for_both_parts_of_the_premium(part):
    result = ask("cobra", BASE, patient__insurance=[{**PLAN, part: None}])
    assert result["facts"]["monthly_premium_max"] is None
    assert {"path": f"patient.insurance[0].{part}", "decides": False} in result["missing"]


def test_cover_of_an_unknown_kind_is_not_taken_for_none():
    result = ask("cobra", BASE, patient__insurance=[{**PLAN, "kind": None}])
    assert (result["outcome"], missing(result)) == ("unknown", ["patient.insurance[0].kind"])
