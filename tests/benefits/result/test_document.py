"""A result as JSON: every field in its place, every sentence in the language asked for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Literal, TypedDict

import pytest

from benefits import in_words, parse_case, screen, to_document
from benefits.case.paths import PATHS
from benefits.law import Citation, Figure
from benefits.law.calendar import Month, Quarter
from benefits.programs import catalogue
from benefits.result import Finding, PlanStep, ProgramResult, WouldChange
from benefits.result.answers import Answer, Outcome
from benefits.result.facts import Facts, fact, fact_fields
from benefits.result.messages import Message, _, render

DEMO_PEOPLE = sorted((Path(__file__).parents[3] / "fixtures" / "cases").glob("*.json"))
NAMES = {
    (Finding, "answer"): "outcome",
    (ProgramResult, "findings"): "tests",
    (ProgramResult, "figures"): "sources",
    (WouldChange, "from_day"): "from",
}


def walked(value, language):
    """The same document by asking every value what it is: slow, and plain to see."""
    match value:
        case Message():
            return render(value, language)
        case StrEnum() | Month() | Quarter():
            return str(value)
        case Decimal():
            return int(value) if value == int(value) else float(value)
        case date():
            return value.isoformat()
        case Mapping():
            return {key: walked(part, language) for key, part in value.items()}
        case tuple():
            return [walked(part, language) for part in value]
        case PlanStep():
            return {**walked(value.step, language), "program": value.program, "person": value.person}
    if not is_dataclass(value):
        return value
    written = {
        NAMES.get((type(value), entry.name), entry.name): walked(getattr(value, entry.name), language)
        for entry in fields(value)
        if (type(value), entry.name) not in ((Figure, "value"), (ProgramResult, "wanted"))
    }
    if isinstance(value, ProgramResult):
        written["missing"] = walked(value.missing_answers, language)
    if isinstance(value, Facts):
        left_out = {entry.name for entry in fact_fields(type(value)) if entry.only_when_known}
        return {name: part for name, part in written.items() if part is not None or name not in left_out}
    return written


@pytest.mark.parametrize("file", DEMO_PEOPLE, ids=lambda file: file.stem)
def test_a_document_is_what_a_plain_walk_over_the_result_gives(file):
    result = screen(parse_case(json.loads(file.read_text(encoding="utf-8"))))
    assert json.dumps(to_document(result)) == json.dumps(walked(result, "en"))


def test_a_changed_document_leaves_the_next_one_as_it_was():
    result = screen(parse_case(json.loads(DEMO_PEOPLE[0].read_text(encoding="utf-8"))))
    first, again = to_document(result), to_document(result)
    first["programs"][0]["sources"][0]["citation"].clear()
    first["resources"][0]["name"] = "changed"
    assert to_document(result) == again


Span = TypedDict("Span", {"kind": Literal["first"], "from": date})


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpFacts(Facts):
    on: Month | None = fact()
    hours: Decimal | None = fact()
    extra: Mapping[str, Decimal] | None = fact(only_when_known=True)
    last: tuple[date, ...] | None = fact()
    counts: tuple[int, ...] | None = fact(only_when_known=True)
    kind: Literal["a", "b"] | None = fact(only_when_known=True)
    each: tuple[Mapping[str, object], ...] | None = fact(only_when_known=True)
    span: Span | None = fact(only_when_known=True)
    spans: tuple[Span, ...] | None = fact(only_when_known=True)


def test_a_promised_fact_is_null_until_it_is_known_and_another_is_left_out():
    assert in_words(MadeUpFacts(), "en") == {"on": None, "hours": None, "last": None}


def test_a_value_is_written_by_its_own_type_where_the_record_leaves_it_open():
    each = ({"from": date(2026, 1, 2), "names": ["x", Answer.MET], "none": None, "sure": True},)
    written = in_words(MadeUpFacts(counts=(1, 2), kind="a", each=each), "en")
    assert (written["counts"], written["kind"]) == ([1, 2], "a")
    assert written["each"] == [{"from": "2026-01-02", "names": ["x", "met"], "none": None, "sure": True}]


def test_a_table_with_named_entries_is_written_entry_by_entry():
    span: Span = {"kind": "first", "from": date(2026, 1, 2)}
    written = in_words(MadeUpFacts(span=span, spans=(span,)), "en")
    assert written["spans"] == [written["span"]] == [{"kind": "first", "from": "2026-01-02"}]


def test_known_facts_stand_in_the_order_of_their_record():
    facts = MadeUpFacts(
        on=Month(2026, 5), hours=Decimal("7.50"), extra={"a": Decimal("2.00")}, last=(date(2026, 1, 2),)
    )
    written = in_words(facts, "en")
    assert written == {"on": "2026-05", "hours": 7.5, "extra": {"a": 2}, "last": ["2026-01-02"]}
    assert list(written) == ["on", "hours", "extra", "last"]
    assert type(written["extra"]["a"]) is int


def test_what_is_missing_comes_before_what_is_wanted_and_no_path_twice():
    path, other = PATHS.patient.birth_date, PATHS.state
    result = ProgramResult("ssdi", "patient", Outcome.UNKNOWN, _("?"), missing=(path,), wanted=(other, path))
    assert in_words(result, "en")["missing"] == [
        {"path": "patient.birth_date", "decides": True},
        {"path": "state", "decides": False},
    ]


def test_a_finding_is_written_under_the_names_of_the_format():
    finding = Finding("recent_work", Answer.NOT_MET, _("{day}", day=date(2026, 5, 2)), Citation("law", "https://x"))
    assert in_words(finding, "es") == {
        "id": "recent_work",
        "outcome": "not_met",
        "reason": "2 de mayo de 2026",
        "citation": {"text": "law", "url": "https://x"},
        "missing": [],
        "title": None,
        "working": [],
    }


@pytest.mark.parametrize("value", [1.5, object(), b"bytes", {"inner": 1.5}])
def test_a_value_without_a_place_in_the_format_is_refused(value):
    with pytest.raises(TypeError, match="no place in a result document"):
        in_words(value, "en")


def test_every_program_has_a_record_of_facts_that_can_be_written():
    for program in catalogue():
        promised = [entry.name for entry in fact_fields(program.facts) if not entry.only_when_known]
        assert list(in_words(program.facts(), "en")) == promised
