"""Figures and dates of a result document as people read them: money, numbers, hours, days and months.

Values come from a result document, so a date is an ISO text, a month is ``2026-12`` and money is a JSON number of
dollars. Every function answers in the language that is active; None reads "not known", never zero. How each language
writes a value is decided in `benefits`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from django.utils.translation import get_language, gettext, ngettext, npgettext

from benefits import Formats, Month, formats_of

Number = int | float | Decimal
_MONTH_LENGTH = len("2026-12")
_CENT = Decimal("0.01")


def language() -> str:
    """The code of the language that is active, without its country."""
    return (get_language() or "en").split("-")[0]


def money(dollars: Number | None) -> str:
    """Dollars as the language writes them; cents only where there are any."""
    if dollars is None:
        return gettext("not known")
    return _formats().money(_decimal(dollars).quantize(_CENT))


def whole_money(dollars: Number | None) -> str:
    """Dollars rounded to the dollar, for tables in which cents would hide the sum."""
    if dollars is None:
        return gettext("not known")
    return _formats().whole_money(_decimal(dollars))


def money_range(low: Number | None, high: Number | None) -> str:
    """From the low to the high sum in whole dollars; empty when they are the same or not known."""
    if low is None or high is None or low == high:
        return ""
    return gettext("%(low)s to %(high)s") % {"low": whole_money(low), "high": whole_money(high)}


def number(value: Number | None) -> str:
    """A count or number of hours, with at most two decimals."""
    if value is None:
        return gettext("not known")
    return _formats().number(_decimal(value))


def hours(value: Number | None) -> str:
    """A number of hours with its unit."""
    if value is None:
        return gettext("not known")
    plural = 1 if value == 1 else 2
    return npgettext("length of leave", "%(number)s hour", "%(number)s hours", plural) % {"number": number(value)}


def day(value: str | date | None) -> str:
    """A day written out: November 23, 2026."""
    if value is None:
        return gettext("not known")
    return _formats().day(_as_date(value))


def short_day(value: str | date | None) -> str:
    """A day in few letters, with its year: Nov 23, 2026."""
    if value is None:
        return gettext("not known")
    return _formats().short_day(_as_date(value))


def month(value: str | None) -> str:
    """A month written out: December 2026."""
    if value is None:
        return gettext("not known")
    return _formats().month(_as_month(value))


def month_of(day: date) -> str:
    """The month of a day written out: December 2026."""
    return _formats().month(Month.of(day))


def short_month(value: str) -> str:
    """A month in few letters: Dec 2026."""
    return _formats().short_month(_as_month(value))


def day_or_month(value: str | None) -> str:
    """A day or a month, as the document has it."""
    if value is None:
        return gettext("not known")
    return month(value) if len(value) == _MONTH_LENGTH else day(value)


def listed(words: Iterable[str]) -> str:
    """Words one after another: one, two, and three."""
    return _formats().listed(words)


def more_or_less(amount: str, change: Number) -> str:
    """An amount, and whether it is gained or lost."""
    if change < 0:
        return gettext("%(amount)s less") % {"amount": amount}
    return gettext("%(amount)s more") % {"amount": amount}


def days_later(days: int) -> str:
    """How far a day has moved."""
    if days < 0:
        return ngettext("%(number)s day earlier", "%(number)s days earlier", -days) % {"number": number(-days)}
    return ngettext("%(number)s day later", "%(number)s days later", days) % {"number": number(days)}


def months_later(months: int) -> str:
    """How far a month has moved."""
    if months < 0:
        return ngettext("%(number)s month earlier", "%(number)s months earlier", -months) % {"number": number(-months)}
    return ngettext("%(number)s month later", "%(number)s months later", months) % {"number": number(months)}


def yes_or_no(value: bool | None) -> str:
    """A claim in a word."""
    if value is None:
        return gettext("not known")
    return gettext("yes") if value else gettext("no")


def _formats() -> Formats:
    return formats_of(language())


def _decimal(value: Number) -> Decimal:
    return Decimal(str(value))


def _as_date(value: str | date) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


def _as_month(value: str) -> Month:
    return Month.of(date.fromisoformat(f"{value}-01"))
