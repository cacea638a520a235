"""Unknown is carried, never zero and never no."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.law import Citation
from benefits.result import Requirement
from benefits.result.answers import Answer, Bounds, Outcome, Unknown, all_of, any_of, unknown_among
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import _

MET, NOT_MET, UNKNOWN, NOT_APPLICABLE = (
    Answer.MET,
    Answer.NOT_MET,
    Answer.UNKNOWN,
    Answer.NOT_APPLICABLE,
)
ANSWERS = st.lists(st.sampled_from(Answer))
RULE = Requirement("rule", Citation("42 USC 423", "https://www.ssa.gov/OP_Home/ssact/title02/0223.htm"))
OTHER = Requirement(
    "other",
    Citation("42 USC 414", "https://www.ssa.gov/OP_Home/ssact/title02/0214.htm"),
)


@pytest.mark.parametrize(
    ("answers", "together"),
    [
        ([MET, MET], MET),
        ([MET, UNKNOWN], UNKNOWN),
        ([UNKNOWN, NOT_MET], NOT_MET),
        ([NOT_APPLICABLE, MET], MET),
        ([NOT_APPLICABLE, UNKNOWN], UNKNOWN),
        ([], MET),
    ],
)
def test_all_are_needed(answers, together):
    assert all_of(answers) is together


@pytest.mark.parametrize(
    ("answers", "together"),
    [
        ([NOT_MET, MET], MET),
        ([NOT_MET, UNKNOWN], UNKNOWN),
        ([NOT_MET, NOT_MET], NOT_MET),
        ([UNKNOWN, MET], MET),
        ([], NOT_MET),
    ],
)
def test_one_is_enough(answers, together):
    assert any_of(answers) is together


@given(ANSWERS, st.sampled_from([MET, NOT_MET]), st.randoms())
def test_answering_an_unknown_never_reverses_all_of(answers, answered, random):
    places = [place for place, answer in enumerate(answers) if answer is UNKNOWN]
    before = all_of(answers)
    for place in places[: random.randint(0, len(places))]:
        answers[place] = answered
    after = all_of(answers)
    assert before in (UNKNOWN, after)


@pytest.mark.parametrize(("needed", "answer"), [(12, MET), (13, UNKNOWN), (20, UNKNOWN), (21, NOT_MET)])
def test_a_count_known_in_part_answers_where_it_can(needed, answer):
    assert Bounds(12, 20, ("patient.work.earnings",)).reaches(needed) is answer


def test_unknowns_are_named_once_and_in_order():
    unknown = unknown_among({"a": None, "b": 1}, Unknown(("c", "a")), Bounds.exactly(3))
    assert unknown.missing == ("a", "c")


def test_nothing_more_is_asked_once_a_requirement_has_failed():
    findings = [
        RULE.unknown(_("Not known."), "patient.birth_date"),
        OTHER.not_met(_("Too few.")),
    ]
    assert still_deciding(findings) == ()


def test_open_questions_are_listed_while_nothing_has_failed():
    findings = [
        RULE.unknown(_("Not known."), "patient.birth_date"),
        OTHER.met(_("Enough.")),
    ]
    assert still_deciding(findings) == ("patient.birth_date",)


@pytest.mark.parametrize(
    ("findings", "keywords", "outcome"),
    [
        ([RULE.met(_("Yes."))], {}, Outcome.LIKELY),
        ([RULE.met(_("Yes."))], {"weighed_by_agency": True}, Outcome.POSSIBLE),
        (
            [RULE.not_met(_("No.")), OTHER.unknown(_("?"), "state")],
            {},
            Outcome.UNLIKELY,
        ),
        ([RULE.met(_("Yes.")), OTHER.unknown(_("?"), "state")], {}, Outcome.UNKNOWN),
        (
            [RULE.met(_("Yes.")), OTHER.unknown(_("?"), "state")],
            {"usually_met": ("other",)},
            Outcome.POSSIBLE,
        ),
    ],
)
def test_outcomes_follow_from_the_findings(findings, keywords, outcome):
    assert outcome_of(findings, **keywords) is outcome
