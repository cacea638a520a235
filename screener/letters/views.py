"""The letters that came: each with what to do by when, a card for the call, and the answer in writing.

Nothing is kept but the answers: what is shown is worked out anew each time. The written answer names no illness.
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from benefits import Case, LetterAnswer, in_words, letter_answers, written_answer
from screener.case_views import of_case
from screener.leave.letter_file import letter_as_docx
from screener.limits import limited
from screener.plan.files import file, pdf_file
from screener.plan.formats import language
from screener.plan.pdf_pool import render_letter, render_sheet

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SHEET = "letters/sheet_pdf.html"


@of_case
def listed(request: HttpRequest, case: Case) -> HttpResponse:
    """The letters of the case, those to answer soonest first."""
    found = sorted(letter_answers(case), key=_soonest)
    return render(request, "letters/listed.html", {"letters": [_shown(case, answer) for answer in found]})


@of_case
def one(request: HttpRequest, case: Case, place: int) -> HttpResponse:
    """What to do about one letter."""
    answer = _answer(case, place)
    context = {
        "letter": _shown(case, answer),
        "written": written_answer(case, answer),
        "copy_to_read": "" if language() == "en" else written_answer(case, answer, language=language()),
        "place": place,
    }
    return render(request, "letters/letter.html", context)


@limited("pdf")
@of_case
def pdf(request: HttpRequest, case: Case, place: int) -> HttpResponse:
    """What to do about one letter, and the card for the call, to print."""
    shown = _shown(case, _answer(case, place))
    return pdf_file(request, lambda: render_sheet(_SHEET, {"letter": shown}, language(), case.as_of), "what-to-do.pdf")


@limited("pdf")
@of_case
def written(request: HttpRequest, case: Case, place: int, kind: str) -> HttpResponse:
    """The answer in writing, in English for the office: text, DOCX or PDF."""
    text = written_answer(case, _answer(case, place))
    if not text:
        raise Http404
    if kind == "docx":
        return file(letter_as_docx(text, case.as_of, "Answer to a letter"), _DOCX, "my-answer.docx")
    if kind == "txt":
        return file(f"{text}\n".encode(), "text/plain; charset=utf-8", "my-answer.txt")
    return pdf_file(request, lambda: render_letter(text, "en", case.as_of), "my-answer.pdf")


def _answer(case: Case, place: int) -> LetterAnswer:
    for answer in letter_answers(case):
        if answer.place == place:
            return answer
    raise Http404


def _shown(case: Case, answer: LetterAnswer) -> dict[str, Any]:
    """The answer in the reader's language as plain values, so that another process can lay it out."""
    words: dict[str, Any] = in_words(answer, language())
    soonest = answer.next_day
    return {
        **words,
        "next_day": None if soonest is None else in_words(soonest, language()),
        "whose": _whose(case, answer),
    }


def _whose(case: Case, answer: LetterAnswer) -> str:
    """The name of the one who helps whose letter it is; empty for a letter of the one who is ill."""
    for place, helper in enumerate(case.caregivers):
        if answer.person == f"caregivers[{place}]":
            return helper.name or _("Caregiver %(number)s") % {"number": place + 1}
    return ""


def _soonest(answer: LetterAnswer) -> tuple[bool, str]:
    found = answer.next_day
    return (found is None, "" if found is None or found.on is None else found.on.isoformat())
