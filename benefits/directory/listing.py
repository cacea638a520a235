"""The whole directory as a list, whomever it fits: for those who want it as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from benefits.case import State
from benefits.directory.resources import directory
from benefits.directory.state_doors import doors_by_state, doors_of
from benefits.result import Resource


@dataclass(frozen=True, slots=True)
class ListedHelper:
    """A helper with what must fit for it: the needs by their codes, ages in years, the state it is for.

    `state` None is the whole country; `under_age` is the first age that no longer fits.
    """

    resource: Resource
    needed_by: tuple[str, ...]
    from_age: int | None = None
    under_age: int | None = None
    state: State | None = None


def every_helper() -> tuple[ListedHelper, ...]:
    """Every helper: the national ones in the order of the directory, then the doors of each state."""
    national = (ListedHelper(entry.resource, entry.needed_by, entry.from_age, entry.under_age) for entry in directory())
    return (*national, *_of_states())


def _of_states() -> Iterator[ListedHelper]:
    for state in doors_by_state():
        for resource, needed_by, from_age in doors_of(state):
            yield ListedHelper(resource, needed_by, from_age, state=state)
