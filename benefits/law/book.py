"""The book of figures: every ``figures.yaml``, read and checked.

The files lie beside the rules that use them, and one file a state in ``states/``. Each entry:

    subject.name:
      says: what the figure is, in words
      unit: what it counts
      governed_by: which day picks it
      cite: {text: ..., url: ...}
      checked_on: the day somebody last compared it with its source
      verified: false            # only where the source itself could not be read; shown as unverified
      unverified_since: a day    # the same, for the values that begin on or after it
      lasts_months: 12           # how long an announced value holds; absent = until amended
      beyond: {project: carry_forward} | refuse     # past that; `zero` assumes no change for rates of increase
      note: what else a reader should know
      unlike: [subject.other]    # another figure that has the same source and value and yet is not the same
      values: {first day in force: value}

A value is a number, a text, a yes or no, a day, or a list or table whose form a `Table` declares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from benefits.law.calendar import months_after
from benefits.law.figures import PROJECTION_METHODS, REFUSE, BadParameter, Citation, Parameter
from benefits.law.tables import table_of

CORE = Path(__file__).parent.parent
ROOMS_WITH_FIGURES = ("programs", "records", "costs", "cover_path", "letters", "planning")


class Book(Mapping[str, Parameter]):
    """Every figure by name. Two books are the same only when they are one."""

    __slots__ = ("entries",)

    def __init__(self, entries: Mapping[str, Parameter]) -> None:
        self.entries = dict(entries)

    def __getitem__(self, name: str) -> Parameter:
        return self.entries[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


@lru_cache(maxsize=1)
def load_book() -> Book:
    """Every figure of the core, checked; read once per process. Raises `BadParameter`."""
    return read_book(figure_files())


def figure_files() -> Sequence[Path]:
    """Every file of figures: `figures.yaml` beside the rules that use them, and one file a state in `states/`."""
    rooms = [CORE / room for room in ROOMS_WITH_FIGURES]
    return sorted(
        path
        for room in rooms
        for path in room.rglob("*.yaml")
        if path.name == "figures.yaml" or path.parent.name == "states"
    )


def read_book(files: Sequence[Path]) -> Book:
    """The figures of some files, checked each by itself and against one another. Raises `BadParameter`."""
    written: dict[str, tuple[str, dict[str, Any]]] = {}
    for path in files:
        file = path.relative_to(CORE).as_posix() if path.is_relative_to(CORE) else path.name
        entries = load_yaml(path)
        if not isinstance(entries, dict):
            raise BadParameter(f"{file}: a table of figures is expected")
        for name, entry in entries.items():
            if name in written:
                raise BadParameter(f"{file}: {name} is given in {written[name][0]} too")
            written[name] = (file, entry)
    book = Book({name: parameter(name, entry, file) for name, (file, entry) in written.items()})
    _refuse_missing_neighbours(book)
    _refuse_kept_twice(written)
    return book


_REQUIRED = {"says", "unit", "governed_by", "cite", "checked_on", "values"}
_ALLOWED = _REQUIRED | {"verified", "unverified_since", "lasts_months", "beyond", "note", "unlike"}


def parameter(name: str, entry: object, file: str) -> Parameter:
    """One entry of a file, checked. Raises `BadParameter` with file and name."""
    place = f"{file}: {name}"
    if not isinstance(entry, dict):
        raise BadParameter(f"{place}: a table is expected")
    wrong = sorted((_REQUIRED - entry.keys()) | (entry.keys() - _ALLOWED))
    if wrong:
        raise BadParameter(f"{place}: missing or unknown: {', '.join(wrong)}")
    if not isinstance(entry["cite"], dict) or entry["cite"].keys() != {"text", "url"}:
        raise BadParameter(f"{place}: cite has a text and a url, each in quotes where there is a comma in it")
    values = entry["values"]
    if not isinstance(values, dict) or not values or not all(type(day) is date for day in values):
        raise BadParameter(f"{place}: values must be keyed by day")
    days: Sequence[date] = sorted(values)
    lasts_months = entry.get("lasts_months")
    unverified_since = entry.get("unverified_since")
    return Parameter(
        name=name,
        says=str(entry["says"]),
        unit=str(entry["unit"]),
        governed_by=str(entry["governed_by"]),
        citation=Citation(str(entry["cite"]["text"]), str(entry["cite"]["url"])),
        checked_on=_checked_on(place, entry["checked_on"]),
        verified=bool(entry.get("verified", True)),
        lasts_months=lasts_months,
        beyond=_beyond(place, entry.get("beyond", REFUSE)),
        since=tuple(days),
        values=tuple(_value(name, f"{place}: {day.isoformat()}", values[day]) for day in days),
        announced_until=None if lasts_months is None else months_after(days[-1], lasts_months),
        unverified_since=None if unverified_since is None else _checked_on(place, unverified_since),
        file=file,
    )


def _checked_on(place: str, value: object) -> date:
    if type(value) is not date:
        raise BadParameter(f"{place}: checked_on and unverified_since must be days")
    return value


def _beyond(place: str, value: object) -> str:
    method = value["project"] if isinstance(value, dict) and "project" in value else value
    if method != REFUSE and method not in PROJECTION_METHODS:
        raise BadParameter(f"{place}: beyond must be refuse or project: {' | '.join(PROJECTION_METHODS)}")
    return str(method)


def _value(name: str, place: str, value: object) -> object:
    """A value in its type. A list or table without a form is refused."""
    table = table_of(name)
    if table is not None:
        return table.read(place, value)
    if isinstance(value, str | bool | int | Decimal | date):
        return value
    raise BadParameter(f"{place}: no form is declared for a value of type {type(value).__name__}")


def _refuse_missing_neighbours(book: Book) -> None:
    """A state's plan without its yearly amounts, say."""
    for name, entry in book.items():
        table = table_of(name)
        for last in table.beside if table is not None else ():
            neighbour = f"{name.rpartition('.')[0]}.{last}"
            if neighbour not in book:
                raise BadParameter(f"{entry.file}: {name} needs {neighbour} beside it")


def _refuse_kept_twice(written: Mapping[str, tuple[str, dict[str, Any]]]) -> None:
    """Two files with a number from the same paragraph: one of them would be forgotten when the law changes."""
    by_paragraph: dict[str, list[str]] = {}
    for name, (_file, entry) in written.items():
        for paragraph in _paragraphs(entry):
            by_paragraph.setdefault(paragraph, []).append(name)
    for names in by_paragraph.values():
        for one, two in combinations(names, 2):
            (file, entry), (other_file, other) = written[one], written[two]
            of_two_states = table_of(one) is not None and table_of(one) is table_of(two)
            told_apart = of_two_states or two in entry.get("unlike", ()) or one in other.get("unlike", ())
            if file != other_file and not told_apart and _numbers_now(entry) & _numbers_now(other):
                raise BadParameter(
                    f"{file}: {one} and {other_file}: {two} have the same number from the same paragraph: "
                    "keep it in one place, or say with `unlike` that they are two things"
                )


def _paragraphs(entry: Mapping[str, Any]) -> set[str]:
    """The paragraphs cited: "42 USC 402(b), 426(a)" is two."""
    found = set()
    for part in str(entry["cite"]["text"]).split(";"):
        title = re.match(r"\s*(\d+ (?:USC|CFR)) (.*)", part)
        found |= {f"{title[1]} {one.strip()}" for one in title[2].split(",")} if title else {part.strip()}
    return found


def _numbers_now(entry: Mapping[str, Any]) -> set[object]:
    """The numbers of the newest value."""
    return set(_numbers(entry["values"][max(entry["values"])]))


def _numbers(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _numbers(part)
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        yield value


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML in which numbers with a point are decimals, and a key given twice in a table is a fault."""


def _construct_decimal(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(str(loader.construct_scalar(node)))


def _construct_table(loader: yaml.SafeLoader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen = set()
    for key, _value in node.value:
        if key.value in seen:
            raise BadParameter(f"line {key.start_mark.line + 1}: {key.value} is given twice")
        seen.add(key.value)
    return loader.construct_mapping(node, deep=True)


_Loader.add_constructor("tag:yaml.org,2002:float", _construct_decimal)
_Loader.add_constructor("tag:yaml.org,2002:map", _construct_table)


def load_yaml(path: Path) -> object:
    """One of the core's own YAML files, with decimals for numbers with a point. Raises `BadParameter`."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader, see above
    except BadParameter as fault:
        raise BadParameter(f"{path.name}, {fault}") from None
    except yaml.YAMLError as fault:
        raise BadParameter(f"{path.name}: {fault}") from fault
