"""The run through the days: which day a limit is reached on, and that counting days is going through them."""

from decimal import Decimal

import pytest

from benefits.result.answers import Outcome
from tests.benefits.costs.cases import PLAN, day, employer_plan, item, money, program, tally_of, totals

YEAR = {"starts_on": "2027-01-01", "months": 12}
FRESH = {"spent_toward_deductible": 0, "spent_toward_maximum": 0}


def year_of(*items, insurance=None, results=(), costs=YEAR, **plan):
    cover = [employer_plan(**FRESH | plan)] if insurance is None else insurance
    return tally_of(costs | {"items": list(items)}, insurance=cover, results=results)


def reached(found, event="maximum_reached"):
    return [entry.on for entry in found.events if entry.id == event]


def daily(amount, covered="plan", **more):
    return item("scan", amount, covered, "day", **more)


@pytest.mark.parametrize(
    ("maximum", "on"),
    [(100, "2027-01-01"), (101, "2027-01-02"), (3000, "2027-01-30"), (3001, "2027-01-31"), (3100, "2027-01-31")],
)
def test_the_day_the_maximum_is_reached(maximum, on):
    found = year_of(daily(100), deductible=maximum, out_of_pocket_max=maximum)
    assert reached(found) == [day(on)]
    assert found.total.total == maximum


@pytest.mark.parametrize(("maximum", "on"), [(3101, "2027-02-01"), (36400, "2027-12-30"), (36401, "2027-12-31")])
def test_the_maximum_may_be_reached_in_any_month(maximum, on):
    found = year_of(daily(100), deductible=maximum, out_of_pocket_max=maximum)
    assert reached(found) == [day(on)]
    assert found.total.total == maximum


def test_a_maximum_reached_with_the_last_cent_of_the_year_is_reached():
    found = year_of(daily(100), deductible=36500, out_of_pocket_max=36500)
    assert reached(found) == [day("2027-12-31")]
    assert reached(year_of(daily(100), deductible=36501, out_of_pocket_max=36501)) == []


def test_the_month_of_the_maximum_holds_what_was_paid_before_it():
    found = year_of(daily(100), deductible=0, coinsurance="0.5", out_of_pocket_max=2000)
    assert totals(found)[:3] == money(1550, 450, 0)
    assert reached(found) == [day("2027-02-09")]


def test_the_deductible_ends_within_a_service():
    found = year_of(daily(100), deductible=3050, out_of_pocket_max=100000)
    assert totals(found)[:2] == money(3000 + 50 + 10, 28 * 20)


def test_a_deductible_used_up_at_the_end_of_a_day_ends_there():
    found = year_of(daily(100), deductible=3000, out_of_pocket_max=100000)
    assert totals(found)[:2] == money(3000 + 20, 28 * 20)


def test_costs_of_one_day_are_charged_in_the_order_of_the_list():
    items = [item("scan", 1000, "plan", "once"), item("surgery", 1000, "plan", "once")]
    found = year_of(*items, deductible=1500, out_of_pocket_max=100000)
    assert [line.total for line in found.lines] == money(1000, 500 + 100)
    assert [line.total for line in year_of(*reversed(items), deductible=1500).lines] == money(1000, 600)


def test_several_services_of_a_day_are_one_after_the_other():
    found = year_of(daily(100, count=3), deductible=250, out_of_pocket_max=400)
    assert totals(found)[0] == 400
    assert reached(found) == [day("2027-01-04")]


def test_a_cost_that_begins_after_the_limits_costs_nothing():
    found = year_of(
        daily(100, to="2027-01-31"), daily(7, **{"from": "2027-02-01"}), deductible=0, out_of_pocket_max=100
    )
    assert [line.total for line in found.lines] == money(100, 0)


@pytest.mark.parametrize("counts", [True, False])
def test_care_that_does_not_count_goes_on_after_the_maximum(counts):
    found = year_of(
        item("scan", 5000, "plan", "once"),
        daily(10, counts_toward_maximum=counts, to="2027-01-10"),
        deductible=1000,
        out_of_pocket_max=1000,
    )
    assert found.lines[1].total == (0 if counts else 10 * 2)


def test_copays_count_toward_the_maximum_and_leave_the_deductible():
    found = year_of(daily(40, "copay"), daily(100), deductible=300, coinsurance=0, out_of_pocket_max=500)
    assert [line.total for line in found.lines] == money(200, 300)
    assert reached(found) == [day("2027-01-05")]


def test_a_copay_that_does_not_count_is_paid_all_the_year():
    found = year_of(daily(40, "copay", counts_toward_maximum=False), daily(1000), out_of_pocket_max=500)
    assert [line.total for line in found.lines] == money(40 * 365, 500)


def test_medicines_of_an_advantage_plan_lie_outside_its_limit():
    plan = PLAN | FRESH | {"deductible": 0, "coinsurance": "0.5", "out_of_pocket_max": 100}
    items = [
        item("prescription", 100, "plan", "month"),
        item("prescription", 30, "copay", "month"),
        item("scan", 1000, "plan", "once"),
    ]
    found = year_of(*items, insurance=[{"kind": "medicare_advantage", "plan": plan}])
    assert [line.total for line in found.lines] == money(600, 360, 100)
    employer = year_of(*items, insurance=[{"kind": "employer", "plan": plan}])
    assert sum(line.total for line in employer.lines) == 100


def test_copays_under_medicare_alone_are_paid_each_time():
    told = {"medicare": {"part_b_since": "2020-01-01"}}
    medigap_k = {"kind": "medigap", "medigap_plan": "K"}
    items = [item("scan", 500000, "plan", "once"), daily(40, "copay", to="2027-01-10")]
    found = tally_of(YEAR | {"items": items}, insurance=[medigap_k], benefits=told)
    assert found.lines[1].total == 400


# Unknown


def test_charges_are_unknown_until_copays_reach_the_maximum():
    items = [daily(10, "copay", to="2027-01-10"), item("scan", 100, "plan", "once", **{"from": "2027-01-20"})]
    plan = {"spent_toward_deductible": None, "spent_toward_maximum": 6400, "out_of_pocket_max": 6500}
    found = year_of(*items, costs=YEAR | {"starts_on": "2026-12-01"}, insurance=[employer_plan(**plan)])
    late = [daily(10, "copay", to="2026-12-10"), item("scan", 100, "plan", "once", **{"from": "2026-12-20"})]
    known = year_of(*late, costs=YEAR | {"starts_on": "2026-12-01"}, insurance=[employer_plan(**plan)])
    assert known.total.total == 100
    assert known.missing == ()
    assert found.missing == ()


def test_what_a_plan_year_wants_for_is_asked_once_a_charge_falls_in_it():
    plan = {"spent_toward_deductible": None, "spent_toward_maximum": 6399, "out_of_pocket_max": 6500}
    items = [daily(10, "copay", to="2026-12-10"), item("scan", 100, "plan", "once", **{"from": "2026-12-10"})]
    found = year_of(*items, costs=YEAR | {"starts_on": "2026-12-01"}, insurance=[employer_plan(**plan)])
    assert found.missing == ("patient.insurance[0].plan.spent_toward_deductible",)
    assert [line.total for line in found.lines] == [100, None]


def test_a_cost_without_an_amount_leaves_its_months_unknown_and_the_others_known():
    found = year_of(daily(None, to="2027-02-10"), daily(100), deductible=0, coinsurance=1, out_of_pocket_max=5000)
    assert [line.total for line in found.lines] == [None, 5000]
    assert [month.total is None for month in found.months] == [True, True] + [False] * 10
    assert found.missing == ("costs.items[0].amount",)


@pytest.mark.parametrize(("kind", "said"), [("employer", True), (None, True)])
def test_copays_in_full_are_said_to_be_so(kind, said):
    plan = employer_plan(spent_toward_maximum=None) | {"kind": kind}
    found = tally_of({"months": 1, "items": [daily(40, "copay")]}, insurance=[plan])
    assert any("counted in full" in str(note) for note in found.notes) is said


def test_copays_without_cover_are_not_said_to_be_taken_in_full():
    found = tally_of({"months": 1, "items": [daily(40, "copay")]}, insurance=[])
    assert not any("counted in full" in str(note) for note in found.notes)
    assert found.total.total == Decimal(40 * 7)


def test_copays_of_a_plan_not_told_are_taken_in_full_and_ask_nothing():
    found = tally_of({"months": 1, "items": [daily(40, "copay")]}, insurance=[{"kind": "employer"}])
    assert found.total.total == Decimal(40 * 7)
    assert found.missing == ()
    assert any("counted in full" in str(note) for note in found.notes)


def test_days_without_figures_are_unknown_and_said():
    told = {"medicare": {"part_b_since": "1950-01-01"}}
    costs = {"starts_on": "1960-01-01", "months": 1, "items": [daily(100)]}
    found = tally_of(costs, insurance=[], benefits=told)
    assert found.total.total is None
    assert any("do not hold" in str(note) for note in found.notes)
    drugs = {"starts_on": "2020-01-01", "months": 1, "items": [daily(100, "part_d")]}
    assert any("do not hold" in str(note) for note in tally_of(drugs).notes)
    assert tally_of(drugs).total.total is None


# Medicines


@pytest.mark.parametrize(("price", "days"), [(20, [day("2026-11-24")]), (12, [])])
def test_the_day_the_drug_limit_is_reached(price, days):
    costs = {"starts_on": "2026-01-01", "months": 12, "items": [daily(price, "part_d")]}
    assert reached(tally_of(costs, as_of="2026-01-01"), "part_d_threshold_reached") == days


def test_medicines_begin_anew_each_calendar_year():
    costs = {"starts_on": "2026-11-01", "months": 3, "items": [item("prescription", 50000, "part_d", "month")]}
    found = tally_of(costs)
    assert totals(found)[1] == 0
    assert totals(found)[0] == 2100
    assert totals(found)[2] > 2000
    assert reached(found, "part_d_threshold_reached") == [day("2026-11-01"), day("2027-01-01")]


def test_with_extra_help_the_limit_is_used_up_by_the_whole_share():
    helped = program("extra_help", Outcome.ALREADY, level="full")
    costs = {
        "starts_on": "2026-01-01",
        "months": 12,
        "items": [item("prescription", 800, "part_d", "month", brand=True)],
    }
    found = tally_of(costs, as_of="2026-01-01", results=(helped,))
    assert totals(found) == money(*["12.65"] * 9, 0, 0, 0)
    assert reached(found, "part_d_threshold_reached") == [day("2026-09-01")]


@pytest.mark.parametrize(
    ("outcome", "level", "paid"),
    [
        (Outcome.ALREADY, "full", "12.65"),
        (Outcome.ALREADY, "partial", 100),
        (Outcome.ALREADY, None, 100),
        (Outcome.LIKELY, "full", 100),
    ],
)
def test_only_full_extra_help_that_is_there_lowers_a_copay(outcome, level, paid):
    answer = program("extra_help", outcome, level=level)
    costs = {
        "starts_on": "2026-01-01",
        "months": 1,
        "items": [item("prescription", 100, "part_d", "month", brand=True)],
    }
    assert tally_of(costs, as_of="2026-01-01", results=(answer,)).total.total == Decimal(paid)


# The three runs


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [
        (None, None, (100, 100, 100)),
        (80, None, (80, 100, 100)),
        (None, 130, (100, 100, 130)),
        (80, 130, (80, 100, 130)),
        (100, 100, (100, 100, 100)),
    ],
)
@pytest.mark.parametrize("covered", ["none", "plan"])
def test_the_ends_of_a_cost_are_charged_as_the_expected_one(covered, low, high, found):
    cost = item("scan", 100, covered, "once", low=low, high=high)
    total = year_of(cost, deductible=1000).total
    assert (total.low, total.total, total.high) == found
    (line,) = year_of(cost, deductible=1000).lines
    assert (line.low, line.total, line.high) == found


def test_a_range_of_plain_costs_leaves_covered_ones_as_they_are():
    found = year_of(item("scan", 500, "plan", "once"), item("meals", 10, "none", "once", low=5, high=20), deductible=0)
    assert (found.total.low, found.total.total, found.total.high) == (105, 110, 120)


def test_an_end_that_is_known_does_not_make_up_for_an_amount_that_is_not():
    found = year_of(item("scan", None, "none", "once", low=50))
    assert (found.total.low, found.total.total, found.total.high) == (50, None, None)
    assert found.missing == ("costs.items[0].amount",)


def test_a_high_run_that_meets_its_maximum_sooner_may_be_the_cheaper_one():
    costs = [
        item("scan", 1000, "plan", "once", low=1000, high=10000),
        item("copay", 100, "copay", "month", counts_toward_maximum=True, **{"from": "2027-02-01"}),
    ]
    found = year_of(*costs, deductible=0, coinsurance=1, out_of_pocket_max=1500)
    assert (found.total.low, found.total.total, found.total.high) == (1500, 1500, 1500)
    assert (found.lines[1].low, found.lines[1].total, found.lines[1].high) == (0, 500, 500)
