"""Whose case file is it? The one place that answers, for every page, file and form.

A visitor owns the case files whose keys are in her cookies; a social worker those of the clients she may see
(`screener/desk/access.py`). The id in an address opens nothing by itself.
"""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse

from screener.cases import seal, store
from screener.cases.contents import Contents
from screener.cases.store import OpenCase
from screener.desk.access import case_key_for

MOST_OPEN = 20  # cookies travel with each request: a browser and a server take only so much of them
_COOKIE = "case-"
_KEY_BYTES = 32


class CaseGone(Http404):
    """There is no such case file for this visitor. Its page says what may have happened."""


class TooManyOpen(Exception):
    """This browser holds as many case files as it can."""


def case_file_for(request: HttpRequest, case_id: UUID, *, extend: bool = True) -> OpenCase:
    """The case file of an address, if it is this visitor's; raises `CaseGone` and says no more than that.

    Being looked at, it is kept for its whole time again, unless `extend` is False.
    """
    try:
        case = store.read(case_id, _key_for(request, case_id, clients=True))
    except store.Gone:
        raise CaseGone from None
    if extend:
        case = store.extend(case)
    request.open_case = case  # type: ignore[attr-defined]  # for what every page of a case shows
    return case


def begin(request: HttpRequest, contents: Contents) -> OpenCase:
    """A new case file, always: with an id and a key that nobody could have planted. Raises `TooManyOpen`."""
    if len(_ids(request)) >= MOST_OPEN and len(cases_of(request)) >= MOST_OPEN:
        raise TooManyOpen
    return store.create(contents)


def cases_of(request: HttpRequest) -> list[OpenCase]:
    """The case files of this visitor that can still be opened."""
    found = []
    for case_id in _ids(request):
        try:
            found.append(store.read(case_id, _key_for(request, case_id)))
        except store.Gone:
            continue
    return found


def hand_over(response: HttpResponse, case: OpenCase) -> None:
    """Give the browser the key. It ends with the browser."""
    response.set_cookie(
        _name(case.id), seal.wrap(case.key), secure=settings.HTTPS, httponly=True, samesite="Lax", path="/"
    )


def take_away(response: HttpResponse, case_id: UUID) -> None:
    """Take the key from the browser: nothing that was sealed with it can be read again."""
    response.set_cookie(
        _name(case_id),
        "",
        max_age=0,
        expires="Thu, 01 Jan 1970 00:00:00 GMT",
        secure=settings.HTTPS,
        httponly=True,
        samesite="Lax",
        path="/",
    )


def forget_others(request: HttpRequest, response: HttpResponse, kept: list[OpenCase]) -> None:
    """Take away the keys of case files that are no more."""
    still_there = {case.id for case in kept}
    for case_id in _ids(request):
        if case_id not in still_there:
            take_away(response, case_id)


def _name(case_id: UUID) -> str:
    return f"{_prefix()}{case_id.hex}"


def _prefix() -> str:
    return f"__Host-{_COOKIE}" if settings.HTTPS else _COOKIE  # no other host of the domain can plant such a cookie


def _ids(request: HttpRequest) -> list[UUID]:
    prefix = _prefix()
    found = []
    for name in request.COOKIES:
        if name.startswith(prefix):
            try:
                found.append(UUID(hex=name.removeprefix(prefix)))
            except ValueError:
                continue
    return found


def _key_for(request: HttpRequest, case_id: UUID, *, clients: bool = False) -> bytes:
    try:
        key = seal.unwrap(request.COOKIES.get(_name(case_id), ""))
    except seal.NotOpened:
        found = case_key_for(request, case_id) if clients else None
        if found is None:
            raise store.Gone from None
        return found
    if len(key) != _KEY_BYTES:
        raise store.Gone
    return key
