"""What the plan says of money at a glance."""

from benefits import screen
from benefits.case.document import parse_case

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
