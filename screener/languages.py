"""The language of a page and of what is printed.

A page is in the language chosen in its header, which a cookie keeps; before that in the one the browser wishes for. The
paper may be in another: a worker reads one language and her client the other.
"""

from __future__ import annotations

from typing import Any, TypeVar

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from screener.cases.contents import Contents
from screener.plan.formats import language as language_now

R = TypeVar("R", bound=HttpResponseBase)

NOT_READ_TWICE: frozenset[str] = frozenset()
"""Languages of which nobody has read every sentence a second time (`make translation-report`): their pages say so."""

CHOSEN = "language"
"""The name of the buttons that choose a language: the page is sent with them, keeps what was typed, and comes again."""

_PAPER = "language"


def is_offered(code: object) -> bool:
    """Whether pages are written in a language."""
    return any(code == offered for offered, _name in settings.LANGUAGES)


def chosen(request: HttpRequest) -> str | None:
    """The language that a button of the page chose; None when another button was pressed."""
    code = request.POST.get(CHOSEN)
    return code if is_offered(code) else None


def remember(response: R, code: str) -> R:
    """Keep the language in the browser until it is closed."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        path=settings.LANGUAGE_COOKIE_PATH,
        domain=settings.LANGUAGE_COOKIE_DOMAIN,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite="Lax",
    )
    return response


def told(contents: Contents) -> dict[str, Any]:
    """The answers with the language that was chosen for the paper, so that a saved file knows it."""
    code = contents.paper.get(_PAPER)
    return {**contents.document, _PAPER: code} if is_offered(code) else contents.document


def of_paper(contents: Contents) -> str:
    """The language of what is printed or saved: as it was chosen, else that of the page."""
    code = contents.paper.get(_PAPER)
    return str(code) if is_offered(code) else language_now()
