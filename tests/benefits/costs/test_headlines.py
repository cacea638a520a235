"""What the plan says of money at a glance."""

from decimal import Decimal

import pytest

from benefits import screen
from benefits.case.document import parse_case
from benefits.costs import headlines as tally_headlines
from benefits.costs import savings_needed, words
from benefits.law.calendar import Month
from benefits.result import CostLine, CostTally, TimelineMonth

AT_WORK = {"status": "working", "paid_leave_hours": 0, "employer": {"weekly_pay": 1000, "hours_per_week": 40}}
SITTER = {
    "kind": "childcare",
    "covered": "none",
    "amount": "100.40",
    "low": 80,
    "high": 150,
    "times": {"count": 1, "per": "once"},
}


def headlines(**parts):
    found = screen(parse_case({"as_of": "2026-12-01", **parts})).plan.headlines
    return {entry.id: entry for entry in found}


def test_the_cost_is_told_with_its_months_and_range():
    told = headlines(costs={"months": 2, "items": [SITTER]})["cost"]
    assert (told.rank, str(told.label), str(told.value)) == (80, "Cost over 2 months", "About $100")
    assert str(told.detail) == "Between $80 and $150, with pay lost to missed work"


def test_a_cost_not_known_is_said_to_be_so():
    told = headlines(costs={"months": 2, "items": [SITTER | {"amount": None}]})["cost"]
    assert str(told.value) == "Not known yet: some answers are missing."


def test_no_cost_entered_is_no_headline():
    assert "cost" not in headlines(costs={"months": 2})
    assert "cost" not in headlines()


def test_the_widest_gap_is_told_with_its_month():
    work = AT_WORK | {"status": "stopped", "stopped_on": "2027-01-01"}
    told = headlines(patient={"work": work}, costs={"months": 3})["gap"]
    assert (str(told.value), str(told.on)) == ("$8,429 by February 2027", "2027-02")


def test_the_usual_premium_alone_is_no_gap():
    insurance = [{"kind": "employer", "monthly_premium": 240}]
    assert "gap" not in headlines(patient={"work": AT_WORK, "insurance": insurance})


def test_savings_are_told_when_more_goes_out_than_comes_in():
    work = AT_WORK | {"status": "stopped", "stopped_on": "2026-12-01"}
    told = headlines(patient={"work": work}, costs={"months": 3, "items": [SITTER]})["savings_needed"]
    assert str(told.value) == "$100, before rent, food and other household costs"


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (100, 100, None),
        (99, 100, "Between $99 and $100, with pay lost to missed work"),
        (100, 101, "Between $100 and $101, with pay lost to missed work"),
    ],
)
def test_a_range_is_told_where_its_ends_differ(low, high, told):
    found = headlines(costs={"months": 1, "items": [SITTER | {"amount": 100, "low": low, "high": high}]})["cost"]
    assert (found.detail and str(found.detail)) == told


def test_one_month_is_a_month():
    assert str(headlines(costs={"months": 1, "items": [SITTER]})["cost"].label) == "Cost in 1 month"


def test_a_range_with_an_end_not_known_is_not_told():
    other = SITTER | {"amount": 5, "low": None, "high": None}
    found = headlines(costs={"months": 1, "items": [other, SITTER | {"amount": None, "low": 80}]})["cost"]
    assert str(found.detail) == "$5 of it is known. Still open: Child care."


def test_of_a_cost_not_known_at_all_no_part_is_told():
    assert headlines(costs={"months": 1, "items": [SITTER | {"amount": None}]})["cost"].detail is None


def month_of(net, gap, *, baseline=1000, cumulative=0, cumulative_gap=None, missing=(), income=1000):
    """A month of a timeline; without `cumulative_gap` its gap is the sum so far."""
    so_far = gap if cumulative_gap is None else cumulative_gap
    amounts = [None if amount is None else Decimal(amount) for amount in (net, cumulative, baseline, gap, so_far)]
    return TimelineMonth(Month(2027, 1), {"wages": Decimal(income)}, {}, *amounts, missing=missing)


def gap_between(usual, comes_in):
    month = month_of(comes_in, usual - comes_in, baseline=usual, income=comes_in)
    return {entry.id: entry for entry in tally_headlines(CostTally(), (month,))}


@pytest.mark.parametrize(("usual", "told"), [(999, False), (1000, False), (1001, True)])
def test_pay_that_falls_is_a_gap_though_no_cost_was_entered(usual, told):
    assert ("gap" in gap_between(usual, 1000)) is told


def of(*months):
    line = CostLine(0, "other", "a", Decimal(1), None, None, words.YOU, words.RULE_OF_PRICE)
    return {entry.id: entry for entry in tally_headlines(CostTally(lines=(line,)), months)}


@pytest.mark.parametrize(("gap", "told"), [(0, False), (1, True), (-1, False)])
def test_only_a_gap_above_nothing_is_told(gap, told):
    assert ("gap" in of(month_of(5, gap))) is told


def test_the_gap_is_told_where_it_is_widest():
    found = of(
        month_of(5, 10, cumulative_gap=10), month_of(5, 20, cumulative_gap=30), month_of(5, -5, cumulative_gap=25)
    )
    assert str(found["gap"].value) == "$30 by January 2027"


@pytest.mark.parametrize("unknown", [{"gap": None, "baseline": None}, {"missing": ("a",)}])
def test_a_gap_not_known_in_a_month_is_not_told(unknown):
    assert "gap" in of(month_of(5, 10))
    assert "gap" not in of(month_of(5, 10), month_of(**{"net": 5, "gap": 10} | unknown))


@pytest.mark.parametrize(
    ("cumulative", "needed"), [((1, 2), 0), ((1, 0), 0), ((1, -1), 1), ((-3, 5), 3), ((-3, -2), 3)]
)
def test_savings_needed_are_the_lowest_the_running_total_falls(cumulative, needed):
    assert savings_needed([month_of(0, 0, cumulative=total) for total in cumulative]) == needed


@pytest.mark.parametrize(("cumulative", "told"), [(0, False), (-1, True)])
def test_savings_are_told_when_some_are_needed(cumulative, told):
    assert ("savings_needed" in of(month_of(0, 0, cumulative=cumulative))) is told


def test_without_a_timeline_no_savings_are_known():
    assert savings_needed(()) is None
    assert of() == {}
