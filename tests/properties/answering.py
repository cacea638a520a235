"""Somebody who knows a whole case answers the open questions in the order in which they come."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from benefits import EVERY_PURPOSE, Purpose, open_questions, parse_case, screen
from benefits.questions.documents import answer_at, with_answer
from benefits.result.answers import Outcome

ASKED_AT_MOST = 150
NOTHING_SAID = (None, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE)


@dataclass(frozen=True)
class Answering:
    """The document as far as it was answered, the paths in the order asked, and those without an answer."""

    document: Mapping[str, Any]
    asked: tuple[str, ...]
    passed: frozenset[str]
    questions: int


def start_of(full: Mapping[str, Any]) -> dict[str, Any]:
    """What is known before the first question: the day, and how many people help."""
    return {"as_of": full["as_of"], "caregivers": [{} for _helper in full.get("caregivers") or ()]}


def answered_in_order(
    full: Mapping[str, Any], purposes: Collection[Purpose] = EVERY_PURPOSE, *, at_once: int = 1
) -> Answering:
    """Answer until nothing open can turn an outcome; `at_once` questions of each ranking, or all that are left."""
    document, asked, passed, questions = start_of(full), [], set(), 0
    while len(asked) < ASKED_AT_MOST:
        listed = open_questions(parse_case(document), purposes, passed=passed).deciding[:at_once]
        if not listed:
            break
        for question in listed:
            questions += 1
            for path in question.paths:
                answer = answer_at(full, path)
                asked.append(path)
                if answer is None:
                    passed.add(path)
                else:
                    document = with_answer(document, path, answer)
    return Answering(document, tuple(asked), frozenset(passed), questions)


def outcomes(document: Mapping[str, Any]) -> dict[tuple[str, str], Outcome]:
    """Every program's outcome for every person."""
    return {(found.program, found.person): found.outcome for found in screen(parse_case(document)).programs}


def differences(before: Mapping[Any, Outcome], after: Mapping[Any, Outcome]) -> dict[Any, Any]:
    """The outcomes that are not the same; a program that is not screened says as little as one that is not known."""
    pairs = {key: (before.get(key), after.get(key)) for key in {*before, *after}}
    return {
        key: pair
        for key, pair in pairs.items()
        if pair[0] != pair[1] and not (None in pair and set(pair) <= set(NOTHING_SAID))
    }
