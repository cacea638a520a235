"""Files to download, and what is said when the maker of documents is busy. No name of a file says who it is about."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from screener.plan.pdf_pool import Busy

_RETRY_AFTER_SECONDS = 5


def file(content: bytes, content_type: str, name: str) -> HttpResponse:
    """A file to download."""
    return HttpResponse(content, content_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def pdf_file(request: HttpRequest, make: Callable[[], bytes], name: str) -> HttpResponse:
    """A PDF to download; a page that asks to come again when too many are being made."""
    try:
        return file(make(), "application/pdf", name)
    except Busy:
        response = render(request, "plan/busy.html", status=503)
        response["Retry-After"] = str(_RETRY_AFTER_SECONDS)
        return response
