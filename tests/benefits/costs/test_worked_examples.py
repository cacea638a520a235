"""The worked examples of docs/cost-model.md, to the cent."""

from decimal import Decimal

from benefits.result.answers import Outcome
from tests.benefits.costs.cases import employer_plan, infusion, item, money, program, tally_of, totals


def test_a_plan_year_reset_asks_the_deductible_and_maximum_again():
    costs = {"starts_on": "2026-12-01", "months": 14, "items": [infusion(), item("copay", 40, "copay", "month")]}
    found = tally_of(costs, insurance=[employer_plan()])
    assert totals(found) == money(3400, 3440, 3060, *[0] * 10, 5240)
    assert found.total.total == Decimal(15140)


def test_a_dear_medicine_reaches_the_part_d_threshold_in_january():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [item("prescription", 14000, "part_d", "month")]}
    found = tally_of(costs, as_of="2026-01-01")
    assert totals(found) == money(2100, *[0] * 11)


def test_a_dear_medicine_with_full_extra_help_costs_one_copay():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [item("prescription", 14000, "part_d", "month")]}
    helped = program("extra_help", Outcome.ALREADY, level="full")
    found = tally_of(costs, as_of="2026-01-01", results=(helped,))
    assert totals(found) == money("12.65", *[0] * 11)


def test_extra_help_that_is_only_likely_is_not_applied():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [item("prescription", 14000, "part_d", "month")]}
    likely = program("extra_help", Outcome.LIKELY, level="full")
    assert tally_of(costs, as_of="2026-01-01", results=(likely,)).total.total == Decimal(2100)


def test_a_medicine_of_800_reaches_the_threshold_in_september():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [item("prescription", 800, "part_d", "month")]}
    found = tally_of(costs, as_of="2026-01-01")
    assert totals(found) == money("661.25", *[200] * 7, "38.75", 0, 0, 0)


def test_a_medicine_of_400_never_reaches_the_threshold():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [item("prescription", 400, "part_d", "month")]}
    found = tally_of(costs, as_of="2026-01-01")
    assert totals(found) == money(400, "261.25", *[100] * 10)
    assert found.total.total == Decimal("1661.25")


def test_original_medicare_alone_has_no_limit():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [infusion(6000, "2026-01-01")]}
    benefits = {"medicare": {"part_b_since": "2026-01-01"}}
    found = tally_of(costs, as_of="2026-01-01", benefits=benefits, insurance=[])
    assert found.total.total == Decimal("21826.40")


def test_medigap_leaves_the_part_b_deductible():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [infusion(6000, "2026-01-01")]}
    benefits = {"medicare": {"part_b_since": "2026-01-01"}}
    found = tally_of(costs, as_of="2026-01-01", benefits=benefits, insurance=[{"kind": "medigap"}])
    assert found.total.total == Decimal(283)


def test_medicare_advantage_stops_at_its_own_limit():
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [infusion(6000, "2026-01-01")]}
    plan = {"deductible": 0, "coinsurance": 0.2, "out_of_pocket_max": 5900}
    spent = {"spent_toward_deductible": 0, "spent_toward_maximum": 0}
    found = tally_of(costs, as_of="2026-01-01", insurance=[{"kind": "medicare_advantage", "plan": plan | spent}])
    assert totals(found)[:4] == money(2400, 1200, 2300, 0)
    assert found.total.total == Decimal(5900)


def test_trips_and_a_sitter_with_their_range():
    costs = {
        "starts_on": "2026-03-01",
        "months": 3,
        "items": [item("childcare", 108, "none", "week", low=90, high=150)],
        "trips": [{"round_trip_miles": 46, "times": {"count": 3, "per": "month"}, "parking": 12, "tolls": 0}],
    }
    found = tally_of(costs, as_of="2026-03-01")
    assert [month.by_kind["travel"] for month in found.months] == money("28.29", "28.29", "28.29")
    assert [month.by_kind["parking"] for month in found.months] == money(36, 36, 36)


def test_a_sitter_by_the_hour_happens_six_times_a_week():
    costs = {
        "starts_on": "2026-03-01",
        "months": 3,
        "items": [item("childcare", 18, "none", "week", count=6, low=15, high=25)],
        "trips": [{"round_trip_miles": 46, "times": {"count": 3, "per": "month"}, "parking": 12, "tolls": 0}],
    }
    found = tally_of(costs, as_of="2026-03-01")
    assert [month.by_kind["childcare"] for month in found.months] == money(486, 468, 468)
    assert totals(found) == money("550.29", "532.29", "532.29")
    assert [found.total.low, found.total.total, found.total.high] == money("1377.87", "1614.87", "2383.15")


def test_lost_wages_begin_when_paid_leave_is_used_up():
    costs = {
        "starts_on": "2026-12-01",
        "months": 3,
        "patient_hours_missed": {"count": 40, "per": "week", "from": "2026-12-01"},
    }
    work = {"paid_leave_hours": 80, "employer": {"weekly_pay": 1000, "hours_per_week": 40}}
    found = tally_of(costs, work=work)
    assert [month.lost_wages_patient for month in found.months] == money("2428.57", "4428.57", 4000)


def test_take_home_of_lost_pay_is_told_before_income_tax():
    costs = {
        "starts_on": "2026-12-01",
        "months": 1,
        "patient_hours_missed": {"count": 40, "per": "week", "from": "2026-12-01"},
    }
    work = {"paid_leave_hours": 80, "employer": {"weekly_pay": 1000, "hours_per_week": 40}}
    found = tally_of(costs, work=work)
    assert any("$2,242.78" in str(note) for note in found.notes)
