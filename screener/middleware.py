"""What is done to every answer the server gives."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


class NoStore:
    """Keep pages out of browser and proxy stores: on a shared computer the next person must not find them.

    A view that sets its own `Cache-Control` is left alone. Static files are answered before this.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", "no-store, private")
        return response
