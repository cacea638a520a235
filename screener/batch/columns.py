"""A case as a row of cells: each column is a path of the case format, such as ``caregivers[0].employer.hired_on``.

An empty cell is not known. A column may also name a list or an object: its cells then hold JSON, so that ``insurance``
with ``[]`` is a person without health cover.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from benefits import Fault, InvalidCase, case_schema
from screener import documents
from screener.intake import paths

ID = "id"  # a column of the sender's own: given back with each answer, and no part of the case
_YEAR = re.compile(r"[0-9]{4}\Z")
_PATH = re.compile(r"[^.\[\]]+(\[(0|[1-9][0-9]{0,3})\]|\.[^.\[\]]+)*\Z")
_INDEX = re.compile(r"\[([0-9]{1,4})\]")
_ANY_YEAR = re.compile(r"(?<![0-9])(19|20)[0-9]{2}(?![0-9])")
_LIKE = 75  # of 100
_LONGEST_COMPARED = 200  # characters
_FIRST = "[=]"  # a place that stays the first while others are put in
_WHOLE = re.compile(r"-?[0-9]{1,15}\Z")
_YES_NO = {"true": True, "yes": True, "false": False, "no": False}
Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it can be named, and what its cells may hold."""

    path: str
    accepts: str


def columns() -> list[Column]:
    """Every column of single answers, with [0] for the first entry of a list and YEAR for a year."""
    return list(_columns("", _schema()))


def _columns(path: str, schema: Schema) -> Iterator[Column]:
    for name, inner in schema["properties"].items():
        yield from _below(f"{path}.{name}" if path else name, inner)


def _below(path: str, schema: Schema) -> Iterator[Column]:
    for kind in _kinds(schema):
        if "properties" in kind:
            yield from _columns(path, kind)
            return
        if kind["type"] == "array":
            yield from _below(f"{path}[0]", kind["items"])
            return
        if kind["type"] == "object":
            yield from _below(f"{path}.YEAR", _of_years(kind))
            return
    yield Column(path, _accepted(_kinds(schema)))


def unknown_columns(names: Iterable[str]) -> list[Fault]:
    """What is wrong with the names of the columns."""
    faults, seen = [], set()
    for place, name in enumerate(names, start=1):
        if name in seen:
            faults.append(Fault(name, "this column stands more than once"))
        elif not name.strip():
            faults.append(Fault(f"column {place}", "the column has no name; a path of the case format is accepted"))
        elif name != ID and _at(name) is None:
            like = nearest(name)
            meant = "" if like is None else f"{like} is the nearest; "
            faults.append(Fault(name, f"there is no such column; {meant}--columns lists what is accepted"))
        seen.add(name)
    return faults


def accepts(name: str) -> str | None:
    """What the cells of a column may hold; None for a column that does not exist."""
    if name == ID:
        return "the sender's own mark, given back with each answer"
    kinds = _at(name)
    if not kinds:
        return None
    whole = any(kind.get("type") in ("array", "object") for kind in kinds)
    return "JSON of this part of the case" if whole else _accepted(kinds)


def nearest(name: str) -> str | None:
    """The column most like a name that is none, with its places and its year; None when nothing is much like it."""
    from rapidfuzz import fuzz, process, utils  # late: it is for names that are wrong

    said = name[:_LONGEST_COMPARED]
    general = _ANY_YEAR.sub("YEAR", _INDEX.sub("[0]", said))
    found = process.extract(
        general, _paths(), scorer=fuzz.token_set_ratio, processor=utils.default_process, score_cutoff=_LIKE, limit=None
    )
    if not found:
        return None
    path = max(found, key=lambda hit: (hit[1], fuzz.ratio(general, hit[0], processor=utils.default_process)))[0]
    for index in _INDEX.findall(said):
        path = path.replace("[0]", f"[{int(index)}]" if int(index) else _FIRST, 1)
    year = _ANY_YEAR.search(said)
    return path.replace(_FIRST, "[0]").replace("YEAR", year[0] if year else "YEAR")


@cache
def _paths() -> tuple[str, ...]:
    return tuple(column.path for column in columns())


class Rows:
    """Reads rows of cells whose columns are known to exist. What can be known from their names is worked out once."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        in_order = sorted((name for name in self.names if name != ID), key=_in_order)
        self._columns = [(self.names.index(name), name, _reader(name), "[" in name) for name in in_order]
        self._hold = frozenset(name for name in in_order if any(_is_below(other, name) for other in in_order))

    def case_of(self, cells: Sequence[str]) -> dict[str, Any]:
        """The case document of a row; raises `InvalidCase` with every fault.

        Whether a value is one the case accepts is for the reading of the case to say.
        """
        if len(cells) > len(self.names):
            raise InvalidCase([Fault("", f"{len(cells)} cells were found; there are {len(self.names)} columns")])
        document: dict[str, Any] = {}
        faults: list[Fault] = []
        for place, path, read, is_of_a_list in self._columns:
            text = cells[place].strip() if place < len(cells) else ""
            if not text:
                continue
            try:
                value = read(text)
            except InvalidCase as error:
                faults += [Fault(path, fault.message) for fault in error.errors]
                continue
            if self._hold and self._is_held(document, path):
                faults.append(Fault(path, "another column holds this part of the case already"))
            elif is_of_a_list and (gap := _gap(document, path)) is not None:
                faults.append(Fault(path, f"{gap} has nothing: fill the entries of a list from [0] on"))
            else:
                paths.put(document, path, value)
        if faults:
            raise InvalidCase(documents.at_most(faults))
        return document

    def _is_held(self, document: Mapping[str, Any], path: str) -> bool:
        """Whether a column of a whole list or object, filled in this row, holds what this one would."""
        return any(_is_below(path, name) and paths.get(document, name) is not None for name in self._hold)


def _is_below(path: str, name: str) -> bool:
    return path.startswith((f"{name}.", f"{name}["))


@cache
def _schema() -> Schema:
    return case_schema()


@cache
def _in_order(path: str) -> tuple[str | int, ...]:
    """Entry 2 of a list comes before entry 10."""
    return tuple(int(part) if part.isdecimal() else part for part in _INDEX.split(path))


def _gap(document: Mapping[str, Any], path: str) -> str | None:
    """The entry of a list that would have to be there before this one."""
    for found in _INDEX.finditer(path):
        place = int(found.group(1))
        before = f"{path[: found.start()]}[{place - 1}]"
        if place > 0 and paths.get(document, before) is None:
            return before
    return None


def _reader(path: str) -> Callable[[str], Any]:
    """What makes a value of the text of a cell; text that is none is left for the case to refuse."""
    types = {kind.get("type") for kind in _at(path) or []}
    if types & {"array", "object"}:
        return lambda text: documents.read(text.encode())
    if "boolean" in types:
        return lambda text: _YES_NO.get(text.lower(), text)
    if "integer" in types:
        return lambda text: int(text) if _WHOLE.match(text) else text
    return str


@cache
def _at(path: str) -> list[Schema] | None:
    """What the case accepts at a path, `null` apart; None where it has no such path."""
    schema = _schema()
    for name, index in re.findall(r"([^.\[\]]+)|\[([0-9]+)\]", path):
        found = [inner for kind in _kinds(schema) if (inner := _inner(kind, name, index)) is not None]
        if not found:
            return None
        schema = found[0]
    return _kinds(schema) if _PATH.match(path) else None


def _inner(kind: Schema, name: str, index: str) -> Schema | None:
    found: Schema | None
    if index:
        found = kind.get("items")
    elif "properties" in kind:
        found = kind["properties"].get(name)
    else:
        found = _of_years(kind) if kind.get("type") == "object" and _YEAR.match(name) else None
    return found


def _of_years(kind: Schema) -> Schema:
    return (
        next(iter(kind["patternProperties"].values())) if "patternProperties" in kind else kind["additionalProperties"]
    )


def _kinds(schema: Schema) -> list[Schema]:
    """The kinds of value a part may be, what it refers to in their place, without `null`."""
    if "$ref" in schema:
        return _kinds(_schema()["$defs"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return [kind for part in schema["anyOf"] for kind in _kinds(part)]
    return [] if schema.get("type") == "null" else [schema]


def _accepted(kinds: list[Schema]) -> str:
    for kind in kinds:
        if "enum" in kind:
            return " | ".join(map(str, kind["enum"]))
        if kind.get("format") == "date":
            return "a day, as 2026-11-24"
        if kind["type"] == "boolean":
            return "yes | no | true | false"
        if kind["type"] in ("integer", "number"):
            least, most = kind.get("minimum"), kind.get("maximum")
            whole = "a whole number" if kind["type"] == "integer" else "a number"
            return whole if least is None or most is None else f"{whole} from {least} to {most}"
    return f"text of at most {kinds[0]['maxLength']} characters" if "maxLength" in kinds[0] else "text"
