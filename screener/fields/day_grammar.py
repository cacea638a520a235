"""Days as people write them: 3/14/77, 3.14.1977, 14 March 1977, March 2025, 1977.

A small grammar of our own: a general date reader takes what it does not understand for today. Every pattern is linear
in its input.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

LONGEST = 40
_MONTHS_IN_A_YEAR = 12
_YEARS_AHEAD = 20  # two digits of a year are taken for one of the next twenty years, or of the eighty before
_CENTURY = 100
_NAMES = (
    ("january", "jan", "enero", "ene"), ("february", "feb", "febrero"), ("march", "mar", "marzo"),
    ("april", "apr", "abril", "abr"), ("may", "mayo"), ("june", "jun", "junio"), ("july", "jul", "julio"),
    ("august", "aug", "agosto", "ago"), ("september", "sept", "sep", "septiembre", "setiembre"),
    ("october", "oct", "octubre"), ("november", "nov", "noviembre"), ("december", "dec", "diciembre", "dic"),
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names}
_LEFT_OUT = frozenset({"of", "the", "de", "del", "el", "about", "around", "in", "since", "on"})
_PARTS = re.compile(r"[0-9]+|[a-z]+")
_SEPARATED = re.compile(r"[a-z0-9 ,./'-]*")
_ORDINAL = re.compile(r"\b([0-9]{1,2})(?:st|nd|rd|th)\b")
_TOGETHER = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_FULL_YEAR, _SHORT_YEAR = 4, 2


class NotRead(ValueError):
    """What was written is no day; the sentence says why, or is blank when there is nothing to say about it."""


@dataclass(frozen=True, slots=True)
class Written:
    """A year, and the month and the day of it as far as they were written."""

    year: int
    month: int | None = None
    day: int | None = None

    def first(self) -> date:
        """The first day it can mean; raises `ValueError` for a year no calendar has."""
        return date(self.year, self.month or 1, self.day or 1)

    def last(self) -> date:
        """The last day it can mean."""
        month = self.month or _MONTHS_IN_A_YEAR
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def read_day(text: str, *, today: date, future: bool) -> Written:
    """The day, month or year that was written; raises `NotRead`. Month before day, as it is written here.

    Two digits of a year mean the latest year that has begun where `future` is False, else the nearest one.
    """
    written = _plain(text)
    if len(written) > LONGEST or not _SEPARATED.fullmatch(written):
        raise NotRead
    whole = _TOGETHER.fullmatch(written)
    parts = list(whole.groups()) if whole else _PARTS.findall(_ORDINAL.sub(r"\1", written))
    parts = [part for part in parts if part not in _LEFT_OUT]
    named = [place for place, part in enumerate(parts) if part.isalpha()]
    if not named:
        return _numbers(parts, today, future=future)
    if len(named) > 1 or parts[named[0]] not in _MONTHS:
        raise NotRead
    return _named(parts, named[0], today, future=future)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text[: LONGEST + 1])
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).lower().split())


def _named(parts: list[str], place: int, today: date, *, future: bool) -> Written:
    month = _MONTHS[parts[place]]
    match [*parts[:place], *parts[place + 1 :]]:
        case [year] if len(year) == _FULL_YEAR:
            return Written(int(year), month)
        case [year, day] if len(year) == _FULL_YEAR and len(day) <= _SHORT_YEAR:
            return _day(int(year), month, int(day))
        case [day, year] if len(day) <= _SHORT_YEAR and len(year) in (_SHORT_YEAR, _FULL_YEAR):
            return _day(_year(year, today, future=future, month=month, day=int(day)), month, int(day))
        case [number] if len(number) <= _SHORT_YEAR:
            raise NotRead(_("The year is missing. Write it with four digits, such as June 15, 2026."))
    raise NotRead


def _numbers(parts: list[str], today: date, *, future: bool) -> Written:
    match parts:
        case [year] if len(year) == _FULL_YEAR:
            return Written(int(year))
        case [year, month] if len(year) == _FULL_YEAR and len(month) <= _SHORT_YEAR:
            return Written(int(year), _month(int(month)))
        case [month, year] if len(year) == _FULL_YEAR and len(month) <= _SHORT_YEAR:
            return Written(int(year), _month(int(month)))
        case [one, two] if len(one) <= _SHORT_YEAR and len(two) <= _SHORT_YEAR:
            raise NotRead(_("This can be a day or a month. Write the year with four digits, such as 03/2025."))
        case [year, month, day] if len(year) == _FULL_YEAR and len(month) <= _SHORT_YEAR and len(day) <= _SHORT_YEAR:
            return _day(int(year), _month(int(month)), int(day))
        case [one, two, year] if len(one) <= _SHORT_YEAR and len(two) <= _SHORT_YEAR:
            if len(year) in (_SHORT_YEAR, _FULL_YEAR):
                in_year, on_day = _in_order(int(one), int(two))
                return _day(_year(year, today, future=future, month=in_year, day=on_day), in_year, on_day)
    raise NotRead


def _in_order(one: int, two: int) -> tuple[int, int]:
    """Month and day: the month stands first here, but a number past twelve can only be the day."""
    if one > _MONTHS_IN_A_YEAR and two > _MONTHS_IN_A_YEAR:
        raise NotRead(
            _("Neither %(one)s nor %(two)s is a month. Write the month first, such as 03/14/1977.")
            % {"one": one, "two": two}
        )
    return (two, one) if one > _MONTHS_IN_A_YEAR else (one, two)


def _month(number: int) -> int:
    if not 1 <= number <= _MONTHS_IN_A_YEAR:
        raise NotRead(_("%(number)s is not a month. The months are 1 to 12.") % {"number": number})
    return number


def _day(year: int, month: int, day: int) -> Written:
    if not 1 <= day <= calendar.monthrange(max(year, 1), _month(month))[1]:
        raise NotRead(_("This month does not have a day %(day)s.") % {"day": day})
    return Written(year, month, day)


def _year(digits: str, today: date, *, future: bool, month: int, day: int) -> int:
    if len(digits) == _FULL_YEAR:
        return int(digits)
    year = today.year // _CENTURY * _CENTURY + int(digits)
    if future:
        if year > today.year + _YEARS_AHEAD:
            return year - _CENTURY
        return year if year > today.year + _YEARS_AHEAD - _CENTURY else year + _CENTURY
    return year - _CENTURY if (year, month, day) > (today.year, today.month, today.day) else year
