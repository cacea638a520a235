"""Which state an area of a service is in, as far as its address or its name says."""

from __future__ import annotations

from django.utils import translation

from screener.intake.sections.states import STATES

COUNTRY = "United States"
COUNTRY_URI = "urn:iso:std:iso:3166:US"
_STATE_URI = "urn:iso:std:iso:3166:-2:US-"
_CODES = frozenset(code for code, _name in STATES)


def uri_of_state(code: str) -> str:
    """The address of a state, after ISO 3166-2."""
    return f"{_STATE_URI}{code}"


def is_the_country(name: str | None, uri: str | None) -> bool:
    """Whether an area is the whole country."""
    return uri == COUNTRY_URI or name == COUNTRY


def state_of(name: str | None, uri: str | None) -> str | None:
    """The state of an area: by its address, or by a name such as "Ohio" or "Franklin County, OH"; None where neither
    says. No county is looked up: many states have one of the same name.
    """
    code = (uri or "").removeprefix(_STATE_URI)
    if code in _CODES:
        return code
    word = (name or "").rpartition(",")[2].strip()
    if word in _CODES:
        return word
    with translation.override("en"):
        return {str(title).lower(): code for code, title in STATES}.get(word.lower())
