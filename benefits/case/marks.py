"""The marks that the types of the case carry: what a number, text, day or list may be.

Each mark gives pydantic the check of a value and its JSON Schema, and says in `accepted` what a fault tells the person.
A check takes exactly what the format says and nothing that only looks like it: ``"1e5"``, ``" 5"``, ``True`` and
``"2026-11-23T00:00"`` are refused. What is refused has no words here; `faults.py` puts them together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal, Inexact, InvalidOperation
from types import MappingProxyType
from typing import Any, TypeAlias, get_args

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, PydanticUseDefault, core_schema

from benefits.case import limits

REFUSED = "refused"
NO_SUCH_DAY = "no_such_day"
TOO_MANY = "too_many"

_Schema: TypeAlias = JsonSchemaValue

_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MONTH_AND_DAY = r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_YEAR = r"[0-9]{4}"
_IS_DATE, _IS_MONTH_AND_DAY, _IS_YEAR = map(re.compile, (_DATE, _MONTH_AND_DAY, _YEAR))
_LEAP_YEAR = 2000  # a month and day are checked in a year that has a 29 February
_EXACT = Context(prec=28, traps=[Inexact, InvalidOperation])
_USUAL_EXPONENTS = range(-limits.DIGITS, 1)  # 1E+3 is read as 1000, and 0E-9999999 as 0.00


def number_for_json(value: Decimal) -> int | float:
    """A decimal as a JSON number: whole numbers without a point; others print exactly as they read."""
    return int(value) if value == value.to_integral_value() else float(value)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a number may be, both ends included, and how many decimals it may have.

    A whole number is a JSON number; one with decimals may also be a text such as ``"48000.50"``.
    """

    low: int
    high: int
    decimals: int = 0

    @property
    def accepted(self) -> str:
        """What a fault says is accepted."""
        if self.decimals:
            return f"a number from {self.low} to {self.high} with at most {self.decimals} decimals is accepted"
        return f"a whole number from {self.low} to {self.high} is accepted"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        if source is int:
            return core_schema.no_info_plain_validator_function(self._whole_number)
        text = re.compile(self._text)

        def number(value: object) -> Decimal:
            if isinstance(value, str):
                read = Decimal(value) if text.fullmatch(value) else None
            else:
                read = self._number(value)
            if read is None or not self.low <= read <= self.high:
                raise _refused()
            return read

        written = core_schema.plain_serializer_function_ser_schema(number_for_json)
        return core_schema.no_info_plain_validator_function(number, serialization=written)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> _Schema:
        bounds = {"minimum": self.low, "maximum": self.high}
        if not self.decimals:
            return {"type": "integer", **bounds}
        return {"anyOf": [{"type": "number", **bounds}, {"type": "string", "pattern": f"^{self._text}$"}]}

    @property
    def _text(self) -> str:
        zeros = limits.DIGITS - self.decimals
        return rf"-?[0-9]{{1,{limits.DIGITS}}}(\.[0-9]{{1,{self.decimals}}}0{{0,{zeros}}})?"

    def _whole_number(self, value: object) -> int:
        number = None if isinstance(value, str) else self._number(value)
        if number is None:
            raise _refused()
        return int(number)

    def _number(self, value: object) -> Decimal | None:
        """A JSON number within the limits, None for anything else; nothing is rounded."""
        if isinstance(value, bool):
            return None
        if isinstance(value, int):
            return Decimal(value) if self.low <= value <= self.high else None
        if isinstance(value, float):
            value = Decimal(repr(value))
        if not (isinstance(value, Decimal) and value.is_finite() and self.low <= value <= self.high):
            return None
        try:
            number = _EXACT.create_decimal(value)
            in_full = number.quantize(Decimal((0, (1,), -self.decimals)), context=_EXACT)
        except (Inexact, InvalidOperation):  # more decimals than are accepted
            return None
        return number if number.as_tuple().exponent in _USUAL_EXPONENTS else in_full


@dataclass(frozen=True, slots=True)
class Words:
    """How long a text may be, in characters."""

    longest: int

    @property
    def accepted(self) -> str:
        """What a fault says is accepted."""
        return f"a text of at most {self.longest} characters is accepted"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.str_schema(strict=True, max_length=self.longest, pattern=r"^[^\x00]*$")

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> _Schema:
        return {"type": "string", "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class MonthAndDay:
    """A text such as ``01-01``: a day of every year."""

    @property
    def accepted(self) -> str:
        """What a fault says is accepted."""
        return "a month and day such as 01-01 is accepted"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_month_and_day)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> _Schema:
        return {"type": "string", "pattern": f"^{_MONTH_AND_DAY}$"}


@dataclass(frozen=True, slots=True)
class Days:
    """The years in which a date may lie, both included."""

    first_year: int
    last_year: int

    @property
    def accepted(self) -> str:
        """What a fault says is accepted."""
        return f"a date such as 2026-11-23, from {self.first_year} to {self.last_year}, is accepted"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        written = core_schema.plain_serializer_function_ser_schema(date.isoformat)
        return core_schema.no_info_plain_validator_function(self._day, serialization=written)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> _Schema:
        return {"type": "string", "format": "date", "pattern": f"^{_DATE}$"}

    def _day(self, value: object) -> date:
        if not (isinstance(value, str) and _IS_DATE.fullmatch(value)):
            raise _refused()
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError(NO_SUCH_DAY, NO_SUCH_DAY) from None
        if not self.first_year <= day.year <= self.last_year:
            raise _refused()
        return day


@dataclass(frozen=True, slots=True)
class Entries:
    """How many entries a list may have. No entry may be null: what is not known is left out."""

    at_most: int

    @property
    def accepted(self) -> str:
        """What a fault says is accepted."""
        return "a list is accepted"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def sized(value: object) -> object:
            if not isinstance(value, list | tuple):
                raise _refused()
            if len(value) > self.at_most:  # seen before any entry is read
                raise PydanticCustomError(TOO_MANY, TOO_MANY)
            return value

        return core_schema.no_info_before_validator_function(sized, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> _Schema:
        return {**handler(schema), "maxItems": self.at_most}


@dataclass(frozen=True, slots=True)
class ByYear:
    """Amounts by calendar year: between which years, and how many years at most.

    A year whose amount is null is a year not given. The years are read in their order.
    """

    first_year: int
    last_year: int
    at_most: int

    @property
    def accepted(self) -> str:
        """What a fault says is accepted."""
        return "an object of amounts by year is accepted"

    @property
    def accepted_names(self) -> str:
        """What a fault of a name says is accepted."""
        return f"a year from {self.first_year} to {self.last_year} is accepted as a name here"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        _year, amount = get_args(source)
        read = core_schema.dict_schema(
            keys_schema=core_schema.no_info_plain_validator_function(
                self._year, json_schema_input_schema=core_schema.str_schema()
            ),
            values_schema=core_schema.nullable_schema(handler.generate_schema(amount)),
        )
        return core_schema.chain_schema(
            [
                core_schema.no_info_before_validator_function(self._sized, read),
                core_schema.no_info_plain_validator_function(_known_amounts),
            ],
            serialization=core_schema.plain_serializer_function_ser_schema(_amounts_for_json),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> _Schema:
        read, _known = schema["steps"]
        return {**handler(read), "propertyNames": {"pattern": f"^{_YEAR}$"}, "maxProperties": self.at_most}

    def _sized(self, value: object) -> object:
        if not isinstance(value, Mapping):
            raise _refused()
        if len(value) > self.at_most:
            raise PydanticCustomError(TOO_MANY, TOO_MANY)
        return value

    def _year(self, value: object) -> int:
        if not (isinstance(value, str) and _IS_YEAR.fullmatch(value)):
            raise _refused()
        year = int(value)
        if not self.first_year <= year <= self.last_year:
            raise _refused()
        return year


@dataclass(frozen=True, slots=True)
class MayBeNull:
    """For a field that has more to say than None when nobody knows: null is the same as left out."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_given, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> _Schema:
        return {"anyOf": [handler(schema), {"type": "null"}]}


def _refused() -> PydanticCustomError:
    return PydanticCustomError(REFUSED, REFUSED)


def _given(value: object) -> object:
    if value is None:
        raise PydanticUseDefault
    return value


def _month_and_day(value: object) -> str:
    if not (isinstance(value, str) and _IS_MONTH_AND_DAY.fullmatch(value)):
        raise _refused()
    try:
        date(_LEAP_YEAR, int(value[:2]), int(value[3:]))
    except ValueError:
        raise _refused() from None
    return value


def _known_amounts(read: dict[int, Decimal | None]) -> Mapping[int, Decimal]:
    return MappingProxyType({year: amount for year, amount in sorted(read.items()) if amount is not None})


def _amounts_for_json(amounts: Mapping[int, Decimal]) -> dict[str, int | float]:
    return {str(year): number_for_json(amount) for year, amount in amounts.items()}
