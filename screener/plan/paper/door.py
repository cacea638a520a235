"""The two pages that go on the refrigerator door, arranged from the result document.

Page one: the answer in a few lines, and the first steps. Page two: dates to keep, money in short, whom to call. When
nothing can be told yet, page one says what to tell first and why. Steps that read alike for two people are joined.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from screener.plan import formats, labels
from screener.plan.next_questions import NextQuestion
from screener.plan.page import ActionPlan
from screener.plan.paper.first_answers import FirstAnswer, first_answers
from screener.plan.paper.short_money import MONEY_HEADLINES, ShortMoney, short_money
from screener.plan.paper.whom_to_call import Line, whom_to_call
from screener.plan.people import PATIENT, is_caregiver, names_of
from screener.plan.steps import Step

Document = Mapping[str, Any]

_TOLD = ("already", "likely", "possible", "unlikely")
_OUTCOMES_IN_ORDER = ("already", "likely", "possible", "unknown", "unlikely")
_SAID_ELSEWHERE = ("apply", "cost", *MONEY_HEADLINES)
_PAPERS_NAMED = 2
_WAITING_NAMED = 3


@dataclass(frozen=True, slots=True)
class Room:
    """How much the two pages hold; what they cannot hold is on the pages of the parts, and on the screen."""

    headlines: int = 7
    steps: int = 5
    dates: int = 7
    calls: int = 7
    answers: int = 8
    how: bool = True


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """The programs with one outcome, each with those it is for."""

    sign: labels.Sign
    programs: Sequence[str]


@dataclass(frozen=True, slots=True)
class DoorStep:
    """A step, for one person or for several: what, when for whom, whom to call, and what to have at hand."""

    number: int
    what: str
    when: Sequence[str]
    how: str | None
    phone: str | None
    url: str | None
    papers: Sequence[str]
    more_papers: int


@dataclass(frozen=True, slots=True)
class DoorDate:
    """A day to keep."""

    on: str
    what: str
    about: str
    firm: bool


class Door:
    """The two pages of a plan. `asked` are the questions worth answering next, when whoever calls has ranked them."""

    def __init__(self, plan: ActionPlan, room: Room, asked: Sequence[NextQuestion] = ()) -> None:
        self._plan, self._document, self._asked, self.room = plan, plan.document, asked, room

    @cached_property
    def nothing_told(self) -> bool:
        """Whether no program could be answered for want of answers."""
        return not any(entry["outcome"] in _TOLD for entry in self._document["programs"])

    @cached_property
    def name(self) -> str:
        """Whose plan it is, when a name was told."""
        reader = self._plan.reader
        if reader is not None and is_caregiver(reader):
            return names_of(self._document).get(reader, "")
        return self._document.get("patient_name") or ""

    @cached_property
    def outcomes(self) -> list[OutcomeLine]:
        """Each outcome with its programs, the best first."""
        found: dict[str, dict[str, list[str]]] = {outcome: {} for outcome in _OUTCOMES_IN_ORDER}
        for card in self._plan.cards:
            if card.outcome in found:
                found[card.outcome].setdefault(card.title, []).append(card.person)
        return [
            OutcomeLine(labels.OUTCOMES[outcome], [self._with_people(*entry) for entry in programs.items()])
            for outcome, programs in found.items()
            if programs
        ]

    @cached_property
    def waiting(self) -> Sequence[Mapping[str, Any]]:
        """What each month of waiting costs in dollars, where it begins to cost within a year."""
        as_of = self._document["as_of"]
        in_a_year = f"{int(as_of[:4]) + 1}{as_of[4:]}"
        told = (line for line in self._plan.waiting if line["monthly"] and line["act_by"])
        return [line for line in told if line["act_by"] <= in_a_year][:_WAITING_NAMED]

    @cached_property
    def headlines(self) -> list[Mapping[str, Any]]:
        """The amounts and days of the answer; costs stand with the money."""
        listed = [entry for entry in self._document["plan"]["headlines"] if entry.get("id") not in _SAID_ELSEWHERE]
        return listed[: self.room.headlines]

    @cached_property
    def first_answers(self) -> Sequence[FirstAnswer]:
        """What to tell first, and why."""
        return first_answers(self._plan.all_cards, self._asked)[: self.room.answers]

    @cached_property
    def find_out_next(self) -> FirstAnswer | None:
        """The one open question that decides most."""
        return next(iter(first_answers(self._plan.cards, self._asked)), None)

    @cached_property
    def all_steps(self) -> list[DoorStep]:
        """Every step, alike ones joined though their days differ; what waits for more than a year comes last."""
        joined: dict[tuple[str, str | None], list[Step]] = {}
        for step in sorted(self._plan.steps, key=self._waits):
            joined.setdefault((step.what, step.how), []).append(step)
        return [self._step(number, alike) for number, alike in enumerate(joined.values(), start=1)]

    @cached_property
    def steps(self) -> list[DoorStep]:
        return self.all_steps[: self.room.steps]

    @cached_property
    def other_steps(self) -> list[DoorStep]:
        """The steps the door has no room for."""
        return self.all_steps[len(self.steps) :]

    @cached_property
    def dates(self) -> list[DoorDate]:
        """The days to keep, from the day of the screen on, earliest first."""
        coming = [entry for entry in self._plan.deadlines if entry["on"] >= self._document["as_of"]]
        return [self._date(entry) for entry in coming[: self.room.dates]]

    @cached_property
    def money(self) -> ShortMoney:
        return short_money(self._document)

    @cached_property
    def calls(self) -> list[Line]:
        """Whom to call: those the steps name first, the line for a crisis always."""
        return whom_to_call(self._document, self.room.calls, illness_told=not self.nothing_told)

    @cached_property
    def _people(self) -> dict[str, str]:
        return names_of(self._document, self._plan.reader)

    @cached_property
    def _several(self) -> bool:
        return len(set(self._people.values())) > 1

    def _waits(self, step: Step) -> bool:
        a_year_on = f"{int(self._document['as_of'][:4]) + 1}{self._document['as_of'][4:]}"
        return step.by is not None and step.by > a_year_on

    def _step(self, number: int, alike: Sequence[Step]) -> DoorStep:
        first = alike[0]
        papers = list(dict.fromkeys(paper for step in alike for paper in step.bring))
        named = papers if len(papers) <= _PAPERS_NAMED + 1 else papers[:_PAPERS_NAMED]
        return DoorStep(
            number=number,
            what=first.what,
            when=[words for step in alike if (words := self._when(step))],
            how=first.how,
            phone=first.phone,
            url=first.url,
            papers=named,
            more_papers=len(papers) - len(named),
        )

    def _when(self, step: Step) -> str:
        """When to do it, and who, where there are several people."""
        if not self._several or not step.person:
            return step.when
        if not step.when:
            return _("For %(name)s") % {"name": step.person}
        return _("%(person)s: %(when)s") % {"person": step.person, "when": step.when}

    def _date(self, entry: Mapping[str, Any]) -> DoorDate:
        same_day = [step for step in self._plan.steps if step.by == entry["on"] and step.program == entry["title"]]
        name = same_day[0].person if len(same_day) == 1 and self._several else ""
        return DoorDate(entry["on"], entry["what"], " · ".join(filter(None, (entry["title"], name))), entry["firm"])

    def _with_people(self, title: str, people: Sequence[str]) -> str:
        named = list(dict.fromkeys(filter(None, people)))
        if named in ([], [self._people.get(PATIENT)]):
            return title
        return _("%(program)s for %(people)s") % {"program": title, "people": formats.listed(named)}
