"""What a program did not read of a case cannot change what it says."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from benefits import EVERY_PURPOSE, InvalidCase, case_to_document, parse_case
from benefits.questions import outlook
from benefits.questions.answers import answers_to, leaves
from benefits.questions.documents import places_of, with_answer
from benefits.questions.notes import Notes
from benefits.questions.outlook import Known
from benefits.screening import run
from tests.properties.answering import start_of

CASES = sorted((Path(__file__).parents[3] / "fixtures" / "cases").glob("*.json"))


def demo(path):
    return case_to_document(parse_case(json.loads(path.read_text())))


def read_of(case, work):
    notes = Notes(case)
    return notes.of(lambda: work(notes.case))[1]


def case_of(**answers):
    return parse_case({"as_of": "2026-11-24", **answers})


def test_a_field_is_noted_by_the_name_a_document_has_for_it():
    case = case_of(patient={"birth_date": "1980-03-03"}, caregivers=[{}, {"name": "Bo"}])
    assert read_of(case, lambda case: case.patient.birth_date) == {"patient", "patient.birth_date"}
    assert read_of(case, lambda case: case.caregivers[1].name) == {"caregivers", "caregivers[1].name"}


def test_nothing_is_noted_outside_of_the_work():
    notes = Notes(case_of(state="OH"))
    assert notes.case.state == "OH"
    assert notes.of(lambda: None)[1] == frozenset()


def test_a_copy_of_a_record_has_read_all_that_it_keeps():
    case = case_of(patient={"name": "Ada", "birth_date": "1980-03-03"})
    read = read_of(case, lambda case: replace(case.patient, name="Eve").name)
    assert {"patient.birth_date", "patient.work"} <= read


@pytest.mark.parametrize(
    "work", [lambda case: case.patient == case.patient, lambda case: hash(case.patient), lambda case: repr(case)]
)
def test_to_compare_or_to_write_a_record_is_to_read_it(work):
    assert "patient.birth_date" in read_of(case_of(patient={"birth_date": "1980-03-03"}), work)


@pytest.mark.parametrize(
    ("path", "touched"),
    [
        ("state", {"state"}),
        ("patient.birth_date", {"patient.birth_date"}),
        ("patient.diagnosis.condition", {"patient.diagnosis.condition"}),
        ("patient.work.employer.hired_on", {"patient.work.employer", "patient.work.employer.hired_on"}),
        ("caregivers[0].name", {"caregivers[0].name"}),
        ("caregivers[1].name", {"caregivers[1].name", "caregivers[1]", "caregivers"}),
        ("patient", {"patient"}),
    ],
)
def test_an_answer_touches_its_field_and_the_records_that_it_makes(path, touched):
    assert Notes(case_of(patient={"name": "Ada"}, caregivers=[{}])).touched_by([path]) == touched


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("whole", [True, False], ids=["all told", "nothing told"])
def test_what_is_taken_over_is_what_screening_anew_would_find(path, whole):
    document = demo(path) if whole else start_of(demo(path))
    known, dice, tried = Known(parse_case(document), EVERY_PURPOSE), random.Random(path.stem), 0
    for name in leaves():
        for place in places_of(document, name):
            choices = answers_to(place, parse_case(document).as_of)
            if not choices:
                continue
            try:
                case = parse_case(with_answer(document, place, dice.choice(choices).answer))
            except InvalidCase:
                continue
            assert known.with_answers(case, [place]) == Known(case, EVERY_PURPOSE).outlook
            tried += 1
    assert tried > 40


def test_a_program_that_read_nothing_of_the_answer_is_not_asked_again(monkeypatch):
    known, asked = Known(parse_case(demo(CASES[0])), EVERY_PURPOSE), []
    monkeypatch.setattr(
        outlook, "run", lambda program, screening: asked.append(program.code) or run(program, screening)
    )
    answered = with_answer(demo(CASES[0]), "household.monthly_unearned_income", "12345")
    known.with_answers(parse_case(answered), ["household.monthly_unearned_income"])
    assert "medicaid" in asked
    assert "fmla" not in asked
