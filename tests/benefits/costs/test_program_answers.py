"""Answers found by program and person, and which of them are counted on."""

import pytest

from benefits.costs.program_answers import ProgramAnswers
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import program


@pytest.mark.parametrize(
    ("outcome", "counted"),
    [
        (Outcome.ALREADY, True),
        (Outcome.LIKELY, True),
        (Outcome.POSSIBLE, True),
        (Outcome.UNLIKELY, False),
        (Outcome.UNKNOWN, False),
        (Outcome.NOT_APPLICABLE, False),
    ],
)
def test_what_is_there_or_can_be_had_is_counted_on(outcome, counted):
    given = program("ssdi", outcome)
    answers = ProgramAnswers([given])
    assert answers.of(SsdiFacts) is given
    assert answers.facts(SsdiFacts) is given.facts
    assert (answers.counted(SsdiFacts) is given) is counted
    assert (answers.counted_facts(SsdiFacts) is given.facts) is counted


def test_each_person_has_an_answer_of_her_own():
    mine, hers = program("fmla"), program("fmla", person="caregivers[0]")
    answers = ProgramAnswers(iter([mine, hers]))
    assert answers.of(FmlaFacts) is mine
    assert answers.of(FmlaFacts, "caregivers[0]") is hers
    assert answers.of(FmlaFacts, "caregivers[1]") is None
    assert answers.of(SsdiFacts) is None
    assert answers.facts(SsdiFacts) is None
    assert answers.counted_facts(SsdiFacts) is None
    assert answers.listed == (mine, hers)


def test_of_two_answers_the_first_stands():
    first, second = program("ssdi"), program("ssdi", Outcome.UNLIKELY)
    assert ProgramAnswers([first, second]).of(SsdiFacts) is first
