"""Numbers, dollars and percentages."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext, ngettext

from screener.fields.amount_grammar import LONGEST, NotRead, read_number
from screener.fields.answer import Answer, is_unknown

_ROUND_TO = Decimal(1)


class NumberAnswer(Answer, forms.CharField):
    """A number within bounds; given back as an int when whole, else as decimal text."""

    unit = ""
    per = ""

    def __init__(self, low: int, high: int, *, decimals: int = 0, **options: Any) -> None:
        self.low, self.high, self.decimals = low, high, decimals
        super().__init__(max_length=LONGEST, **options)
        self.inputmode = "decimal" if decimals or low < 0 else "numeric"

    def shown(self, stored: Any) -> Any:
        """A stored number without noughts that say nothing."""
        return without_noughts(stored)

    def clean(self, value: Any) -> int | str | None:
        """The number as JSON holds it exactly; None when left open."""
        text = super().clean(value).strip()
        if not text or is_unknown(text):
            return None
        try:
            number = read_number(text, unit=self.unit, per=self.per)
        except NotRead as refused:
            raise forms.ValidationError(str(refused) or self.refusal(), "invalid") from None
        if not self.low <= number <= self.high or number != round(number, self.decimals):
            raise forms.ValidationError(self.refusal(), "invalid")
        return int(number) if number == number.to_integral_value() else str(number.normalize())

    def refusal(self) -> str:
        """What is accepted."""
        bounds = {"low": f"{self.low:,}", "high": f"{self.high:,}", "decimals": self.decimals}
        if not self.decimals:
            return gettext("Enter a whole number from %(low)s to %(high)s.") % bounds
        return (
            ngettext(
                "Enter a number from %(low)s to %(high)s, with at most %(decimals)s decimal.",
                "Enter a number from %(low)s to %(high)s, with at most %(decimals)s decimals.",
                self.decimals,
            )
            % bounds
        )


class MoneyAnswer(NumberAnswer):
    """Dollars, read as 1200, $1,200.50, about 1200 or 4k. `most` is what no honest answer exceeds: more is a slip.

    `per` is the hour, week, month or year they are asked for, and may stand beside them.
    """

    unit = prefix = "$"
    reads = True

    def __init__(self, most: int = 100_000, *, least: int = 0, per: str = "", **options: Any) -> None:
        self.per = per
        super().__init__(least, most, decimals=2, **options)

    def in_words(self, shown: Any) -> str:
        """The dollars, with a comma for each thousand, and the time they are for."""
        try:
            amount = dollars(read_number(str(shown), unit=self.unit, per=self.per))
        except NotRead:
            return super().in_words(shown)
        whole = {
            "hour": gettext("%(amount)s an hour"),
            "week": gettext("%(amount)s a week"),
            "month": gettext("%(amount)s a month"),
            "year": gettext("%(amount)s a year"),
        }.get(self.per)
        return amount if whole is None else whole % {"amount": amount}

    def refusal(self) -> str:
        """What is accepted."""
        bounds = {"low": dollars(self.low), "high": dollars(self.high)}
        return gettext("Enter an amount in dollars from %(low)s to %(high)s, such as $1,200.50.") % bounds


class PercentAnswer(NumberAnswer):
    """A share of one, asked for in percent: 20 is given back as 0.2."""

    unit = "%"

    def __init__(self, **options: Any) -> None:
        super().__init__(0, 100, decimals=2, **options)

    def shown(self, stored: Any) -> Any:
        """The stored share in percent."""
        return without_noughts(stored, times=100)

    def clean(self, value: Any) -> int | str | None:
        """The share of one."""
        percent = super().clean(value)
        if percent is None:
            return None
        share = Decimal(percent) / 100
        return int(share) if share == share.to_integral_value() else str(share.normalize())

    def in_words(self, shown: Any) -> str:
        """The share in percent, with its sign."""
        return super().in_words(shown) if is_unknown(shown) else f"{shown}%"

    def refusal(self) -> str:
        """What is accepted."""
        return gettext("Enter a percentage from 0 to 100, such as 20.")


def dollars(amount: int | Decimal) -> str:
    """Dollars with a comma for each thousand, cents only where there are some."""
    whole = amount == int(amount)
    digits = f"{abs(int(amount)):,}" if whole else f"{abs(amount):,.2f}"
    return f"-${digits}" if amount < 0 else f"${digits}"


def without_noughts(stored: Any, times: int = 1) -> str:
    """A stored number without noughts that say nothing."""
    number = Decimal(str(stored)) * times
    return str(number.quantize(_ROUND_TO)) if number == number.to_integral_value() else str(number.normalize())
