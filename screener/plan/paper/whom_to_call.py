"""Whom to call: the phones the steps need, then one of each kind of help, and always the line for a crisis."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from screener.plan import labels

_CRISIS = "crisis"
_FOR_ANYBODY = ("insurance_counselling", "case_management", "caregivers", "respite_and_home_care")
_FOR_AN_ILLNESS = ("breast_cancer_support", "counselling_and_groups", "emergency_and_living_costs", "transport")


@dataclass(frozen=True, slots=True)
class Line:
    """One number to call: whose it is, and what for."""

    name: str
    phone: str
    what_for: str


def whom_to_call(document: Mapping[str, Any], most: int, *, illness_told: bool) -> list[Line]:
    """At most so many numbers, each once; the line for a crisis is the last and is never left out.

    Before the illness is told, nobody is named who is there for one illness.
    """
    with_phone = [entry for entry in document["resources"] if entry.get("phone")]
    crisis = [entry for entry in with_phone if entry["category"] == _CRISIS][:1]
    kinds = (*_FOR_ANYBODY, *_FOR_AN_ILLNESS) if illness_told else _FOR_ANYBODY
    found: dict[str, Mapping[str, Any]] = {}
    for entry in (*_wanted(document, with_phone), *_one_of_each(with_phone, kinds)):
        found.setdefault(entry["phone"], entry)
    others = [entry for entry in found.values() if entry not in crisis]
    return [_line(entry) for entry in (*others[: most - len(crisis)], *crisis)]


def _wanted(document: Mapping[str, Any], listed: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    by_phone = {entry["phone"]: entry for entry in reversed(listed)}
    for step in document["plan"]["steps"]:
        if step.get("phone") in by_phone:
            yield by_phone[step["phone"]]


def _one_of_each(listed: list[Mapping[str, Any]], kinds: tuple[str, ...]) -> Iterator[Mapping[str, Any]]:
    for kind in kinds:
        yield from [entry for entry in listed if entry["category"] == kind][:1]


def _line(entry: Mapping[str, Any]) -> Line:
    return Line(entry["name"], entry["phone"], entry.get("serves") or labels.category(entry["category"]))
