"""The questions worth answering next, in words, each with the way to where it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from benefits import Case, OpenQuestion, Together, in_words, open_questions
from screener.cases.contents import Contents
from screener.intake.quick import purposes
from screener.plan import formats
from screener.plan.paths import Question, question_for
from screener.plan.people import is_caregiver

_AT_MOST = 3
_IN_MONEY = 8
"""Of so many the money is worked out: those shown, and some that are passed over."""


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """A question worth answering next, where it is asked, and what hangs on it."""

    label: str
    step: str
    anchor: str
    why: str


def next_questions(
    case: Case, contents: Contents, *, at_most: int = _AT_MOST, reader: str | None = None
) -> list[NextQuestion]:
    """The first few open questions that can still turn an answer, most decisive first.

    Only what somebody came for counts, and what was left open before is not asked again, nor what hardly anybody can
    answer. A caregiver who reads is asked first what can turn an answer of her own.
    """
    found = open_questions(case, purposes(contents), passed=contents.passed, in_money=_IN_MONEY)
    deciding = [question for question in found.deciding if not question.rare]
    if reader is not None and is_caregiver(reader):
        deciding.sort(key=lambda question: reader not in question.people)
    in_words_ = (_in_words(question, reader) for question in deciding)
    return [question for question in in_words_ if question is not None][:at_most]


def _in_words(question: OpenQuestion, reader: str | None) -> NextQuestion | None:
    asked = [found for path in question.paths if (found := question_for(path, reader)) is not None]
    if not asked:
        return None
    last_word = _("or") if question.together is Together.ANY_SETTLES else _("and")
    label = get_text_list(_labels(asked), last_word)
    if reader is not None and is_caregiver(reader) and all(path.startswith("patient.") for path in question.paths):
        label = _("the person who is ill: %(what)s") % {"what": label}
    return NextQuestion(
        label=label,
        step=asked[0].step,
        anchor=asked[0].anchor,
        why=in_words(question.why, formats.language()),
    )


def _labels(asked: Sequence[Question]) -> list[str]:
    return list(dict.fromkeys(question.label for question in asked))
