"""`Result` to JSON, in the case's language."""

from __future__ import annotations

from typing import Any, cast

from benefits.result.types import Result
from benefits.result.writers import writers_for


def to_document(result: Result) -> dict[str, Any]:
    """The result as JSON has it, every sentence in the language of the result."""
    return cast("dict[str, Any]", in_words(result, result.language))


def in_words(value: object, language: str) -> Any:
    """A part of a result, a comparison or a suggestion as JSON has it, its sentences in the language."""
    return writers_for(language).write(value)
