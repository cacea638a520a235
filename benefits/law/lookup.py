"""Law by date: every figure is looked up for the day that governs it and says where it stands written.

The figures live in ``parameters/``, one file per subject. Each entry:

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
      values: {first day in force: value}

A value is a number, a share, a text, a yes or no, a list, or a table with keys (states, brackets).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

import yaml
from dateutil.relativedelta import relativedelta

CORE = Path(__file__).parent.parent
ROOMS_WITH_FIGURES = ("programs", "records", "costs")
PROJECTION_METHODS = ("carry_forward", "zero")

Value: TypeAlias = "int | Decimal | str | bool | date | tuple[Value, ...] | Mapping[str, Value] | None"


class NotInForce(LookupError):
    """No value governs that day: it is before the first entry, or past the last one and may not be projected."""

    def __init__(self, name: str, on: date) -> None:
        super().__init__(f"{name} has no value in force on {on.isoformat()}")
        self.name = name
        self.on = on


class BadParameter(ValueError):
    """A parameter file breaks the form described above."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule or figure stands written."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it governs one day."""

    name: str
    value: Value
    since: date
    projected: bool
    citation: Citation
    checked_on: date
    says: str = ""
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Parameter:
    """A figure over time: the days its values begin, oldest first, and the values."""

    name: str
    says: str
    unit: str
    governed_by: str
    citation: Citation
    checked_on: date
    verified: bool
    lasts_months: int | None
    beyond: str
    since: tuple[date, ...]
    values: tuple[Value, ...]
    announced_until: date | None
    unverified_since: date | None = None

    def on(self, day: date) -> Figure:
        """The figure that governs `day`; raises `NotInForce`."""
        place = bisect_right(self.since, day) - 1
        if place < 0:
            raise NotInForce(self.name, day)
        projected = self.announced_until is not None and day >= self.announced_until
        if projected and self.beyond == "refuse":
            raise NotInForce(self.name, day)
        value = Decimal(0) if projected and self.beyond == "zero" else self.values[place]
        since = self.since[place]
        verified = self.verified and (self.unverified_since is None or since < self.unverified_since)
        return Figure(self.name, value, since, projected, self.citation, self.checked_on, self.says, verified)


class Law:
    """All parameters, and a note of each figure handed out (`figures`), so that a result can list its sources."""

    __slots__ = ("_book", "_noted")

    def __init__(self, book: Mapping[str, Parameter] | None = None) -> None:
        self._book = load_book() if book is None else book
        self._noted: dict[tuple[str, date, bool], Figure] = {}

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure handed out so far, in the order first asked for."""
        return tuple(self._noted.values())

    @property
    def has_projected(self) -> bool:
        """Whether any figure handed out so far was projected."""
        return any(figure.projected for figure in self._noted.values())

    def parameter(self, name: str) -> Parameter:
        """A figure's whole history. Not noted as used."""
        return self._book[name]

    def has(self, name: str) -> bool:
        """Whether there is such a figure at all, on any day."""
        return name in self._book

    def figure(self, name: str, *, on: date) -> Figure:
        """The figure that governs the day; raises `NotInForce`."""
        found = self._book[name].on(on)
        self._noted.setdefault((name, found.since, found.projected), found)
        return found

    def note(self, figure: Figure) -> None:
        """Note a figure that was looked up elsewhere as used here too."""
        self._noted.setdefault((figure.name, figure.since, figure.projected), figure)

    def number(self, name: str, *, on: date) -> int:
        """A count."""
        value = self.figure(name, on=on).value
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadParameter(f"{name} is not a whole number")
        return value

    def dollars(self, name: str, *keys: str, on: date) -> Decimal:
        """An amount of money; `keys` lead to it in a table."""
        value = self.figure(name, on=on).value
        for key in keys:
            if not isinstance(value, Mapping):
                raise BadParameter(f"{name} has no entry {key}")
            value = value[key]
        return _decimal(name, value)

    def share(self, name: str, *, on: date) -> Decimal:
        """A share of one."""
        return _decimal(name, self.figure(name, on=on).value)

    def text(self, name: str, *, on: date) -> str:
        """A word or code."""
        value = self.figure(name, on=on).value
        if not isinstance(value, str):
            raise BadParameter(f"{name} is not a text")
        return value

    def flag(self, name: str, *, on: date) -> bool:
        """A yes or no."""
        value = self.figure(name, on=on).value
        if not isinstance(value, bool):
            raise BadParameter(f"{name} is not a yes or no")
        return value

    def listed(self, name: str, *, on: date) -> tuple[Value, ...]:
        """A list."""
        value = self.figure(name, on=on).value
        if not isinstance(value, tuple):
            raise BadParameter(f"{name} is not a list")
        return value

    def table(self, name: str, *, on: date) -> Mapping[str, Value]:
        """A table with keys; never changed by the reader."""
        value = self.figure(name, on=on).value
        if not isinstance(value, Mapping):
            raise BadParameter(f"{name} is not a table")
        return value


def _decimal(name: str, value: Value) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise BadParameter(f"{name} is not a number")
    return Decimal(value)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML in which numbers with a point are decimals."""


def _construct_decimal(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(str(loader.construct_scalar(node)))


_Loader.add_constructor("tag:yaml.org,2002:float", _construct_decimal)


def load_yaml(path: Path) -> object:
    """One of the core's own YAML files, with decimals for numbers with a point."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader, see above


def figure_files() -> Sequence[Path]:
    """Every file of figures: `figures.yaml` beside the rules that use them, and one file a state in `states/`."""
    rooms = [CORE / room for room in ROOMS_WITH_FIGURES]
    return sorted(
        path
        for room in rooms
        for path in room.rglob("*.yaml")
        if path.name == "figures.yaml" or path.parent.name == "states"
    )


@lru_cache(maxsize=1)
def load_book() -> Mapping[str, Parameter]:
    """Every parameter of ``parameters/``, checked; read once per process."""
    book: dict[str, Parameter] = {}
    for path in figure_files():
        entries = load_yaml(path)
        if not isinstance(entries, dict):
            raise BadParameter(f"{path.name}: a table of parameters is expected")
        for name, entry in entries.items():
            if name in book:
                raise BadParameter(f"{path.name}: {name} is given twice")
            book[name] = _parameter(f"{path.name}: {name}", name, entry)
    return MappingProxyType(book)


_REQUIRED = {"says", "unit", "governed_by", "cite", "checked_on", "values"}
_ALLOWED = _REQUIRED | {"verified", "unverified_since", "lasts_months", "beyond", "note"}


def _parameter(place: str, name: str, entry: object) -> Parameter:
    if not isinstance(entry, dict):
        raise BadParameter(f"{place}: a table is expected")
    wrong = sorted((_REQUIRED - entry.keys()) | (entry.keys() - _ALLOWED))
    if wrong:
        raise BadParameter(f"{place}: missing or unknown: {', '.join(wrong)}")
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
        beyond=_beyond(place, entry.get("beyond", "refuse")),
        since=tuple(days),
        values=tuple(_frozen(values[day]) for day in days),
        announced_until=None if lasts_months is None else days[-1] + relativedelta(months=lasts_months),
        unverified_since=None if unverified_since is None else _checked_on(place, unverified_since),
    )


def _checked_on(place: str, value: object) -> date:
    if type(value) is not date:
        raise BadParameter(f"{place}: checked_on and unverified_since must be days")
    return value


def _beyond(place: str, value: object) -> str:
    method = value["project"] if isinstance(value, dict) and "project" in value else value
    if method != "refuse" and method not in PROJECTION_METHODS:
        raise BadParameter(f"{place}: beyond must be refuse or project: {' | '.join(PROJECTION_METHODS)}")
    return str(method)


def _frozen(value: object) -> Value:
    if isinstance(value, dict):
        return MappingProxyType({str(key): _frozen(part) for key, part in value.items()})
    if isinstance(value, list):
        return tuple(_frozen(part) for part in value)
    if value is None or isinstance(value, str | bool | int | Decimal | date):
        return value
    raise BadParameter(f"a value of type {type(value).__name__} is not expected")
