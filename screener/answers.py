"""The one store of answers: a case document in the visitor's session, and the door she came in by."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from benefits import Case, parse_case

_DOCUMENT = "case"
_DOOR = "door"
_EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Answers:
    """What has been answered so far. `document` is a copy: change it freely, then `save` it."""

    document: dict[str, Any]
    door: str | None
    started: bool
    is_example: bool = False


def load(request: HttpRequest) -> Answers:
    """The answers of this visit; an empty document when there are none."""
    document = request.session.get(_DOCUMENT)
    return Answers(
        deepcopy(document or {}),
        request.session.get(_DOOR),
        started=document is not None,
        is_example=request.session.get(_EXAMPLE, False),
    )


def case_of(document: Mapping[str, Any]) -> Case:
    """The answers as a case, for today when they name no day; raises `InvalidCase`."""
    return parse_case(document, clock=timezone.localdate)


def save(
    request: HttpRequest, document: Mapping[str, Any], *, door: str | None = None, example: bool | None = None
) -> None:
    """Keep the answers for this visit; the door, and whether they are a made-up person's, stay unless given."""
    request.session[_DOCUMENT] = dict(document)
    if example is not None:
        request.session[_EXAMPLE] = example
    if door is not None:
        request.session[_DOOR] = door


def erase(request: HttpRequest) -> None:
    """Forget this visit: the answers go, and with them the row of the session and its cookie."""
    request.session.flush()
