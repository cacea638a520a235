"""What a case file remembers of the paper, and the paper that comes of it."""

from __future__ import annotations

from typing import Any

from benefits import Case, screen, to_document
from screener import answers
from screener.cases.contents import Contents
from screener.leave.planned import planned_months
from screener.plan.near import help_near
from screener.plan.next_questions import next_questions
from screener.plan.pages import reader_of
from screener.plan.paper.choices import Paper, Part, parts_of
from screener.plan.paper.side_by_side import other_than

_QUESTIONS_AT_MOST = 8


def remember(contents: Contents, *, parts: list[str], large_print: bool, language: str = "") -> None:
    """Keep what was chosen; a blank language is that of the page, whichever that is."""
    contents.paper = {"parts": [part.value for part in parts_of(parts)], "large_print": large_print}
    if language:
        contents.paper["language"] = language


def chosen(contents: Contents) -> dict[str, Any]:
    """What was chosen before: the parts and the size."""
    return {
        "parts": parts_of(contents.paper.get("parts", ())),
        "large_print": contents.paper.get("large_print") is True,
    }


def paper_of(contents: Contents, case: Case, *, sealed: bytes | None = None) -> Paper:
    """The paper as it was chosen, for whoever reads it."""
    before = chosen(contents)
    return Paper(
        **before,
        reader=reader_of(contents),
        # Ranking takes longer than laying out two pages: those name what the programs wait for.
        asked=next_questions(case, contents, at_most=_QUESTIONS_AT_MOST) if before["parts"] else (),
        leave=planned_months(case, contents) if Part.LEAVE in before["parts"] else (),
        sealed=sealed,
        other=_beside(contents, case.language) if Part.BESIDE in before["parts"] else None,
        near=help_near(contents, case.as_of) if Part.LAW in before["parts"] else (),
    )


def _beside(contents: Contents, language: str | None) -> dict[str, Any]:
    """The result once more, in the language that stands beside that of the paper."""
    case = answers.case_of(contents.document, written_in=other_than(language or "en"))
    return to_document(screen(case, with_cover_path=True))
