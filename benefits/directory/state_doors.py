"""The doors of the person's own state: Medicaid, counselors, cancer screening, insurance, help with medicines.

From `directory/states.yaml`; every state and the District of Columbia has the first four.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass

from benefits.case import State
from benefits.directory.words import SERVES_IN_STATE
from benefits.law import load_yaml
from benefits.law.tables import FORM, Count, Text, Url
from benefits.result import Resource

STATES = Path(__file__).parent / "states.yaml"
NEEDED_BY: Mapping[str, tuple[str, ...]] = {
    "medicaid": ("low_income",),
    "counselors": ("medicare",),
    "cancer_screening": ("breast_or_cervical_cancer", "uninsured"),
    "insurance": ("insurance_in_question",),
    "medicines": ("medicare",),
}
"""What must fit the case for each kind of door."""
_CATEGORY: Mapping[str, str] = {
    "medicaid": "government",
    "counselors": "insurance_counselling",
    "cancer_screening": "government",
    "insurance": "government",
    "medicines": "medicine_costs",
}
_Phone = Annotated[str, Field(strict=True, pattern=r"^1-\d{3}-\d{3}-\d{4}$")]


@dataclass(frozen=True, slots=True, config=FORM)
class Door:
    """One office. Without a phone the national number serves; `from_age` is the age the program asks for."""

    name: Text
    url: Url
    checked_on: date
    phone: _Phone | None = None
    from_age: Count | None = None
    verified: bool = True


@dataclass(frozen=True, slots=True, config=FORM)
class Doors:
    """The offices of one state."""

    medicaid: Door
    counselors: Door
    cancer_screening: Door
    insurance: Door
    medicines: Door | None = None


@lru_cache(maxsize=1)
def doors_by_state() -> Mapping[State, Doors]:
    """Every state's doors, read and checked once."""
    return TypeAdapter(dict[State, Doors]).validate_python(load_yaml(STATES))


def state_doors(state: State | None, age: int | None) -> Iterator[tuple[Resource, tuple[str, ...]]]:
    """The doors of a state as helpers, each with what must fit the case for it. None for a state without an entry."""
    if state is None or state not in doors_by_state():
        return
    for resource, needed_by, from_age in doors_of(state):
        if from_age is None or age is None or age >= from_age:
            yield resource, needed_by


def doors_of(state: State) -> Iterator[tuple[Resource, tuple[str, ...], int | None]]:
    """Every door of a state, whomever it fits, with what must fit and the age it asks for. Raises `KeyError`."""
    for kind, needed_by in NEEDED_BY.items():
        door: Door | None = getattr(doors_by_state()[state], kind)
        if door is not None:
            yield _resource(kind, state, door), needed_by, door.from_age


def _resource(kind: str, state: State, door: Door) -> Resource:
    return Resource(
        id=f"{kind.replace('_', '-')}-{state.lower()}",
        name=door.name,
        category=_CATEGORY[kind],
        serves=SERVES_IN_STATE[kind],
        url=door.url,
        phone=door.phone,
        verified=door.verified,
        checked_on=door.checked_on,
    )
