"""What the tally adds up, and over which months."""

from decimal import Decimal

import pytest

from benefits.costs import horizon
from tests.benefits.costs.cases import case_of, day, item, tally_of


@pytest.mark.parametrize(
    ("costs", "first", "months"),
    [
        (None, "2026-11-24", 24),
        ({}, "2026-11-24", 24),
        ({"starts_on": "2027-01-15"}, "2027-01-15", 24),
        ({"months": 1}, "2026-11-24", 1),
        ({"starts_on": "2027-01-15", "months": 3}, "2027-01-15", 3),
    ],
)
def test_the_months_counted_are_as_entered_or_two_years_from_today(costs, first, months):
    found = horizon(case_of(costs))
    assert (found.first, len(found.months)) == (day(first).toordinal(), months)


def test_kinds_trips_and_pay_add_up_to_the_total():
    costs = {
        "starts_on": "2026-12-01",
        "months": 2,
        "items": [item("meals", 10, "none", "month", low=5, high=20), item("meals", 1, "none", "month")],
        "trips": [{"round_trip_miles": 1, "cost_per_mile": 1, "times": {"count": 1, "per": "month"}, "parking": 3}],
        "patient_hours_missed": {"count": 1, "per": "day", "to": "2026-12-01"},
        "caregiver_hours_missed": [{"caregiver": 0, "count": 1, "per": "day", "to": "2026-12-02"}],
    }
    job = {"hourly_pay": 10, "paid_leave_hours": 0}
    found = tally_of(costs, work={"paid_leave_hours": 0, "employer": job}, caregivers=[{"employer": job}])
    december, january = found.months
    assert december.by_kind == {"meals": 11, "travel": 1, "parking": 3}
    assert (december.out_of_pocket, december.lost_wages_patient, december.lost_wages_caregivers) == (15, 10, 20)
    assert (december.low, december.total, december.high) == (40, 45, 55)
    assert (january.low, january.total, january.high) == (10, 15, 25)
    total = found.total
    assert total.by_kind == {"meals": 22, "travel": 2, "parking": 6}
    assert (total.low, total.total, total.high) == (50, 60, 80)
    assert (total.out_of_pocket, total.lost_wages_patient, total.lost_wages_caregivers) == (30, 10, 20)


def test_one_part_not_known_leaves_the_sums_unknown():
    costs = {"months": 2, "items": [item("meals", 10, "none", "month"), item("scan", None, "none", "once")]}
    found = tally_of(costs)
    assert [month.total for month in found.months] == [None, Decimal(10)]
    assert (found.total.total, found.total.low, found.total.high) == (None, None, None)
    assert found.total.by_kind == {"meals": 20, "scan": None}


def test_costs_without_a_list_are_a_tally_of_nothing():
    found = tally_of({"months": 2})
    assert [month.total for month in found.months] == [0, 0]
    assert (found.lines, found.missing, found.notes, found.events) == ((), (), (), ())


@pytest.mark.parametrize(("amount", "low", "high"), [(10, 12, 20), (10, 5, 8)])
def test_the_range_of_a_horizon_holds_all_three_runs(amount, low, high):
    total = tally_of({"months": 1, "items": [item("meals", amount, "none", "once", low=low, high=high)]}).total
    assert total.low == min(amount, low, high)
    assert total.high == max(amount, low, high)
