"""The product's own directory as entries: what `directory_export` writes."""

from __future__ import annotations

from uuid import UUID, uuid5

from django.utils import translation

from benefits import RULES_VERSION, ListedHelper, every_helper, in_words
from screener.directory.entry import Entry
from screener.directory.states import COUNTRY
from screener.intake.sections.states import STATES

SOURCE = f"Careplan Compass {RULES_VERSION}"
_NAMESPACE = UUID("bd613e86-50bc-4c45-b4c8-c6bd7bbfa36d")  # the ids of the directory stay the same from one to the next
_FOR: dict[str, str] = {
    "cancer": "with cancer",
    "breast_cancer": "with breast cancer",
    "breast_or_cervical_cancer": "with breast or cervical cancer",
    "metastatic": "whose cancer has spread",
    "terminal": "near the end of life",
    "insured": "with health insurance",
    "uninsured": "without health insurance",
    "insurance_in_question": "without cover, or with cover that may end",
    "job_plan": "with a health plan from a job",
    "medicare": "with Medicare or near it",
    "low_income": "with little income",
    "veteran": "who are veterans",
    "working": "who have a job",
    "lost_income": "who lost income",
    "disability_benefits": "who get disability benefits",
    "medicines": "who pay for medicines",
    "travel": "who travel to care",
    "caregiver": "who are cared for by somebody",
    "spouse_caregiver": "who are cared for by a husband, wife or partner",
    "children": "with children",
}


def national_entries() -> tuple[Entry, ...]:
    """Every helper of the country and of the states, in English."""
    with translation.override("en"):
        return tuple(_entry(helper) for helper in every_helper())


def categories() -> dict[str, str]:
    """The category of each of those entries, by its id."""
    return {_id(helper): helper.resource.category for helper in every_helper()}


def _id(helper: ListedHelper) -> str:
    return str(uuid5(_NAMESPACE, helper.resource.id))


def _entry(helper: ListedHelper) -> Entry:
    resource, state = helper.resource, helper.state
    name = str(in_words(resource.name, "en"))
    return Entry(
        id=_id(helper),
        name=name,
        source=SOURCE,
        organization=name,
        serves=in_words(resource.serves, "en"),
        eligibility=_eligibility(helper),
        from_age=helper.from_age,
        to_age=None if helper.under_age is None else helper.under_age - 1,
        phone=resource.phone,
        url=resource.url,
        areas=(COUNTRY if state is None else str(dict(STATES)[state]),),
        states=() if state is None else (state,),
        assured_on=resource.checked_on if resource.verified else None,
    )


def _eligibility(helper: ListedHelper) -> str:
    """Whom it is for, by the needs of the directory; what makes a helper fit a case is more than these words say."""
    needs = [_FOR[need] for need in helper.needed_by]
    return f"For people {' and '.join(needs)}." if needs else ""
