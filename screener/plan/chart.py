"""The money chart: where each bar, tick, number and line of the picture lies. Pure geometry, no words of a language.

Two panels share the months: above, money that comes in and money that goes out as a pair of bars; below, where it is
known in every month, what is missing against the usual income, added up, as a line around zero. Months with an event
carry a number, explained in the list under the picture. Lengths are user units of the SVG; amounts are dollars of the
timeline rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor, log10
from typing import Any

_GAP = "cumulative_gap"
_STEPS = (1, 2, 2.5, 5, 10)
_TICKS_AT_MOST = 5
_MARK_RADIUS = 8.0
_MARK_ROOM = 2 * _MARK_RADIUS + 3


@dataclass(frozen=True, slots=True)
class Size:
    """How large the picture is drawn: the whole width, the height of each panel, and the size of its letters."""

    width: float
    bars_height: float
    line_height: float
    letters: float
    axis_width: float
    month_labels_every: float  # least room for one month label


WIDE = Size(width=720, bars_height=200, line_height=110, letters=13, axis_width=74, month_labels_every=62)
NARROW = Size(width=340, bars_height=170, line_height=100, letters=12, axis_width=66, month_labels_every=58)


@dataclass(frozen=True, slots=True)
class Bar:
    """Money of one month in one direction (`income` or `costs`)."""

    month: str
    direction: str
    amount: Decimal
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the scale, at `y`, for an amount of dollars."""

    y: float
    amount: float


@dataclass(frozen=True, slots=True)
class MonthLabel:
    """Where the name of a month is written, centred on `x`."""

    x: float
    month: str


@dataclass(frozen=True, slots=True)
class Mark:
    """The number of a month with events."""

    number: int
    month: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Point:
    """What is missing in all at the end of a month."""

    month: str
    amount: Decimal
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A laid-out picture. `plot_left` and `plot_right` bound the months; `missing` is empty without a lower panel."""

    width: float
    height: float
    letters: float
    plot_left: float
    plot_right: float
    bars_floor: float
    bars: Sequence[Bar]
    ticks: Sequence[Tick]
    marks: Sequence[Mark]
    month_labels: Sequence[MonthLabel]
    month_labels_y: float
    missing: Sequence[Point]
    missing_ticks: Sequence[Tick]
    missing_zero: float
    missing_top: float

    @property
    def scale_right(self) -> float:
        """Where the amounts of the scale end, left of the months."""
        return self.plot_left - 6

    @property
    def missing_line(self) -> str:
        """The points of the lower panel as an SVG polyline reads them."""
        return " ".join(f"{point.x},{point.y}" for point in self.missing)

    @property
    def missing_area(self) -> str:
        """The same points, closed along the zero line."""
        if not self.missing:
            return ""
        first, last = self.missing[0], self.missing[-1]
        return f"{first.x},{self.missing_zero} {self.missing_line} {last.x},{self.missing_zero}"


@dataclass(frozen=True, slots=True)
class _Scale:
    """Dollars to a height between two edges."""

    low: float
    high: float
    top: float
    bottom: float
    step: float

    def y(self, amount: float | Decimal) -> float:
        share = (float(amount) - self.low) / (self.high - self.low)
        return round(self.bottom - share * (self.bottom - self.top), 2)

    def ticks(self) -> list[Tick]:
        count = round((self.high - self.low) / self.step)
        return [Tick(self.y(amount), amount) for amount in (self.low + place * self.step for place in range(count + 1))]


def lay_out(rows: Sequence[Mapping[str, Any]], size: Size = WIDE) -> Chart | None:
    """The chart of timeline rows; None when there are none."""
    if not rows:
        return None
    left, right = size.axis_width, size.width - 8
    step = (right - left) / len(rows)
    centres = [round(left + (place + 0.5) * step, 2) for place in range(len(rows))]
    marks, marks_height = _marks(rows, centres)
    bars_top = marks_height + size.letters
    bars_floor = bars_top + size.bars_height
    month_labels_y = bars_floor + size.letters * 1.4
    missing_top = month_labels_y + size.letters * 3
    with_panel = gap_is_known(rows)
    height = (missing_top + size.line_height if with_panel else month_labels_y) + size.letters

    incomes = [total(row["income"]) for row in rows]
    costs = [total(row["costs"]) for row in rows]
    bar_scale = _scale([*incomes, *costs], top=bars_top, bottom=bars_floor)
    missing = [Decimal(str(row[_GAP])) for row in rows] if with_panel else []
    missing_scale = _scale(missing, top=missing_top, bottom=missing_top + size.line_height)
    return Chart(
        width=size.width,
        height=round(height, 2),
        letters=size.letters,
        plot_left=left,
        plot_right=right,
        bars_floor=bars_floor,
        bars=_bars(rows, incomes, costs, centres, step, bar_scale),
        ticks=bar_scale.ticks(),
        marks=marks,
        month_labels=_month_labels(rows, centres, step, size),
        month_labels_y=round(month_labels_y, 2),
        missing=[
            Point(row["month"], amount, x, missing_scale.y(amount))
            for row, amount, x in zip(rows, missing, centres, strict=False)
        ],
        missing_ticks=missing_scale.ticks() if with_panel else (),
        missing_zero=missing_scale.y(0),
        missing_top=missing_top,
    )


def gap_is_known(rows: Sequence[Mapping[str, Any]]) -> bool:
    """Whether every month says what is missing against the usual income."""
    return all(row.get(_GAP) is not None for row in rows)


def _bars(
    rows: Sequence[Mapping[str, Any]],
    incomes: Sequence[Decimal],
    costs: Sequence[Decimal],
    centres: Sequence[float],
    step: float,
    scale: _Scale,
) -> list[Bar]:
    width = round(step * 0.38, 2)
    bars = []
    for row, income, cost, x in zip(rows, incomes, costs, centres, strict=True):
        for direction, amount, start in (("income", income, x - width), ("costs", cost, x)):
            y = scale.y(amount)
            bars.append(Bar(row["month"], direction, amount, round(start, 2), y, width, round(scale.y(0) - y, 2)))
    return bars


def _marks(rows: Sequence[Mapping[str, Any]], centres: Sequence[float]) -> tuple[list[Mark], float]:
    """A number for each month with events, on the lowest row on which it touches no other; and the room they take."""
    ends: list[float] = []
    placed: list[tuple[int, str, float, int]] = []
    for row, x in zip(rows, centres, strict=True):
        if not row.get("events"):
            continue
        level = next((place for place, end in enumerate(ends) if x - end >= _MARK_ROOM), len(ends))
        ends[level : level + 1] = [x]
        placed.append((len(placed) + 1, row["month"], x, level))
    height = len(ends) * _MARK_ROOM
    marks = [
        Mark(number, month, x, round(height - (level + 0.5) * _MARK_ROOM + 1.5, 2), _MARK_RADIUS)
        for number, month, x, level in placed
    ]
    return marks, height


def _month_labels(
    rows: Sequence[Mapping[str, Any]], centres: Sequence[float], step: float, size: Size
) -> list[MonthLabel]:
    every = max(1, ceil(size.month_labels_every / step))
    half = size.month_labels_every / 2
    return [
        MonthLabel(min(max(x, size.axis_width), size.width - half), row["month"])
        for row, x in list(zip(rows, centres, strict=True))[::every]
    ]


def _scale(amounts: Sequence[Decimal], *, top: float, bottom: float) -> _Scale:
    zero = Decimal(0)
    low, high = float(min((zero, *amounts))), float(max((zero, *amounts)))
    step = _step(high - low)
    low, high = floor(low / step) * step, ceil(high / step) * step
    if low == high:
        high = low + step
    return _Scale(low, high, top, bottom, step)


def _step(span: float) -> float:
    """The roundest distance that gives at most `_TICKS_AT_MOST` lines."""
    if span <= 0:
        return 100.0
    rough = span / (_TICKS_AT_MOST - 1)
    power = 10.0 ** floor(log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough)


def total(amounts: Mapping[str, Any]) -> Decimal:
    """The dollars of one month's lines; a line that is not known adds nothing and is named elsewhere."""
    return sum((Decimal(str(amount)) for amount in amounts.values() if amount is not None), Decimal(0))
