"""A question that the interview puts away because of an earlier answer changes nothing, however it is answered.

The words and sums of the whole result are compared, for people made of the demo people and of the answers that the
conditions hang on.
"""

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benefits import InvalidCase, case_to_document, parse_case, screen, to_document
from benefits.questions.answers import answers_to
from benefits.questions.documents import answer_at, places_of, with_answer
from screener.intake import paths
from screener.intake.asking import Ask, Group, Rows, When
from screener.intake.sections import SECTIONS

CASES = sorted((Path(__file__).parents[2] / "fixtures" / "cases").glob("*.json"))
CONTRADICT = {
    ("patient.benefits.ssdi.applied_on", "none"),
    ("patient.benefits.ssi.applied_on", "none"),
    ("patient.work.stopped_on", "never_worked"),
}
"""A day of what one says never was: an answer and its denial, and not a question that was put away."""
NOT_COMPARED = ("missing", "wanted", "open")  # what is asked for next may change: that is no answer


def asks(parts, prefix=""):
    """Every question with its path, as a pattern."""
    for part in parts:
        if isinstance(part, Group):
            yield from ((f"{prefix}{ask.path}", ask) for ask in part.asks)
        elif isinstance(part, Rows):
            yield from asks(part.parts, f"{prefix}{part.path}[].")


CONDITIONS: dict[str, Ask] = {
    path: ask for section in SECTIONS.values() for path, ask in asks(section.parts) if ask.when is not None
}


def put_away(when: When):
    """Answers that put a question away."""
    if when.unless:
        return list(when.unless)
    return [answer for answer in OTHERWISE[when.path.rpartition(".")[2]] if answer not in when.among]


def told_apart(pattern):
    """The answers that put a question away without denying what it asks for."""
    return [answer for answer in put_away(CONDITIONS[pattern].when) if (pattern, answer) not in CONTRADICT]


OTHERWISE = {
    "status": ["none", "applied", "denied", "receiving", "ended", "working", "stopped", "never_worked"],
    "kind": ["employer", "cobra", "marketplace", "medicare_advantage", "medigap", "medicaid", "va", "public_agency"],
    "leave_year": ["calendar", "forward", "rolling_backward"],
    "per": ["day", "week", "month", "year", "once"],
    "covered": ["copay", "plan", "part_d", "none"],
    "marital_status": ["single", "divorced", "widowed"],
}


@cache
def demo(name):
    return json.dumps(case_to_document(parse_case(json.loads((CASES[0].parent / f"{name}.json").read_text()))))


def said(document):
    """What the result says; None where the answers contradict one another."""
    try:
        result = to_document(screen(parse_case(document)))
    except InvalidCase:
        return None
    return without(result)


def without(value):
    if isinstance(value, dict):
        return {name: without(part) for name, part in value.items() if name not in NOT_COMPARED}
    return [without(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize("pattern", [pattern for pattern in CONDITIONS if told_apart(pattern)])
@settings(max_examples=12, derandomize=True, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.sampled_from([path.stem for path in CASES]), st.data())
def test_a_question_put_away_changes_nothing(pattern, name, data):
    document, when = json.loads(demo(name)), CONDITIONS[pattern].when
    places = list(places_of(document, pattern))
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    holder = when._whole(place)
    asked = with_answer(document, holder, data.draw(st.sampled_from(told_apart(pattern))))
    asked = json.loads(json.dumps(asked, default=str))
    paths.put(asked, place, None)
    before = said(asked)
    if before is None:
        return
    assert not when.holds(asked, place)
    for answer, _weight in answers_to(pattern, parse_case(asked).as_of):
        after = said(with_answer(asked, place, answer))
        assert after is None or after == before, (place, answer, answer_at(asked, holder))


@pytest.mark.parametrize("pattern", CONDITIONS)
def test_what_is_not_known_puts_nothing_away(pattern):
    assert CONDITIONS[pattern].when.holds({}, pattern.replace("[]", "[0]"))
