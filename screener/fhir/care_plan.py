"""The plan as CarePlan: a proposal, with what is likely in its notes, in the words of the plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from screener.fhir.parts import GRAVITY_CODES, PATIENT, PRODUCT, Ids, Resource, by_the_product, coding, known
from screener.plan.labels import OUTCOMES
from screener.plan.people import names_of
from screener.plan.subjects import COVER, LEAVE, subject_of

PLAN = "plan"
_CATEGORIES = (
    coding("http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan"),
    coding("http://hl7.org/fhir/us/core/CodeSystem/us-core-category", "sdoh", "SDOH"),
)
_DOMAINS = {
    COVER: coding(GRAVITY_CODES, "health-insurance-coverage-status", "Health Insurance Coverage Status"),
    LEAVE: coding(GRAVITY_CODES, "employment-status", "Employment Status"),
}
_MONEY = coding(GRAVITY_CODES, "financial-insecurity", "Financial Insecurity")
_NOT_LOOKED_AT = "not_applicable"


def care_plan(result: Mapping[str, Any], tasks: Iterable[str], supporting: Iterable[str], ids: Ids) -> Resource:
    """The plan of a result, with the places of its tasks and of what it rests on."""
    domains = {step["program"]: _DOMAINS.get(subject_of(step["program"]), _MONEY) for step in result["plan"]["steps"]}
    codings = [*_CATEGORIES, *{domain["code"]: domain for domain in domains.values()}.values()]
    return known(
        {
            "resourceType": "CarePlan",
            "id": ids.id_of(PLAN),
            "language": result["language"],
            "text": _narrative(result),
            "status": "draft",
            "intent": "proposal",
            "category": [{"coding": [category]} for category in codings],
            "title": _("Action plan"),
            "description": result["disclaimer"],
            "subject": ids.refer(PATIENT),
            "period": {"start": result["as_of"]},
            "created": result["as_of"],
            "author": by_the_product(),
            "supportingInfo": [ids.refer(place) for place in supporting],
            "activity": [{"reference": ids.refer(place)} for place in tasks],
            "note": list(_notes(result)),
        }
    )


def _notes(result: Mapping[str, Any]) -> Iterator[Resource]:
    """That nothing here is decided, and then what is likely of each program, for whom and why."""
    yield _note(result, result["disclaimer"])
    names = names_of(result)
    for entry in result["programs"]:
        if entry["outcome"] != _NOT_LOOKED_AT:
            about = ", ".join(filter(None, (entry.get("title") or entry["program"], names[entry["person"]])))
            yield _note(result, f"{about}: {OUTCOMES[entry['outcome']].label}. {entry['summary']}")


def _note(result: Mapping[str, Any], text: str) -> Resource:
    return {"authorString": PRODUCT, "time": result["as_of"], "text": text}


def _narrative(result: Mapping[str, Any]) -> Resource:
    """The plan at a glance for a person who reads it in another program, every word escaped."""
    glance = ((_xml(line["label"]), _xml(line["value"])) for line in result["plan"]["headlines"])
    lines = format_html_join("", "<li>{}: {}</li>", glance)
    div = format_html(
        '<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="{}" lang="{}"><p>{}</p>{}</div>',
        result["language"],
        result["language"],
        _xml(result["disclaimer"]),
        format_html("<ul>{}</ul>", lines) if lines else "",
    )
    return {"status": "generated", "div": str(div)}


def _xml(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return "".join(character for character in text if character in "\t\n\r" or character.isprintable())
