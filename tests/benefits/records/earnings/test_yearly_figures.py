"""Yearly figures as whole numbers: one year either side of the first and the last."""

from datetime import date
from decimal import Decimal

import pytest

from benefits.law import NotInForce
from benefits.law.calendar import Month
from benefits.law.figures import YearSeries
from benefits.records.earnings.yearly_figures import Increase, cents

THREE_YEARS = YearSeries("three years", 2000, (10, 20, 30))


@pytest.mark.parametrize(("year", "value"), [(2000, 10), (2001, 20), (2002, 30), (2003, 30), (2200, 30)])
def test_a_year_has_its_value_and_one_past_the_last_takes_the_last(year, value):
    assert THREE_YEARS.at(year) == value


@pytest.mark.parametrize(("year", "on"), [(1999, date(1999, 1, 1)), (0, date(1, 1, 1))])
def test_a_year_before_the_first_is_refused(year, on):
    with pytest.raises(NotInForce) as refused:
        THREE_YEARS.at(year)
    assert refused.value.on == on


def test_thousandths_are_a_share_of_one():
    assert Increase(Month(2026, 12), 36, True).share == Decimal("0.036")


@pytest.mark.parametrize(("amount", "whole"), [("1.00", 100), ("0.01", 1), ("1.019", 101)])
def test_dollars_become_whole_cents_and_the_rest_is_cut(amount, whole):
    assert cents(Decimal(amount)) == whole
