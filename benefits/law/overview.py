"""How old the figures of the law are, room by room: when somebody last looked, what was not read or is projected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from benefits.law.book import load_book
from benefits.law.figures import REFUSE, Parameter


@dataclass(frozen=True, slots=True)
class FiguresOfRoom:
    """The figures of one room on a day.

    `looked_at` is the day the one looked at longest ago was compared with its source. `unverified` were not read there,
    `projected` stand on an estimate because the value in force is not known yet.
    """

    room: str
    count: int
    looked_at: date
    unverified: int
    projected: int


def figures_looked_at(on: date) -> Sequence[FiguresOfRoom]:
    """Every room with figures that are in force on the day, by its name."""
    rooms: dict[str, list[Parameter]] = defaultdict(list)
    for entry in load_book().values():
        if entry.since[0] <= on:
            rooms[_room(entry.file)].append(entry)
    return tuple(_of_room(room, rooms[room], on) for room in sorted(rooms))


def _room(file: str) -> str:
    """`programs/ssi/figures.yaml` is of ssi, `costs/figures.yaml` of costs."""
    parts = file.split("/")
    return parts[1] if len(parts) > 2 else parts[0]


def _of_room(room: str, entries: Iterable[Parameter], on: date) -> FiguresOfRoom:
    listed = list(entries)
    return FiguresOfRoom(
        room=room,
        count=len(listed),
        looked_at=min(entry.checked_on for entry in listed),
        unverified=sum(_is_unverified(entry, on) for entry in listed),
        projected=sum(_is_projected(entry, on) for entry in listed),
    )


def _is_unverified(entry: Parameter, on: date) -> bool:
    return not entry.verified or (entry.unverified_since is not None and entry.unverified_since <= on)


def _is_projected(entry: Parameter, on: date) -> bool:
    return entry.announced_until is not None and entry.announced_until <= on and entry.beyond != REFUSE
