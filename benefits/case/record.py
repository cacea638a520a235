"""What every record of the case has in common: how it is read from an object of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from benefits.case.marks import REFUSED


class Record:
    """A record of the case: a frozen dataclass, None where nobody knows.

    In the document it is an object with the same names, and no others. A trailing underscore (``from_``) only keeps
    clear of a Python word; the document says ``from``.
    """

    __slots__ = ()
    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(
        extra="forbid", alias_generator=lambda name: name.rstrip("_")
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_object, handler(source))


def _object(value: object) -> object:
    """Only objects are read; a record that somebody made is no document."""
    if isinstance(value, dict):
        return value
    if isinstance(value, Mapping):
        return dict(value)
    raise PydanticCustomError(REFUSED, REFUSED)
