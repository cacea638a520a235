"""JSON to `Case` and `Result` to JSON, and the schemas of both.

`parse_case` reads the types of `case.py`: an unknown key, a wrong type, an impossible date, a value outside its list or
range is a fault that names its path, what was found and what is accepted. All faults are reported at once; nothing is
guessed or dropped.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

from benefits.case import Case, Days, Limits, MonthAndDay, Words

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,15})?")
_YEAR = re.compile(r"\d{4}")
_MONTH_AND_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_SHOWN_AT_MOST = 60
LEAP_YEAR = 2000  # a month and day are checked in a year that has a 29 February


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a document: where, and what was found and is accepted."""

    path: str
    message: str


class InvalidCase(ValueError):
    """A case document with faults; `errors` lists every one."""

    def __init__(self, errors: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.path}: {fault.message}" for fault in errors))
        self.errors = tuple(errors)


def parse_case(document: Mapping[str, object], *, clock: Callable[[], date] = date.today) -> Case:
    """A case document as a `Case`; raises one `InvalidCase` that lists every fault with its path.

    A document without `as_of` is screened for the day `clock` gives.
    """
    faults: list[Fault] = []
    if not isinstance(document, Mapping):
        raise InvalidCase([Fault("", f"{_shown(document)} was found; a case is a JSON object")])
    if document.get("as_of") is None:
        document = {**document, "as_of": clock().isoformat()}
    case = _object(Case, document, "", faults)
    if isinstance(case, Case):
        faults.extend(_contradictions(case))
    if faults or not isinstance(case, Case):
        raise InvalidCase(faults)
    return case


def case_to_document(case: Case) -> dict[str, Any]:
    """The case as JSON has it; what is unknown is left out. `parse_case` gives the same case back."""
    return cast("dict[str, Any]", _written(case))


# Reading


class _Faulty:
    """Stands for a value that could not be read."""


_FAULTY = _Faulty()


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    key: str
    read: Callable[[object, str, list[Fault]], object]
    may_be_null: bool


@cache
def _fields_of(kind: type) -> Mapping[str, _Field]:
    hints = get_type_hints(kind, include_extras=True)
    listed = {}
    for entry in fields(kind):
        key = entry.name.rstrip("_")
        has_default = entry.default is not MISSING or entry.default_factory is not MISSING
        listed[key] = _Field(entry.name, key, _reader(_without_none(hints[entry.name])), has_default)
    return MappingProxyType(listed)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        (only,) = [part for part in get_args(hint) if part is not type(None)]
        return only
    return hint


def _object(kind: type, value: object, path: str, faults: list[Fault]) -> object:
    if not isinstance(value, Mapping):
        faults.append(Fault(path, f"{_shown(value)} was found; an object is accepted"))
        return _FAULTY
    known = _fields_of(kind)
    read: dict[str, object] = {}
    for key, part in value.items():
        place = _under(path, str(key))
        entry = known.get(key) if isinstance(key, str) else None
        if entry is None:
            faults.append(Fault(place, f"this name is not part of the format; accepted here: {', '.join(known)}"))
        elif part is not None:
            read[entry.name] = entry.read(part, place, faults)
    sound = {name: part for name, part in read.items() if part is not _FAULTY}  # so that later checks can still be made
    missing = [entry.key for entry in known.values() if not entry.may_be_null and entry.name not in read]
    if missing:
        faults.extend(Fault(_under(path, key), "nothing was found; this is needed") for key in missing)
        return _FAULTY
    if any(not entry.may_be_null and entry.name not in sound for entry in known.values()):
        return _FAULTY
    return kind(**sound)


def _under(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _reader(hint: Any) -> Callable[[object, str, list[Fault]], object]:
    if get_origin(hint) is Annotated:
        base, *marks = get_args(hint)
        return _scalar_reader(base, marks[0])
    if get_origin(hint) is Literal:
        return _choice_reader(get_args(hint))
    if get_origin(hint) is tuple:
        return _list_reader(_reader(get_args(hint)[0]))
    if get_origin(hint) is Mapping or get_origin(hint) is types.MappingProxyType or _is_mapping(hint):
        key_hint, value_hint = get_args(hint)
        return _by_year_reader(get_args(key_hint)[1], _reader(value_hint))
    if hint is bool:
        return _read_bool
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda value, path, faults: _object(hint, value, path, faults)
    raise TypeError(f"no reader for {hint!r}")


def _is_mapping(hint: Any) -> bool:
    origin = get_origin(hint)
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _scalar_reader(base: Any, mark: object) -> Callable[[object, str, list[Fault]], object]:
    match mark:
        case Limits() if base is int:
            return lambda value, path, faults: _read_int(value, path, faults, mark)
        case Limits():
            return lambda value, path, faults: _read_decimal(value, path, faults, mark)
        case Words():
            return lambda value, path, faults: _read_text(value, path, faults, mark)
        case MonthAndDay():
            return _read_month_and_day
        case Days():
            return lambda value, path, faults: _read_date(value, path, faults, mark)
    raise TypeError(f"no reader for {mark!r}")


def _read_bool(value: object, path: str, faults: list[Fault]) -> object:
    if isinstance(value, bool):
        return value
    faults.append(Fault(path, f"{_shown(value)} was found; true or false is accepted"))
    return _FAULTY


def _read_int(value: object, path: str, faults: list[Fault], limits: Limits) -> object:
    number = None if isinstance(value, str) else _decimal(value)
    if number is not None and number == number.to_integral_value() and limits.low <= number <= limits.high:
        return int(number)
    faults.append(
        Fault(path, f"{_shown(value)} was found; a whole number from {limits.low} to {limits.high} is accepted")
    )
    return _FAULTY


def _is_finite(value: object) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite()
    return isinstance(value, float) and value - value == 0


def _read_decimal(value: object, path: str, faults: list[Fault], limits: Limits) -> object:
    number = _decimal(value)
    if number is not None and limits.low <= number <= limits.high and _places(number) <= limits.decimals:
        return number
    accepted = f"a number from {limits.low} to {limits.high} with at most {limits.decimals} decimals is accepted"
    faults.append(Fault(path, f"{_shown(value)} was found; {accepted}"))
    return _FAULTY


def _decimal(value: object) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, Decimal):
        return value if value.is_finite() else None
    if isinstance(value, float):
        return Decimal(repr(value)) if _is_finite(value) else None
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        try:
            return Decimal(value)
        except InvalidOperation:
            return None
    return None


def _places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _read_text(value: object, path: str, faults: list[Fault], words: Words) -> object:
    if isinstance(value, str) and len(value) <= words.longest and "\x00" not in value:
        return value
    faults.append(Fault(path, f"{_shown(value)} was found; a text of at most {words.longest} characters is accepted"))
    return _FAULTY


def _read_month_and_day(value: object, path: str, faults: list[Fault]) -> object:
    if isinstance(value, str) and _MONTH_AND_DAY.fullmatch(value):
        month, day = value.split("-")
        try:
            date(LEAP_YEAR, int(month), int(day))
        except ValueError:
            pass
        else:
            return value
    faults.append(Fault(path, f"{_shown(value)} was found; a month and day such as 01-01 is accepted"))
    return _FAULTY


def _read_date(value: object, path: str, faults: list[Fault], days: Days) -> object:
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            faults.append(
                Fault(path, f"{_shown(value)} is not a day of the calendar; a date such as 2026-11-23 is accepted")
            )
            return _FAULTY
        if days.first_year <= day.year <= days.last_year:
            return day
    accepted = f"a date such as 2026-11-23, from {days.first_year} to {days.last_year}, is accepted"
    faults.append(Fault(path, f"{_shown(value)} was found; {accepted}"))
    return _FAULTY


def _choice_reader(choices: tuple[str, ...]) -> Callable[[object, str, list[Fault]], object]:
    def read(value: object, path: str, faults: list[Fault]) -> object:
        if isinstance(value, str) and value in choices:
            return value
        faults.append(Fault(path, f"{_shown(value)} was found; accepted: {', '.join(choices)}"))
        return _FAULTY

    return read


def _list_reader(
    read_one: Callable[[object, str, list[Fault]], object],
) -> Callable[[object, str, list[Fault]], object]:
    def read(value: object, path: str, faults: list[Fault]) -> object:
        if not isinstance(value, list | tuple):
            faults.append(Fault(path, f"{_shown(value)} was found; a list is accepted"))
            return _FAULTY
        parts: list[object] = []
        for place, part in enumerate(value):
            if part is None:
                faults.append(Fault(f"{path}[{place}]", "null was found; an entry of a list may not be null"))
                parts.append(_FAULTY)
            else:
                parts.append(read_one(part, f"{path}[{place}]", faults))
        return _FAULTY if _FAULTY in parts else tuple(parts)

    return read


def _by_year_reader(
    limits: Limits, read_one: Callable[[object, str, list[Fault]], object]
) -> Callable[[object, str, list[Fault]], object]:
    def read(value: object, path: str, faults: list[Fault]) -> object:
        if not isinstance(value, Mapping):
            faults.append(Fault(path, f"{_shown(value)} was found; an object of amounts by year is accepted"))
            return _FAULTY
        by_year: dict[int, object] = {}
        for key, part in value.items():
            place = f"{path}.{key}"
            if not (isinstance(key, str) and _YEAR.fullmatch(key) and limits.low <= int(key) <= limits.high):
                faults.append(Fault(place, f"a year from {limits.low} to {limits.high} is accepted as a name here"))
            elif part is not None:  # a year whose amount is not known is a year not given
                by_year[int(key)] = read_one(part, place, faults)
        sound = {year: amount for year, amount in sorted(by_year.items()) if amount is not _FAULTY}
        return MappingProxyType(sound)

    return read


def _shown(value: object) -> str:
    """What was found, short enough for a message; the inside of lists and objects is not repeated."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value[:_SHOWN_AT_MOST]}…"' if len(value) > _SHOWN_AT_MOST else f'"{value}"'
        case int() | float() | Decimal():
            return str(value)[:_SHOWN_AT_MOST]
        case Mapping():
            return "an object"
        case list() | tuple():
            return "a list"
    return f"a value of type {type(value).__name__}"


def _contradictions(case: Case) -> Iterator[Fault]:
    """Faults between fields: days before birth, years not yet begun, leave that ends before it starts."""
    born = case.patient.birth_date
    if born is not None and born > case.as_of:
        yield Fault("patient.birth_date", f'"{born}" was found; a day not after {case.as_of} is accepted')
    since_birth = {
        "patient.work.stopped_on": case.patient.work.stopped_on,
        "patient.diagnosis.diagnosed_on": case.patient.diagnosis.diagnosed_on,
    }
    for path, day in since_birth.items():
        if born is not None and day is not None and day < born:
            yield Fault(path, f'"{day}" was found; a day not before the birth date {born} is accepted')
    records = {
        "patient.work.earnings": case.patient.work.earnings,
        "patient.work.medicare_earnings": case.patient.work.medicare_earnings,
        "spouse.earnings": case.spouse.earnings if case.spouse else None,
    }
    for path, earnings in records.items():
        for year in earnings or ():
            if year > case.as_of.year:
                yield Fault(f"{path}.{year}", f"a year not after {case.as_of.year} is accepted as a name here")
    jobs = [("patient.work.employer", case.patient.work.employer)]
    jobs += [(f"caregivers[{place}].employer", person.employer) for place, person in enumerate(case.caregivers)]
    for path, employer in jobs:
        for place, leave in enumerate((employer.leave_taken or ()) if employer else ()):
            if leave.from_ is not None and leave.to is not None and leave.to < leave.from_:
                yield Fault(
                    f"{path}.leave_taken[{place}].to",
                    f'"{leave.to}" was found; a day not before {leave.from_} is accepted',
                )
    for place, missed in enumerate((case.costs.caregiver_hours_missed or ()) if case.costs else ()):
        if missed.caregiver is not None and missed.caregiver >= len(case.caregivers):
            accepted = f"0 to {len(case.caregivers) - 1}" if case.caregivers else "but the case has no caregivers"
            yield Fault(
                f"costs.caregiver_hours_missed[{place}].caregiver",
                f"{missed.caregiver} was found; accepted: the place of a caregiver, {accepted}",
            )


# Writing


def number_for_json(value: Decimal) -> int | float:
    """A decimal as a JSON number: whole numbers without a point; others print exactly as they read."""
    return int(value) if value == value.to_integral_value() else float(value)


def _written(value: object) -> JSON:
    match value:
        case None | bool() | int() | str():
            return value
        case Decimal():
            return number_for_json(value)
        case date():
            return value.isoformat()
        case StrEnum():
            return str(value)
        case Mapping():
            return {str(key): _written(part) for key, part in value.items()}
        case list() | tuple():
            return [_written(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        written = {entry.name.rstrip("_"): _written(getattr(value, entry.name)) for entry in fields(value)}
        return {key: part for key, part in written.items() if part is not None}
    raise TypeError(f"a value of type {type(value).__name__} has no place in a document")


# Schemas

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def case_schema() -> dict[str, Any]:
    """The JSON Schema of a case document, made from the types of `case.py`."""
    definitions: dict[str, Any] = {}
    reference = _schema(Case, definitions)
    return {"$schema": _DRAFT, "title": "Case", **reference, "$defs": definitions}


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if get_origin(hint) is Annotated:
        base, *marks = get_args(hint)
        return _scalar_schema(base, marks[0])
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], definitions)}
    if _is_mapping(hint):
        amounts = {"anyOf": [_schema(get_args(hint)[1], definitions), {"type": "null"}]}
        return {"type": "object", "propertyNames": {"pattern": r"^\d{4}$"}, "additionalProperties": amounts}
    if hint is bool:
        return {"type": "boolean"}
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}  # reserves the name
        hints = get_type_hints(hint, include_extras=True)
        properties = {
            key: {"anyOf": [_schema(_without_none(hints[entry.name]), definitions), {"type": "null"}]}
            for key, entry in _fields_of(hint).items()
        }
        definitions[hint.__name__] = {
            "type": "object",
            "description": (hint.__doc__ or "").strip(),
            "properties": properties,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _scalar_schema(base: Any, mark: object) -> dict[str, Any]:
    match mark:
        case Limits() if base is int:
            return {"type": "integer", "minimum": mark.low, "maximum": mark.high}
        case Limits():
            number = {"type": "number", "minimum": mark.low, "maximum": mark.high}
            return {"anyOf": [number, {"type": "string", "pattern": rf"^-?\d+(\.\d{{1,{mark.decimals}}})?$"}]}
        case Words():
            return {"type": "string", "maxLength": mark.longest}
        case MonthAndDay():
            return {"type": "string", "pattern": r"^\d{2}-\d{2}$"}
        case Days():
            return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
    raise TypeError(f"no schema for {mark!r}")
