"""Days, and days of every year."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from screener.fields.answer import Answer, Words, is_unknown
from screener.fields.day_grammar import LONGEST, NotRead, Written, read_day
from screener.plan.formats import day as day_in_words

EARLIEST_YEAR = 1900
LATEST_YEAR = 2100
FIRST, LAST = "first", "last"
_LEAP_YEAR = 2000  # a day of every year may be 29 February


class DateAnswer(Answer, forms.CharField):
    """A day as people write it; given back as ISO.

    `month` is FIRST or LAST where a month is enough, and says which day of it counts. A month or a year is also enough
    when it lies `rough_after_years` back: no rule then depends on the day.
    """

    inputmode = "decimal"
    reads = True

    def __init__(
        self, *, future: bool = True, month: str | None = None, rough_after_years: int | None = None, **options: Any
    ) -> None:
        self.future, self.month, self.rough_after_years = future, month, rough_after_years
        super().__init__(max_length=LONGEST, **options)

    def shown(self, stored: Any) -> Any:
        """A stored day as people write it here."""
        try:
            return date.fromisoformat(stored).strftime("%m/%d/%Y")
        except (TypeError, ValueError):
            return stored

    def in_words(self, shown: Any) -> str:
        """The day with the name of its month."""
        try:
            stored = self.clean(shown)
        except forms.ValidationError:
            return str(shown)
        return super().in_words(shown) if stored is None else day_in_words(stored)

    def clean(self, value: Any) -> str | None:
        """The day as ISO text; None when left open."""
        text = super().clean(value)
        if not text or is_unknown(text):
            return None
        today = timezone.localdate()
        try:
            written = read_day(text, today=today, future=self.future)
        except NotRead as refused:
            raise forms.ValidationError(str(refused) or str(self.refusal()), "invalid") from None
        if not EARLIEST_YEAR <= written.year <= LATEST_YEAR:
            raise forms.ValidationError(
                _("Enter a date with a year from %(first)s to %(last)s, such as 06/15/2026."),
                "year",
                {"first": str(EARLIEST_YEAR), "last": str(LATEST_YEAR)},
            )
        day = self._day(written, today)
        if not self.future and day > today:
            raise forms.ValidationError(
                _("This day has not come yet. Enter a day up to today, such as 06/15/2025."), "future"
            )
        return day.isoformat()

    def _day(self, written: Written, today: date) -> date:
        if written.day is not None:
            return written.first()
        if written.month is not None and self.month is not None:
            day = written.last() if self.month == LAST else written.first()
            return day if self.future else max(written.first(), min(day, today))
        if self.rough_after_years is not None and written.last().year <= today.year - self.rough_after_years - 1:
            return written.first()
        if written.month is not None:
            raise forms.ValidationError(
                _("Add the day: here each day can count. Write it such as 06/15/2026."), "no_day"
            )
        if self.month is not None:
            raise forms.ValidationError(_("Add the month, such as 06/2026 or June 2026."), "no_month")
        raise forms.ValidationError(_("Add the month and the day, such as 06/15/2026."), "no_month")

    def refusal(self) -> Words:
        """What is accepted."""
        if self.month is not None:
            return _("Enter a date such as 06/15/2026 or June 15, 2026. The month is enough, such as June 2026.")
        return _("Enter a date such as 06/15/2026, 2026-06-15 or June 15, 2026.")


class YearDayAnswer(Answer, forms.CharField):
    """A day of every year, read as 01/01 or January 1; given back as ``01-01``."""

    inputmode = "decimal"

    def shown(self, stored: Any) -> Any:
        """A stored day of the year as people write it here."""
        return str(stored).replace("-", "/")

    def clean(self, value: Any) -> str | None:
        """The month and day as ``MM-DD``; None when left open."""
        text = " ".join(super().clean(value).replace(". ", " ").replace(".", "/").split())
        if not text or is_unknown(text):
            return None
        for form in ("%m/%d", "%m-%d", "%B %d", "%b %d", "%d %B", "%d %b"):
            try:
                return datetime.strptime(f"{_LEAP_YEAR} {text}", f"%Y {form}").strftime("%m-%d")  # noqa: DTZ007 - a day of the calendar has no time zone
            except ValueError:
                continue
        try:
            written = read_day(f"{text} {_LEAP_YEAR}", today=timezone.localdate(), future=True)
        except NotRead:
            written = Written(_LEAP_YEAR)
        if written.day is not None and any(letter.isalpha() for letter in text):
            return f"{written.month:02}-{written.day:02}"  # in another language: 1 de enero
        raise forms.ValidationError(_("Enter a month and day such as 01/01 or January 1."), "invalid")
