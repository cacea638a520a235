"""The worked example of the money timeline in docs/cost-model.md, to the cent."""

from decimal import Decimal

import pytest

from benefits.costs import tally
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.timeline import build
from tests.benefits.costs.cases import case_of, day, employer_plan, item, program

WORK = {
    "status": "stopped",
    "stopped_on": "2026-06-15",
    "paid_leave_hours": 80,
    "employer": {"weekly_pay": 1000, "hours_per_week": 40},
    "short_term_disability": {"weekly_benefit": 600, "waiting_days": 7, "weeks": 26},
}
COBRA = {
    "kind": "cobra",
    "through": "self",
    "began_on": "2026-07-01",
    "qualifying_event": "job_loss",
    "monthly_premium": 948.60,
}
RESULTS = (
    program("ssdi", first_month_of_entitlement=Month(2026, 12), monthly_benefit=Decimal(1850)),
    program("medicare", eligible_on=day("2028-12-01"), part_b_premium=Decimal("202.90")),
)
COSTS = {"starts_on": "2026-06-01", "months": 36, "items": [item("other", 350, "none", "month")]}


@pytest.fixture(scope="module")
def timeline():
    case = case_of(COSTS, as_of="2026-06-15", work=WORK, insurance=[COBRA], spouse={"monthly_earned_income": 2600})
    law = Law()
    months = build(case, law, RESULTS, tally(case, law, RESULTS))
    return {str(month.month): month for month in months}


def test_june_holds_wages_leave_and_the_first_two_days_of_disability_pay(timeline):
    assert timeline["2026-06"].income == {
        "wages": Decimal(2000),
        "paid_leave": Decimal(2000),
        "short_term_disability": Decimal("171.43"),
        "ssdi": Decimal(0),
        "spouse": Decimal(2600),
    }
    assert timeline["2026-06"].net == Decimal("6421.43")


@pytest.mark.parametrize(
    ("month", "net"),
    [
        ("2026-07", "3958.54"),
        ("2026-12", "5465.69"),
        ("2027-01", "3151.40"),
        ("2027-12", "3151.40"),
        ("2028-01", "2705.00"),
        ("2028-11", "2705.00"),
        ("2028-12", "3897.10"),
    ],
)
def test_what_is_left_each_month(timeline, month, net):
    assert timeline[month].net == Decimal(net)


def test_the_gap_is_what_would_have_come_in_less_what_is_left(timeline):
    assert timeline["2027-01"].gap == Decimal("3877.17")


def test_the_gap_adds_up_over_the_first_year_and_until_medicare_begins(timeline):
    assert timeline["2027-05"].cumulative_gap == Decimal("36077.43")
    assert timeline["2028-12"].cumulative_gap == Decimal("112622.63")


def test_cobra_ends_as_medicare_begins(timeline):
    assert timeline["2028-11"].costs["cobra"] == Decimal(1395)
    assert timeline["2028-12"].costs["cobra"] == 0
    assert timeline["2028-12"].costs["medicare_part_b"] == Decimal("202.90")


@pytest.mark.parametrize(
    ("event", "on"),
    [
        ("paid_leave_used_up", "2026-06-28"),
        ("ssdi_begins", "2026-12-01"),
        ("short_term_disability_ends", "2026-12-27"),
        ("cobra_150_percent", "2028-01-01"),
        ("cover_ends", "2028-11-30"),
        ("medicare_begins", "2028-12-01"),
    ],
)
def test_each_event_stands_on_its_day(timeline, event, on):
    days = {found.id: found.on for month in timeline.values() for found in month.events}
    assert days[event] == day(on)


def test_a_cobra_premium_not_entered_is_102_percent_of_the_full_price():
    employer = employer_plan() | {
        "ends_on": "2026-06-30",
        "monthly_premium": 310,
        "employer_premium_share_monthly": 620,
    }
    insurance = [employer, COBRA | {"monthly_premium": None}]
    case = case_of(COSTS, as_of="2026-06-15", work=WORK, insurance=insurance)
    law = Law()
    months = build(case, law, RESULTS, tally(case, law, RESULTS))
    assert months[0].costs["employer_share"] == Decimal(310)
    assert months[1].costs["cobra"] == Decimal("948.60")
