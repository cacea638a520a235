"""Claims already decided or only half described: what cannot be told stays open, what is certain is said."""

import pytest

from tests.benefits.programs.asking import ask, missing

NO_RECENT_WORK = {
    "as_of": "2026-11-24",
    "patient": {
        "birth_date": "1980-08-15",
        "statutorily_blind": False,
        "work": {"status": "stopped", "stopped_on": "2026-06-15", "worked_in_last_10_years": False},
    },
}
PAID = {
    "as_of": "2026-11-24",
    "patient": {
        "birth_date": "1980-08-15",
        "work": {"status": "stopped", "stopped_on": "2024-01-15"},
        "benefits": {"ssdi": {"status": "receiving", "monthly_amount": 1800}},
    },
}


@pytest.mark.parametrize(("blind", "insured"), [(False, False), (None, None), (True, None)])
def test_404_130_without_recent_work_nobody_is_insured_but_blind_people_may_be(blind, insured):
    facts = ask("ssdi", NO_RECENT_WORK, patient__statutorily_blind=blind)["facts"]
    assert facts["disability_insured"] is insured


def test_the_months_of_a_benefit_already_paid_are_not_counted_from_today():
    facts = ask("ssdi", PAID)["facts"]
    assert (facts["first_month_of_entitlement"], facts["medicare_begins"]) == (None, None)
    assert facts["monthly_benefit"] == 1800


def test_423_b_they_are_counted_from_the_application_when_it_is_known():
    facts = ask("ssdi", PAID, patient__benefits__ssdi__applied_on="2025-09-10")["facts"]
    assert (facts["first_month_of_entitlement"], facts["medicare_begins"]) == ("2024-09", "2026-09")


def test_who_is_paid_already_is_asked_since_when():
    assert missing(ask("ssdi", PAID)) == ["patient.benefits.ssdi.entitled_since"]


@pytest.mark.parametrize(("condition", "medicare"), [("breast_cancer", "2026-11"), ("als", "2024-11")])
def test_426_b_a_benefit_already_paid_dates_medicare_without_the_day_work_stopped(condition, medicare):
    benefit = {"status": "receiving", "entitled_since": "2024-11-01", "monthly_amount": 1800}
    changes = {"patient__work": {}, "patient__benefits__ssdi": benefit, "patient__diagnosis": {"condition": condition}}
    result = ask("ssdi", PAID, **changes)
    assert result["facts"]["first_month_of_entitlement"] == "2024-11"
    assert result["facts"]["medicare_begins"] == medicare
    assert missing(result) == []
    assert ask("medicare", PAID, **changes)["facts"]["eligible_on"] == f"{medicare}-01"


def test_a_benefit_said_to_begin_before_there_was_one_is_not_answered_but_refuses_nothing():
    benefit = {"status": "receiving", "entitled_since": "1940-02-29", "monthly_amount": 1800}
    result = ask("ssdi", PAID, patient__benefits__ssdi=benefit)
    assert (result["outcome"], result["facts"]["medicare_begins"]) == ("unknown", None)
