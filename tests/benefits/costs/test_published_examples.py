"""Examples that Medicare and health plans print."""

from decimal import Decimal

from benefits.costs.part_d import payment_plan_bills
from tests.benefits.costs.cases import FRESH_PLAN, item, money, tally_of


def bills(threshold, costs, **more):
    return list(payment_plan_bills(Decimal(threshold), money(*costs), **more))


def test_dear_medicines_early_in_the_year():
    """medicare.gov/prescription-payment-plan/examples, example 1: 500 a month until 2,000 are reached in April."""
    found = bills(2000, [500, 500, 500, 500, *[0] * 8])
    assert found[:4] == money("166.67", "75.76", "125.76", "181.31")
    assert set(found[4:]) <= set(money("181.31", "181.32", "181.30"))
    assert sum(found) == Decimal(2000)


def test_a_dear_medicine_in_february():
    """simpra.hlthcard.com/how-payments-are-calculated, Joe: 4 in January, 1,996 in February."""
    found = bills(2000, [4, 1996, *[0] * 10])
    assert found[:2] == money(4, "181.45")
    assert sum(found) == Decimal(2000)


def test_the_plan_begun_in_april():
    """The same page, Shawna: 12 paid before; 617 in April, then small refills."""
    found = bills(2000, [617, 4, 4, 124, 4, 4, 124, 4, 4], first_month=4, incurred=Decimal(12))
    assert found == money("220.89", "50.01", "50.59", "71.25", "72.05", "73.05", "114.39", "116.39", "120.38")


def test_a_birth_under_a_plan_with_a_deductible_of_1800():
    """Coverage example "Peg is having a baby" of a Mississippi plan: 12,700 allowed, 1,800 and 20 %, 3,980 to pay."""
    plan = FRESH_PLAN | {"deductible": 1800, "out_of_pocket_max": 6500}
    birth = item("surgery", 12700, "plan", "once", **{"from": "2027-01-05"})
    costs = {"starts_on": "2027-01-01", "months": 1, "items": [birth]}
    assert tally_of(costs, insurance=[{"kind": "employer", "plan": plan}]).total.total == Decimal(3980)


def test_the_first_bill_is_at_most_what_is_left_of_the_threshold_and_at_most_what_is_owed():
    assert bills(2100, [100], first_month=12, incurred=Decimal(2050)) == money(50)
    assert bills(2100, [100], first_month=12) == money(100)
    assert bills(2100, [100], first_month=1) == money(100)
    assert bills(2100, [1000], first_month=2) == money("190.91")


def test_months_without_a_bill_wait_for_the_first_one():
    assert bills(2100, [0, 0, 2100], first_month=10) == money(0, 0, 2100)
