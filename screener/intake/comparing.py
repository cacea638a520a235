"""A section twice: as it was saved, and as it was typed on a page that was made before that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms

from screener.cases.contents import Document, Typed
from screener.fields import Answer
from screener.intake.asking import Section
from screener.intake.forms import COUNT, SectionForm


@dataclass(frozen=True, slots=True)
class Line:
    """A question that is answered otherwise in the two versions. A blank answer is an open one."""

    question: str
    saved: str
    typed: str


def differences(section: Section, document: Document, door: str | None, typed: Typed) -> list[Line]:
    """Each question of the section whose answers differ, in the order they are asked."""
    saved = SectionForm(section, document, door)
    other = SectionForm(section, document, door, typed, quiet=True)
    fields = {**saved.fields, **other.fields}
    lines = []
    for name, field in fields.items():
        if name.startswith(COUNT):
            continue
        one, two = _text(saved.initial.get(name)), _text(other.initial.get(name))
        if one != two:
            lines.append(Line(str(field.label), _in_words(field, one), _in_words(field, two)))
    return lines


def _text(shown: Any) -> str:
    if shown in (None, False):
        return ""
    return "on" if shown is True else str(shown).strip()


def _in_words(field: forms.Field, shown: str) -> str:
    if not shown or not isinstance(field, Answer):
        return shown
    return field.in_words(shown)
