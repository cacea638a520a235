"""The site, and a page that fails with everything it was sent in its message."""

import logging

from django.http import HttpRequest, HttpResponse
from django.urls import path

from screener import urls


def fails(request: HttpRequest, words: str) -> HttpResponse:
    try:
        raise KeyError(words)
    except KeyError as error:
        logging.getLogger("weasyprint").error(f"cannot lay out {words}")
        logging.getLogger("fonttools").error("%s has %d glyphs", words, 7)
        raise RuntimeError(request.POST or request.GET, request.headers, words) from error


urlpatterns = [*urls.urlpatterns, path("fails/<str:words>/", fails)]
