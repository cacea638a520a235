"""A part of a screen that fails leaves the rest of the plan standing, and tells the log nothing of the person."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benefits import costs, cover_path, failure, parse_case, screen, screening, timeline, to_document
from benefits.directory import resources
from benefits.planning import deadlines, plan
from benefits.programs import catalogue

DEMO_PEOPLE = sorted((Path(__file__).parents[2] / "fixtures" / "cases").glob("*.json"))
LARGEST = max(DEMO_PEOPLE, key=lambda file: file.stat().st_size)
PARTS = {
    "costs": (costs, "tally"),
    "timeline": (timeline, "build"),
    "cover_path": (cover_path, "build"),
    "deadlines": (deadlines, "gather"),
    "plan": (plan, "build"),
    "resources": (resources, "match"),
    "notices": (screening, "_notices"),
}
REST = ("programs", "costs", "timeline", "deadlines", "resources")


def failing(*_given):
    raise ZeroDivisionError("Maria, $2,043")


@pytest.fixture
def reported(monkeypatch):
    """The faults reported, as in production not raised."""
    found = []
    monkeypatch.setattr(failure, "report", lambda part, error: found.append((part, type(error))))
    return found


def without(monkeypatch, code):
    """One program of the catalogue fails."""
    programs = tuple(replace(entry, screen=failing) if entry.code == code else entry for entry in catalogue())
    monkeypatch.setattr(screening, "catalogue", lambda: programs)


def case_of(file=LARGEST):
    return parse_case(json.loads(file.read_text(encoding="utf-8")))


def answers(document):
    return [(entry["program"], entry["person"]) for entry in document["programs"]]


@pytest.mark.parametrize("program", catalogue(), ids=lambda program: program.code)
@pytest.mark.parametrize("file", DEMO_PEOPLE, ids=lambda file: file.stem)
def test_a_program_that_fails_is_not_known_and_the_others_answer(monkeypatch, reported, program, file):
    whole = to_document(screen(case_of(file)))
    without(monkeypatch, program.code)
    document = to_document(screen(case_of(file)))
    assert reported == [(program.code, ZeroDivisionError)]
    (failed,) = [entry for entry in document["programs"] if entry["program"] == program.code]
    assert (failed["outcome"], failed["tests"], failed["deadlines"]) == ("unknown", [], [])
    assert "could not work this out" in failed["summary"]
    others = [entry for entry in answers(whole) if entry[0] != program.code]
    assert [entry for entry in answers(document) if entry[0] != program.code] == others
    assert len(document["costs"]["months"]) == len(whole["costs"]["months"])
    assert str(program.title) in document["notices"][0]


@pytest.mark.parametrize("program", catalogue(), ids=lambda program: program.code)
def test_nothing_that_rests_on_a_failed_program_says_no(monkeypatch, reported, program):
    without(monkeypatch, program.code)
    document = to_document(screen(case_of()))
    resting = {entry.code for entry in catalogue() if program.code in entry.needs}
    for entry in document["programs"]:
        if entry["program"] in resting:
            assert entry["outcome"] not in ("unlikely", "not_applicable")
            assert str(program.title) in " ".join((entry["summary"], *entry["notices"]))


def test_programs_that_need_nothing_of_a_failed_one_answer_as_before(monkeypatch, reported):
    before = {(entry["program"], entry["person"]): entry for entry in to_document(screen(case_of()))["programs"]}
    without(monkeypatch, "marketplace")
    for entry in to_document(screen(case_of()))["programs"]:
        if entry["program"] != "marketplace":
            assert entry == before[entry["program"], entry["person"]]


@pytest.mark.parametrize("program", catalogue(), ids=lambda program: program.code)
def test_the_timeline_goes_on_without_a_failed_program(monkeypatch, reported, program):
    months = [entry["month"] for entry in to_document(screen(case_of()))["timeline"]]
    without(monkeypatch, program.code)
    assert [entry["month"] for entry in to_document(screen(case_of()))["timeline"]] == months


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_plan_that_fails_takes_no_other_with_it(monkeypatch, reported, part):
    whole = to_document(screen(case_of(), with_cover_path=True))
    where, name = PARTS[part]
    monkeypatch.setattr(where, name, failing)
    document = to_document(screen(case_of(), with_cover_path=True))
    assert reported == [(part, ZeroDivisionError)]
    assert document["notices"][0].startswith("We could not work out: ")
    rests_on_it = {"costs": {"timeline"}, "cover_path": {"deadlines"}}.get(part, set())
    for other in set(REST) - {part} - rests_on_it:
        assert document[other] == whole[other]
    assert bool(document["plan"]["steps"]) is (part != "plan")
    assert len(document["timeline"]) == (0 if part == "timeline" else len(whole["timeline"]))


def test_costs_that_fail_are_empty_and_say_so(monkeypatch, reported):
    monkeypatch.setattr(costs, "tally", failing)
    written = to_document(screen(case_of()))["costs"]
    assert (written["months"], written["total"]) == ([], None)
    assert written["notes"] == ["We could not add up the costs. The fault is ours: nothing you entered is lost."]


def test_a_program_that_fails_names_whom_to_ask(monkeypatch, reported):
    programs = tuple(
        replace(entry, screen=failing, ask="ssa") if entry.code == "ssi" else entry for entry in catalogue()
    )
    monkeypatch.setattr(screening, "catalogue", lambda: programs)
    (failed,) = [entry for entry in to_document(screen(case_of()))["programs"] if entry["program"] == "ssi"]
    assert "Ask Social Security Administration." in failed["summary"]
    assert failed["next_steps"][0]["phone"] == "1-800-772-1213"


@pytest.mark.parametrize("program", catalogue(), ids=lambda program: program.code)
def test_whom_to_ask_stands_in_the_directory(program):
    assert program.ask is None or resources.helper(program.ask).name


def test_the_log_says_where_it_failed_and_nothing_of_the_person(monkeypatch, caplog):
    monkeypatch.setattr(failure, "report", failure.logged)
    without(monkeypatch, "ssdi")
    screen(case_of())
    (record,) = caplog.records
    assert record.getMessage().startswith("ssdi could not be worked out: ZeroDivisionError at tests.benefits")
    assert record.getMessage().endswith("in failing")
    assert record.exc_info is None
    assert "Maria" not in caplog.text
    assert "2,043" not in caplog.text


def test_a_fault_that_never_ran_has_no_place(caplog):
    failure.logged("ssdi", ValueError("Maria"))
    assert caplog.messages == ["ssdi could not be worked out: ValueError at an unknown place"]


def test_in_tests_a_fault_is_raised(monkeypatch):
    without(monkeypatch, "ssdi")
    with pytest.raises(ZeroDivisionError):
        screen(case_of())


def test_a_plan_without_a_fault_says_nothing_of_faults():
    assert not any("could not work out" in notice for notice in to_document(screen(case_of()))["notices"])
