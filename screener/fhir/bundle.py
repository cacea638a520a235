"""The whole bundle: the person, those who help, covers, the plan, its tasks, the answers, and the paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from django.utils import translation

from benefits import Case, case_to_document
from screener.fhir.answers import ANSWERS, answers
from screener.fhir.care_plan import PLAN, care_plan
from screener.fhir.coverage import coverages
from screener.fhir.paper import PAPER, paper
from screener.fhir.parts import Ids, Resource
from screener.fhir.people import codes_of, patient, related
from screener.fhir.tasks import place_of, tasks

FHIR_JSON = "application/fhir+json"


def bundle_of(
    case: Case, result: Mapping[str, Any], *, pdf: bytes | None = None, namespace: UUID | None = None
) -> Resource:
    """A FHIR R4 Bundle of type `collection` of a case and the document of its result, in the language of the result.

    Every id comes from the namespace, a new random one unless it is given: two bundles share no id, and none tells
    anything of the person.
    """
    told, ids = case_to_document(case), Ids(namespace or uuid4())
    steps = [place_of(number) for number in range(len(result["plan"]["steps"]))]
    with translation.override(result["language"]):
        resources = [
            patient(told, ids),
            *related(told, ids),
            *coverages(told, ids),
            care_plan(result, steps, (ANSWERS, PAPER), ids),
            *tasks(result, codes_of(told), PLAN, ids),
            answers(told, ids),
            paper(result, PLAN, pdf, ids),
        ]
    return {
        "resourceType": "Bundle",
        "id": ids.id_of("bundle"),
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in resources],
    }
