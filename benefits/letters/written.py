"""The answer to a letter in writing, to be filled in and signed. It names no illness: the writer may."""

from __future__ import annotations

from benefits.case import Case
from benefits.letters import words
from benefits.letters.types import LetterAnswer
from benefits.result.messages import ENGLISH, Message, render


def written_answer(case: Case, answer: LetterAnswer, *, language: str = ENGLISH) -> str:
    """The text, paragraphs parted by blank lines; empty where a letter needs no written answer."""
    if answer.asks is None:
        return ""
    subject = words.SUBJECT_NO_DAY if answer.dated_on is None else words.SUBJECT(day=answer.dated_on)
    appeal = (words.I_DO_NOT_AGREE, words.I_SEND_WITH_IT, words.COPY_OF_FILE) if answer.disagrees else ()
    paragraphs: tuple[Message, ...] = (
        words.WRITTEN_ON(day=case.as_of),
        words.TO_THE_EMPLOYER if answer.for_employer else words.TO_THE_OFFICE,
        subject,
        *(() if answer.for_employer else (words.MY_NUMBER,)),
        answer.asks,
        *appeal,
        words.PLEASE_CONFIRM,
        words.SINCERELY,
        words.NAME(name=_name(case, answer) or words.YOUR_NAME),
    )
    return "\n\n".join(render(paragraph, language) for paragraph in paragraphs)


def _name(case: Case, answer: LetterAnswer) -> str | None:
    helpers = {f"caregivers[{place}]": helper.name for place, helper in enumerate(case.caregivers)}
    return helpers.get(answer.person, case.patient.name)
