"""How the months add up."""

from decimal import Decimal

from tests.benefits.costs.cases import item, money
from tests.benefits.timeline.asked import HORIZON, STOPPED, timeline_of


def test_what_is_left_and_the_gap_add_up_month_by_month():
    costs = HORIZON | {"months": 3, "items": [item("meals", 100, "none", "month")]}
    found = timeline_of(STOPPED | {"stopped_on": "2027-01-01"}, costs=costs)
    assert [month.net for month in found] == money(3000, -100, -100)
    assert [month.cumulative for month in found] == money(3000, 2900, 2800)
    assert [month.gap for month in found] == money(100, 3200, 2900)
    assert [month.cumulative_gap for month in found] == money(100, 3300, 6200)


def test_a_gap_not_known_has_no_sum():
    found = timeline_of({"status": "stopped", "stopped_on": "2026-12-01"}, spouse={"monthly_earned_income": 1})
    assert [month.gap for month in found] == [None] * 6
    assert [month.cumulative_gap for month in found] == [None] * 6
    assert found[5].cumulative == Decimal(6)


def test_a_line_not_known_is_left_out_of_its_month_and_asked_there():
    costs = HORIZON | {"items": [item("meals", None, "none", "once", **{"from": "2027-01-05"})]}
    found = timeline_of(costs=costs)
    assert ["out_of_pocket" in month.costs for month in found] == [True, False, True, True, True, True]
    assert [month.missing for month in found[:3]] == [(), ("costs.items[0].amount",), ()]
