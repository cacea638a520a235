"""The JSON Schema of a result document, made from the types of `benefits.result`."""

from __future__ import annotations

import types
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

from benefits.law.calendar import Month
from benefits.result.facts import Facts
from benefits.result.form import members
from benefits.result.messages import Message
from benefits.result.types import Result


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
    if isinstance(hint, type) and issubclass(hint, Facts):
        return {"type": "object", "description": _about(hint)}
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}  # reserves the name
        definitions[hint.__name__] = _object_schema(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _object_schema(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    properties = {member.name: _schema(member.hint, definitions) for member in members(kind)}
    return {
        "type": "object",
        "description": _about(kind),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _about(kind: type) -> str:
    return (kind.__doc__ or "").strip()
