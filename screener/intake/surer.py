"""Making the answer surer: the open question that can change most, with others of its section, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from benefits import OpenQuestion, in_words, open_questions
from screener import answers
from screener.cases.contents import Contents, Typed
from screener.intake import paths
from screener.intake.asked import asked_for, paths_of, section_of
from screener.intake.asking import Section
from screener.intake.quick import purposes
from screener.plan import formats
from screener.plan.paths import ASKED_AS

SLUG = "next"
ASKED = "asked"  # the field that names the paths a page asks for
_QUESTIONS_A_PAGE = 4
_LONGEST = 1000
_BETWEEN = " "


@dataclass(frozen=True, slots=True)
class Surer:
    """A page: its questions, why they come first, and how many are left that can still change something."""

    section: Section
    why: str
    left: int


def next_page(contents: Contents) -> Surer | None:
    """The page to ask next; None when nothing open can change anything. Raises `InvalidCase`."""
    case = answers.case_of(contents.document)
    found = open_questions(case, purposes(contents), passed=contents.passed).asked
    listed = [question for question in found if _slug(question) is not None]
    if not listed:
        return None
    together = [question for question in listed if _slug(question) == _slug(listed[0])]
    asked = list(dict.fromkeys(str(path) for question in together for path in question.paths))[:_QUESTIONS_A_PAGE]
    return Surer(_section(asked), in_words(listed[0].why, formats.language()), len(listed))


def section_of_page(typed: Typed) -> Section | None:
    """The questions of a page that was sent, by the paths it names; None when it names none that are asked here."""
    named = (typed.get(ASKED) or [""])[-1]
    if len(named) > _LONGEST:
        return None
    section = _section(named.split(_BETWEEN)[:_QUESTIONS_A_PAGE])
    return section if section.parts else None


def named(section: Section) -> str:
    """The paths of a page, as its field has them."""
    return _BETWEEN.join(paths_of(section))


def pass_over(contents: Contents, section: Section) -> None:
    """Note the questions of the page that stay open, so that they are not asked again."""
    left_open = [path for path in paths_of(section) if paths.get(contents.document, path) is None]
    same = [path for path, asked in ASKED_AS.items() if asked in left_open]
    contents.passed = list(dict.fromkeys((*contents.passed, *left_open, *same)))


def _section(asked: Sequence[str]) -> Section:
    return section_of(SLUG, _("Make the answer surer"), asked)


def _slug(question: OpenQuestion) -> str | None:
    """The section of the first of its paths that the interview asks for."""
    asked = (asked_for(str(path)) for path in question.paths)
    return next((found.slug for found in asked if found is not None), None)
