"""The spouse's income, other benefits, and what would have come in without the illness."""

from decimal import Decimal

import pytest

from tests.benefits.costs.cases import money
from tests.benefits.timeline.asked import HORIZON, STOPPED, income, missing, timeline_of

RETIRED = {"social_security_retirement": {"status": "receiving", "monthly_amount": 1500}}
EARNS = "spouse.monthly_earned_income"


@pytest.mark.parametrize(
    ("spouse", "paid"),
    [
        ({"monthly_earned_income": 4000}, 4000),
        ({"monthly_earned_income": 4000, "monthly_unearned_income": 300}, 4300),
        ({"monthly_earned_income": 0, "monthly_unearned_income": 300}, 300),
        ({"monthly_earned_income": None, "monthly_unearned_income": 300}, None),
    ],
)
def test_the_spouses_income_is_earned_and_other(spouse, paid):
    assert income(timeline_of(spouse=spouse), "spouse")[0] == paid


@pytest.mark.parametrize(
    ("status", "asked"), [("married", True), ("single", False), ("separated", False), (None, False)]
)
def test_a_spouse_not_told_of_is_asked_for_of_the_married(status, asked):
    assert (EARNS in missing(timeline_of(person={"marital_status": status}))) is asked


def test_the_hours_of_each_entry_of_a_spouse_are_taken_off():
    job = {"hourly_pay": 20, "paid_leave_hours": 0}
    people = [{"relationship": name, "employer": job} for name in ("spouse", "child", "spouse")]
    missed = [{"caregiver": place, "count": 1, "per": "day", "to": "2026-12-31"} for place in range(3)]
    found = timeline_of(
        costs=HORIZON | {"caregiver_hours_missed": missed},
        caregivers=people,
        spouse={"monthly_earned_income": 4000},
    )
    assert income(found, "spouse")[:2] == money(4000 - 2 * 620, 4000)


def test_a_spouses_lost_pay_not_known_leaves_the_line_out():
    people = [{"relationship": "spouse", "employer": {"hourly_pay": 20}}]
    missed = [{"caregiver": 0, "count": 1, "per": "day", "to": "2026-12-31"}]
    found = timeline_of(
        costs=HORIZON | {"caregiver_hours_missed": missed},
        caregivers=people,
        spouse={"monthly_earned_income": 4000},
    )
    assert income(found, "spouse")[:2] == [None, 4000]
    assert "caregivers[0].employer.paid_leave_hours" in found[0].missing


@pytest.mark.parametrize(
    ("benefits", "paid"),
    [
        (RETIRED, 1500),
        (RETIRED | {"workers_compensation_monthly": 200}, 1700),
        ({"workers_compensation_monthly": 200}, 200),
        ({"social_security_retirement": {"status": "applied", "monthly_amount": 1500}}, None),
        ({"social_security_retirement": {"status": "receiving"}}, None),
        ({}, None),
    ],
)
def test_retirement_and_workers_compensation_are_other_income(benefits, paid):
    assert income(timeline_of(benefits=benefits), "other")[0] == paid


@pytest.mark.parametrize(
    ("work", "benefits", "usual"),
    [
        (STOPPED, {}, 3100),
        (STOPPED, RETIRED, 4600),
        (STOPPED, {"workers_compensation_monthly": 200}, 3100),
        ({"status": "working", "monthly_earnings": 2500}, {}, 2500),
        ({"status": "working", "monthly_earnings": 2500}, RETIRED, 4000),
        ({"status": "working", "monthly_earnings": 2500, "stopped_on": "2027-01-15"}, {}, None),
        ({"status": "working", "monthly_earnings": 2500, "stopped_on": "2027-01-15"}, RETIRED, 1500),
        ({"status": "stopped", "monthly_earnings": 0}, {}, None),
        ({"status": "working"}, {}, None),
        ({"status": "never_worked"}, RETIRED, 1500),
        ({}, RETIRED, 1500),
    ],
)
def test_the_usual_income_is_pay_and_a_retirement_benefit_already_paid(work, benefits, usual):
    found = timeline_of(work, benefits=benefits, insurance=[{"kind": "employer", "monthly_premium": 1}])
    assert found[0].baseline == usual
    assert ("patient.work.employer.weekly_pay" in found[0].missing) >= (usual is None)


def test_the_spouses_usual_income_is_part_of_it():
    found = timeline_of(spouse={"monthly_earned_income": 4000, "monthly_unearned_income": 300})
    assert found[0].baseline == Decimal(3100 + 4300)
