"""What page, PDF and text share: the result document arranged in the order in which a tired person reads.

Nothing is computed here that a rule or a sum would have to answer for. Entries are sorted, grouped, numbered and given
the words of the language that is active.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from screener.plan import formats, labels
from screener.plan.cards import (
    NOT_FOR_THIS,
    ProgramCard,
    program_card,
    questions,
)
from screener.plan.chart import NARROW, WIDE, Chart, gap_is_known, lay_out, total
from screener.plan.facts import NamedFact, leave_facts
from screener.plan.paths import Question
from screener.plan.people import caregiver_place, is_caregiver, names_of
from screener.plan.steps import Step, StepGroup, by_person, steps_of

Document = Mapping[str, Any]

_LEAVE = "fmla"
_CRISIS = "crisis"
_CATEGORIES_FOR_CAREGIVERS = (_CRISIS, "caregivers", "respite_and_home_care")
_SPENDING = ("out_of_pocket", "lost_wages_patient", "lost_wages_caregivers")
FIRST_STEPS = 3
YEARS_AHEAD = 3
FIRST_NOTICES = 2


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
class TimelineTable:
    """The timeline in columns: headings, and for each month its dollars in the same order."""

    headings: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Any]]]


def _in_years(day: str, years: int) -> str:
    """The same day so many years later, as a text that sorts."""
    return f"{int(day[:4]) + years:04}{day[4:]}"


def _by_kind(lines: Sequence[Mapping[str, Any]]) -> list[tuple[str, list[Mapping[str, Any]]]]:
    """Lines about the time after a yes under their headings: money, what to report, what comes next."""
    headings = {"money": _("Money"), "report": _("What to report"), "next": _("What comes next")}
    found = [(heading, [line for line in lines if line["kind"] == kind]) for kind, heading in headings.items()]
    return [(heading, listed) for heading, listed in found if listed]


class ActionPlan:
    """A result document with what its pages need around it.

    `reader` is the code of the person who reads: ``patient``, ``caregivers[0]``; None when somebody else does, as a
    social worker. The reader is "you", and a caregiver who reads has her own steps first.
    """

    def __init__(self, document: Document, reader: str | None = None) -> None:
        self.document = document
        self.reader = reader
        self._titles = {entry["program"]: entry.get("title") or entry["program"] for entry in document["programs"]}
        self._people = names_of(document, reader)

    @cached_property
    def steps(self) -> list[Step]:
        """Every dated and undated step, in the order to act; a caregiver who reads has her own first."""
        return steps_of(self.document, self._titles, self._people, self.reader)

    @cached_property
    def steps_by_person(self) -> list[StepGroup]:
        """Who does what."""
        return by_person(self.steps)

    @cached_property
    def first_steps(self) -> list[Step]:
        return self.steps[:FIRST_STEPS]

    @cached_property
    def first_notices(self) -> list[str]:
        """The corrections that come before everything else."""
        return list(self.document["notices"][:FIRST_NOTICES])

    @cached_property
    def more_notices(self) -> list[str]:
        return list(self.document["notices"][FIRST_NOTICES:])

    @cached_property
    def all_cards(self) -> list[ProgramCard]:
        return [
            program_card(entry, place, self._people.get(entry["person"], ""))
            for place, entry in enumerate(self.document["programs"], start=1)
        ]

    @cached_property
    def cards(self) -> list[ProgramCard]:
        """The programs that are for somebody in this case."""
        return [card for card in self.all_cards if card.outcome != NOT_FOR_THIS]

    @cached_property
    def set_aside(self) -> list[ProgramCard]:
        """The programs that are not for this situation: named with their reason, below the others."""
        return [card for card in self.all_cards if card.outcome == NOT_FOR_THIS]

    @cached_property
    def cards_with_workings(self) -> list[ProgramCard]:
        return [card for card in self.cards if card.workings]

    @cached_property
    def questions_left(self) -> list[Question]:
        """Each open question once, in the order of the programs."""
        by_program = (question for card in self.all_cards for question in card.missing)
        return list(dict.fromkeys((*by_program, *self.cost_questions, *self.timeline_questions)))

    @cached_property
    def caregivers(self) -> list[CaregiverPage]:
        """One page for each caregiver, in the order of the case."""
        people = sorted({entry["person"] for entry in self.document["programs"] if is_caregiver(entry["person"])})
        return [self._caregiver(person) for person in sorted(people, key=caregiver_place)]

    def _caregiver(self, person: str) -> CaregiverPage:
        entries = [entry for entry in self.document["programs"] if entry["person"] == person]
        cards = [
            card for card, entry in zip(self.all_cards, self.document["programs"], strict=True) if entry in entries
        ]
        leave = next((leave_facts(entry) for entry in entries if entry["program"] == _LEAVE), [])
        steps = [step for step in self.steps if person in step.people]
        return CaregiverPage(self._people[person], cards, leave, steps)

    @cached_property
    def deadlines(self) -> list[Mapping[str, Any]]:
        """Each day to act by, with the title of its program."""
        return [
            {**entry, "title": entry.get("title") or self._titles.get(entry["program"], "")}
            for entry in self.document["deadlines"]
        ]

    @cached_property
    def waiting(self) -> list[Mapping[str, Any]]:
        """What waiting costs, a line for each program and person, with their names; what is lost soonest first."""
        return [
            {
                **entry,
                "title": entry.get("title") or self._titles.get(entry["program"], ""),
                "who": self._people.get(entry["person"], "") if len(set(self._people.values())) > 1 else "",
            }
            for entry in self.document.get("waiting") or ()
        ]

    @cached_property
    def changing_days(self) -> list[Mapping[str, Any]]:
        """The days to come on which the answer changes, with their names; what is years away is left to the file."""
        last = _in_years(self.document["as_of"], YEARS_AHEAD)
        several = len(set(self._people.values())) > 1
        return [
            {
                **entry,
                "title": entry.get("title") or self._titles.get(entry["program"], ""),
                "who": self._people.get(entry["person"], "") if several else "",
            }
            for entry in self.document.get("changing_days") or ()
            if entry["on"] <= last
        ]

    @cached_property
    def after_yes(self) -> list[Mapping[str, Any]]:
        """What follows a yes, program by program; people for whom it is the same are named together."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for entry in self.document.get("after_yes") or ():
            alike = (entry["program"], "\n".join(line["text"] for line in entry["lines"]))
            same = found.setdefault(alike, {**entry, "people": [], "groups": _by_kind(entry["lines"])})
            same["people"].append(entry["person"])
        several = len(set(self._people.values())) > 1
        return [
            {
                **entry,
                "title": entry.get("title") or self._titles.get(entry["program"], ""),
                "who": ", ".join(self._people.get(person, "") for person in entry["people"]) if several else "",
            }
            for entry in found.values()
        ]

    def after_yes_of(self, program: str, person: str) -> Mapping[str, Any] | None:
        """What follows a yes of one program for one person; None when there is nothing to say."""
        found = (entry for entry in self.after_yes if entry["program"] == program and person in entry["people"])
        return next(found, None)

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
        return questions(self.document["costs"].get("missing") or ())

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
        """The picture in words, for those who cannot see it."""
        rows = self.document["timeline"]
        span = {"first": formats.month(rows[0]["month"]), "last": formats.month(rows[-1]["month"])}
        if not gap_is_known(rows):
            return _(
                "Money in and money out from %(first)s to %(last)s. The usual income is not known, so we cannot say "
                "what is missing. The table that follows has every month."
            ) % {**span}
        if rows[-1]["cumulative_gap"] <= 0:
            return _(
                "From %(first)s to %(last)s, income and help keep up with the usual income. "
                "The table that follows has every month."
            ) % {**span}
        return _(
            "From %(first)s to %(last)s, %(missing)s is missing in all against the usual income. "
            "The table that follows has every month."
        ) % {**span, "missing": formats.whole_money(rows[-1]["cumulative_gap"])}

    @cached_property
    def timeline_table(self) -> TimelineTable:
        """The timeline in columns: what is missing against the usual income where it is known, else what is left."""
        rows = self.document["timeline"]
        known_gap = gap_is_known(rows)
        last = [_("Missing"), _("Missing, added up")] if known_gap else [_("Left over, added up")]
        names = ["gap", "cumulative_gap"] if known_gap else ["cumulative"]
        return TimelineTable(
            [_("Money in"), _("Money out"), _("Left over"), *last],
            [
                (row["month"], [total(row["income"]), total(row["costs"]), row["net"], *map(row.get, names)])
                for row in rows
            ],
        )

    @cached_property
    def income_kinds(self) -> list[tuple[str, Any]]:
        """What the money in consists of over the whole time, largest first."""
        return self._kinds("income")

    @cached_property
    def outgo_kinds(self) -> list[tuple[str, Any]]:
        """What the money out consists of over the whole time, largest first."""
        return self._kinds("costs")

    def _kinds(self, direction: str) -> list[tuple[str, Any]]:
        rows = [row[direction] for row in self.document["timeline"]]
        kinds = dict.fromkeys(kind for row in rows for kind in row)
        sums = {kind: total({str(place): row.get(kind) for place, row in enumerate(rows)}) for kind in kinds}
        return sorted(((kind, amount) for kind, amount in sums.items() if amount), key=lambda entry: -entry[1])

    @cached_property
    def events(self) -> list[tuple[int, str, Sequence[Mapping[str, Any]]]]:
        """What changes money or cover: the number in the chart, the month, and its events."""
        months = [row for row in self.document["timeline"] if row.get("events")]
        return [(place, row["month"], row["events"]) for place, row in enumerate(months, start=1)]

    @cached_property
    def timeline_questions(self) -> list[Question]:
        """What is not counted in the timeline because it is not known."""
        return questions(path for row in self.document["timeline"] for path in row.get("missing") or ())

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
        """Help that fits, grouped in the order of the document; the line for a crisis comes first."""
        groups: dict[str, list[Mapping[str, Any]]] = {_CRISIS: []}
        for entry in self.document["resources"]:
            groups.setdefault(entry["category"], []).append(entry)
        return [(labels.category(category), entries) for category, entries in groups.items() if entries]

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
