"""Entries as services of the Human Services Data Specification (HSDS) 3.1, each with its organization inside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID, uuid5

from screener.directory.entry import Entry
from screener.directory.states import COUNTRY_URI, uri_of_state

SOURCE_LABEL = "Source"
_TAXONOMY = "Careplan Compass"


def as_services(entries: Iterable[Entry], categories: Mapping[str, str]) -> list[dict[str, Any]]:
    """The entries of the product's own directory as HSDS has services. `categories` are by the id of an entry."""
    return [_service(entry, categories[entry.id]) for entry in entries]


def _service(entry: Entry, category: str) -> dict[str, Any]:
    own = UUID(entry.id)
    uri = uri_of_state(entry.states[0]) if entry.states else COUNTRY_URI
    return _known(
        {
            "id": entry.id,
            "name": entry.name,
            "description": entry.serves,
            "url": entry.url,
            "status": "active",
            "eligibility_description": entry.eligibility,
            "minimum_age": entry.from_age,
            "maximum_age": entry.to_age,
            "assured_date": entry.assured_on and entry.assured_on.isoformat(),
            "last_modified": entry.assured_on and _moment(entry.assured_on),
            "phones": _phones(entry, own),
            "service_areas": [
                {"id": _id(own, f"area {place}"), "name": name, "uri": uri} for place, name in enumerate(entry.areas)
            ],
            "organization": _organization(entry, own),
            "attributes": [_source(entry, own), _categorised(category, own)],
        }
    )


def _organization(entry: Entry, own: UUID) -> dict[str, Any]:
    name = entry.organization or entry.name
    described = {"name": name, "description": entry.serves or name, "website": entry.url}
    return _known({"id": _id(own, "organization"), **described})


def _phones(entry: Entry, own: UUID) -> list[dict[str, Any]]:
    return [{"id": _id(own, "phone"), "number": entry.phone, "type": "voice"}] if entry.phone else []


def _source(entry: Entry, own: UUID) -> dict[str, Any]:
    return {
        "id": _id(own, "source"),
        "link_id": entry.id,
        "link_entity": "service",
        "label": SOURCE_LABEL,
        "value": entry.source,
    }


def _categorised(category: str, own: UUID) -> dict[str, Any]:
    name = category.replace("_", " ").capitalize()
    named = {"code": category, "name": name, "description": name, "taxonomy": _TAXONOMY}
    return {
        "id": _id(own, "category"),
        "link_id": str(own),
        "link_entity": "service",
        "link_type": "service_category",
        "taxonomy_term": {"id": _id(own, "term"), **named},
    }


def _moment(day: date) -> str:
    """The day of the last check as the moment that `last_modified` asks for, with milliseconds."""
    return datetime.combine(day, time(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _id(own: UUID, what: str) -> str:
    return str(uuid5(own, what))


def _known(parts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in parts.items() if part not in (None, "", [])}
