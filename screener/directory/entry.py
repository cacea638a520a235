"""An entry of a list of help that somebody else made, and what each of its parts may hold.

The same types read what is taken in and what was stored, so that a list changed by hand is held to the same.
"""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import Annotated
from urllib.parse import urlsplit

from django.core.exceptions import SuspiciousOperation, ValidationError
from django.core.validators import URLValidator
from django.utils.html import strip_tags
from django.utils.text import Truncator
from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, Strict
from pydantic.dataclasses import dataclass
from pydantic_core import PydanticCustomError

ENTRIES = 1_000  # all stand on one page
AREAS = 100
NAME, TEXT, ADDRESS, NUMBER = 200, 5_000, 500, 100  # characters that are taken in
SHOWN = 400  # characters of a text that are kept: a list is for looking over
OLDEST = 150  # years of age

_PHONE = re.compile(r"(?:\+?1[ .-]?)?\(?([2-9][0-9]{2})\)?[ .-]?([0-9]{3})[ .-]?([0-9]{4})")
_SHORT = re.compile(r"[2-9]-?1-?1|988")
_STATE = re.compile(r"[A-Z]{2}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ROUNDS = 5  # markup within markup within markup
_is_address = URLValidator(schemes=["http", "https"])


def refused(accepted: str) -> PydanticCustomError:
    """A fault that says what is accepted; what was found is not repeated."""
    return PydanticCustomError("refused", "{accepted}", {"accepted": accepted})


def plain(text: str) -> str:
    """A text without markup, on one line, so that reading it again gives the same."""
    for _round in range(_ROUNDS):
        try:
            stripped = " ".join(unescape(strip_tags(text)).split())
        except SuspiciousOperation:  # tags nested beyond measure
            break
        if stripped == text:
            return text
        text = stripped
    raise refused("a text without markup within markup is accepted")


def _name(text: str) -> str:
    name = plain(text)
    if not name:
        raise refused("a text with something in it is accepted")
    return name


def _shown(text: str) -> str:
    return Truncator(plain(text)).chars(SHOWN)


def _phone(text: str) -> str:
    number = text.strip()
    found = _PHONE.fullmatch(number)
    if found is not None:
        return "-".join(["1", *found.groups()])
    if _SHORT.fullmatch(number):
        return number
    raise refused("a phone number of the United States such as 1-614-555-0100, or 211, is accepted")


def _extension(value: object) -> object:
    return str(value) if type(value) is int else value


def _address(text: str) -> str:
    try:
        _is_address(text)
    except ValidationError:
        pass
    else:
        if "@" not in urlsplit(text).netloc:  # a name before the host makes it look like another's
            return text
    raise refused("an address that begins with https:// or http:// is accepted")


def _state(code: str) -> str:
    if _STATE.fullmatch(code):
        return code
    raise refused("the two letters of a state such as OH are accepted")


def _day(value: object) -> object:
    if isinstance(value, date) or (isinstance(value, str) and _DAY.fullmatch(value)):
        return value
    raise refused("a day such as 2026-11-24 is accepted")


Name = Annotated[str, Strict(), Field(max_length=NAME), AfterValidator(_name)]
Text = Annotated[str, Strict(), Field(max_length=TEXT), AfterValidator(_shown)]
Phone = Annotated[str, Strict(), Field(max_length=NUMBER), AfterValidator(_phone)]
Extension = Annotated[str, BeforeValidator(_extension), Strict(), Field(pattern=r"^[0-9]{1,8}$")]
WebAddress = Annotated[str, Strict(), Field(max_length=ADDRESS), AfterValidator(_address)]
Age = Annotated[int, Field(ge=0, le=OLDEST)]
Day = Annotated[date, BeforeValidator(_day)]
StateCode = Annotated[str, Strict(), AfterValidator(_state)]
Id = Annotated[str, Strict(), Field(min_length=1, max_length=NAME)]


@dataclass(frozen=True, slots=True, config=ConfigDict(extra="forbid"))
class Entry:
    """A service that somebody offers, for people of `from_age` to `to_age` years, both included.

    `source` is the list it comes from; `assured_on` the day its details were last checked there. Without `states` it
    is for everybody, or it is not told for whom.
    """

    id: Id
    name: Name
    source: Name
    organization: Name | None = None
    serves: Text = ""
    eligibility: Text = ""
    from_age: Age | None = None
    to_age: Age | None = None
    phone: Phone | None = None
    extension: Extension | None = None
    url: WebAddress | None = None
    areas: Annotated[tuple[Name, ...], Field(max_length=AREAS)] = ()
    states: Annotated[tuple[StateCode, ...], Field(max_length=AREAS)] = ()
    hours: Text = ""
    assured_on: Day | None = None

    def fits(self, state: str | None, age: int | None) -> bool:
        """Whether nothing known speaks against it."""
        if age is not None and not (self.from_age or 0) <= age <= (OLDEST if self.to_age is None else self.to_age):
            return False
        return state is None or not self.states or state in self.states
