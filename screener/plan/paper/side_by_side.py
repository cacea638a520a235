"""The steps in two languages, side by side: for two people who read the plan together, each in her own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils import translation

from screener.plan.page import ActionPlan
from screener.plan.steps import Step


@dataclass(frozen=True, slots=True)
class Line:
    """A step as one language has it."""

    number: int
    person: str
    what: str
    when: str
    how: str
    contact: str


@dataclass(frozen=True, slots=True)
class SideBySide:
    """The names of both languages with their codes, and each step in both."""

    languages: tuple[tuple[str, str], tuple[str, str]]
    lines: list[tuple[Line, Line]]


def other_than(language: str) -> str:
    """The language that stands beside another: the first one offered that is not it."""
    return str(next(code for code, _name in settings.LANGUAGES if code != language))


def side_by_side(document: Mapping[str, Any], other: Mapping[str, Any] | None, reader: str | None) -> SideBySide | None:
    """The steps of a result and of the same one in another language; None without that, or without a step."""
    if other is None:
        return None
    names = dict(settings.LANGUAGES)
    one, two = ((str(each["language"]), str(names[each["language"]])) for each in (document, other))
    lines = list(zip(_lines(document, reader), _lines(other, reader), strict=True))
    return SideBySide((one, two), lines) if lines else None


def _lines(document: Mapping[str, Any], reader: str | None) -> list[Line]:
    with translation.override(document["language"]):
        return [_line(step) for step in ActionPlan(document, reader).steps]


def _line(step: Step) -> Line:
    contact = " · ".join(part for part in (step.phone, step.url) if part)
    return Line(step.number, step.person, step.what, step.when, step.how or "", contact)
