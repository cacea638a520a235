"""The steps of a plan: whose each is, how soon it must be, and what waiting would cost.

A day stands beside a step as something that binds only where the law ends something on it. What is merely soon says
"now", and a good day says that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from screener.plan import formats
from screener.plan.people import is_caregiver

Entry = Mapping[str, Any]

PAPERS_WITH_A_STEP = 4
_FIRST_SENTENCE = re.compile(r".+?[.!?](?=\s+[^\W\d_a-z])", re.DOTALL)
_PAID_FOR_LATER = ("likely", "possible")


class Urgency(StrEnum):
    """How soon a step must be done."""

    NOW = "now"
    LAST_DAY = "last_day"  # the law ends something today
    BINDING = "binding"  # the law ends something on its day
    GOOD_DAY = "good_day"
    OPEN = "open"


_MAY_WAIT = (Urgency.NOW, Urgency.GOOD_DAY)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the checklist, with the program it serves and for whom.

    `by` is the day the result names, whatever it means; `when` says in words what it means. `people` are the codes of
    those who do it, `person` their names.
    """

    number: int
    what: str
    by: str | None
    how: str | None
    url: str | None
    phone: str | None
    bring: Sequence[str]
    program: str
    person: str
    people: tuple[str, ...]
    urgency: Urgency
    waiting: str | None

    @property
    def short(self) -> str:
        """The first sentence: what to do, without what is to be written or said."""
        return first_sentence(self.what)

    @property
    def rest(self) -> str:
        """What follows the first sentence."""
        return self.what[len(self.short) :].strip()

    @property
    def when(self) -> str:
        """How soon, in words; empty when nothing is known of it."""
        if self.urgency is Urgency.NOW:
            return _("Do this now")
        if self.urgency is Urgency.LAST_DAY:
            return _("Do this today: it is the last day")
        if self.urgency is Urgency.BINDING:
            return _("Last day: %(day)s") % {"day": formats.day(self.by)}
        return _("A good day: %(day)s") % {"day": formats.day(self.by)} if self.by else ""

    @property
    def brings_many(self) -> bool:
        """Whether the papers are too many to name with the step: the list of papers has them all."""
        return len(self.bring) > PAPERS_WITH_A_STEP


@dataclass(frozen=True, slots=True)
class StepGroup:
    """The steps of one person, or of several together."""

    person: str
    people: tuple[str, ...]
    steps: Sequence[Step]


def steps_of(
    document: Entry, titles: Mapping[str, str], names: Mapping[str, str], reader: str | None = None
) -> list[Step]:
    """Every step in the order to act, numbered from one. A caregiver who reads has her own first.

    A step that is the same for two people in every word and day is one step of both.
    """
    joined: dict[tuple[Any, ...], list[Entry]] = {}
    for entry in document["plan"]["steps"]:
        joined.setdefault(_sameness(entry), []).append(entry)
    for entries in joined.values():
        entries.sort(key=lambda entry: entry["person"] != reader)
    listed = [_step(document, entries, titles, names) for entries in joined.values()]
    if reader is not None and is_caregiver(reader):
        listed.sort(key=lambda step: reader not in step.people)
    return [replace(step, number=place) for place, step in enumerate(listed, start=1)]


def by_person(steps: Iterable[Step]) -> list[StepGroup]:
    """The steps of each person, in the order in which people first have something to do."""
    groups: dict[tuple[str, ...], list[Step]] = {}
    for step in steps:
        groups.setdefault(step.people, []).append(step)
    return [StepGroup(listed[0].person, people, listed) for people, listed in groups.items()]


def first_sentence(text: str) -> str:
    """The first sentence of a text; all of it when it is one."""
    found = _FIRST_SENTENCE.match(text)
    return found.group() if found is not None else text


def _sameness(entry: Entry) -> tuple[Any, ...]:
    same = ("program", "what", "by", "how", "url", "phone")
    return (*(entry.get(name) for name in same), tuple(entry.get("bring") or ()))


def _step(document: Entry, entries: list[Entry], titles: Mapping[str, str], names: Mapping[str, str]) -> Step:
    entry = entries[0]
    people = tuple(dict.fromkeys(same["person"] for same in entries))
    shown = [names[person] for person in people if names.get(person)]
    urgency = _urgency(document, entry)
    return Step(
        number=0,
        what=entry["what"],
        by=entry.get("by"),
        how=entry.get("how"),
        url=entry.get("url"),
        phone=entry.get("phone"),
        bring=entry.get("bring") or (),
        program=titles.get(entry["program"], ""),
        person=get_text_list(shown, _("and")),
        people=people,
        urgency=urgency,
        waiting=_price_of_waiting(document, entry) if urgency in _MAY_WAIT else None,
    )


def _urgency(document: Entry, entry: Entry) -> Urgency:
    by, today = entry.get("by"), document["as_of"]
    if by is None:
        return Urgency.OPEN
    ends = {deadline["on"] for deadline in _program(document, entry).get("deadlines") or () if deadline.get("firm")}
    if by in ends and by >= today:
        return Urgency.LAST_DAY if by == today else Urgency.BINDING
    return Urgency.NOW if by <= today else Urgency.GOOD_DAY


def _price_of_waiting(document: Entry, entry: Entry) -> str | None:
    """What a month of waiting costs, where the result has the amount: of what is paid from the claim on."""
    program = _program(document, entry)
    facts = program.get("facts") or {}
    amount = facts.get("monthly_benefit")
    if not amount or program.get("outcome") not in _PAID_FOR_LATER:
        return None
    last_day = facts.get("latest_protective_filing")
    if last_day is not None and last_day >= document["as_of"]:
        return _(
            "Money comes only after the decision, so do not wait. After %(day)s, each month of waiting also loses "
            "about %(amount)s."
        ) % {"day": formats.day(last_day), "amount": formats.whole_money(amount)}
    return _("Each month you wait can cost about %(amount)s.") % {"amount": formats.whole_money(amount)}


def _program(document: Entry, entry: Entry) -> Entry:
    """The answer a step belongs to."""
    found = (
        program
        for program in document["programs"]
        if program["program"] == entry["program"] and program["person"] == entry["person"]
    )
    return next(found, {})
