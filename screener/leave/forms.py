"""What the planner asks: days off, once or again and again."""

from __future__ import annotations

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout
from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from benefits import LeaveRequest
from screener.fields.day_grammar import NotRead, read_day

DATE_FORMATS = ["%Y-%m-%d", "%m/%d/%Y", "%B %d, %Y", "%b %d, %Y"]
_DATE_ERROR = {"invalid": _("Enter a date such as 2026-12-07, 12/07/2026 or December 7, 2026.")}
ROWS = 3


class _Day(forms.DateField):
    """A day as it is written here, or with the name of its month in either language: 7 de diciembre de 2026."""

    def __init__(self, **more: Any) -> None:
        super().__init__(input_formats=DATE_FORMATS, error_messages=_DATE_ERROR, **more)

    def to_python(self, value: Any) -> Any:
        """The day; a text that no pattern reads is read word by word."""
        try:
            return super().to_python(value)
        except forms.ValidationError:
            try:
                written = read_day(str(value), today=timezone.localdate(), future=True)
            except NotRead:
                written = None
            if written is None or written.day is None or not any(letter.isalpha() for letter in str(value)):
                raise
            return written.first()


class RequestForm(forms.Form):
    """One line of the plan: a block, or days that come again."""

    first = _Day(
        label=_("First day off"),
        required=False,
        help_text=_("Such as 12/07/2026."),
    )
    days_in_a_row = forms.IntegerField(
        label=_("Days in a row"), min_value=1, max_value=400, required=False, help_text=_("1 for a single day.")
    )
    every_days = forms.IntegerField(
        label=_("Again after so many days"),
        min_value=1,
        max_value=400,
        required=False,
        help_text=_("21 for every three weeks. Leave blank for one time only."),
    )
    until = _Day(
        label=_("Until"),
        required=False,
        help_text=_("Last day to plan for, when the days come again."),
    )
    hours = forms.DecimalField(
        label=_("Hours each day"),
        min_value=0,
        max_value=24,
        decimal_places=2,
        required=False,
        help_text=_("Leave blank for whole days."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs["autocomplete"] = "off"
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout("first", "days_in_a_row", "every_days", "until", "hours")

    def clean(self) -> dict[str, Any]:
        """A line with anything in it needs its first day; days that come again need an end."""
        cleaned = super().clean() or {}
        filled = any(value not in (None, "") for value in cleaned.values())
        if filled and cleaned.get("first") is None and "first" not in self.errors:
            self.add_error("first", _("Enter the first day off of this line."))
        if cleaned.get("every_days") and cleaned.get("until") is None and "until" not in self.errors:
            self.add_error("until", _("Enter the last day to plan for, because the days come again."))
        first, until = cleaned.get("first"), cleaned.get("until")
        if first and until and until < first:
            self.add_error("until", _("The last day must not be before the first day off."))
        again, in_a_row = cleaned.get("every_days"), cleaned.get("days_in_a_row") or 1
        if again and again < in_a_row:
            self.add_error("every_days", _("This must be at least the number of days taken in a row."))
        return cleaned

    def as_request(self) -> LeaveRequest | None:
        """The line as the planner takes it; None when nothing was entered."""
        cleaned = self.cleaned_data
        if cleaned.get("first") is None:
            return None
        return LeaveRequest(
            first=cleaned["first"],
            days_in_a_row=cleaned.get("days_in_a_row") or 1,
            every_days=cleaned.get("every_days"),
            until=cleaned.get("until"),
            hours=cleaned.get("hours"),
        )


RequestFormSet = forms.formset_factory(RequestForm, extra=ROWS, max_num=ROWS, absolute_max=ROWS)
