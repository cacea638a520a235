"""Medicaid by income: the month decides for an applicant, 42 CFR 435.603(h)(1); parents, children; never a false no."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing
from tests.benefits.programs.medicaid.test_medicaid import BASE

CHILD = [{"birth_date": "2014-09-01"}]
MARRIED = {"patient__marital_status": "married", "household__monthly_unearned_income": 0}


def test_a_high_year_does_not_shut_out_who_just_stopped_work():
    result = ask("medicaid", BASE, household__annual_magi=64000, household__monthly_unearned_income=0)
    assert (answers(result)["route_adult"], result["outcome"]) == ("met", "likely")


@pytest.mark.parametrize(("told", "answer"), [("2489", "met"), ("2489.01", "not_met")])
def test_the_households_month_as_told_decides(told, answer):
    assert answers(ask("medicaid", BASE, household__monthly_magi=told))["route_adult"] == answer


@pytest.mark.parametrize(("wages", "answer"), [("2489", "met"), ("2489.01", "not_met")])
def test_a_spouses_income_of_the_month_is_added(wages, answer):
    spouse = {"monthly_earned_income": wages, "monthly_unearned_income": 0}
    assert answers(ask("medicaid", BASE, spouse=spouse, **MARRIED))["route_adult"] == answer


def test_a_spouse_whose_income_is_not_told_leaves_it_open():
    result = ask("medicaid", BASE, spouse={}, **MARRIED)
    assert answers(result)["route_adult"] == "unknown"
    assert "spouse.monthly_earned_income" in missing(result)


@pytest.mark.parametrize(("year", "answer"), [("29868", "met"), ("29868.01", "not_met")])
def test_a_twelfth_of_the_year_stands_for_the_month_while_work_goes_on(year, answer):
    changes = {
        "patient__work": {"status": "working"},
        "household__monthly_earned_income": None,
        "household__monthly_unearned_income": None,
        "household__annual_magi": year,
    }
    assert answers(ask("medicaid", BASE, **changes))["route_adult"] == answer


@pytest.mark.parametrize("status", ["stopped", "on_leave"])
def test_the_year_says_nothing_of_the_month_once_work_has_stopped(status):
    changes = {
        "patient__work": {"status": status},
        "household__monthly_earned_income": None,
        "household__monthly_unearned_income": None,
        "household__annual_magi": 90000,
    }
    result = ask("medicaid", BASE, **changes)
    assert answers(result)["route_adult"] == "unknown"
    assert "household.monthly_magi" in missing(result)


@pytest.mark.parametrize(("year", "answer"), [("21639.99", "unknown"), ("21640", "not_met")])
def test_435_603_i_a_year_below_the_guideline_may_count_where_the_month_is_too_high(year, answer):
    changes = {"household__monthly_unearned_income": 5000, "household__annual_magi": year}
    assert answers(ask("medicaid", BASE, **changes))["route_adult"] == answer


@pytest.mark.parametrize(
    ("income", "answer"), [("343", "met"), ("343.01", "unknown"), ("686", "unknown"), ("686.01", "not_met")]
)
def test_435_110_parents_in_texas_at_19_percent_of_the_guideline_for_two(income, answer):
    """A limit known from a list alone refuses nothing up to twice of it."""
    changes = {"state": "TX", "household__children": CHILD, "household__monthly_unearned_income": income}
    assert answers(ask("medicaid", BASE, **changes))["route_parent"] == answer


@pytest.mark.parametrize(("income", "answer"), [("2489", "unknown"), ("2489.01", "not_met")])
def test_435_110_no_state_lets_parents_have_more_than_the_adults_whom_it_covers(income, answer):
    """Ohio: 95 percent for parents by a list, 138 percent for adults, 1.38 x 21,640 / 12, up to the dollar."""
    changes = {"state": "OH", "household__children": CHILD, "household__monthly_unearned_income": income}
    assert answers(ask("medicaid", BASE, **changes))["route_parent"] == answer


@pytest.mark.parametrize(
    ("born", "answer"), [("2008-11-26", "met"), ("2008-11-25", "not_applicable"), (None, "unknown")]
)
def test_a_child_at_home_is_under_18(born, answer):
    changes = {"state": "TX", "household__children": [{"birth_date": born}], "household__monthly_unearned_income": 0}
    assert answers(ask("medicaid", BASE, **changes))["route_parent"] == answer


@pytest.mark.parametrize(("income", "answer"), [(0, "unknown"), (687, "not_met")])
def test_children_not_told_of_leave_it_open_only_where_income_would_fit(income, answer):
    changes = {"state": "TX", "household__children": None, "household__monthly_unearned_income": income}
    assert answers(ask("medicaid", BASE, **changes))["route_parent"] == answer


@pytest.mark.parametrize(("born", "answer"), [("2007-11-26", "met"), ("2007-11-25", "not_applicable")])
def test_435_118_a_patient_under_19_has_the_way_in_of_children(born, answer):
    result = ask("medicaid", BASE, state="TX", patient__birth_date=born, household__monthly_unearned_income=0)
    assert answers(result)["route_child"] == answer


def test_a_child_above_the_federal_least_is_never_told_no():
    result = ask(
        "medicaid", BASE, state="TX", patient__birth_date="2015-01-01", household__monthly_unearned_income=4000
    )
    assert (answers(result)["route_child"], result["outcome"]) == ("unknown", "unknown")


@pytest.mark.parametrize(("pay", "answer"), [(1, "unknown"), (0, "not_applicable")])
def test_the_buy_in_of_workers_with_a_disability_is_never_a_no_for_who_has_pay(pay, answer):
    result = ask("medicaid", BASE, state="TX", household__monthly_earned_income=pay)
    assert answers(result)["route_working_disabled"] == answer


@pytest.mark.parametrize(
    ("status", "answer"),
    [("working", "unknown"), ("on_leave", "unknown"), (None, "unknown"), ("stopped", "not_applicable")],
)
def test_work_that_was_not_told_leaves_the_buy_in_open(status, answer):
    work = {"patient__work": {"status": status}, "household__monthly_earned_income": None}
    result = ask("medicaid", BASE, state="TX", **work)
    assert answers(result)["route_working_disabled"] == answer


@pytest.mark.parametrize(("helped", "outcome"), [(None, "unknown"), (False, "unlikely")])
def test_daily_help_that_was_not_told_is_never_a_no(helped, outcome):
    told = {"state": "TX", "patient__needs_help_with_daily_activities": helped}
    result = ask("medicaid", BASE, household__monthly_unearned_income=7500, **told)
    assert result["outcome"] == outcome
    asked = [entry["path"] for entry in result["missing"]]
    assert ("patient.needs_help_with_daily_activities" in asked) is (helped is None)


@pytest.mark.parametrize(("helped", "answer"), [(True, "unknown"), (None, "unknown"), (False, "not_applicable")])
def test_long_term_care_was_not_looked_at_for_who_needs_daily_help(helped, answer):
    result = ask("medicaid", BASE, state="TX", patient__needs_help_with_daily_activities=helped)
    assert answers(result)["route_long_term_care"] == answer


@pytest.mark.parametrize(("since", "answer"), [("2026-11-25", "met"), ("2026-11-24", "not_met")])
def test_1396a_aa_4_medicare_closes_the_cancer_way_in_from_its_first_day(since, answer):
    changes = {
        "patient__diagnosis": {"condition": "breast_cancer"},
        "patient__benefits": {"medicare": {"part_a_since": since}},
    }
    assert answers(ask("medicaid", BASE, **changes))["route_breast_or_cervical_cancer"] == answer


@pytest.mark.parametrize("state", ["AR", "IA", "IL", "MO", "ND", "NJ"])
def test_states_once_missing_take_bills_off(state):
    result = ask("medicaid", BASE, state=state, patient__birth_date="1950-01-01", household__countable_resources=0)
    assert answers(result)["route_medical_bills"] == "met"


@pytest.mark.parametrize("state", ["AZ", "ID", "IN", "NM", "NV"])
def test_states_once_listed_without_ground_take_no_bills_off(state):
    result = ask("medicaid", BASE, state=state, patient__birth_date="1950-01-01", household__countable_resources=0)
    assert answers(result)["route_medical_bills"] == "not_met"


def test_the_spend_down_is_what_counts_less_the_states_level():
    result = ask(
        "medicaid",
        BASE,
        state="PA",
        patient__birth_date="1950-01-01",
        patient__marital_status="single",
        household__monthly_unearned_income=1445,
        household__countable_resources=0,
    )
    assert result["facts"]["spend_down_monthly"] == 1000  # 1,445 less 20, less Pennsylvania's 425


@pytest.mark.parametrize(("income", "answer"), [("1856", "met"), ("1856.01", "not_met")])
def test_new_york_covers_the_aged_and_disabled_at_138_percent(income, answer):
    result = ask(
        "medicaid",
        BASE,
        state="NY",
        patient__birth_date="1950-01-01",
        patient__marital_status="single",
        household__monthly_unearned_income=income,
        household__countable_resources=0,
    )
    assert answers(result)["route_aged_or_disabled"] == answer


@pytest.mark.parametrize(("income", "answer"), [("1511", "met"), ("1511.01", "not_met")])
def test_a_couple_in_a_state_that_follows_ssi_has_the_couples_rate(income, answer):
    result = ask(
        "medicaid",
        BASE,
        state="TX",
        patient__birth_date="1950-01-01",
        patient__marital_status="married",
        spouse={"monthly_earned_income": 0, "monthly_unearned_income": income},
        household__monthly_unearned_income=0,
        household__countable_resources=0,
    )
    assert answers(result)["route_aged_or_disabled"] == answer  # 1,491 and the 20 that are not counted


@pytest.mark.parametrize(("as_of", "months"), [("2026-12-31", "3"), ("2027-01-01", "1")])
def test_71112_bills_reach_back_one_month_for_adults_from_2027(as_of, months):
    result = ask("medicaid", BASE, as_of=as_of, household__monthly_unearned_income=0)
    assert any(notice.endswith(f"reaches back: {months}.") for notice in result["notices"])


def test_71119_the_work_rule_and_its_exemption_are_told_to_adults_by_income():
    notices = ask("medicaid", BASE, household__monthly_unearned_income=0)["notices"]
    assert any(
        "January 1, 2027" in notice and "80 hours" in notice and "medically frail" in notice for notice in notices
    )


@pytest.mark.parametrize(("year", "answer"), [("4111.60", "unknown"), ("4111.61", "not_met")])
def test_of_a_parent_the_year_is_held_against_the_parents_own_share(year, answer):
    changes = {"state": "TX", "household__children": CHILD, "household__monthly_unearned_income": 5000}
    assert answers(ask("medicaid", BASE, household__annual_magi=year, **changes))["route_parent"] == answer


def test_workers_compensation_is_no_income_to_taxes_so_the_month_must_be_told():
    result = ask("medicaid", BASE, patient__benefits={"workers_compensation_monthly": 3000})
    assert answers(result)["route_adult"] == "unknown"
    assert "household.monthly_magi" in missing(result)


def test_who_gives_no_birth_date_may_be_a_child():
    result = ask("medicaid", BASE, state="TX", patient__birth_date=None, household__monthly_unearned_income=0)
    assert answers(result)["route_child"] == "unknown"
    assert result["outcome"] == "unknown"


@pytest.mark.parametrize(("as_of", "answer"), [("2026-11-24", "unknown")])
def test_georgias_conditions_were_not_looked_at(as_of, answer):
    result = ask("medicaid", BASE, as_of=as_of, state="GA", household__monthly_unearned_income=0)
    assert answers(result)["route_adult"] == answer
    assert result["outcome"] != "unlikely"


def test_a_disabled_parent_who_owns_too_much_keeps_the_way_in_of_families():
    changes = {
        "state": "CA",
        "patient__statutorily_blind": True,
        "household__children": CHILD,
        "household__monthly_unearned_income": 7500,
        "household__countable_resources": 900000,
    }
    result = ask("medicaid", BASE, **changes)
    assert (answers(result)["route_medical_bills"], result["outcome"]) == ("unknown", "unknown")


@pytest.mark.parametrize(("pregnant", "outcome"), [(True, "possible"), (False, "unlikely")])
def test_a_status_that_does_not_count_leaves_pregnancy_open(pregnant, outcome):
    changes = {"patient__citizenship": "other_noncitizen", "patient__pregnant": pregnant}
    result = ask("medicaid", BASE, household__monthly_unearned_income=0, **changes)
    assert result["outcome"] == outcome


def test_where_only_the_states_office_can_tell_nothing_is_asked_of_the_person():
    result = ask("medicaid", BASE, state="TX", household__monthly_earned_income=1, household__monthly_unearned_income=9)
    assert "state" not in missing(result)
