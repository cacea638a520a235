"""How the pages call the people of a plan: whoever reads is "you", the others have their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

PATIENT = "patient"
_CAREGIVERS = "caregivers["
FIRST_CAREGIVER = "caregivers[0]"


def names_of(document: Mapping[str, Any], reader: str | None = None) -> dict[str, str]:
    """The name of each person of a result document, by code."""
    return {entry["person"]: _name(document, entry, reader) for entry in document["programs"]}


def person_label(entry: Mapping[str, Any]) -> str:
    """Whom the entry is for, as the document names the person; a caregiver without a name is counted."""
    if entry.get("person_label"):
        return str(entry["person_label"])
    if is_caregiver(entry["person"]):
        return _("Caregiver %(place)s") % {"place": caregiver_place(entry["person"]) + 1}
    return ""


def is_caregiver(person: str) -> bool:
    """Whether the code is that of somebody who helps."""
    return person.startswith(_CAREGIVERS)


def caregiver_place(person: str) -> int:
    """The place of a caregiver in the case, from zero."""
    return int(person.removeprefix(_CAREGIVERS).removesuffix("]"))


def _name(document: Mapping[str, Any], entry: Mapping[str, Any], reader: str | None) -> str:
    person = entry["person"]
    if person == reader:
        return _("You")
    if person == PATIENT and reader is not None and not document.get("patient_name"):
        return _("The person who is ill")
    return person_label(entry)
