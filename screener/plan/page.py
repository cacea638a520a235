"""What page, PDF and text share: the result document arranged in the order in which a tired person reads.

Nothing is computed here that a rule or a sum would have to answer for. Entries are sorted, grouped, numbered and given
the words of the language that is active.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from screener.plan import words
from screener.plan.chart import NARROW, WIDE, Chart, first_month_below_zero, lay_out, total
from screener.plan.facts import NamedFact, key_facts, leave_facts
from screener.plan.paths import Question, question_for

Document = Mapping[str, Any]

_NOT_FOR_THIS = "not_applicable"
_CAREGIVERS = "caregivers["
_LEAVE = "fmla"
_STANDS_IN_THE_WAY = ("not_met", "unknown")
_CATEGORIES_FOR_CAREGIVERS = ("crisis", "caregivers", "respite_and_home_care")
_SPENDING = ("out_of_pocket", "lost_wages_patient", "lost_wages_caregivers")
FIRST_STEPS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the checklist, with the program it serves and for whom."""

    number: int
    what: str
    by: str | None
    how: str | None
    url: str | None
    phone: str | None
    bring: Sequence[str]
    program: str
    person: str


@dataclass(frozen=True, slots=True)
class Check:
    """One test of a program: its answer as a sign, why, and where it stands written."""

    title: str
    sign: words.Sign
    reason: str
    citation: Mapping[str, str]
    working: Sequence[str]
    missing: Sequence[Question]


@dataclass(frozen=True, slots=True)
class Change:
    """The nearest fact that would turn an answer."""

    what: str
    on: str | None
    question: Question | None


@dataclass(frozen=True, slots=True)
class ProgramCard:
    """One program for one person, ready to be shown."""

    anchor: str
    program: str
    title: str
    person: str
    outcome: str
    sign: words.Sign
    summary: str
    facts: Sequence[NamedFact]
    open_checks: Sequence[Check]
    settled_checks: Sequence[Check]
    missing: Sequence[Question]
    changes: Sequence[Change]
    steps: Sequence[Mapping[str, Any]]
    notices: Sequence[str]
    workings: Sequence[Mapping[str, Any]]
    sources: Sequence[Mapping[str, Any]]
    projected: bool

    @property
    def checks(self) -> Sequence[Check]:
        """Every test, those that stand in the way first."""
        return (*self.open_checks, *self.settled_checks)


@dataclass(frozen=True, slots=True)
class CaregiverPage:
    """What one caregiver needs on a page of her own."""

    person: str
    cards: Sequence[ProgramCard]
    leave: Sequence[NamedFact]
    steps: Sequence[Step]


@dataclass(frozen=True, slots=True)
class CostColumns:
    """The columns of the cost table that hold anything, and the rows in the same order."""

    names: Sequence[str]
    rows: Sequence[tuple[Mapping[str, Any], Sequence[Any]]]
    totals: Sequence[Any]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One month of the timeline in dollars."""

    month: str
    income: Any
    costs: Any
    net: Any
    cumulative: Any


class ActionPlan:
    """A result document with what its pages need around it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._titles = {entry["program"]: entry.get("title") or entry["program"] for entry in document["programs"]}
        self._people = {entry["person"]: entry.get("person_label") or "" for entry in document["programs"]}

    @cached_property
    def steps(self) -> list[Step]:
        """Every dated and undated step, in the order to act."""
        return [
            Step(
                number=place,
                what=entry["what"],
                by=entry.get("by"),
                how=entry.get("how"),
                url=entry.get("url"),
                phone=entry.get("phone"),
                bring=entry.get("bring") or (),
                program=self._titles.get(entry["program"], ""),
                person=self._people.get(entry["person"], ""),
            )
            for place, entry in enumerate(self.document["plan"]["steps"], start=1)
        ]

    @cached_property
    def first_steps(self) -> list[Step]:
        return self.steps[:FIRST_STEPS]

    @cached_property
    def all_cards(self) -> list[ProgramCard]:
        return [_card(entry, place) for place, entry in enumerate(self.document["programs"], start=1)]

    @cached_property
    def cards(self) -> list[ProgramCard]:
        """The programs that are for somebody in this case."""
        return [card for card in self.all_cards if card.outcome != _NOT_FOR_THIS]

    @cached_property
    def set_aside(self) -> list[ProgramCard]:
        """The programs that are not for this situation: named with their reason, below the others."""
        return [card for card in self.all_cards if card.outcome == _NOT_FOR_THIS]

    @cached_property
    def questions_left(self) -> list[Question]:
        """Each open question once, in the order of the programs."""
        by_program = (question for card in self.all_cards for question in card.missing)
        return list(dict.fromkeys((*by_program, *self.cost_questions, *self.timeline_questions)))

    @cached_property
    def caregivers(self) -> list[CaregiverPage]:
        """One page for each caregiver, in the order of the case."""
        people = sorted({entry["person"] for entry in self.document["programs"] if _is_caregiver(entry["person"])})
        return [self._caregiver(person) for person in sorted(people, key=_place)]

    def _caregiver(self, person: str) -> CaregiverPage:
        entries = [entry for entry in self.document["programs"] if entry["person"] == person]
        cards = [
            card for card, entry in zip(self.all_cards, self.document["programs"], strict=True) if entry in entries
        ]
        leave = next((leave_facts(entry["facts"]) for entry in entries if entry["program"] == _LEAVE), [])
        steps = [
            step
            for step, entry in zip(self.steps, self.document["plan"]["steps"], strict=True)
            if entry["person"] == person
        ]
        return CaregiverPage(self._people[person], cards, leave, steps)

    @cached_property
    def deadlines(self) -> list[Mapping[str, Any]]:
        """Each day to act by, with the title of its program."""
        return [
            {**entry, "title": entry.get("title") or self._titles.get(entry["program"], "")}
            for entry in self.document["deadlines"]
        ]

    @cached_property
    def cost_table(self) -> CostColumns | None:
        """The tally by month; a column that is zero all along is left out. None when nothing was tallied."""
        costs = self.document["costs"]
        months, total = costs.get("months") or [], costs.get("total")
        if not months or not total:
            return None
        names = [name for name in _SPENDING if any(month.get(name) != 0 for month in months)] or [_SPENDING[0]]
        return CostColumns(
            names=names,
            rows=[(month, [month.get(name) for name in names]) for month in months],
            totals=[total.get(name) for name in names],
        )

    @cached_property
    def cost_kinds(self) -> list[tuple[str, Any]]:
        """What the costs to pay consist of, dearest first; what is not known comes last."""
        by_kind = (self.document["costs"].get("total") or {}).get("by_kind", {})
        known = [(kind, amount) for kind, amount in by_kind.items() if amount]
        unknown = [(kind, None) for kind, amount in by_kind.items() if amount is None]
        return sorted(known, key=lambda entry: -entry[1]) + unknown

    @cached_property
    def cost_questions(self) -> list[Question]:
        return _questions(self.document["costs"].get("missing") or ())

    @cached_property
    def chart(self) -> Chart | None:
        """The money chart as wide as a page; None when there is no timeline."""
        return lay_out(self.document["timeline"], WIDE)

    @cached_property
    def narrow_chart(self) -> Chart | None:
        """The same picture for a phone."""
        return lay_out(self.document["timeline"], NARROW)

    @cached_property
    def chart_about(self) -> str:
        """The picture in a sentence or two, for those who cannot see it."""
        rows = self.document["timeline"]
        span = {"first": words.month(rows[0]["month"]), "last": words.month(rows[-1]["month"])}
        end = words.whole_money(rows[-1]["cumulative"])
        below = first_month_below_zero(rows)
        if below is None:
            return _(
                "From %(first)s to %(last)s the running total stays at or above zero and ends at %(end)s. "
                "The table that follows has every month."
            ) % {**span, "end": end}
        return _(
            "From %(first)s to %(last)s. The running total falls below zero first in %(below)s and ends at %(end)s. "
            "The table that follows has every month."
        ) % {**span, "end": end, "below": words.month(below)}

    @cached_property
    def timeline_table(self) -> list[TimelineRow]:
        """The timeline as a table has it: money in, money out, what is left, and the running total."""
        return [
            TimelineRow(row["month"], total(row["income"]), total(row["costs"]), row["net"], row["cumulative"])
            for row in self.document["timeline"]
        ]

    @cached_property
    def events(self) -> list[tuple[int, str, Sequence[Mapping[str, Any]]]]:
        """What changes money or cover: the number in the chart, the month, and its events."""
        months = [row for row in self.document["timeline"] if row.get("events")]
        return [(place, row["month"], row["events"]) for place, row in enumerate(months, start=1)]

    @cached_property
    def timeline_questions(self) -> list[Question]:
        """What is not counted in the timeline because it is not known."""
        return _questions(path for row in self.document["timeline"] for path in row.get("missing") or ())

    @cached_property
    def cost_events(self) -> list[Mapping[str, Any]]:
        """What changes the costs, where no timeline shows it."""
        return [] if self.document["timeline"] else list(self.document["costs"].get("events") or ())

    @cached_property
    def caregiver_lines(self) -> list[Mapping[str, Any]]:
        """Help for those who help, the crisis line first."""
        return [
            entry
            for category in _CATEGORIES_FOR_CAREGIVERS
            for entry in self.document["resources"]
            if entry["category"] == category
        ]

    @cached_property
    def resource_groups(self) -> list[tuple[str, list[Mapping[str, Any]]]]:
        """Help that fits, grouped in the order of the document."""
        groups: dict[str, list[Mapping[str, Any]]] = {}
        for entry in self.document["resources"]:
            groups.setdefault(entry["category"], []).append(entry)
        return [(words.category(category), entries) for category, entries in groups.items()]

    @cached_property
    def sources(self) -> list[Mapping[str, Any]]:
        """Every figure behind a card or the costs, once, by name."""
        listed = [source for card in self.cards for source in card.sources]
        listed += self.cost_sources
        found = {(source["name"], source.get("since")): source for source in listed}
        return [found[key] for key in sorted(found, key=lambda key: (key[0], key[1] or ""))]

    @cached_property
    def cost_sources(self) -> list[Mapping[str, Any]]:
        return list(self.document["costs"].get("figures") or ())

    @cached_property
    def citations(self) -> list[Mapping[str, str]]:
        """Every law or page behind a test, once, in the order of the programs."""
        found = {
            check.citation["text"]: check.citation for card in self.cards for check in card.checks if check.citation
        }
        return list(found.values())


def _card(entry: Mapping[str, Any], place: int) -> ProgramCard:
    checks = [(test["outcome"], _check(test)) for test in entry["tests"]]
    return ProgramCard(
        anchor=f"program-{place}",
        program=entry["program"],
        title=entry.get("title") or entry["program"],
        person=entry.get("person_label") or "",
        outcome=entry["outcome"],
        sign=words.OUTCOMES[entry["outcome"]],
        summary=entry["summary"],
        facts=key_facts(entry["facts"]) if entry["outcome"] != _NOT_FOR_THIS else (),
        open_checks=[check for outcome, check in checks if outcome in _STANDS_IN_THE_WAY],
        settled_checks=[check for outcome, check in checks if outcome not in _STANDS_IN_THE_WAY],
        missing=_questions(missing["path"] for missing in entry["missing"]),
        changes=[_change(change) for change in entry["would_change"]],
        steps=entry["next_steps"],
        notices=entry.get("notices") or (),
        workings=entry.get("workings") or (),
        sources=entry.get("sources") or (),
        projected=bool(entry.get("projected")),
    )


def _check(test: Mapping[str, Any]) -> Check:
    return Check(
        title=test.get("title") or "",
        sign=words.ANSWERS[test["outcome"]],
        reason=test["reason"],
        citation=test.get("citation") or {},
        working=test.get("working") or (),
        missing=_questions(test.get("missing") or ()),
    )


def _change(change: Mapping[str, Any]) -> Change:
    path = change.get("path")
    return Change(change["what"], change.get("from"), question_for(path) if path else None)


def _questions(paths: Iterable[str]) -> list[Question]:
    """The questions behind the paths, each once, in order."""
    found = (question_for(path) for path in paths)
    return list({question: None for question in found if question is not None})


def _is_caregiver(person: str) -> bool:
    return person.startswith(_CAREGIVERS)


def _place(person: str) -> int:
    return int(person.removeprefix(_CAREGIVERS).removesuffix("]"))
