"""Form fields for answers: forgiving in what they read, plain in what they refuse, and blank for "I don't know".

Each gives back what a case document holds (ISO dates, decimal strings, `True`), or None for an answer left open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

Words = str | Promise
Choices = Sequence[tuple[str, Words]]

DATE_FORMATS = ("%Y-%m-%d", "%m/%d/%Y", "%m-%d-%Y", "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%b %d %Y", "%d %B %Y")
EARLIEST_YEAR = 1900
LATEST_YEAR = 2100
UNKNOWN = _("I don't know")

_NUMBER = re.compile(r"-?\d{1,15}(\.\d{0,6})?|-?\.\d{1,6}")
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d*)?")
_LINE = re.compile(r"(?P<year>\d{4})[\s:;,=-]+(?P<amount>\$?\s*[\d.,]+)")
_CODE = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")
_LEAP_YEAR = 2000  # a day of every year may be 29 February
_ROUND_TO = Decimal(1)


class Answer:
    """What every field here can do besides reading: show a stored answer as a person would type it."""

    def shown(self, stored: Any) -> Any:
        """The stored answer for the input of the form."""
        return stored

    def in_words(self, shown: Any) -> str:
        """What stands in the input, as it reads outside of a form."""
        return str(shown)


class DateAnswer(Answer, forms.CharField):
    """A day, read as 2026-06-15, 06/15/2026 or June 15, 2026; given back as ISO."""

    def __init__(self, *, future: bool = True, **options: Any) -> None:
        self.future = future
        super().__init__(max_length=40, **options)

    def shown(self, stored: Any) -> Any:
        """A stored day as people write it here."""
        try:
            return date.fromisoformat(stored).strftime("%m/%d/%Y")
        except (TypeError, ValueError):
            return stored

    def clean(self, value: Any) -> str | None:
        """The day as ISO text; None when left open."""
        text = " ".join(super().clean(value).replace(".", "").split())
        if not text:
            return None
        day = _read_day(text)
        if day is None:
            raise forms.ValidationError(_("Enter a date such as 06/15/2026, 2026-06-15 or June 15, 2026."), "invalid")
        if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
            raise forms.ValidationError(
                _("Enter a date with a year from %(first)s to %(last)s, such as 06/15/2026."),
                "year",
                {"first": str(EARLIEST_YEAR), "last": str(LATEST_YEAR)},
            )
        if not self.future and day > timezone.localdate():
            raise forms.ValidationError(
                _("This day has not come yet. Enter a day up to today, such as 06/15/2025."), "future"
            )
        return day.isoformat()


class YearDayAnswer(Answer, forms.CharField):
    """A day of every year, read as 01/01 or January 1; given back as ``01-01``."""

    def shown(self, stored: Any) -> Any:
        """A stored day of the year as people write it here."""
        return str(stored).replace("-", "/")

    def clean(self, value: Any) -> str | None:
        """The month and day as ``MM-DD``; None when left open."""
        text = " ".join(super().clean(value).split())
        if not text:
            return None
        for form in ("%m/%d", "%m-%d", "%B %d", "%b %d"):
            try:
                return datetime.strptime(f"{_LEAP_YEAR} {text}", f"%Y {form}").strftime("%m-%d")  # noqa: DTZ007 - a day of the calendar has no time zone
            except ValueError:
                continue
        raise forms.ValidationError(_("Enter a month and day such as 01/01 or January 1."), "invalid")


class NumberAnswer(Answer, forms.CharField):
    """A number within bounds; given back as an int when whole, else as decimal text."""

    unit = ""

    def __init__(self, low: int, high: int, *, decimals: int = 0, **options: Any) -> None:
        self.low, self.high, self.decimals = low, high, decimals
        super().__init__(max_length=40, **options)

    def shown(self, stored: Any) -> Any:
        """A stored number without noughts that say nothing."""
        return _without_noughts(stored)

    def clean(self, value: Any) -> int | str | None:
        """The number as JSON holds it exactly; None when left open."""
        text = super().clean(value).strip()
        if not text:
            return None
        number = _read_number(text, self.unit)
        if number is None or not self.low <= number <= self.high or number != round(number, self.decimals):
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
    """Dollars, read as 1200, 1,200.50 or $1,200.50. `most` is what no honest answer exceeds: more is a slip."""

    unit = "$"

    def __init__(self, most: int = 100_000, *, least: int = 0, **options: Any) -> None:
        super().__init__(least, most, decimals=2, **options)

    def in_words(self, shown: Any) -> str:
        """The dollars, with a comma for each thousand."""
        amount = _read_number(str(shown), self.unit)
        return str(shown) if amount is None else _dollars(amount)

    def refusal(self) -> str:
        """What is accepted."""
        bounds = {"low": _dollars(self.low), "high": _dollars(self.high)}
        return gettext("Enter an amount in dollars from %(low)s to %(high)s, such as $1,200.50.") % bounds


class PercentAnswer(NumberAnswer):
    """A share of one, asked for in percent: 20 is given back as 0.2."""

    unit = "%"

    def __init__(self, **options: Any) -> None:
        super().__init__(0, 100, decimals=2, **options)

    def shown(self, stored: Any) -> Any:
        """The stored share in percent."""
        return _without_noughts(stored, times=100)

    def clean(self, value: Any) -> int | str | None:
        """The share of one."""
        percent = super().clean(value)
        if percent is None:
            return None
        share = Decimal(percent) / 100
        return int(share) if share == share.to_integral_value() else str(share.normalize())

    def in_words(self, shown: Any) -> str:
        """The share in percent, with its sign."""
        return f"{shown}%"

    def refusal(self) -> str:
        """What is accepted."""
        return gettext("Enter a percentage from 0 to 100, such as 20.")


class TextAnswer(Answer, forms.CharField):
    """A few words; None when left open."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=200, **options)

    def clean(self, value: Any) -> str | None:
        """The words."""
        return super().clean(value) or None


class IllnessAnswer(TextAnswer):
    """An illness in the person's words. Codes such as ``breast_cancer`` are shown as words."""

    def shown(self, stored: Any) -> Any:
        """The stored illness, without the marks of a code."""
        return stored.replace("_", " ") if _CODE.fullmatch(stored) else stored


class ChoiceAnswer(Answer, forms.ChoiceField):
    """One of a few, or "I don't know"; a list to open when there are many."""

    MOST_RADIOS = 6

    def __init__(self, choices: Choices, *, unknown: Words = UNKNOWN, **options: Any) -> None:
        few = len(choices) < self.MOST_RADIOS
        options.setdefault("widget", forms.RadioSelect if few else forms.Select)
        self.offered = [*choices, ("", unknown)] if few else [("", unknown), *choices]
        super().__init__(choices=self.offered, **options)

    def clean(self, value: Any) -> str | None:
        """The code; None when left open."""
        return super().clean(value) or None

    def in_words(self, shown: Any) -> str:
        """The words of the choice."""
        return str(dict(self.offered).get(shown, shown))

    def offer(self, stored: str) -> None:
        """Let an answer stay that came from a file and is none of the choices."""
        if all(code != stored for code, _words in self.offered):
            self.offered.append((stored, stored))
            self.choices = self.offered


class YesNoAnswer(ChoiceAnswer):
    """Yes, no, or "I don't know"."""

    YES, NO = "yes", "no"

    def __init__(self, **options: Any) -> None:
        super().__init__([(self.YES, _("Yes")), (self.NO, _("No"))], **options)

    def shown(self, stored: Any) -> Any:
        """The stored truth as a choice."""
        return {True: self.YES, False: self.NO}.get(stored, stored)

    def clean(self, value: Any) -> bool | None:  # type: ignore[override]
        """True, False, or None when left open."""
        return {self.YES: True, self.NO: False}.get(super().clean(value) or "")


class PlaceAnswer(ChoiceAnswer):
    """One of the entries of a list; given back as its place, from 0."""

    def shown(self, stored: Any) -> Any:
        """The stored place as a choice."""
        return str(stored)

    def clean(self, value: Any) -> int | None:  # type: ignore[override]
        """The place; None when left open."""
        place = super().clean(value)
        return None if place is None else int(place)


class AmountListAnswer(Answer, forms.CharField):
    """Dollars, one amount on a line; given back as a list."""

    def __init__(self, most_lines: int, most: int, **options: Any) -> None:
        self.most_lines = most_lines
        self._amount = MoneyAnswer(most, required=False)
        super().__init__(max_length=2000, widget=forms.Textarea(attrs={"rows": 4}), **options)

    def shown(self, stored: Any) -> Any:
        """The stored list, one amount on a line."""
        return "\n".join(_without_noughts(amount) for amount in stored)

    def clean(self, value: Any) -> list[Any] | None:
        """The amounts in their order; None when left open."""
        lines = [line for line in super().clean(value).splitlines() if line.strip()]
        if len(lines) > self.most_lines:
            raise forms.ValidationError(
                ngettext("Enter at most %(most)s line.", "Enter at most %(most)s lines.", self.most_lines)
                % {"most": self.most_lines}
            )
        return [self._amount.clean(line) for line in lines] or None


class AmountsByYearAnswer(Answer, forms.CharField):
    """Dollars by year, a year and an amount on each line; given back as a mapping."""

    def __init__(self, most: int = 100_000_000, **options: Any) -> None:
        self._amount = MoneyAnswer(most, required=False)
        super().__init__(max_length=5000, widget=forms.Textarea(attrs={"rows": 4}), **options)

    def shown(self, stored: Any) -> Any:
        """The stored years, one on a line."""
        return "\n".join(f"{year} {_without_noughts(amount)}" for year, amount in sorted(stored.items()))

    def clean(self, value: Any) -> dict[str, Any] | None:
        """The amounts by year; None when left open."""
        amounts: dict[str, Any] = {}
        for line in super().clean(value).splitlines():
            if not line.strip():
                continue
            found = _LINE.fullmatch(line.strip())
            if found is None or found["year"] in amounts:
                raise forms.ValidationError(_("Enter a year and its amount on each line, such as 2019 48,000."), "line")
            amounts[found["year"]] = self._amount.clean(found["amount"])
        return amounts or None


def _read_day(text: str) -> date | None:
    for form in DATE_FORMATS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    return None


def _read_number(text: str, unit: str) -> Decimal | None:
    bare = text.strip()
    if unit:
        bare = bare.replace(unit, "", 1).replace("- ", "-").strip()
    if "," in bare:
        if not _GROUPED.fullmatch(bare):
            return None
        bare = bare.replace(",", "")
    if not _NUMBER.fullmatch(bare):
        return None
    try:
        return Decimal(bare)
    except InvalidOperation:
        return None


def _dollars(amount: int | Decimal) -> str:
    whole = amount == int(amount)
    digits = f"{abs(int(amount)):,}" if whole else f"{abs(amount):,.2f}"
    return f"-${digits}" if amount < 0 else f"${digits}"


def _without_noughts(stored: Any, times: int = 1) -> str:
    number = Decimal(str(stored)) * times
    return str(number.quantize(_ROUND_TO)) if number == number.to_integral_value() else str(number.normalize())
