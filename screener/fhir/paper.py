"""The plan on paper as DocumentReference. Without the file itself it says what the file is, and names no address."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from screener.fhir.parts import PATIENT, Ids, Resource, by_the_product, coding, concept, known

PAPER = "paper"
_PLAN_OF_CARE = coding("http://loinc.org", "18776-5", "Plan of care note")


def paper(result: Mapping[str, Any], plan: str, pdf: bytes | None, ids: Ids) -> Resource:
    """The PDF of the plan; within the resource when its bytes are given."""
    attachment = {
        "contentType": "application/pdf",
        "language": result["language"],
        "data": None if pdf is None else b64encode(pdf).decode("ascii"),
        "size": None if pdf is None else len(pdf),
        "title": _("Action plan"),
        "creation": result["as_of"],
    }
    return {
        "resourceType": "DocumentReference",
        "id": ids.id_of(PAPER),
        "language": result["language"],
        "status": "current",
        "docStatus": "preliminary",
        "type": concept(_("Action plan"), _PLAN_OF_CARE),
        "subject": ids.refer(PATIENT),
        "author": [by_the_product()],
        "description": result["disclaimer"],
        "content": [{"attachment": known(attachment)}],
        "context": {"related": [ids.refer(plan)]},
    }
