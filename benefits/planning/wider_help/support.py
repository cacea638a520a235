"""Support beyond money, chosen by stage and need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benefits.case import Case
from benefits.directory.resources import match
from benefits.planning.wider_help import words
from benefits.planning.wider_help.types import Support
from benefits.result import ProgramResult, Resource

_HOSPICE = "hospice-finder"
_MOST = 3
_CATEGORIES = {
    "talk": ("counselling_and_groups", "breast_cancer_support", "crisis"),
    "second_opinion": ("second_opinion",),
    "trials": ("clinical_trials",),
    "palliative": ("palliative_and_hospice",),
    "hospice": ("palliative_and_hospice",),
    "wishes": (),
    "caregivers": ("caregivers", "respite_and_home_care"),
    "children": ("children_and_family",),
    "work": ("work",),
}


def support(case: Case, results: Sequence[ProgramResult]) -> tuple[Support, ...]:
    """What may do good beside money, with those of the directory that fit this case."""
    found = match(case, results)
    return tuple(
        Support(
            id,
            words.SUPPORT_TITLES[id],
            words.SUPPORT_WHAT[id],
            words.SUPPORT_ASK[id],
            tuple(_who(id, found))[:_MOST],
        )
        for id in _fitting(case)
    )


def _fitting(case: Case) -> Iterator[str]:
    diagnosis, status = case.patient.diagnosis, case.patient.work.status
    yield from ("talk", "second_opinion")
    if diagnosis.condition is not None or diagnosis.metastatic:
        yield "trials"
    yield "palliative"
    if diagnosis.terminal:
        yield "hospice"
    yield "wishes"
    if case.caregivers:
        yield "caregivers"
    if case.household.children:
        yield "children"
    if status is None or status in ("working", "on_leave"):
        yield "work"


def _who(id: str, found: Sequence[Resource]) -> Iterator[Resource]:
    """Those of the directory for this kind of support; hospice stands apart from palliative care."""
    for resource in found:
        is_hospice = resource.id == _HOSPICE
        if resource.category in _CATEGORIES[id] and (is_hospice is (id == "hospice")):
            yield resource
