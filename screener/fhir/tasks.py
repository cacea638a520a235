"""Each step of the plan as a Task: who does what, by which day, whom to call and what to bring."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from django.utils.translation import gettext as _

from screener.fhir.parts import GRAVITY_CODES, PATIENT, Ids, Resource, by_the_product, coding, concept, known

_GENERAL = coding(GRAVITY_CODES, "general-information", "General Information")


def place_of(number: int) -> str:
    """The place of a step in the plan, counted from 0."""
    return f"plan.steps[{number}]"


def tasks(result: Mapping[str, Any], people: Collection[str], plan: str, ids: Ids) -> Iterator[Resource]:
    """The steps in the order to act. `people` are the codes of those who have a resource of their own."""
    titles = {entry["program"]: entry.get("title") for entry in result["programs"]}
    for number, step in enumerate(result["plan"]["steps"]):
        yield known(
            {
                "resourceType": "Task",
                "id": ids.id_of(place_of(number)),
                "language": result["language"],
                "basedOn": [ids.refer(plan)],
                "status": "requested",
                "intent": "proposal",
                "priority": _priority(step["by"], result["as_of"]),
                "code": concept(titles.get(step["program"]) or step["program"], _GENERAL),
                "description": step["what"],
                "for": ids.refer(PATIENT),
                "authoredOn": result["as_of"],
                "requester": by_the_product(),
                "owner": ids.refer(step["person"] if step["person"] in people else PATIENT),
                "note": [{"text": step["how"]}] if step["how"] else [],
                "restriction": step["by"] and {"period": {"end": step["by"]}},
                "input": list(_inputs(step)),
            }
        )


def _priority(by: str | None, as_of: str) -> str:
    return "urgent" if by is not None and by <= as_of else "routine"


def _inputs(step: Mapping[str, Any]) -> Iterator[Resource]:
    if step["phone"]:
        yield {"type": {"text": _("Phone")}, "valueContactPoint": {"system": "phone", "value": step["phone"]}}
    if step["url"]:
        yield {"type": {"text": _("Web page")}, "valueUrl": step["url"]}
    for paper in step["bring"] or ():
        yield {"type": {"text": _("Bring")}, "valueString": paper}
