"""For a page that is sent without being left: where to go on to, so that a lost connection loses nothing typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseRedirectBase

View = Callable[..., HttpResponse]


def tells_where(view: View) -> View:
    """A view whose redirects are told to the page's script, ``{"to": address}``; a browser follows them as ever."""

    @wraps(view)
    def told(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if request.accepts("text/html") or not isinstance(response, HttpResponseRedirectBase):
            return response
        answer = JsonResponse({"to": response.url})
        answer.cookies = response.cookies
        return answer

    return told
