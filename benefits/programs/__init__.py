"""The catalogue of programs: being a module of this folder with a `PROGRAM` registers it; `needs` orders it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from functools import lru_cache
from graphlib import TopologicalSorter
from typing import Any, get_args, get_type_hints

from benefits.case import Case
from benefits.law import Law
from benefits.result import PATIENT, ProgramResult
from benefits.result.facts import F, Facts, ShownFact, shown_facts
from benefits.result.messages import Message, sayer
from benefits.result.purposes import EVERY_PURPOSE, Purpose


class Screening:
    """One run: the case, the law, and the answers given so far."""

    __slots__ = ("case", "law", "results")

    def __init__(self, case: Case, law: Law) -> None:
        self.case = case
        self.law = law
        self.results: list[ProgramResult] = []

    def result(self, program: str, person: str = PATIENT) -> ProgramResult | None:
        """An earlier answer, or None when that program was not screened for that person."""
        return next((entry for entry in self.results if (entry.program, entry.person) == (program, person)), None)

    def facts(self, kind: type[F], person: str = PATIENT) -> F | None:
        """The facts of an earlier answer as its program's record, or None when that program was not screened."""
        found = self.result(kind.program, person)
        return None if found is None else found.facts_as(kind)


@dataclass(frozen=True, slots=True)
class Program:
    """A program: its code, its title, the programs whose answers it reads, and the record of its facts.

    `purposes` are what it serves: nothing is asked for it of somebody who came for something else.
    `ask` is the helper of the directory who can answer when the program cannot be worked out here.
    """

    code: str
    title: Message
    screen: Callable[[Screening], Iterable[ProgramResult]]
    needs: tuple[str, ...] = ()
    facts: type[Facts] = Facts
    purposes: frozenset[Purpose] = EVERY_PURPOSE
    order: int = 100
    ask: str | None = None


@lru_cache(maxsize=1)
def catalogue() -> tuple[Program, ...]:
    """Every program, so ordered that each comes after those it needs."""
    found = {}
    for entry in pkgutil.iter_modules(__path__):
        program = getattr(importlib.import_module(f"{__name__}.{entry.name}"), "PROGRAM", None)
        if isinstance(program, Program):
            found[program.code] = program
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for program in sorted(found.values(), key=lambda program: (program.order, program.code)):
        sorter.add(program.code, *(need for need in program.needs if need in found))
    return tuple(found[code] for code in sorter.static_order())


@lru_cache(maxsize=256)
def with_needs(codes: frozenset[str]) -> tuple[Program, ...]:
    """The programs with these codes and all those whose answers they build on, in the order of the catalogue."""
    wanted = set(codes)
    for program in reversed(catalogue()):  # each comes after those it needs
        if program.code in wanted:
            wanted.update(program.needs)
    return tuple(program for program in catalogue() if program.code in wanted)


def key_facts(program: str, written: Mapping[str, Any], language: str) -> list[ShownFact]:
    """The facts a person acts on, from a result document's entry of a program; none for a program that is no more."""
    record = next((entry.facts for entry in catalogue() if entry.code == program), None)
    return [] if record is None else shown_facts(record, written, language)


def fact_names() -> Mapping[str, tuple[str, ...]]:
    """The names of the facts of every program, by its code, in the order of the catalogue."""
    return {entry.code: tuple(field.name for field in fields(entry.facts)) for entry in catalogue()}


_PLAIN_TYPES = (date, Decimal, bool, int)


@lru_cache(maxsize=1)
def fact_types() -> Mapping[str, Mapping[str, type]]:
    """What each fact of every program is when known: a `date`, a `Decimal`, a `bool` or an `int`; all else a `str`."""
    found = {}
    for entry in catalogue():
        hints = get_type_hints(entry.facts)
        found[entry.code] = {field.name: _plain_type(hints[field.name]) for field in fields(entry.facts)}
    return found


def _plain_type(hint: Any) -> type:
    return next((kind for kind in _PLAIN_TYPES if kind in get_args(hint)), str)


def titles(language: str) -> Mapping[str, str]:
    """The name of every program in a language, by its code, in the order of the catalogue."""
    say = sayer(language)
    return {entry.code: say(entry.title) for entry in catalogue()}
