"""How a language writes money, days, months, numbers, percentages and lists. The one place that asks Babel.

The sentences of the core and the tables of the pages are both written here, so that no plan shows a date or an amount
in two ways.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Generic, TypeVar

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import (
    get_currency_symbol,
    get_decimal_symbol,
    get_group_symbol,
    get_minus_sign_symbol,
    parse_pattern,
)

from benefits.law.calendar import Month

K = TypeVar("K")
V = TypeVar("V")

_LOCALES = {"en": "en_US", "es": "es_US"}  # money and the numbers of a date as the United States write them in both


class _Remembered(dict[K, V], Generic[K, V]):
    __slots__ = ("_answer", "_maxsize")

    def __init__(self, answer: Callable[[K], V], *, maxsize: int) -> None:
        super().__init__()
        self._answer, self._maxsize = answer, maxsize

    def __missing__(self, key: K) -> V:
        if len(self) >= self._maxsize:
            self.clear()
        value = self[key] = self._answer(key)
        return value


def remembered(answer: Callable[[K], V]) -> Callable[[K], V]:
    """The function, answering from memory what it was asked before; it forgets everything once that is too much.

    Half the time of `functools.lru_cache`, which matters where a thousand small values are written. Only for answers
    that say nothing about a person: an amount, a day, a sentence of the program without its values.
    """
    return _Remembered(answer, maxsize=4096).__getitem__


class Formats:
    """How one language writes values.

    `money`: dollars, with cents only where there are any. `number`: at most two decimals, thousands set apart.
    `percent`: a share of one, with at most two decimals. `day`: November 23, 2026; `short_day`: Nov 23, 2026.
    `month`: December 2026; `short_month`: Dec 2026.
    """

    money: Callable[[Decimal], str]
    number: Callable[[Decimal | int], str]
    percent: Callable[[Decimal], str]
    day: Callable[[date], str]
    short_day: Callable[[date], str]
    month: Callable[[Month], str]
    short_month: Callable[[Month], str]

    def __init__(self, language: str) -> None:
        self._locale = locale = Locale.parse(_LOCALES[language])
        self._symbol, self._minus = get_currency_symbol("USD", locale), get_minus_sign_symbol(locale)
        self._marks = str.maketrans({",": get_group_symbol(locale), ".": get_decimal_symbol(locale)})
        number, percent = parse_pattern("#,##0.##"), parse_pattern("#,##0.##%")
        self.money = remembered(self._money)
        self.number = remembered(lambda value: str(number.apply(value, locale)))
        self.percent = remembered(lambda share: str(percent.apply(share, locale)))
        self.day = remembered(lambda day: format_date(day, format="long", locale=locale))
        self.short_day = remembered(lambda day: format_date(day, format="medium", locale=locale))
        self.month = self._of_months("yMMMM")
        self.short_month = self._of_months("yMMM")

    def _of_months(self, skeleton: str) -> Callable[[Month], str]:
        return remembered(lambda month: format_skeleton(skeleton, month.first_day, locale=self._locale))

    def _money(self, amount: Decimal) -> str:
        return self._dollars(amount, 0 if amount == amount.to_integral_value() else 2)

    def whole_money(self, amount: Decimal) -> str:
        """Dollars without cents, half a dollar to the even one: for tables in which cents would hide the sum."""
        return self._dollars(amount, 0)

    def _dollars(self, amount: Decimal, decimals: int) -> str:
        """The signs are Babel's, the digits Python's, in a twentieth of the time: a plan has hundreds of amounts."""
        digits = f"{abs(amount):,.{decimals}f}".translate(self._marks)
        return f"{self._minus}{self._symbol}{digits}" if amount.is_signed() else f"{self._symbol}{digits}"

    def listed(self, parts: Iterable[str]) -> str:
        """One, two, and three."""
        return format_list(list(parts), locale=self._locale)


@lru_cache(maxsize=8)
def formats_of(language: str) -> Formats:
    """The formats of a language (`en`, `es`); raises `KeyError` for a language nobody has decided them for."""
    return Formats(language)
