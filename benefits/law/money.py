"""Rounding as each statute rounds. Amounts are dollars as `Decimal`; binary floats never enter."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
DIME = Decimal("0.1")
DOLLAR = Decimal(1)
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, order=True)
class Dollars:
    """An amount to be shown as money in a sentence."""

    amount: Decimal


@dataclass(frozen=True, slots=True, order=True)
class Percent:
    """A share of one, to be shown as a percentage in a sentence."""

    share: Decimal


def to_cents(amount: Decimal) -> Decimal:
    """To the nearest cent, half a cent up."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def down_to_dime(amount: Decimal) -> Decimal:
    """To the next lower ten cents, 42 USC 415(a)(2)(C) and 415(g)."""
    return amount.quantize(DIME, rounding=ROUND_FLOOR)


def to_nearest_dime(amount: Decimal) -> Decimal:
    """To the nearest ten cents, half a dime up (premiums of Medicare, 42 USC 1395r(a), 1395w-113(b))."""
    return amount.quantize(DIME, rounding=ROUND_HALF_UP)


def down_to_dollar(amount: Decimal) -> Decimal:
    """To the next lower dollar, 42 USC 415(g)."""
    return amount.quantize(DOLLAR, rounding=ROUND_FLOOR)


def up_to_dollar(amount: Decimal) -> Decimal:
    """To the next higher dollar."""
    return amount.quantize(DOLLAR, rounding=ROUND_CEILING)


def to_nearest_dollar(amount: Decimal) -> Decimal:
    """To the nearest dollar, half a dollar up."""
    return amount.quantize(DOLLAR, rounding=ROUND_HALF_UP)
