"""The answers as a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from benefits import Case, parse_case


def case_of(document: Mapping[str, Any]) -> Case:
    """The answers as a case, for today when they name no day; raises `InvalidCase`."""
    return parse_case(document, clock=timezone.localdate)
