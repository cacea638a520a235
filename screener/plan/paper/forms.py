"""What the page asks on which a person chooses her paper."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from screener.cases.passphrase import LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE
from screener.plan.paper.choices import NAMES, Part


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
    attach = forms.BooleanField(
        label=_("Put my answers into the PDF, locked with a passphrase"),
        required=False,
        widget=forms.CheckboxInput(attrs={"class": "form-check-input"}),
    )
    passphrase = PassphraseField(
        label=_("Passphrase"),
        required=False,
        help_text=_("At least %(count)s letters or signs. Four words that you can remember are good.")
        % {"count": SHORTEST_PASSPHRASE},
    )
    again = PassphraseField(label=_("Passphrase once more"), required=False)

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
