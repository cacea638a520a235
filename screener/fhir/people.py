"""The person who is ill as Patient, and those who help as RelatedPerson."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from screener.fhir.parts import PATIENT, Ids, Resource, coding, concept, known, text_or_none
from screener.intake.sections.about import MARITAL
from screener.intake.sections.caregivers import RELATIONS

SPOUSE = "spouse"
_ROLES = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
_MARITAL_STATUS = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"
_KIN = "http://terminology.hl7.org/CodeSystem/v2-0131"
_RELATION: Mapping[str, Resource] = {
    "spouse": coding(_ROLES, "SPS", "spouse"),
    "domestic_partner": coding(_ROLES, "DOMPART", "domestic partner"),
    "parent": coding(_ROLES, "PRN", "parent"),
    "parent_in_law": coding(_ROLES, "PRNINLAW", "parent in-law"),
    "child": coding(_ROLES, "CHILD", "child"),
    "child_in_law": coding(_ROLES, "CHLDINLAW", "child-in-law"),
    "sibling": coding(_ROLES, "SIB", "sibling"),
    "grandparent": coding(_ROLES, "GRPRN", "grandparent"),
    "grandchild": coding(_ROLES, "GRNDCHILD", "grandchild"),
    "aunt_uncle": coding(_ROLES, "EXT", "extended family member"),
    "cousin": coding(_ROLES, "COUSN", "cousin"),
    "next_of_kin": coding(_KIN, "N", "Next-of-Kin"),
    "friend": coding(_ROLES, "FRND", "unrelated friend"),
}
_MARRIED: Mapping[str, Resource] = {  # living apart is not being separated by law, which is another code
    "single": coding(_MARITAL_STATUS, "S", "Never Married"),
    "married": coding(_MARITAL_STATUS, "M", "Married"),
    "divorced": coding(_MARITAL_STATUS, "D", "Divorced"),
    "widowed": coding(_MARITAL_STATUS, "W", "Widowed"),
}


def patient(case: Mapping[str, Any], ids: Ids) -> Resource:
    """The person who is ill, as far as was told. Sex is not asked, so none is given."""
    told, papers, language = case.get("patient") or {}, case.get("papers") or {}, case.get("language")
    status = told.get("marital_status")
    return known(
        {
            "resourceType": "Patient",
            "id": ids.id_of(PATIENT),
            "name": _names(told),
            "telecom": _telecom(papers),
            "birthDate": told.get("birth_date"),
            "address": _addresses(papers, case.get("state")),
            "maritalStatus": status and concept(dict(MARITAL)[status], *_coded(_MARRIED, status)),
            "communication": language
            and [{"language": {"coding": [coding("urn:ietf:bcp:47", language)]}, "preferred": True}],
        }
    )


def related(case: Mapping[str, Any], ids: Ids) -> Iterator[Resource]:
    """Each caregiver, and the husband or wife, who may be one of them."""
    spouse, place_of_spouse = case.get("spouse") or {}, spouse_in(case)
    for code, told in _told_of(case).items():
        born = spouse.get("birth_date") if code == place_of_spouse else None
        yield _person(code, told, born, ids)


def codes_of(case: Mapping[str, Any]) -> set[str]:
    """The people who have a resource, by the codes of a result."""
    return {PATIENT, *_told_of(case)}


def _told_of(case: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Those who are related, by code, with what was told of each."""
    people = {f"caregivers[{place}]": told for place, told in enumerate(case.get("caregivers") or ())}
    return people | ({SPOUSE: {"relationship": "spouse"}} if spouse_in(case) == SPOUSE else {})


def spouse_in(case: Mapping[str, Any]) -> str | None:
    """Which person of the bundle is the husband or wife: the one caregiver who is, or a person of her own."""
    found = [
        f"caregivers[{place}]"
        for place, caregiver in enumerate(case.get("caregivers") or ())
        if caregiver.get("relationship") == "spouse"
    ]
    if len(found) == 1:
        return found[0]
    return SPOUSE if case.get("spouse") else None


def _person(code: str, told: Mapping[str, Any], born: str | None, ids: Ids) -> Resource:
    relation = told.get("relationship")
    return known(
        {
            "resourceType": "RelatedPerson",
            "id": ids.id_of(code),
            "patient": ids.refer(PATIENT),
            "relationship": relation and [concept(dict(RELATIONS)[relation], *_coded(_RELATION, relation))],
            "name": _names(told),
            "birthDate": born,
        }
    )


def _coded(codes: Mapping[str, Resource], told: str) -> list[Resource]:
    return [codes[told]] if told in codes else []


def _names(told: Mapping[str, Any]) -> list[Resource]:
    name = text_or_none(told.get("name"))
    return [{"text": name}] if name else []


def _telecom(papers: Mapping[str, Any]) -> list[Resource]:
    reached = {system: text_or_none(papers.get(system)) for system in ("phone", "email")}
    return [{"system": system, "value": value} for system, value in reached.items() if value]


def _addresses(papers: Mapping[str, Any], state: str | None) -> list[Resource]:
    street = text_or_none(papers.get("street"))
    told = known(
        {
            "line": [street] if street else [],
            "city": text_or_none(papers.get("city")),
            "district": text_or_none(papers.get("county")),
            "state": state,
            "postalCode": text_or_none(papers.get("zip_code")),
        }
    )
    return [{**told, "country": "US"}] if told else []
