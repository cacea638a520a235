"""The site, and a page that never ends."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from screener import urls


def hangs(request: HttpRequest) -> HttpResponse:
    while True:
        sum(range(1000))


urlpatterns = [*urls.urlpatterns, path("hangs/", hangs)]
