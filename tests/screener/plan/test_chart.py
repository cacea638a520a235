"""The money chart: everything inside the picture, heights in proportion, nothing on top of another number."""

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.plan.chart import NARROW, WIDE, Chart, lay_out

DOLLARS = st.decimals(min_value=0, max_value=1_000_000, places=2)
MONTHS = st.lists(
    st.fixed_dictionaries(
        {
            "income": st.dictionaries(st.sampled_from(["ssdi", "wages"]), DOLLARS),
            "costs": st.dictionaries(st.sampled_from(["out_of_pocket", "premium"]), DOLLARS),
            "cumulative": st.decimals(min_value=-1_000_000, max_value=1_000_000, places=2),
            "cumulative_gap": st.none() | st.decimals(min_value=-1_000_000, max_value=1_000_000, places=2),
            "events": st.lists(st.just({"id": "x", "what": "x", "on": None}), max_size=2),
        }
    ),
    min_size=1,
    max_size=36,
)
SIZES = st.sampled_from([WIDE, NARROW])


def rows(months: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{**month, "month": f"{2026 + place // 12}-{place % 12 + 1:02d}"} for place, month in enumerate(months)]


def drawn(months: list[dict[str, object]], size: object) -> Chart:
    chart = lay_out(rows(months), size)
    assert chart is not None
    return chart


def month(income: int = 0, costs: int = 0, gap: int | None = 0) -> dict[str, object]:
    return {"income": {"a": income}, "costs": {"b": costs}, "cumulative": 0, "cumulative_gap": gap, "events": []}


@given(MONTHS, SIZES)
def test_every_bar_lies_inside_the_picture(months: list[dict[str, object]], size: object) -> None:
    chart = drawn(months, size)
    assert all(bar.x >= 0 and bar.x + bar.width <= chart.width + 0.01 for bar in chart.bars)
    assert all(bar.y >= 0 and bar.height >= 0 and bar.y + bar.height <= chart.bars_floor + 0.02 for bar in chart.bars)
    assert chart.bars_floor < chart.height


@given(MONTHS, SIZES)
def test_what_is_missing_lies_inside_its_panel(months: list[dict[str, object]], size: object) -> None:
    chart = drawn(months, size)
    assert all(chart.missing_top - 0.01 <= point.y <= chart.height for point in chart.missing)
    assert not chart.missing or chart.missing_top <= chart.missing_zero <= chart.height


@given(MONTHS, SIZES)
def test_the_bars_add_up_to_the_money_of_the_rows(months: list[dict[str, object]], size: object) -> None:
    chart = drawn(months, size)
    shown = sum(bar.amount for bar in chart.bars if bar.direction == "income")
    assert shown == sum(amount for entry in months for amount in entry["income"].values())


@given(MONTHS, SIZES)
def test_a_larger_sum_is_never_a_lower_bar(months: list[dict[str, object]], size: object) -> None:
    by_amount = sorted(drawn(months, size).bars, key=lambda bar: bar.amount)
    assert all(low.height <= high.height for low, high in itertools.pairwise(by_amount))


@given(MONTHS, SIZES)
def test_no_number_covers_another(months: list[dict[str, object]], size: object) -> None:
    marks = drawn(months, size).marks
    pairs = [(one, other) for one in marks for other in marks if one.number < other.number]
    assert all(
        (one.x - other.x) ** 2 + (one.y - other.y) ** 2 >= (one.radius + other.radius) ** 2 for one, other in pairs
    )


@given(MONTHS, SIZES)
def test_every_month_with_an_event_has_a_number_inside_the_picture(
    months: list[dict[str, object]], size: object
) -> None:
    chart = drawn(months, size)
    assert len(chart.marks) == sum(bool(entry["events"]) for entry in months)
    assert all(mark.y - mark.radius >= 0 for mark in chart.marks)


@given(MONTHS, SIZES)
def test_the_scale_holds_the_highest_bar_with_few_lines(months: list[dict[str, object]], size: object) -> None:
    chart = drawn(months, size)
    assert max(tick.amount for tick in chart.ticks) >= max(float(bar.amount) for bar in chart.bars) - 0.01
    assert 2 <= len(chart.ticks) <= 6


def test_twice_the_money_is_twice_the_height() -> None:
    income, costs = drawn([month(income=2000, costs=1000)], WIDE).bars
    assert income.height == pytest.approx(2 * costs.height, abs=0.05)


def test_without_a_timeline_there_is_no_chart() -> None:
    assert lay_out([]) is None


def test_months_without_any_money_still_have_a_scale() -> None:
    chart = drawn([month()], WIDE)
    assert [bar.height for bar in chart.bars] == [0, 0]


def test_a_month_name_has_room_before_the_next() -> None:
    chart = drawn([month(income=1)] * 36, NARROW)
    centres = [label.x for label in chart.month_labels]
    assert min(later - earlier for earlier, later in itertools.pairwise(centres)) >= 40


def test_what_is_missing_is_drawn_when_every_month_is_known() -> None:
    assert [point.amount for point in drawn([month(gap=5), month(gap=0)], WIDE).missing] == [5, 0]


def test_what_is_missing_is_not_drawn_when_a_month_is_not_known() -> None:
    chart = drawn([month(gap=5), month(gap=None)], WIDE)
    assert list(chart.missing) == []
    assert chart.height < drawn([month(gap=5), month(gap=0)], WIDE).height


def test_an_unknown_line_adds_nothing_to_a_bar() -> None:
    entry = {**month(), "income": {"a": 10, "b": None}}
    assert drawn([entry], WIDE).bars[0].amount == Decimal(10)
