"""The answers that are tried for a question: from the table `answers.yaml`, else by the type of the case."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args, get_origin

from benefits.case import Case
from benefits.case.shape import amount_of, base_of, entry_of, hints_of, is_record
from benefits.law import Law, load_yaml
from benefits.law.calendar import days_after, months_after, years_after
from benefits.questions.documents import pattern
from benefits.result.purposes import Purpose

TABLE = Path(__file__).parent / "answers.yaml"
_ANY = "any"
_RARE = Fraction(1, 10)
_SPANS = {"years": years_after, "months": months_after, "days": days_after}


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Any]:
    table = load_yaml(TABLE)
    assert isinstance(table, dict)
    return table


def always_asked(purposes: Collection[Purpose]) -> Sequence[str]:
    """Patterns of the questions that are tried although no program names them."""
    listed = _table()["always"]
    return tuple(dict.fromkeys(path for purpose in Purpose if purpose in purposes for path in listed[purpose]))


def effort(path: str) -> int:
    """What an answer takes, beside one that everybody knows by heart: papers to look up, sums to add up, a delicate
    matter."""
    return int(_table()["effort"].get(_listed_under(pattern(path)), 1))


def at_one_go() -> Sequence[Sequence[str]]:
    """Patterns of the questions that are answered together with boxes to tick."""
    return tuple(tuple(listed) for listed in _table()["at_one_go"])


def comes_after(path: str) -> str | None:
    """The question that is asked before this one while both are open."""
    plain = pattern(path)
    return next((first for name, first in _table()["after"].items() if _is_under(plain, name)), None)


def is_of_the_patients_means(path: str) -> bool:
    """Whether the question asks what the patient earns, has or is paid."""
    plain = pattern(path)
    return any(_is_under(plain, name) for name in _table()["patients_means"])


def _is_under(path: str, name: str) -> bool:
    return path == name or path.startswith((f"{name}.", f"{name}["))


class Tried(NamedTuple):
    """An answer as a document has it, and how often it counts beside the others: few people give the rare ones."""

    answer: Any
    weight: Fraction


def answers_to(path: str, as_of: date) -> tuple[Tried, ...]:
    """The answers that are tried; the first leaves the most doors open."""
    return _answers(pattern(path), as_of)


def is_rarely_answered(path: str) -> bool:
    """Whether most people have no answer to the question at all: since when they have what they have not got."""
    return bool(_table()["rarely"].get(pattern(path)) == _ANY)


def is_rare(path: str) -> bool:
    """Whether hardly anybody has anything to tell here: no answer at all, or a yes that few can give."""
    return _table()["rarely"].get(pattern(path)) in (_ANY, [True])


@lru_cache(maxsize=2048)
def _answers(path: str, as_of: date) -> tuple[Tried, ...]:
    law, listed = Law(), _table()["tried"].get(_listed_under(path))
    if listed is None:
        listed = _of_type(_hint(path))
    rare = _table()["rarely"].get(path, ())
    return tuple(
        Tried(_settled(answer, as_of, law), _RARE if rare == _ANY or answer in rare else Fraction(1))
        for answer in listed
    )


def _listed_under(path: str) -> str:
    for name, other in _table()["same"].items():
        if path.startswith(f"{name}."):
            return f"{other}{path.removeprefix(name)}"
    return path


def _settled(answer: Any, as_of: date, law: Law) -> object:
    if isinstance(answer, list):
        return [_settled(part, as_of, law) for part in answer]
    if not isinstance(answer, dict):
        return answer
    if "line" in answer:
        parts = [answer["part"]] if "part" in answer else []
        return str(law.dollars(answer["line"], *parts, on=as_of) + Decimal(answer["and"]))
    if "each_year" in answer:
        return {str(as_of.year - back): answer["each_year"] for back in range(answer["for"])}
    if len(answer) == 1:
        (span, count), *_none = answer.items()
        if span in _SPANS and isinstance(count, int):
            return _SPANS[span](as_of, count).isoformat()
    return {name: _settled(part, as_of, law) for name, part in answer.items()}


def _of_type(hint: Any) -> tuple[object, ...]:
    """Yes and no, or every word of a list; nothing for what the table would have to name."""
    if base_of(hint) is bool:
        return (True, False)
    return get_args(hint) if get_origin(base_of(hint)) is Literal else ()


@lru_cache(maxsize=1024)
def _hint(path: str) -> Any:
    hint: Any = Case
    for step in path.split("."):
        hint = hints_of(base_of(hint)).get(step.removesuffix("[]")) if is_record(hint) else amount_of(hint)
        if step.endswith("[]"):
            hint = entry_of(hint)
    return hint


def leaves() -> Iterator[str]:
    """The pattern of every question of the case."""
    yield from _leaves("", Case)


def _leaves(path: str, hint: Any) -> Iterator[str]:
    if is_record(hint):
        for name, below in hints_of(base_of(hint)).items():
            yield from _leaves(f"{path}.{name}" if path else name, below)
        return
    yield path
    if is_record(entry_of(hint)):
        yield from _leaves(f"{path}[]", entry_of(hint))
