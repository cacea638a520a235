"""What the resources have in common: ids, references, coded terms, and leaving out what is not known.

A resource is a plain dict as FHIR R4 (4.0.1) writes it in JSON.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid5

Resource = dict[str, Any]

PRODUCT = "Careplan Compass"
PATIENT = "patient"
GRAVITY_CODES = "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes"
_IS_TEXT = re.compile(r"[ \r\n\t\S]")  # what FHIR takes for a text; one of other blanks alone is none


class Ids:
    """The ids of one bundle: from its namespace and the place of a part in the plan, never from an answer."""

    def __init__(self, namespace: UUID) -> None:
        self.namespace = namespace

    def id_of(self, place: str) -> str:
        """The id of the resource for a place such as ``caregivers[0]``."""
        return str(uuid5(self.namespace, place))

    def refer(self, place: str) -> dict[str, str]:
        """A reference to that resource."""
        return {"reference": self.address_of(place)}

    def address_of(self, place: str) -> str:
        """The full address of that resource within the bundle."""
        return f"urn:uuid:{self.id_of(place)}"


def known(parts: Mapping[str, Any]) -> Resource:
    """The parts that hold something: FHIR has neither nulls nor empty texts, lists or objects."""
    return {name: part for name, part in parts.items() if part is not None and part not in ("", [], {})}


def text_or_none(value: object) -> str | None:
    """A text as FHIR takes it; None for one of nothing but blanks."""
    return value.strip() or None if isinstance(value, str) and is_text(value) else None


def is_text(value: str) -> bool:
    """Whether FHIR takes it for a text: there is something in it."""
    return _IS_TEXT.search(value) is not None


def coding(system: str, code: str, display: str | None = None) -> Resource:
    """A code of a system, with its name."""
    return known({"system": system, "code": code, "display": display})


def concept(text: object, *codings: Resource) -> Resource:
    """A term in words, and as codes where there are any."""
    return known({"coding": list(codings), "text": str(text)})


def by_the_product() -> Resource:
    """Who says so. It names the product by its name alone: there is no address at which it could be looked up."""
    return {"type": "Device", "display": PRODUCT}
