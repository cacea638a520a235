"""Several amounts in one box, one on a line."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from screener.fields.answer import Answer
from screener.fields.numbers import MoneyAnswer, without_noughts

_LINE = re.compile(r"(?P<year>[0-9]{4})[\s:;,=-]+(?P<amount>\$?\s*[0-9.,]+)")


class AmountListAnswer(Answer, forms.CharField):
    """Dollars, one amount on a line; given back as a list."""

    def __init__(self, most_lines: int, most: int, **options: Any) -> None:
        self.most_lines = most_lines
        self._amount = MoneyAnswer(most, required=False)
        super().__init__(max_length=2000, widget=forms.Textarea(attrs={"rows": 4}), **options)

    def shown(self, stored: Any) -> Any:
        """The stored list, one amount on a line."""
        return "\n".join(without_noughts(amount) for amount in stored)

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
        return "\n".join(f"{year} {without_noughts(amount)}" for year, amount in sorted(stored.items()))

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
