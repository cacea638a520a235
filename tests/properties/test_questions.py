"""Answering the open questions in the order they come reaches what answering all reaches, and no question that is not
asked would have turned an outcome."""

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benefits import EVERY_PURPOSE, InvalidCase, Purpose, case_to_document, open_questions, parse_case
from benefits.questions.answers import answers_to, is_of_the_patients_means, leaves
from benefits.questions.documents import answer_at, places_of, with_answer
from benefits.result.answers import Outcome
from tests.properties.answering import answered_in_order, differences, outcomes, start_of

CASES = sorted((Path(__file__).parents[2] / "fixtures" / "cases").glob("*.json"))
FEW = settings(max_examples=4, derandomize=True, suppress_health_check=list(HealthCheck))
AT_ONCE = 8  # rankings are few, so that the whole is quick; the order within one is not changed by its answers
LEAVE_AND_COSTS = frozenset({Purpose.LEAVE, Purpose.COSTS})

# A question about somebody who is not in the case yet; and a second way to say what was told, which could contradict it
OTHERS = {"caregivers", "as_of", "language"}
TWICE = {"caregivers[].employer.months_employed", "patient.work.employer.months_employed"}


@cache
def demo(name):
    return case_to_document(parse_case(json.loads((CASES[0].parent / f"{name}.json").read_text())))


@pytest.mark.parametrize("name", [path.stem for path in CASES])
def test_the_demo_people_reach_their_answers_in_the_order_asked(name):
    found = answered_in_order(demo(name), at_once=AT_ONCE)
    assert differences(outcomes(found.document), outcomes(demo(name))) == {}


@FEW
@given(st.sampled_from([path.stem for path in CASES]), st.data())
def test_anybody_reaches_in_the_order_asked_what_answering_all_reaches(name, data):
    """A demo person with some answers changed for any that are tried."""
    full = demo(name)
    changed = data.draw(st.sets(st.sampled_from(sorted(told(full))), max_size=8))
    for path in sorted(changed):
        choices = answers_to(path, as_of(full))
        if choices:
            full = sound(with_answer(full, path, data.draw(st.sampled_from(choices)).answer), full)
    found = answered_in_order(full, at_once=AT_ONCE)
    assert differences(outcomes(found.document), outcomes(full)) == {}


@settings(max_examples=10, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.sampled_from([path.stem for path in CASES]), st.data())
def test_a_question_that_is_not_asked_turns_no_outcome_whatever_is_answered(name, data):
    """Some answers of a demo person are taken away; any question that is then not asked is answered in any way."""
    document = some_answers(demo(name), data.draw(st.sets(st.sampled_from(sorted(told(demo(name)))), max_size=25)))
    asked = {path for question in open_questions(parse_case(document)).asked for path in question.paths}
    silent = sorted(path for path in open_paths(document) if path not in asked and answers_to(path, as_of(document)))
    before = outcomes(document)
    for path in data.draw(st.sets(st.sampled_from(silent), min_size=1, max_size=8)):
        for answer, _weight in answers_to(path, as_of(document)):
            try:
                after = outcomes(with_answer(document, path, answer))
            except InvalidCase:
                continue
            turned = {key: pair for key, pair in differences(before, after).items() if None not in pair}
            assert turned == {}, (path, answer)


@pytest.mark.parametrize("name", ["part_time_caregiver_1249_hours", "sister_as_caregiver", "als_at_55"])
def test_a_helper_reaches_her_own_answers_without_what_the_patient_earns(name):
    found = answered_in_order(demo(name), LEAVE_AND_COSTS)
    helpers = {key: outcome for key, outcome in outcomes(demo(name)).items() if key[1].startswith("caregivers")}
    reached = {key: outcome for key, outcome in outcomes(found.document).items() if key in helpers}
    assert differences(reached, helpers) == {}
    assert not any(is_of_the_patients_means(path) for path in found.asked)
    assert found.questions <= 12


def sound(document, otherwise):
    """The document, or the other one where its answers contradict one another."""
    try:
        parse_case(document)
    except InvalidCase:
        return otherwise
    return document


def as_of(document):
    return parse_case(document).as_of


def told(document):
    """The single answers of a document that are told."""
    return [path for leaf in leaves() for path in places_of(document, leaf) if answer_at(document, path) is not None]


def open_paths(document):
    return {
        path
        for leaf in leaves()
        for path in places_of(document, leaf)
        if answer_at(document, path) is None and leaf not in OTHERS | TWICE
    }


def some_answers(full, left_out):
    """The document without some of its answers; lists of people, covers and costs keep their entries."""
    document = start_of(full)
    for path in told(full):
        if path in OTHERS or "[" in path:
            continue
        if path not in left_out:
            document = with_answer(document, path, answer_at(full, path))
    helpers = full.get("caregivers")
    return document if helpers is None else with_answer(document, "caregivers", helpers)


def test_an_answer_of_everything_open_is_not_needed_to_stop():
    found = answered_in_order(demo("six_credits_at_28"), EVERY_PURPOSE, at_once=AT_ONCE)
    assert len(found.asked) < len(list(leaves())) / 3
    assert Outcome.UNKNOWN not in outcomes(found.document).values()
