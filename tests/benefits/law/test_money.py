"""Rounding as each statute rounds."""

from decimal import Decimal

import pytest

from benefits.law import money


@pytest.mark.parametrize(
    ("rounded", "expected"),
    [
        (money.to_cents(Decimal("2.005")), "2.01"),
        (money.to_cents(Decimal("2.00499")), "2.00"),
        (money.down_to_dime(Decimal("1234.59")), "1234.5"),
        (money.down_to_dime(Decimal("1234.50")), "1234.5"),
        (money.down_to_dollar(Decimal("1234.99")), "1234"),
        (money.up_to_dollar(Decimal("1234.01")), "1235"),
        (money.up_to_dollar(Decimal("1234.00")), "1234"),
        (money.to_nearest_dollar(Decimal("0.5")), "1"),
        (money.to_nearest_dime(Decimal("11.65")), "11.7"),
    ],
)
def test_each_rounding_on_its_edge(rounded, expected):
    assert rounded == Decimal(expected)
