"""A file of HSDS 3 services as entries: checked in every part that is used, with each fault at its path.

It may be a list of services, each with its organization; a list of organizations, each with its services; or a page of
an API, which has either under `contents`. What HSDS has besides is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, Strict, TypeAdapter, ValidationError

from benefits import Fault, InvalidCase
from screener import documents
from screener.directory.entry import AREAS, ENTRIES, NAME, Age, Day, Entry, Extension, Id, Name, Phone, Text, WebAddress
from screener.directory.faults import InvalidDirectory, faults_of
from screener.directory.states import is_the_country, state_of
from screener.directory.writing import SOURCE_LABEL

BYTES = 20_000_000
OF_EACH = 100  # phones, schedules and attributes of one service
_CALLED = frozenset({None, "", "voice", "cell"})  # the other types of phones are faxes, text lines and pagers

_Short = Annotated[str, Strict(), Field(max_length=NAME)]
_Long = Annotated[str, Strict(), Field(max_length=5_000)]


class _Number(BaseModel):
    number: _Short
    extension: Extension | None = None
    type: _Short | None = None


class _Schedule(BaseModel):
    description: Text | None = None


class _Area(BaseModel):
    name: Name | None = None
    uri: _Long | None = None


class _Attribute(BaseModel):
    label: _Long | None = None
    value: _Long | None = None


_Numbers = Annotated[list[_Number], Field(max_length=OF_EACH)]


class _Organization(BaseModel):
    name: Name
    website: WebAddress | None = None
    phones: _Numbers | None = None


class _Service(BaseModel):
    id: Id
    name: Name
    status: Literal["active", "inactive", "defunct", "temporarily closed"]
    description: Text | None = None
    url: WebAddress | None = None
    eligibility_description: Text | None = None
    minimum_age: Age | None = None
    maximum_age: Age | None = None
    assured_date: Day | None = None
    phones: _Numbers | None = None
    schedules: Annotated[list[_Schedule], Field(max_length=OF_EACH)] | None = None
    service_areas: Annotated[list[_Area], Field(max_length=AREAS)] | None = None
    attributes: Annotated[list[_Attribute], Field(max_length=OF_EACH)] | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """The entries of a file, and how many services were left out because they are not active."""

    entries: tuple[Entry, ...]
    not_active: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A service as it stands in the file, and the organization it belongs to, each with its path."""

    path: str
    service: Any
    organization_path: str
    organization: Any


_phone = TypeAdapter[str](Phone)


def read_services(text: bytes, *, source: str | None = None, state: str | None = None) -> Taken:
    """The entries of an HSDS file; raises `InvalidDirectory` with the first faults.

    `source` is the name of the list where a service does not say it; `state` is the one of areas that name none.
    """
    if len(text) > BYTES:
        raise InvalidDirectory([Fault("", f"a file of at most {BYTES:,} bytes is accepted")])
    if not text.strip():
        raise InvalidDirectory([Fault("", "nothing was found; a list of services or organizations is accepted")])
    try:
        listed = list(islice(_services(documents.read(text)), ENTRIES + 1))
    except InvalidCase as error:
        raise InvalidDirectory(error.errors) from None
    if len(listed) > ENTRIES:
        raise InvalidDirectory([Fault("", f"at most {ENTRIES:,} services are accepted")])
    faults: list[Fault] = []
    entries: dict[str, Entry] = {}
    not_active = 0
    for found in listed:
        try:
            entry = _entry(found, source, state)
        except InvalidDirectory as error:
            faults += error.errors
            continue
        if entry is None:
            not_active += 1
        elif entry.id in entries:
            faults.append(Fault(f"{found.path}.id", "this identifier stands more than once"))
        else:
            entries[entry.id] = entry
    if faults:
        raise InvalidDirectory(documents.at_most(faults))
    return Taken(tuple(entries.values()), not_active)


def _services(document: Any) -> Iterator[_Found]:
    path = ""
    if isinstance(document, dict) and "contents" in document:
        path, document = "contents", document["contents"]
    for place, entry in _listed(document, path, "a list of services or organizations"):
        if isinstance(entry, dict) and "services" in entry:
            for within, service in _listed(entry["services"], f"{place}.services", "a list of services"):
                yield _Found(within, service, place, entry)
        else:
            organization = entry.get("organization") if isinstance(entry, dict) else None
            yield _Found(place, entry, f"{place}.organization", organization)


def _listed(value: Any, path: str, accepted: str) -> Iterator[tuple[str, Any]]:
    if not isinstance(value, list):
        raise InvalidDirectory([Fault(path, f"{accepted} is accepted")])
    for place, entry in enumerate(value):
        yield f"{path}[{place}]", entry


def _entry(found: _Found, source: str | None, state: str | None) -> Entry | None:
    """The entry of a service, None for one that is not active; raises `InvalidDirectory`."""
    faults: list[Fault] = []
    service = _checked(_Service, found.service, found.path, faults)
    organization = None
    if found.organization is not None:
        organization = _checked(_Organization, found.organization, found.organization_path, faults)
    if faults or service is None:
        raise InvalidDirectory(faults)
    if service.status != "active":
        return None
    source = _source(service) or source
    if source is None:
        faults.append(Fault(f"{found.path}.attributes", f'no "{SOURCE_LABEL}" is named here: say --source'))
    phone, extension = _called(found, service, organization, faults)
    if faults or source is None:
        raise InvalidDirectory(faults)
    areas = service.service_areas or []
    try:
        return Entry(
            id=service.id,
            name=service.name,
            source=source,
            organization=None if organization is None else organization.name,
            serves=service.description or "",
            eligibility=service.eligibility_description or "",
            from_age=service.minimum_age,
            to_age=service.maximum_age,
            phone=phone,
            extension=extension,
            url=service.url or (None if organization is None else organization.website),
            areas=tuple(area.name for area in areas if area.name is not None),
            states=_states(areas, state),
            hours=next((schedule.description for schedule in service.schedules or () if schedule.description), ""),
            assured_on=service.assured_date,
        )
    except ValidationError as error:
        raise InvalidDirectory(list(faults_of(error, found.path))) from None


def _checked(kind: type[Any], value: Any, path: str, faults: list[Fault]) -> Any:
    try:
        return kind.model_validate(value)
    except ValidationError as error:
        faults += faults_of(error, path)
        return None


def _source(service: _Service) -> str | None:
    named = (attribute.value for attribute in service.attributes or () if attribute.label == SOURCE_LABEL)
    return next(filter(None, named), None)


def _called(
    found: _Found, service: _Service, organization: _Organization | None, faults: list[Fault]
) -> tuple[str | None, str | None]:
    """The first number to call, of the service or else of its organization, and its extension."""
    of_organization = None if organization is None else organization.phones
    for path, phones in ((found.path, service.phones), (found.organization_path, of_organization)):
        for place, phone in enumerate(phones or ()):
            if phone.type not in _CALLED:
                continue
            try:
                return _phone.validate_python(phone.number), phone.extension
            except ValidationError as error:
                faults += faults_of(error, f"{path}.phones[{place}].number")
                return None, None
    return None, None


def _states(areas: list[_Area], state: str | None) -> tuple[str, ...]:
    """The states of the areas, that of the list for an area that names none; none at all for the whole country."""
    if any(is_the_country(area.name, area.uri) for area in areas):
        return ()
    told = {found for area in areas if (found := state_of(area.name, area.uri) or state)}
    return tuple(sorted(told)) or (() if areas or state is None else (state,))
