"""Writers made from types: for each record, one function that makes its JSON object.

A result has thousands of values. Asking each of them what it is takes ten times as long as writing it, so that question
is asked once, of the types: the members of a record become the text of one Python function, as `dataclasses` makes an
``__init__``. For `Working` it is ::

    def write(it):
        return {
            'title': say(it.title),
            'lines': list(map(say, it.lines)),
            'citation': {'text': it.citation.text, 'url': it.citation.url},
        }

`say` puts a `Message` into the language of the document. No field is listed anywhere: a new one is written at once.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeAlias, Union, cast, get_args, get_origin

from benefits.case.document import number_for_json
from benefits.law.calendar import Month, Quarter
from benefits.result.facts import Facts
from benefits.result.form import members
from benefits.result.formats import remembered
from benefits.result.messages import Message, Say, sayer

Writer: TypeAlias = Callable[[Any], Any]


def _small(written: Callable[[Any], object]) -> Writer:
    return remembered(lambda value: None if value is None else written(value))


def _number(value: Decimal | int) -> int | float:
    return value if isinstance(value, int) else number_for_json(value)


_AS_IT_IS = (bool, int, str)
_OR_NONE: Mapping[Any, Writer] = {Decimal: _small(_number), date: _small(date.isoformat)}
_SMALL: Mapping[Any, Writer] = {**_OR_NONE, Month: str, Quarter: str}


class Writers(dict[type, Writer]):
    """The writer of each type in one language, made when it is first needed."""

    def __init__(self, say: Say) -> None:
        super().__init__({type(None): _same, bool: _same, int: _same, str: _same, Message: say, **_SMALL})
        self._say = say

    def write(self, value: Any) -> Any:
        """Any part of a result as JSON has it; raises `TypeError` for a value that has no place there."""
        return self[type(value)](value)

    def __missing__(self, kind: type) -> Writer:
        found = self[kind] = self._made_for(kind)
        return found

    def _made_for(self, kind: type) -> Writer:
        if issubclass(kind, str):
            return str
        if is_dataclass(kind):
            return self._of_record(kind)
        if issubclass(kind, Mapping):
            return lambda value: {str(key): self.write(part) for key, part in value.items()}
        if issubclass(kind, list | tuple | frozenset):
            return lambda value: list(map(self.write, value))
        raise TypeError(f"a value of type {kind.__name__} has no place in a result document")

    def _of_record(self, kind: type) -> Writer:
        known: dict[str, Any] = {"say": self._say, "sentence": Message, "write_any": self.write}
        text = f"def write(it):\n    return {self._object(kind, 'it', known)}"
        exec(text, known)  # noqa: S102 - the text holds nothing but the names of our own fields
        return cast("Writer", known["write"])

    def _object(self, kind: Any, it: str, known: dict[str, Any]) -> str:
        parts = []
        for member in members(kind):
            value = f"{it}.{member.attribute}"
            written = f"say(sentence({value}))" if member.in_words else self._expression(member.hint, value, known)
            part = f"{member.name!r}: {written}"
            parts.append(f"**({{{part}}} if {value} is not None else {{}})" if member.only_when_known else part)
        return f"{{{', '.join(parts)}}}"

    def _expression(self, hint: Any, value: str, known: dict[str, Any]) -> str:
        """The Python text that writes `value`, which is Python text too; what it calls is put among the known names."""
        kind, inner = get_origin(hint) or hint, get_args(hint)
        if kind in (Union, types.UnionType):
            return self._of_union([part for part in inner if part is not type(None)], value, known)
        if hint in _AS_IT_IS:
            return value
        if not isinstance(kind, type) or hint is object or issubclass(kind, Facts):  # known by its own type alone
            return f"write_any({value})"
        if issubclass(kind, StrEnum):
            return f"{value}._value_"
        if issubclass(kind, tuple):
            return f"list(map({self._function(inner[0], known)}, parts)) if (parts := {value}) else []"
        if issubclass(kind, Mapping) and inner:
            return f"{{key: {self._expression(inner[1], 'part', known)} for key, part in {value}.items()}}"
        if is_dataclass(hint) and hint not in _SMALL and hint is not Message:
            return self._object(hint, value, known)
        return f"{self._function(hint, known)}({value})"

    def _function(self, hint: Any, known: dict[str, Any]) -> str:
        """The name of the function that writes values of a type."""
        if hint is str:
            return "str"
        if hint is Message:
            return "say"
        if not isinstance(hint, type) or hint is object:
            return "write_any"
        name = f"write_{hint.__module__}_{hint.__name__}".replace(".", "_")
        known[name] = self[hint]
        return name

    def _of_union(self, parts: list[Any], value: str, known: dict[str, Any]) -> str:
        if len(parts) > 1:
            return f"write_any({value})"
        written = self._expression(parts[0], value, known)
        if parts[0] in _OR_NONE or written == value:
            return written
        return f"None if {value} is None else {written}"


def _same(value: Any) -> Any:
    return value


@lru_cache(maxsize=8)
def writers_for(language: str) -> Writers:
    """The writers of a language (`en`, `es`)."""
    return Writers(sayer(language))
