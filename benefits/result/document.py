"""`Result` to JSON, in the case's language, and its JSON Schema. The one place that turns messages into sentences.

In the document a finding is an entry of ``tests`` and its answer the entry's ``outcome``; a figure is an entry of
``sources``.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from benefits.case.document import number_for_json
from benefits.law import Figure
from benefits.law.calendar import Month, Quarter
from benefits.result import Finding, PlanStep, ProgramResult, Result, WouldChange
from benefits.result.facts import Facts, written_facts
from benefits.result.messages import Message, render

_RENAMED = {
    (Finding, "answer"): "outcome",
    (ProgramResult, "findings"): "tests",
    (ProgramResult, "figures"): "sources",
    (WouldChange, "from_day"): "from",
}
_LEFT_OUT = {(Figure, "value"), (ProgramResult, "wanted")}


def to_document(result: Result) -> dict[str, Any]:
    """The result as JSON has it, every sentence in the language of the result."""
    return cast("dict[str, Any]", _write(result, result.language))


def in_words(value: object, language: str) -> Any:
    """A part of a result, a comparison or a suggestion as JSON has it, its sentences in the language."""
    return _write(value, language)


def _write(value: object, language: str) -> Any:
    match value:
        case None | bool() | int():
            return value
        case Message():
            return render(value, language)
        case StrEnum():
            return str(value)
        case str():
            return value
        case Decimal():
            return number_for_json(value)
        case date():
            return value.isoformat()
        case Month() | Quarter():
            return str(value)
        case PlanStep():
            return {**_write(value.step, language), "program": value.program, "person": value.person}
        case ProgramResult():
            return {
                **_write_fields(value, language),
                "missing": [
                    *({"path": path, "decides": True} for path in value.missing),
                    *({"path": path, "decides": False} for path in value.wanted if path not in value.missing),
                ],
            }
        case Facts():
            return {name: _write(part, language) for name, part in written_facts(value).items()}
        case Mapping():
            return {str(key): _write(part, language) for key, part in value.items()}
        case list() | tuple() | frozenset():
            return [_write(part, language) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _write_fields(value, language)
    raise TypeError(f"a value of type {type(value).__name__} has no place in a result document")


def _write_fields(value: Any, language: str) -> dict[str, Any]:
    kind = type(value)
    return {
        _RENAMED.get((kind, entry.name), entry.name): _write(getattr(value, entry.name), language)
        for entry in fields(kind)
        if (kind, entry.name) not in _LEFT_OUT
    }


def result_schema() -> dict[str, Any]:
    """The JSON Schema of a result document, made from the types of `result.py`."""
    definitions: dict[str, Any] = {}
    reference = _schema(Result, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Result",
        **reference,
        "$defs": definitions,
    }


_SCALARS: dict[Any, dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    str: {"type": "string"},
    Message: {"type": "string"},
    Decimal: {"type": "number"},
    date: {"type": "string", "format": "date"},
    Month: {"type": "string", "pattern": r"^\d{4}-\d{2}$"},
    object: {},
}


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if get_origin(hint) in (Union, types.UnionType):
        return {"anyOf": [_schema(part, definitions) for part in get_args(hint)]}
    if hint is type(None):
        return {"type": "null"}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], definitions)}
    if isinstance(get_origin(hint), type) and issubclass(get_origin(hint), Mapping):
        return {"type": "object", "additionalProperties": _schema(get_args(hint)[1], definitions)}
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [str(member) for member in hint]}
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}  # reserves the name
        definitions[hint.__name__] = _object_schema(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _object_schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    if kind is PlanStep:
        step = _object_schema(hints["step"], definitions)
        step["properties"] |= {"program": _SCALARS[str], "person": _SCALARS[str]}
        return step
    properties = {
        _RENAMED.get((kind, entry.name), entry.name): _schema(hints[entry.name], definitions)
        for entry in fields(kind)
        if (kind, entry.name) not in _LEFT_OUT
    }
    if kind is ProgramResult:
        missing = {"type": "object", "properties": {"path": _SCALARS[str], "decides": _SCALARS[bool]}}
        properties["missing"] = {"type": "array", "items": missing}
    return {
        "type": "object",
        "description": (kind.__doc__ or "").strip(),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
