"""How often one client may ask for what costs the server much, and what is said when it was too often."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from ipaddress import ip_address
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_ratelimit.core import get_usage

TOO_MANY_REQUESTS = 429

View = Callable[..., HttpResponse]


def limited(group: str, refuse: Callable[[HttpRequest], HttpResponse] | None = None) -> Callable[[View], View]:
    """A view that one client may ask for as often as `settings.RATES` says; `refuse` answers in its stead."""

    def around(view: View) -> View:
        @wraps(view)
        def counted(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            rate = settings.RATES[group]
            usage = get_usage(request, group=group, key="ip", rate=rate, increment=True) if rate else None
            if usage is None or not usage["should_limit"]:
                return view(request, *args, **kwargs)
            response = (refuse or _refused)(request)
            response["Retry-After"] = str(max(1, usage["time_left"]))  # none is left in the last second
            return response

        return counted

    return around


def client_address(request: HttpRequest) -> str:
    """Who asks: the other end of the connection, or the client that a trusted proxy in front names."""
    header = settings.CLIENT_ADDRESS_HEADER
    named = request.headers.get(header, "").rpartition(",")[2].strip() if header else ""
    return named if _is_address(named) else _direct(request)


def _direct(request: HttpRequest) -> str:
    address = request.META.get("REMOTE_ADDR", "")
    return address if _is_address(address) else "0.0.0.0"  # noqa: S104 - a local socket has no address


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def _refused(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/too_often.html", status=TOO_MANY_REQUESTS)
