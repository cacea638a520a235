"""The action plan as a tagged PDF: two pages for the refrigerator door, and the parts that were asked for.

A document is laid out in this process, one at a time: layout holds the interpreter, so more at once would only take
more memory. Pages have it done beside the server (`pdf_pool`). Fonts are those of the machine; nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from threading import Lock
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from weasyprint import CSS, HTML, Attachment
from weasyprint.document import Document as LaidOut
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

from screener.cases.passphrase import FILE_NAME
from screener.plan.cover import CoverPages
from screener.plan.page import ActionPlan
from screener.plan.paper.chart_summary import ChartSummary
from screener.plan.paper.choices import Paper, Part
from screener.plan.paper.door import Door, Room
from screener.plan.paper.fitting import Sheet, room_on
from screener.plan.paper.leave_months import blank_months
from screener.plan.paper.side_by_side import side_by_side

VARIANT = "pdf/ua-1"
PLAN = Paper()
_BLANK_TASKS = 1
_BLANK_QUESTIONS = 2
_BLANK_LOG_LINES = 16
_FEWER_LOG_LINES = 9  # in large print, and where the leave calendar stands on the same page
_TRIED_AT_MOST = 4
_USUAL_PRINT = Sheet(top=57, bottom=984, first_side=1, second_side=1)  # the margins of the style sheet on a Letter page
_LARGE_PRINT = Sheet(top=53, bottom=965, first_side=2, second_side=3)

_layout = Lock()


def render_pdf(
    result_document: Mapping[str, Any], *, made_on: date | None = None, paper: Paper = PLAN, one_page: bool = False
) -> bytes:
    """The action plan of a result document, in its language; or, on `one_page`, the summary for a chart.

    The same document, day and paper give the same bytes.
    """
    with _layout, translation.override(result_document["language"]):
        if one_page:
            return _written(*_summary(result_document, made_on, paper))
        attached = _attached(paper.sealed, date.fromisoformat(result_document["as_of"]))
        return _written(*_plan(result_document, made_on, paper), attached)


def render_letter(text: str, language: str, written_on: date) -> bytes:
    """A letter to an employer: its paragraphs and nothing else."""
    with _layout, translation.override(language):
        context = {"paragraphs": text.split("\n\n"), "written_on": written_on}
        markup = render_to_string("leave/letter_pdf.html", context)
        return _written(_laid_out(markup, large=False), markup)


def render_packet(sheet: Mapping[str, Any], language: str, made_for: date) -> bytes:
    """The helper sheet of an application, as `screener.packets.sheets` arranges it."""
    with _layout, translation.override(language):
        more = {"language": language, "made_for": made_for, "product_name": settings.PRODUCT_NAME}
        context = {"sheet": sheet, **more}
        markup = render_to_string("packets/sheet_pdf.html", context)
        return _written(_laid_out(markup, large=False), markup)


def render_sheet(template: str, shown: Mapping[str, Any], language: str, made_for: date) -> bytes:
    """A sheet of one subject, as a page arranges it: what to do about a letter, what to say about costs."""
    with _layout, translation.override(language):
        more = {"language": language, "made_for": made_for, "product_name": settings.PRODUCT_NAME}
        markup = render_to_string(template, {**shown, **more})
        return _written(_laid_out(markup, large=False), markup)


def _plan(document: Mapping[str, Any], made_on: date | None, paper: Paper) -> tuple[LaidOut, str]:
    """The pages. When the door does not fit its two sides, it is laid out again with room for less."""
    plan, room = ActionPlan(document, paper.reader), Room()
    sheet = _LARGE_PRINT if paper.large_print else _USUAL_PRINT
    for _time in range(_TRIED_AT_MOST):
        door = Door(plan, room, paper.asked)
        markup = markup_of(document, plan, door, made_on, paper)
        laid_out = _laid_out(markup, large=paper.large_print)
        fitting = room_on(laid_out.pages, sheet, room)
        if fitting == room:
            break
        room = fitting
    return laid_out, markup


def markup_of(document: Mapping[str, Any], plan: ActionPlan, door: Door, made_on: date | None, paper: Paper) -> str:
    short = paper.large_print or Part.LEAVE in paper.parts
    return render_to_string(
        "plan/pdf/action_plan.html",
        {
            "document": document,
            "plan": plan,
            "door": door,
            "cover": CoverPages(document),
            "paper": paper,
            "beside": side_by_side(document, paper.other, paper.reader) if Part.BESIDE in paper.parts else None,
            "has": {part.value: part in paper.parts for part in Part},
            "made_on": made_on,
            "product_name": settings.PRODUCT_NAME,
            "tasks": _tasks(),
            "blank_tasks": range(_BLANK_TASKS),
            "blank_questions": range(_BLANK_QUESTIONS),
            "blank_log": range(_FEWER_LOG_LINES if short else _BLANK_LOG_LINES),
            "blank_months": blank_months(date.fromisoformat(document["as_of"])) if Part.LEAVE in paper.parts else (),
        },
    )


def _summary(document: Mapping[str, Any], made_on: date | None, paper: Paper) -> tuple[LaidOut, str]:
    """The summary, laid out again with fewer lines until it is one page."""
    plan, lines = ActionPlan(document), ChartSummary.MOST_LINES
    for _time in range(_TRIED_AT_MOST):
        context = {
            "document": document,
            "summary": ChartSummary(plan, lines, paper.asked),
            "letterhead": paper.letterhead,
            "made_on": made_on,
            "product_name": settings.PRODUCT_NAME,
        }
        markup = render_to_string("plan/pdf/chart_summary.html", context)
        laid_out = _laid_out(markup, large=False)
        if len(laid_out.pages) == 1:
            break
        lines = lines * 2 // 3
    return laid_out, markup


def _tasks() -> list[str]:
    return [
        _("Rides to visits and treatment"),
        _("Coming along to a visit to listen and write"),
        _("Meals and shopping"),
        _("Forms, phone calls and copies"),
        _("Being with children or an older relative"),
        _("Cleaning, laundry and errands"),
        _("Picking up medicines"),
    ]


def _laid_out(markup: str, *, large: bool) -> LaidOut:
    fonts, style = _style(large=large)
    return HTML(string=markup, url_fetcher=_nothing_fetched()).render(
        stylesheets=[style], font_config=fonts, pdf_variant=VARIANT
    )


def _written(laid_out: LaidOut, markup: str, attached: Sequence[Attachment] = ()) -> bytes:
    written: bytes = laid_out.write_pdf(
        pdf_variant=VARIANT,
        pdf_identifier=sha256(markup.encode()).digest()[:16],
        attachments=list(attached),
        finisher=_left_as_it_is,
    )
    return written


def _attached(sealed: bytes | None, day: date) -> list[Attachment]:
    """The locked answers as a file of the document, dated like the document itself."""
    if sealed is None:
        return []
    at = datetime(day.year, day.month, day.day, tzinfo=UTC)
    words = _("Your answers, locked with your passphrase")
    return [Attachment(string=sealed, name=FILE_NAME, description=words, created=at, modified=at)]


def _left_as_it_is(_laid_out: LaidOut, pdf: Any) -> None:
    """What is attached is not packed once more, so that it is found again without reading the rest of the file."""
    for entry in pdf.objects:
        if getattr(entry, "extra", {}).get("Type") == "/EmbeddedFile":
            entry.compress = False


@cache
def _style(*, large: bool) -> tuple[FontConfiguration, CSS]:
    """The style sheet, parsed once, and the fonts it was parsed with."""
    fonts = FontConfiguration()
    sheet = render_to_string("plan/pdf/action_plan.css", {"large": large})
    return fonts, CSS(string=sheet, font_config=fonts)


@cache
def _nothing_fetched() -> URLFetcher:
    """A plan is made of its own words alone: no file and no address is opened for it."""
    return URLFetcher(allowed_protocols=())
