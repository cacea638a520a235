"""The forms of figures that are lists or tables.

Each stands beside the rules that read it: ``IRMAA = Table("medicare.irmaa", ByFiling)``. Making one declares it, and
importing `benefits` imports every room, so that the book of figures can hold each value against its form when it is
read: a key too many, one missing, a word that is no choice or an amount below nothing is refused with file, figure, day
and key. A table that no form is declared for is refused too.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from benefits.law.figures import BadParameter

T_co = TypeVar("T_co", covariant=True)

FORM = ConfigDict(extra="forbid", defer_build=True)
"""For `pydantic.dataclasses.dataclass`: no key but those named. Their types are those below, which turn no text into a
number and no number into a yes."""


def _decimal(value: object) -> object:
    return Decimal(value) if type(value) is int else value


Dollars = Annotated[Decimal, BeforeValidator(_decimal), Field(strict=True, ge=0)]
"""An amount of dollars."""
Share = Annotated[Decimal, BeforeValidator(_decimal), Field(strict=True, ge=0, le=10)]
"""A share of one, or a few times it: 0.9 and 4.0, but not 90."""
Count = Annotated[int, Field(strict=True, ge=0)]
"""A count: of weeks, days, people, years."""
YesOrNo = Annotated[bool, Field(strict=True)]
Text = Annotated[str, Field(strict=True, min_length=1)]
Url = Annotated[str, Field(strict=True, pattern="^https://")]


@dataclass(frozen=True, slots=True, config=FORM)
class Ages:
    """The age from which something is open, and the one at which it ends: ``{ from: 18, until: 65 }``."""

    youngest: Annotated[Count, Field(alias="from")]
    until: Count


_ANY_PART = "*"


class Table(Generic[T_co]):
    """A figure whose values are lists or tables of one type.

    A name with ``*`` stands for one figure a state: ``state_paid_leave.*.plan``. `beside` names the last parts of the
    figures that must stand beside it.
    """

    def __init__(self, name: str, kind: Any, *, beside: tuple[str, ...] = ()) -> None:
        self.name = name
        self.beside = beside
        self._kind = kind
        _DECLARED[name] = self

    def named(self, *parts: str) -> str:
        """The name of one figure: `parts` take the places of the stars."""
        left = list(parts)
        return ".".join(left.pop(0) if part == _ANY_PART else part for part in self.name.split("."))

    def read(self, place: str, value: object) -> T_co:
        """A value as the type of the table. Raises `BadParameter` with the place and every fault."""
        try:
            return self._adapter.validate_python(value)
        except ValidationError as fault:
            raise BadParameter(f"{place}: {'; '.join(_faults(fault))}") from None

    @cached_property
    def _adapter(self) -> TypeAdapter[T_co]:
        return TypeAdapter(self._kind)


_DECLARED: dict[str, Table[Any]] = {}


def table_of(name: str) -> Table[Any] | None:
    """The form declared for a figure; None where there is none."""
    exact = _DECLARED.get(name)
    if exact is not None or name in _DECLARED:
        return exact
    parts = name.split(".")
    return next((table for pattern, table in _DECLARED.items() if _fits(parts, pattern.split("."))), None)


def _fits(parts: list[str], pattern: list[str]) -> bool:
    return len(parts) == len(pattern) and all(
        want in (part, _ANY_PART) for part, want in zip(parts, pattern, strict=True)
    )


def _faults(fault: ValidationError) -> Iterator[str]:
    for entry in fault.errors(include_url=False, include_context=False):
        where = ".".join(str(part) for part in entry["loc"])
        yield f"{where}: {entry['msg']}" if where else entry["msg"]
