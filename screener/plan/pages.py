"""What each page of the answer shows: the plan as its reader sees it, and the part of it that the page is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from screener.cases.contents import Contents
from screener.intake.asking import CAREGIVER, PATIENT, SOCIAL_WORKER
from screener.plan import people
from screener.plan.cards import ProgramCard
from screener.plan.cover import CoverPages
from screener.plan.near import help_near
from screener.plan.next_questions import NextQuestion
from screener.plan.overview import Overview
from screener.plan.page import ActionPlan
from screener.plan.passing_on import message_of
from screener.plan.paths import FIRST_STEP
from screener.plan.steps import Step
from screener.plan.subjects import BENEFITS, BY_SLUG, COVER, HELP, LEAVE, STEPS, SUBJECTS, of_subject, subject_of

Context = dict[str, Any]


@dataclass(frozen=True, slots=True)
class LeaveGroup:
    """One person's leave: the answers, and the steps that go with them."""

    person: str
    cards: Sequence[ProgramCard]
    steps: Sequence[Step]
    has_job: bool
    place: int | None  # of the caregiver; None for the person who is ill


def reader_of(given: Contents) -> str | None:
    """The code of the person who reads the plan; None when somebody else does."""
    if given.is_example:
        return None
    return {PATIENT: people.PATIENT, CAREGIVER: people.FIRST_CAREGIVER}.get(given.door or PATIENT)


def context_of(
    slug: str, given: Contents, document: Mapping[str, Any], next_questions: Sequence[NextQuestion] = ()
) -> Context:
    """What the page of a subject shows; the overview also the questions to answer next."""
    plan = ActionPlan(document, reader_of(given))
    more = _MORE.get(slug)
    return _shared(slug, given, plan, next_questions) | (more(plan, given) if more is not None else {})


def context_of_program(place: int, given: Contents, document: Mapping[str, Any]) -> Context:
    """What the page of one program shows; `place` counts from one."""
    plan = ActionPlan(document, reader_of(given))
    card = plan.all_cards[place - 1]
    steps = [step for step in plan.steps if step.program_code == card.program and card.person_code in step.people]
    after_yes = plan.after_yes_of(card.program, card.person_code)
    return _shared(subject_of(card.program), given, plan) | {"card": card, "steps": steps, "after_yes": after_yes}


def _shared(slug: str, given: Contents, plan: ActionPlan, next_questions: Sequence[NextQuestion] = ()) -> Context:
    is_caregiver = plan.reader == people.FIRST_CAREGIVER
    return {
        "document": plan.document,
        "plan": plan,
        "overview": Overview(plan, next_questions),
        "subject": BY_SLUG[slug],
        "subjects": SUBJECTS,
        "message": message_of(plan.steps, given.document) if slug == STEPS else None,
        "changed_since": given.earlier.record["as_of"] if given.earlier is not None else None,
        "first_step": FIRST_STEP,
        "is_example": given.is_example,
        "is_caregiver": is_caregiver,
        "reader_name": _first_caregivers_name(given) if is_caregiver else "",
        "own_job": _has_job(given, people.FIRST_CAREGIVER),
        "next_client": given.door == SOCIAL_WORKER and not given.is_example,
    }


def _first_caregivers_name(given: Contents) -> str:
    return next((helper.get("name") or "" for helper in given.document.get("caregivers") or ()), "")


def _benefits(plan: ActionPlan, given: Contents) -> Context:
    own = of_subject(BENEFITS, plan.cards)
    return {
        "cards": own,
        "others": [card for card in plan.cards if card not in own],
        "set_aside": plan.set_aside,
    }


def _cover(plan: ActionPlan, given: Contents) -> Context:
    return {
        "cover": CoverPages(plan.document),
        "cards": of_subject(COVER, plan.cards),
        "set_aside": of_subject(COVER, plan.set_aside),
    }


def _leave(plan: ActionPlan, given: Contents) -> Context:
    cards = of_subject(LEAVE, plan.cards)
    cards.sort(key=lambda card: plan.reader not in (None, card.person_code))
    of_people: dict[str, list[ProgramCard]] = {}
    for card in cards:
        of_people.setdefault(card.person_code, []).append(card)
    groups = [
        LeaveGroup(
            listed[0].person,
            listed,
            [step for step in plan.steps if person in step.people and subject_of(step.program_code) == LEAVE],
            _has_job(given, person),
            people.caregiver_place(person) if people.is_caregiver(person) else None,
        )
        for person, listed in of_people.items()
    ]
    notices = dict.fromkeys(notice for card in cards for notice in card.notices)
    return {
        "leave_groups": groups,
        "leave_notices": list(notices),
        "set_aside": of_subject(LEAVE, plan.set_aside),
    }


def _help(plan: ActionPlan, given: Contents) -> Context:
    return {"near": help_near(given, date.fromisoformat(plan.document["as_of"]))}


def _has_job(given: Contents, person: str) -> bool:
    """Whether a job of this person was told, from which leave can be planned."""
    if people.is_caregiver(person):
        helpers = given.document.get("caregivers") or []
        place = people.caregiver_place(person)
        return place < len(helpers) and bool(helpers[place].get("employer"))
    work = (given.document.get("patient") or {}).get("work") or {}
    return bool(work.get("employer"))


_MORE: Mapping[str, Callable[[ActionPlan, Contents], Context]] = {
    BENEFITS: _benefits,
    COVER: _cover,
    LEAVE: _leave,
    HELP: _help,
}
