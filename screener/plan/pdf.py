"""The action plan as a tagged PDF.

A document is laid out in this process, one at a time: layout holds the interpreter, so more at once would only take
more memory. Pages have it done beside the server (`pdf_pool`). Fonts are those of the machine; nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from threading import Lock
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

from screener.plan.page import ActionPlan

VARIANT = "pdf/ua-1"
_BLANK_TASKS = 1
_BLANK_QUESTIONS = 4
_BLANK_LOG_LINES = 16

_layout = Lock()


def render_pdf(result_document: Mapping[str, Any], *, made_on: date | None = None) -> bytes:
    """The action plan of a result document, in its language.

    The same document and day give the same bytes.
    """
    with _layout, translation.override(result_document["language"]):
        return _laid_out(_markup(result_document, made_on))


def _markup(document: Mapping[str, Any], made_on: date | None) -> str:
    return render_to_string(
        "plan/pdf/action_plan.html",
        {
            "document": document,
            "plan": ActionPlan(document),
            "made_on": made_on,
            "product_name": settings.PRODUCT_NAME,
            "tasks": _tasks(),
            "blank_tasks": range(_BLANK_TASKS),
            "blank_questions": range(_BLANK_QUESTIONS),
            "blank_log": range(_BLANK_LOG_LINES),
        },
    )


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


def _laid_out(markup: str) -> bytes:
    fonts, style = _style()
    written: bytes = HTML(string=markup, url_fetcher=_nothing_fetched()).write_pdf(
        stylesheets=[style],
        font_config=fonts,
        pdf_variant=VARIANT,
        pdf_identifier=sha256(markup.encode()).digest()[:16],
    )
    return written


@cache
def _style() -> tuple[FontConfiguration, CSS]:
    """The style sheet, parsed once, and the fonts it was parsed with."""
    fonts = FontConfiguration()
    return fonts, CSS(string=render_to_string("plan/pdf/action_plan.css"), font_config=fonts)


@cache
def _nothing_fetched() -> URLFetcher:
    """A plan is made of its own words alone: no file and no address is opened for it."""
    return URLFetcher(allowed_protocols=())
