"""The answers as a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from benefits import Case, parse_case
from screener.plan.formats import language


def case_of(document: Mapping[str, Any], *, written_in: str | None = None) -> Case:
    """The answers as a case, for today when they name no day; raises `InvalidCase`.

    What comes of it is written in the language of the page, unless another is named.
    """
    return parse_case({**document, "language": written_in or language()}, clock=timezone.localdate)
