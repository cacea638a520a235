"""What the page asks on which a person chooses her paper."""

from __future__ import annotations

from typing import Any, TypedDict

from django import forms
from django.conf import settings
from django.utils.functional import Promise, lazy
from django.utils.translation import gettext_lazy as _

from screener.cases.passphrase import LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE
from screener.plan.formats import language as language_now
from screener.plan.paper.choices import NAMES, Part


def _filled(words: str | Promise, count: int) -> str:
    return str(words) % {"count": count}


_said_later = lazy(_filled, str)
"""A sentence with a number, in the language of whoever reads it: ``%`` alone would fill it in at once."""


class Choice(TypedDict):
    """The choices that are remembered."""

    parts: list[str]
    large_print: bool
    language: str


class PassphraseField(forms.CharField):
    """A passphrase as it is typed: blanks inside it count. It is never shown again."""

    def __init__(self, **more: Any) -> None:
        widget = forms.PasswordInput(attrs={"autocomplete": "off", "class": "form-control"})
        super().__init__(max_length=LONGEST_PASSPHRASE, strip=True, widget=widget, **more)


class PaperForm(forms.Form):
    """The parts, the size, and the passphrase of answers to be attached."""

    parts = forms.MultipleChoiceField(
        label=_("Pages to add"),
        choices=[(part.value, NAMES[part]) for part in Part],
        required=False,
        widget=forms.CheckboxSelectMultiple(attrs={"class": "form-check-input"}),
    )
    large_print = forms.BooleanField(
        label=_("Large print (18 point)"),
        required=False,
        widget=forms.CheckboxInput(attrs={"class": "form-check-input"}),
    )
    written_in = forms.ChoiceField(
        label=_("Language of the paper"),
        choices=settings.LANGUAGES,
        required=False,
        widget=forms.RadioSelect(attrs={"class": "form-check-input"}),
    )
    attach = forms.BooleanField(
        label=_("Put my answers into the PDF, locked with a passphrase"),
        required=False,
        widget=forms.CheckboxInput(attrs={"class": "form-check-input"}),
    )
    passphrase = PassphraseField(
        label=_("Passphrase"),
        required=False,
        help_text=_said_later(
            _("At least %(count)s letters or signs. Four words that you can remember are good."), SHORTEST_PASSPHRASE
        ),
    )
    again = PassphraseField(label=_("Passphrase once more"), required=False)

    def as_ticked(self) -> dict[str, Any]:
        """What was ticked, whatever the passphrase."""
        self.is_valid()
        return {name: self.cleaned_data.get(name, []) for name in ("parts", "large_print", "written_in")}

    def choice_of(self, wanted: dict[str, Any]) -> Choice:
        """What is remembered. The language of the page is none that was chosen: it may be changed there."""
        language = wanted["written_in"] or ""
        return Choice(
            parts=wanted["parts"],
            large_print=bool(wanted["large_print"]),
            language="" if language == language_now() else language,
        )

    def clean(self) -> dict[str, Any]:
        """Answers are attached only with a passphrase that is long enough and was typed twice alike."""
        cleaned = super().clean() or {}
        if not cleaned.get("attach") or self.errors:
            return cleaned
        if len(cleaned["passphrase"]) < SHORTEST_PASSPHRASE:
            self.add_error(
                "passphrase",
                _("Choose a passphrase of at least %(count)s letters or signs.") % {"count": SHORTEST_PASSPHRASE},
            )
        elif cleaned["passphrase"] != cleaned["again"]:
            self.add_error("again", _("The two passphrases are not the same. Type the same one twice."))
        return cleaned
