"""What all fields of answers have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise
Choices = Sequence[tuple[str, Words]]

UNKNOWN = _("I don't know")
_SAID = frozenset(
    {
        "?", "??", "???", "idk", "unknown", "not known", "i don't know", "i do not know", "don't know", "do not know",
        "dont know", "i dont know", "not sure", "i'm not sure", "im not sure", "no idea", "no sé", "no se", "no lo sé",
        "no lo se",
    }
)  # fmt: skip
_LONGEST_SAID = 20


def is_unknown(typed: Any) -> bool:
    """Whether somebody says that she does not know: by the choice, or in the words of a text field."""
    text = str(typed)
    if len(text) > _LONGEST_SAID:
        return False
    said = " ".join(text.replace("\u2019", "'").lower().split()).rstrip(".!")
    return said in _SAID or said == str(UNKNOWN).replace("\u2019", "'").lower()


class Answer:
    """What every field here can do besides reading: show a stored answer as a person would type it."""

    prefix = ""  # stands before the input, such as a dollar sign
    inputmode = ""  # which keys a phone shows
    read_as = ""  # those words, for the page that is shown
    reads = False  # whether what is typed is put into other words, which then stand under the input

    def shown(self, stored: Any) -> Any:
        """The stored answer for the input of the form."""
        return stored

    def in_words(self, shown: Any) -> str:
        """What stands in the input, as it reads outside of a form."""
        return str(UNKNOWN) if is_unknown(shown) else str(shown)

    def read_back(self, shown: Any) -> str:
        """How what stands in the input is understood, where that may surprise; blank for what is open or wrong."""
        if not self.reads or not str(shown or "").strip() or is_unknown(shown):
            return ""
        try:
            self.clean(shown)  # type: ignore[attr-defined]  # every answer is a field of a form too
        except ValidationError:
            return ""
        return self.in_words(shown)
