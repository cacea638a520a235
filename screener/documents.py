"""Case documents as JSON text: read strictly, written as the format says.

Everything that reads a case from outside (command line, JSON door) reads it here, so that all of them refuse the same.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any

from pydantic_core import to_json

from benefits import Fault, InvalidCase

FAULTS_AT_MOST = 100
_LONGEST_NAME = 100
_LARGEST_EXPONENT = 30  # far beyond any amount: what is larger or finer is a slip, or meant to keep the server busy


class _Repeated(dict[str, Any]):
    """A JSON object in which some names stood more than once."""

    names: tuple[str, ...] = ()


def read(text: bytes) -> Any:
    """The JSON value of UTF-8 text, its fractions exact; raises `InvalidCase` for what is not sound JSON.

    A name that stands twice in one object is a fault: nobody can tell which of the two was meant.
    """
    if not text.strip():
        raise InvalidCase([Fault("", "nothing was found; a case is a JSON object")])
    try:
        value = json.loads(
            text.decode("utf-8-sig"),
            parse_float=_fraction,
            parse_constant=_no_number,
            object_pairs_hook=_object,
        )
    except UnicodeDecodeError as error:
        raise InvalidCase([Fault("", f"byte {error.start + 1} is not UTF-8 text")]) from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InvalidCase([Fault("", f"this is not JSON: {error.msg} at {where}")]) from None
    except InvalidCase:
        raise
    except ValueError:  # the reader's own guard against numbers of thousands of digits
        raise InvalidCase([Fault("", "a number in it is too long")]) from None
    except RecursionError:
        raise InvalidCase([Fault("", "it is nested too deeply")]) from None
    faults = list(islice(_faults(value), FAULTS_AT_MOST + 1))
    if faults:
        raise InvalidCase(at_most(faults))
    return value


def at_most(faults: Iterable[Fault]) -> list[Fault]:
    """The first faults, and a word that there are more."""
    listed = list(islice(faults, FAULTS_AT_MOST + 1))
    if len(listed) <= FAULTS_AT_MOST:
        return listed
    return [*listed[:FAULTS_AT_MOST], Fault("", f"there are more faults; the first {FAULTS_AT_MOST} are listed")]


def write(document: Mapping[str, Any] | Sequence[Any], *, indent: int | None = None) -> str:
    """A document as JSON text; on one line unless an indent is given."""
    if indent is None:
        return to_json(document).decode()  # a third of the time of `json`
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent)


def as_errors(faults: Iterable[Fault]) -> dict[str, list[dict[str, str]]]:
    """Faults as JSON has them."""
    return {"errors": [{"path": fault.path, "message": fault.message} for fault in faults]}


def _fraction(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError from None
    if abs(number.adjusted()) > _LARGEST_EXPONENT or len(number.as_tuple().digits) > 2 * _LARGEST_EXPONENT:
        raise ValueError
    return number


def _no_number(name: str) -> Any:
    raise InvalidCase([Fault("", f"{name} was found; JSON has no such number")])


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) == len(pairs):
        return read
    marked = _Repeated(read)
    marked.names = tuple(name for name, times in Counter(name for name, _value in pairs).items() if times > 1)
    return marked


# A path as it is walked: the name or place of a part, and the path it lies under. It is written out for faults alone.
_Way = tuple["_Way | None", "str | int"]


def _faults(value: Any) -> Iterator[Fault]:
    """What JSON allows and a case does not, each with its path."""
    waiting: list[tuple[_Way | None, Any]] = [(None, value)]
    while waiting:
        way, part = waiting.pop()
        match part:
            case str() if not _is_text(part):
                yield Fault(_path(way), "half of a surrogate pair was found; whole characters are accepted")
            case dict():
                for name in part.names if isinstance(part, _Repeated) else ():
                    yield Fault(_path((way, name)), "this name stands more than once here")
                for name, inner in part.items():
                    if not _is_text(name):
                        yield Fault(_path(way), "half of a surrogate pair was found in a name")
                    waiting.append(((way, name), inner))
            case list():
                waiting.extend(((way, place), inner) for place, inner in enumerate(part))


def _path(way: _Way | None) -> str:
    steps: list[str | int] = []
    while way is not None:
        way, step = way
        steps.append(step)
    path = ""
    for step in reversed(steps):
        path += f"[{step}]" if isinstance(step, int) else f"{'.' if path else ''}{_shown(step)}"
    return path


def _shown(name: str) -> str:
    text = name.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"


def _is_text(value: str) -> bool:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
