"""What has changed since a file of answers was saved, and why: an answer, the law, or time.

The old answers are screened again, first for the day they were saved, then for the day of today. What differs from the
record already then is the law's; what differs only with the later day is time's; the rest comes of changed answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext as _

from screener.plan import formats, labels
from screener.plan.facts import key_facts
from screener.plan.paths import Question, question_for
from screener.plan.saved import record_of

Document = Mapping[str, Any]
_Key = tuple[str, str, str]  # program, person, name of what is compared; a sum of costs has no program
_FIGURES_NAMED_AT_MOST = 5
_QUESTIONS_AT_MOST = 10
_LONGEST_WALK = 20_000


class Because(StrEnum):
    """Why something differs."""

    LAW = "law"
    TIME = "time"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class Change:
    """One line that differs, written out, and why."""

    title: str
    person: str
    label: str
    before: str
    after: str
    because: tuple[Because, ...]

    @property
    def reasons(self) -> str:
        """Why, in words."""
        words = {
            Because.LAW: _("a rule or figure of law"),
            Because.TIME: _("time that has passed"),
            Because.ANSWERS: _("a changed answer"),
        }
        return "; ".join(words[because] for because in self.because)


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that differs since `since`, the changed answers, and the figures of law that are new.

    `passed` are the days that went by since then of those on which an answer changes.
    """

    since: str
    lines: Sequence[Change]
    answers: Sequence[Question]
    figures: Sequence[str]
    passed: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class _Written:
    """One comparable thing of a result: its label and its value, written out."""

    label: str
    value: str


def changes_since(
    record: Document, old_case: Document, case: Document, now: Document, screened: Callable[[Document], Document]
) -> Changes:
    """What differs between the record of an earlier result and `now`, the result of `case`.

    `screened` gives the result document of a case; it is asked twice.
    """
    then = screened({**old_case, "as_of": record["as_of"]})
    today = screened({**old_case, "as_of": now["as_of"]})
    stages = [_written(stage) for stage in (record, record_of(then), record_of(today), record_of(now))]
    titles = {entry["program"]: entry.get("title") or entry["program"] for entry in now["programs"]}
    people = {entry["person"]: entry.get("person_label") or "" for entry in now["programs"]}
    keys = dict.fromkeys(key for stage in stages for key in stage)
    lines = [
        Change(titles.get(program, _("Costs")), people.get(person, ""), _label(stages, key), before, after, because)
        for key in keys
        for program, person, _name in [key]
        for before, after, because in _differs(stages, key)
    ]
    passed = [day for day in then.get("changing_days") or () if day["on"] <= now["as_of"]]
    return Changes(record["as_of"], lines, _changed_answers(old_case, case), _new_figures(record, then), passed)


def _differs(stages: Sequence[Mapping[_Key, _Written]], key: _Key) -> Iterator[tuple[str, str, tuple[Because, ...]]]:
    values = [stage[key].value if key in stage else _("not known") for stage in stages]
    if values[0] != values[-1]:
        causes = zip(Because, values, values[1:], strict=False)
        yield values[0], values[-1], tuple(because for because, before, after in causes if before != after)


def _label(stages: Sequence[Mapping[_Key, _Written]], key: _Key) -> str:
    return next(stage[key].label for stage in reversed(stages) if key in stage)


def _written(record: Document) -> dict[_Key, _Written]:
    found: dict[_Key, _Written] = {}
    for entry in record["programs"]:
        at = (entry["program"], entry["person"])
        found[(*at, "outcome")] = _Written(_("The answer"), str(labels.OUTCOMES[entry["outcome"]].label))
        found |= {(*at, fact.name): _Written(fact.label, fact.value) for fact in key_facts(entry)}
    for name, amount in record["costs"].items():
        if amount is not None:
            found["", "", name] = _Written(labels.kind(name), formats.whole_money(amount))
    return found


def _new_figures(record: Document, then: Document) -> list[str]:
    """What the figures are about that the law has now for the old day, and had not when the file was saved."""
    known = {name: list(figure) for name, figure in record["figures"].items()}
    says = {source["name"]: source["says"] for entry in then["programs"] for source in entry.get("sources") or ()}
    new = [says[name] for name, figure in record_of(then)["figures"].items() if name in known and known[name] != figure]
    return list(dict.fromkeys(new))[:_FIGURES_NAMED_AT_MOST]


def _changed_answers(old: Document, new: Document) -> list[Question]:
    """The questions whose answers differ, each once."""
    before, after = dict(_leaves(old)), dict(_leaves(new))
    paths = [path for path in {**before, **after} if str(before.get(path)) != str(after.get(path))]
    found = (question_for(path) for path in paths)
    return list({question: None for question in found if question is not None})[:_QUESTIONS_AT_MOST]


def _leaves(document: Document) -> Iterator[tuple[str, Any]]:
    """Every answer of a case document with its path. A case has limits; the walk has one too."""
    waiting: list[tuple[str, Any]] = [("", document)]
    for _step in range(_LONGEST_WALK):
        if not waiting:
            return
        path, part = waiting.pop()
        if isinstance(part, Mapping):
            waiting.extend((f"{path}.{name}" if path else str(name), inner) for name, inner in part.items())
        elif isinstance(part, list):
            waiting.extend((f"{path}[{place}]", inner) for place, inner in enumerate(part))
        elif part is not None:
            yield path, part
