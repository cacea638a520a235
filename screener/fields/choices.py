"""One of a few."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from screener.fields.answer import UNKNOWN, Answer, Choices, Words


class ChoiceAnswer(Answer, forms.ChoiceField):
    """One of a few, or "I don't know", which is an answer of its own; a list to open when there are many.

    Nothing is chosen beforehand: what nobody touched is not answered.
    """

    MOST_RADIOS = 6
    DONT_KNOW = "unknown"

    def __init__(self, choices: Choices, *, unknown: Words = UNKNOWN, **options: Any) -> None:
        few = len(choices) < self.MOST_RADIOS
        options.setdefault("widget", forms.RadioSelect if few else forms.Select)
        self.offered = [*choices, (self.DONT_KNOW, unknown)]
        if not few:
            self.offered = [("", _("Not answered")), (self.DONT_KNOW, unknown), *choices]
        super().__init__(choices=self.offered, **options)

    def clean(self, value: Any) -> str | None:
        """The code; None when left open."""
        code = super().clean(value)
        return None if code in ("", self.DONT_KNOW) else str(code)

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
