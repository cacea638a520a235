"""A few words."""

from __future__ import annotations

import re
from typing import Any

from django import forms

from benefits import limits
from screener.fields.answer import Answer

_CODE = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")


class TextAnswer(Answer, forms.CharField):
    """A few words; None when left open."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=200, **options)

    def clean(self, value: Any) -> str | None:
        """The words."""
        return super().clean(value) or None


class LongTextAnswer(Answer, forms.CharField):
    """A few sentences; None when left open."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=limits.LONG_TEXT, widget=forms.Textarea(attrs={"rows": 3}), **options)

    def clean(self, value: Any) -> str | None:
        """The sentences."""
        return super().clean(value) or None


class IllnessAnswer(TextAnswer):
    """An illness in the person's words. Codes such as ``breast_cancer`` are shown as words."""

    def shown(self, stored: Any) -> Any:
        """The stored illness, without the marks of a code."""
        return stored.replace("_", " ") if _CODE.fullmatch(stored) else stored
