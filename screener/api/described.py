"""The parts of the OpenAPI document that are made from the two JSON Schemas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from benefits import case_schema, result_schema
from screener.api.problems import PROBLEM
from screener.api.requests import JSON

Described = dict[str, Any]
_WHERE = "#/components/schemas/"
_PROBLEM: Described = {
    "type": "object",
    "description": "Problem details, RFC 9457. Each error names the path it was found at.",
    "required": ["type", "title", "status", "errors"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["path", "message"],
                "properties": {"path": {"type": "string"}, "message": {"type": "string"}},
            },
        },
    },
}
_FIGURE: Described = {
    "type": "object",
    "description": "A figure of the law, with its source and the day it was last compared with it.",
    "required": ["name", "says", "unit", "governed_by", "citation", "checked_on", "verified"],
    "properties": {
        "name": {"type": "string"},
        "says": {"type": "string"},
        "unit": {"type": "string"},
        "governed_by": {"type": "string", "description": "The day that picks the value."},
        "citation": {"type": "object", "properties": {"text": {"type": "string"}, "url": {"type": "string"}}},
        "checked_on": {"type": "string", "format": "date"},
        "verified": {"type": "boolean"},
        "values": {"type": "array", "description": "Every value with the day it begins, oldest first."},
        "value": {"description": "The value that governs the day asked for."},
        "since": {"type": "string", "format": "date"},
        "projected": {"type": "boolean"},
    },
}

_DETAILS: Described = {
    "name": {"type": "string", "minLength": 1, "maxLength": 100},
    "record_number": {"type": "string", "maxLength": 40},
    "tags": {"type": "array", "maxItems": 10, "items": {"type": "string", "maxLength": 30}},
}
_CLIENT: Described = {
    "type": "object",
    "required": ["id", "number", "name", "record_number", "tags", "is_closed", "has_news"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "number": {"type": "integer"},
        **_DETAILS,
        "is_closed": {"type": "boolean"},
        "has_news": {"type": "boolean", "description": "The law or time has changed an answer since it was looked at."},
    },
}
_NEW_CLIENT: Described = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {**_DETAILS, "case": {"$ref": f"{_WHERE}Case"}},
}


@cache
def components() -> Mapping[str, Described]:
    """The schemas the document refers to, by their names there."""
    return {
        **_moved(case_schema(), "Case"),
        **_moved(result_schema(), "Result"),
        "Problem": _PROBLEM,
        "Client": _CLIENT,
        "NewClient": _NEW_CLIENT,
        "Figure": _FIGURE,
    }


def _moved(schema: Mapping[str, Any], name: str) -> Mapping[str, Described]:
    """A schema and those it defines, each under a name of its own: `Case`, `Case_Patient`."""
    definitions = schema["$defs"]
    whole = {key: part for key, part in schema.items() if key not in {"$defs", "$schema"}}
    if "$ref" in whole:
        whole = definitions[whole["$ref"].rpartition("/")[2]]
    named = {f"{name}_{inner}": _referring(part, name) for inner, part in definitions.items()}
    return {name: _referring(whole, name), **named}


def _referring(part: Any, name: str) -> Any:
    if isinstance(part, dict):
        return {
            key: f"{_WHERE}{name}_{value.rpartition('/')[2]}" if key == "$ref" else _referring(value, name)
            for key, value in part.items()
        }
    return [_referring(entry, name) for entry in part] if isinstance(part, list) else part


def taking_a_case(what: str, content: Mapping[str, Described], *also: int) -> Described:
    """An operation on the case in its body: what it answers, and the problems it may have."""
    return {
        "requestBody": {"required": True, "content": {JSON: {"schema": {"$ref": f"{_WHERE}Case"}}}},
        "responses": {200: {"description": what, "content": content}, **problems(413, 415, 422, 429, *also)},
    }


def problems(*statuses: int) -> dict[int, Described]:
    """The answers that tell of a problem."""
    said = {
        400: "The request is not one that can be read.",
        401: "No token of an active member was sent: `Authorization: Bearer TOKEN`.",
        404: "There is no such client for this member.",
        409: "The organisation has as many clients as it can hold.",
        413: "The body is too large for a case.",
        415: f"The body is not said to be {JSON}.",
        422: "The case, or what else was asked, has faults: each is named by its path.",
        429: "Too many requests in a short time: `Retry-After` says for how many seconds to wait.",
        503: "Too many documents are being made: `Retry-After` says for how many seconds to wait.",
    }
    content = {PROBLEM: {"schema": {"$ref": f"{_WHERE}Problem"}}}
    return {status: {"description": said[status], "content": content} for status in statuses}


def schema_of(name: str) -> Described:
    """A reference to one of the components."""
    return {"schema": {"$ref": f"{_WHERE}{name}"}}
