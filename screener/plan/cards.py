"""One program's answer for one person, arranged as a card: its facts, its tests as signs, and what is still open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from screener.plan import labels
from screener.plan.facts import NamedFact, enrollment_periods, key_facts
from screener.plan.paths import Question, question_for
from screener.plan.steps import first_sentence

NOT_FOR_THIS = "not_applicable"
_NAMED_AT_MOST = 2
_A_TALLY_COUNTS = 2  # tests at least
_STANDS_IN_THE_WAY = ("not_met", "unknown")


@dataclass(frozen=True, slots=True)
class Check:
    """One test of a program: its answer as a sign, why, and where it stands written."""

    title: str
    sign: labels.Sign
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
    place: int
    program: str
    title: str
    person: str
    person_code: str
    outcome: str
    sign: labels.Sign
    summary: str
    facts: Sequence[NamedFact]
    periods: Sequence[NamedFact]
    open_checks: Sequence[Check]
    settled_checks: Sequence[Check]
    missing: Sequence[Question]
    changes: Sequence[Change]
    steps: Sequence[Mapping[str, Any]]
    notices: Sequence[str]
    workings: Sequence[Mapping[str, Any]]
    sources: Sequence[Mapping[str, Any]]
    projected: bool
    met: int
    not_met: int
    asked: int

    @property
    def answer(self) -> str:
        """The first sentence of the summary."""
        return first_sentence(self.summary)

    @property
    def tally(self) -> str:
        """How many of the tests are met. Empty for a single one, or where one of several ways is enough."""
        if self.asked < _A_TALLY_COUNTS or self.not_met > (_NAMED_AT_MOST if self.outcome == "unlikely" else 0):
            return ""
        return _("%(met)s of %(asked)s tests met") % {"met": self.met, "asked": self.asked}

    @property
    def still_open(self) -> str:
        """The tests that are open, by name; empty when none is, or too many to name."""
        titles = [check.title for check in self.open_checks if check.sign is labels.ANSWERS["unknown"] and check.title]
        if not 0 < len(titles) <= _NAMED_AT_MOST:
            return ""
        return _("open: %(tests)s") % {"tests": "; ".join(titles)}

    @property
    def checks(self) -> Sequence[Check]:
        """Every test, those that stand in the way first."""
        return (*self.open_checks, *self.settled_checks)


def program_card(entry: Mapping[str, Any], place: int, person: str) -> ProgramCard:
    """One program, for the person of this name."""
    checks = [(test["outcome"], _check(test)) for test in entry["tests"]]
    return ProgramCard(
        anchor=f"program-{place}",
        program=entry["program"],
        title=entry.get("title") or entry["program"],
        place=place,
        person=person,
        person_code=entry["person"],
        outcome=entry["outcome"],
        sign=labels.OUTCOMES[entry["outcome"]],
        summary=entry["summary"],
        facts=key_facts(entry) if entry["outcome"] != NOT_FOR_THIS else (),
        periods=enrollment_periods(entry),
        open_checks=[check for outcome, check in checks if outcome in _STANDS_IN_THE_WAY],
        settled_checks=[check for outcome, check in checks if outcome not in _STANDS_IN_THE_WAY],
        missing=questions(missing["path"] for missing in entry["missing"]),
        changes=[_change(change) for change in entry["would_change"]],
        steps=entry["next_steps"],
        notices=entry.get("notices") or (),
        workings=entry.get("workings") or (),
        sources=entry.get("sources") or (),
        projected=bool(entry.get("projected")),
        met=sum(outcome == "met" for outcome, _each in checks),
        not_met=sum(outcome == "not_met" for outcome, _each in checks),
        asked=sum(outcome != NOT_FOR_THIS for outcome, _each in checks),
    )


def _check(test: Mapping[str, Any]) -> Check:
    return Check(
        title=test.get("title") or "",
        sign=labels.ANSWERS[test["outcome"]],
        reason=test["reason"],
        citation=test.get("citation") or {},
        working=test.get("working") or (),
        missing=questions(test.get("missing") or ()),
    )


def _change(change: Mapping[str, Any]) -> Change:
    path = change.get("path")
    return Change(change["what"], change.get("from"), question_for(path) if path else None)


def questions(paths: Iterable[str]) -> list[Question]:
    """The questions behind the paths, each once, in order."""
    found = (question_for(path) for path in paths)
    return list({question: None for question in found if question is not None})
