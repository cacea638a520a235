"""The covers the person told of, as Coverage. One that is only likely is none: it stands in the notes of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.translation import gettext as _

from screener.fhir.parts import PATIENT, Ids, Resource, coding, concept, known
from screener.fhir.people import spouse_in
from screener.intake.sections.insurance import KIND

_POLICIES = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_TO_SUBSCRIBER = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
_SHARES = "http://terminology.hl7.org/CodeSystem/coverage-copay-type"
_UNKNOWN = {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}
_FROM_WORK = coding(_POLICIES, "EHCPOL", "employee healthcare")
_PUBLIC = coding(_POLICIES, "PUBLICPOL", "public healthcare")
_CODED: Mapping[str, Resource] = {
    "employer": _FROM_WORK,
    "cobra": _FROM_WORK,
    "retiree": _FROM_WORK,
    "medicare_advantage": _PUBLIC,
    "medicaid": _PUBLIC,
    "tricare": _PUBLIC,
    "va": _PUBLIC,
}
_PARTS = (("part_a_since", "Medicare Part A"), ("part_b_since", "Medicare Part B"), ("part_d_since", "Medicare Part D"))


def coverages(case: Mapping[str, Any], ids: Ids) -> Iterator[Resource]:
    """Every cover told: those in the list, each part of Medicare with its day, and Medicaid where it is received."""
    as_of, told = case["as_of"], case.get("patient") or {}
    insurance, benefits = told.get("insurance") or [], told.get("benefits") or {}
    for place, cover in enumerate(insurance):
        yield _insurance(f"patient.insurance[{place}]", cover, case, ids)
    for name, title in _PARTS:
        since = (benefits.get("medicare") or {}).get(name)
        if since is not None:
            term = concept(title, _PUBLIC)
            yield _coverage(f"patient.benefits.medicare.{name}", ids, as_of, term, {"start": since})
    listed = any(cover.get("kind") == "medicaid" for cover in insurance)
    if (benefits.get("medicaid") or {}).get("status") == "receiving" and not listed:
        yield _coverage("patient.benefits.medicaid", ids, as_of, concept(dict(KIND)["medicaid"], _PUBLIC), {})


def _insurance(place: str, cover: Mapping[str, Any], case: Mapping[str, Any], ids: Ids) -> Resource:
    kind = cover.get("kind")
    term = kind and concept(dict(KIND)[kind], *([_CODED[kind]] if kind in _CODED else []))
    period = known({"start": cover.get("began_on"), "end": cover.get("ends_on")})
    subscriber = {"self": PATIENT, "spouse": spouse_in(case)}.get(cover.get("through") or "")
    through = {"self": "self", "spouse": "spouse", "parent": "child"}.get(cover.get("through") or "")
    return _coverage(
        place,
        ids,
        case["as_of"],
        term,
        period,
        subscriber=subscriber and ids.refer(subscriber),
        relationship=through and {"coding": [coding(_TO_SUBSCRIBER, through)]},
        costToBeneficiary=list(_shares(cover.get("plan") or {})),
    )


def _coverage(place: str, ids: Ids, as_of: str, term: Any, period: Resource, **also: Any) -> Resource:
    return known(
        {
            "resourceType": "Coverage",
            "id": ids.id_of(place),
            "status": _status(period, as_of),
            "type": term,
            "beneficiary": ids.refer(PATIENT),
            "period": period if _in_order(period) else {},
            "payor": [{"extension": [_UNKNOWN], "display": _("The insurer was not told")}],
            **also,
        }
    )


def _status(period: Mapping[str, str], as_of: str) -> str:
    """In force on the day of the plan; over by then; or, for one that is still to begin, a draft."""
    if "end" in period and period["end"] < as_of:
        return "cancelled"
    return "draft" if period.get("start", as_of) > as_of else "active"


def _in_order(period: Mapping[str, str]) -> bool:
    """Whether it ends after it begins; FHIR has no other period, and both days stand among the answers."""
    return not {"start", "end"} <= period.keys() or period["start"] <= period["end"]


def _shares(plan: Mapping[str, Any]) -> Iterator[Resource]:
    """What the plan leaves to pay in a year for one person: dollars."""
    for name, code, display in (
        ("deductible", "deductible", "Deductible"),
        ("out_of_pocket_max", "maxoutofpocket", "Maximum out of pocket"),
    ):
        if plan.get(name) is not None:
            term = {"coding": [coding(_SHARES, code, display)]}
            yield {"type": term, "valueMoney": {"value": plan[name], "currency": "USD"}}
