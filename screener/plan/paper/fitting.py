"""Making the door fit its two sides: measured on pages already laid out, so that one more layout is mostly enough.

Lengths are pixels of the layout, 96 to the inch, from the top of the sheet. Every block that may move carries an
anchor, whose box the layout tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from screener.plan.paper.door import Room

STEP, HOW, DATE, CALL = "door-step-", "door-how-", "door-date-", "door-call-"
SECOND, END = "door-second", "door-end"
_STEPS_WANTED = 4  # below this a side says less of how each step is done, and names more steps
_FEWEST_ROWS = 4
_GAP = 9
_SLACK = 40  # the space above a heading that moves back from the top of a page: saves a third layout


@dataclass(frozen=True, slots=True)
class _Block:
    page: int
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where the text of a page begins and ends, and how many pages each of the door's two sides may take."""

    top: float
    bottom: float
    first_side: int
    second_side: int


def room_on(pages: Sequence[Any], sheet: Sheet, room: Room) -> Room:
    """The room that the two sides have; the same as before when everything fits."""
    blocks = {
        name: _Block(number, box[1], box[3]) for number, page in enumerate(pages) for name, box in page.anchors.items()
    }
    return _second_side(blocks, sheet, _first_side(blocks, sheet, room))


def _first_side(blocks: Mapping[str, _Block], sheet: Sheet, room: Room) -> Room:
    steps = list(_numbered(blocks, STEP))
    if not steps or max(step.page for step in steps) < sheet.first_side:
        return room
    saved = {name.removeprefix(HOW): block.height for name, block in blocks.items() if name.startswith(HOW)}
    fits = _fitting([step.height for step in steps], steps[0], sheet)
    if fits >= min(_STEPS_WANTED, len(steps)) or not saved:
        return replace(room, steps=max(1, min(fits, len(steps) - 1)))
    shorter = [step.height - saved.get(str(number), 0) for number, step in enumerate(steps, start=1)]
    return replace(room, steps=max(1, _fitting(shorter, steps[0], sheet)), how=False)


def _fitting(heights: Sequence[float], first: _Block, sheet: Sheet) -> int:
    """How many of the steps have a place, set one below the other from where the first one stands."""
    page, at = first.page, first.top
    for count, height in enumerate(heights):
        if at + height > sheet.bottom:
            page, at = page + 1, sheet.top
        if page >= sheet.first_side:
            return count
        at += height + _GAP
    return len(heights)


def _second_side(blocks: Mapping[str, _Block], sheet: Sheet, room: Room) -> Room:
    last_page = blocks[SECOND].page + sheet.second_side - 1
    end = blocks[END]
    if end.page <= last_page:
        return room
    lowest = max((block.bottom for block in blocks.values() if block.page == last_page), default=sheet.bottom)
    too_much = (end.page - last_page - 1) * (sheet.bottom - sheet.top) + (end.bottom - sheet.top)
    too_much = max(too_much - (sheet.bottom - lowest), 0) + _SLACK
    dates = [block.height for block in _numbered(blocks, DATE)]
    calls = [block.height for block in _numbered(blocks, CALL)]
    while too_much > 0 and (len(dates) > 1 or len(calls) > 1):
        rows = _longer(dates, calls)
        too_much -= rows.pop()
    return replace(room, dates=max(1, len(dates)), calls=max(1, len(calls)))


def _longer(dates: list[float], calls: list[float]) -> list[float]:
    """The list that can best spare a row: calls before dates, and neither below a few while the other has more."""
    if len(calls) > _FEWEST_ROWS and len(calls) + 1 >= len(dates):
        return calls
    if len(dates) > _FEWEST_ROWS or len(calls) <= 1:
        return dates
    return calls


def _numbered(blocks: Mapping[str, _Block], prefix: str) -> Iterator[_Block]:
    number = 1
    while (block := blocks.get(f"{prefix}{number}")) is not None:
        yield block
        number += 1
