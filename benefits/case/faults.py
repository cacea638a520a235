"""The faults of a document in plain words: where, what was found, and what the type there accepts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias, get_args, get_origin

from pydantic_core import ErrorDetails

from benefits.case import limits
from benefits.case.marks import NO_SUCH_DAY, TOO_MANY
from benefits.case.shape import amount_of, base_of, entry_of, hints_of, is_record, mark_of
from benefits.case.whole import Case

Location: TypeAlias = tuple[int | str, ...]
"""The names and places that lead to a value."""

AT_THE_NAME = "[key]"
"""The step behind the name of a year that says: the name is at fault. Pydantic writes it so."""

_DIGITS_IN_TEN_BITS = 3


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a document: where, and what was found and is accepted."""

    path: str
    message: str


class InvalidCase(ValueError):
    """A case document with faults; `errors` lists them, the last one saying how many more there are."""

    def __init__(self, errors: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.path}: {fault.message}" for fault in errors))
        self.errors = tuple(errors)


def fault_of(error: ErrorDetails) -> Fault:
    """What pydantic refused, in the words of the format."""
    path: str = ""
    holder: Any = None
    hint: Any = Case
    for step in error["loc"]:
        if is_record(hint):
            path, holder, hint = _under(path, step), hint, hints_of(base_of(hint)).get(str(step))
        elif entry_of(hint) is not None:
            path, holder, hint = f"{path}[{step}]", hint, entry_of(hint)
        elif amount_of(hint) is not None:
            path, holder, hint = _under(path, step), hint, amount_of(hint)
        else:  # `AT_THE_NAME` of a year, whatever stands under it
            return Fault(path, mark_of(holder).accepted_names)
    return Fault(path, _message(error, holder, hint))


def found(value: object) -> str:
    """What was found, short enough for a message; the inside of lists and objects is not repeated."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{cut(value)}"'
        case int() if abs(value) >= 10**limits.SHOWN:  # Python writes no number of thousands of digits
            return f"a number of about {value.bit_length() * _DIGITS_IN_TEN_BITS // 10:,} digits"
        case int() | float() | Decimal():
            return cut(str(value))
        case Mapping():
            return "an object"
        case list() | tuple():
            return "a list"
    return f"a value of type {type(value).__name__}"


def cut(text: str) -> str:
    """A text or name short enough to be repeated, with nothing in it that UTF-8 cannot write."""
    shown = f"{text[: limits.SHOWN]}…" if len(text) > limits.SHOWN else text
    return shown.encode("utf-8", "replace").decode("utf-8")


def _under(path: str, name: object) -> str:
    shown = cut(str(name))
    return f"{path}.{shown}" if path else shown


def _message(error: ErrorDetails, holder: Any, hint: Any) -> str:
    value: Any = error["input"]
    match error["type"]:
        case _ if hint is None:
            return f"this name is not part of the format; accepted here: {', '.join(hints_of(base_of(holder)))}"
        case "string_unicode" if is_record(hint):
            return "half of a surrogate pair was found in a name"
        case "string_unicode":
            return "half of a surrogate pair was found; whole characters are accepted"
        case _ if value is None and entry_of(holder) is not None:
            return "null was found; an entry of a list may not be null"
        case kind if kind == NO_SUCH_DAY:
            return f"{found(value)} is not a day of the calendar; a date such as 2026-11-23 is accepted"
        case kind if kind == TOO_MANY:
            return f"{len(value):,} entries were found; at most {mark_of(hint).at_most:,} are accepted"
    return f"{found(value)} was found; {_accepted(hint)}"


def _accepted(hint: Any) -> str:
    base = base_of(hint)
    if is_record(base):
        return "an object is accepted"
    if base is bool:
        return "true or false is accepted"
    if get_origin(base) is Literal:
        return f"accepted: {', '.join(get_args(base))}"
    return str(mark_of(hint).accepted)
