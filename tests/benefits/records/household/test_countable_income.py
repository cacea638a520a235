"""Income as SSI counts it. The examples of 20 CFR 416.1163 use the rates of September 1986: 336 and 504."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits import parse_case
from benefits.law import Law
from benefits.records.household.countable_income import (
    SpouseIncome,
    count_income,
    deem_from_spouse,
    own_unearned_income,
)

SEPTEMBER_1986 = date(1986, 9, 1)
TODAY = date(2026, 11, 24)
CENTS = st.integers(0, 500_000).map(lambda cents: Decimal(cents) / 100)


@pytest.mark.parametrize(
    ("earned", "unearned", "expenses", "counted"),
    [
        (0, 20, 0, "0"),  # the first 20 dollars of anything
        (0, "20.01", 0, "0.01"),
        (85, 0, 0, "0"),  # 20 and 65 of earnings alone
        (87, 0, 0, "1"),
        (85, 20, 0, "10"),  # the 20 is used up by other income
        (85, 10, 0, "5"),
        (585, 0, 100, "200"),  # work expenses before the half
    ],
)
def test_exclusions_come_off_in_their_order(earned, unearned, expenses, counted):
    income = count_income(
        earned=Decimal(earned),
        unearned=Decimal(unearned),
        work_expenses=Decimal(expenses),
        law=Law(),
        on=TODAY,
    )
    assert income.amount == Decimal(counted)


def test_416_1163_example_1_income_up_to_the_difference_is_not_counted():
    deemed = deem_from_spouse(
        earned=Decimal(0),
        unearned=Decimal(0),
        spouse=SpouseIncome(Decimal(0), Decimal(252), [Decimal(0)]),
        law=Law(),
        on=SEPTEMBER_1986,
    )
    assert (deemed.remaining, deemed.is_deemed, deemed.countable.amount) == (
        84,
        False,
        0,
    )


def test_416_1163_example_2_earnings_and_other_income_above_the_difference_are_counted_as_a_couples():
    deemed = deem_from_spouse(
        earned=Decimal(0),
        unearned=Decimal(0),
        spouse=SpouseIncome(Decimal(401), Decimal(252), [Decimal(0)]),
        law=Law(),
        on=SEPTEMBER_1986,
    )
    assert (deemed.is_deemed, deemed.countable.amount) == (True, 232)


def test_416_1163_example_3_a_pension_is_added_to_a_spouses_earnings():
    deemed = deem_from_spouse(
        earned=Decimal(0),
        unearned=Decimal(100),
        spouse=SpouseIncome(Decimal(201), Decimal(0)),
        law=Law(),
        on=SEPTEMBER_1986,
    )
    assert (deemed.is_deemed, deemed.countable.amount) == (True, 148)


@pytest.mark.parametrize(("unearned", "is_deemed"), [("497.00", False), ("497.01", True)])
def test_the_difference_of_the_rates_itself_is_not_counted(unearned, is_deemed):
    deemed = deem_from_spouse(
        earned=Decimal(0),
        unearned=Decimal(0),
        spouse=SpouseIncome(Decimal(0), Decimal(unearned)),
        law=Law(),
        on=TODAY,
    )
    assert deemed.is_deemed is is_deemed


def test_a_childs_allowance_is_lowered_by_the_childs_own_income():
    spouse = SpouseIncome(Decimal(0), Decimal(900), [Decimal(100)])
    deemed = deem_from_spouse(earned=Decimal(0), unearned=Decimal(0), spouse=spouse, law=Law(), on=TODAY)
    assert deemed.remaining == 900 - (497 - 100)


@given(earned=CENTS, unearned=CENTS, more=CENTS)
def test_more_income_never_counts_for_less(earned, unearned, more):
    law = Law()
    base = count_income(earned=earned, unearned=unearned, law=law, on=TODAY).amount
    assert count_income(earned=earned + more, unearned=unearned, law=law, on=TODAY).amount >= base
    assert count_income(earned=earned, unearned=unearned + more, law=law, on=TODAY).amount >= base


@pytest.mark.parametrize(
    ("told", "ssdi", "compensation", "counted"),
    [(0, 1710, 0, 1710), (1710, 1710, 0, 1710), (2000, 1710, 0, 2000), (0, 1000, 300, 1300), (None, 1710, 0, None)],
)
def test_416_1121_benefits_that_are_paid_are_income_though_left_out_of_the_sum(told, ssdi, compensation, counted):
    benefits = {
        "ssdi": {"status": "receiving", "monthly_amount": ssdi},
        "workers_compensation_monthly": compensation,
    }
    document = {
        "as_of": "2026-11-24",
        "patient": {"benefits": benefits},
        "household": {"monthly_unearned_income": told},
    }
    assert own_unearned_income(parse_case(document)) == counted


@pytest.mark.parametrize(
    ("ssdi", "counted"),
    [
        ({"status": "receiving", "monthly_amount": 1710}, 1710),
        ({"status": "ended", "monthly_amount": 1710}, 300),
        ({"status": "applied", "monthly_amount": 1710}, 300),
        ({"status": "receiving"}, 300),
    ],
)
def test_416_1121_only_benefits_that_are_paid_are_income(ssdi, counted):
    document = {
        "as_of": "2026-11-24",
        "patient": {"benefits": {"ssdi": ssdi}},
        "household": {"monthly_unearned_income": 300},
    }
    assert own_unearned_income(parse_case(document)) == counted


@pytest.mark.parametrize(
    ("unearned", "earned", "remaining"),
    [(497, 600, 600), (496, 600, 599), (100, 600, 203), (0, 497, 0), (0, 496, 0), (0, 498, 1)],
)
def test_416_1163_a_childs_allowance_comes_off_other_income_first_and_then_off_earnings(unearned, earned, remaining):
    spouse = SpouseIncome(Decimal(earned), Decimal(unearned), [Decimal(0)])
    deemed = deem_from_spouse(earned=Decimal(0), unearned=Decimal(0), spouse=spouse, law=Law(), on=TODAY)
    assert deemed.remaining == remaining
