"""On which days a cost happens."""

import pytest

from benefits.costs.occurrences import TEN_THOUSAND, Calendar, Counted, Occurrences, Rhythm, active_days
from tests.benefits.costs.cases import day

YEAR = Calendar.starting(day("2026-12-01"), 12)


def rhythm(per, *, count="1", first="2026-12-01", last="2027-11-30", cycle_days=0):
    ten_thousandths = int(float(count) * TEN_THOUSAND)
    return Rhythm(day(first).toordinal(), day(last).toordinal(), ten_thousandths, per, cycle_days)


def occurrences(found, calendar=YEAR):
    """Every day of the tally on which it happens, how often, and the month's place."""
    occurs = Occurrences(found, calendar)
    return [
        (day_, times, place)
        for place, (begins, ends) in enumerate(zip(calendar.begins, calendar.ends, strict=True))
        for day_ in range(begins, ends + 1)
        if (times := occurs.between(calendar.point(day_), calendar.point(day_ + 1)))
    ]


def by_month(found):
    return list(Occurrences(found, YEAR).counts)


def days(found):
    return [day_.isoformat() for day_ in (day("0001-01-01").fromordinal(place[0]) for place in found)]


def test_a_cycle_keeps_its_rhythm_when_the_tally_opens_later():
    found = occurrences(rhythm("cycle", cycle_days=21, first="2026-11-20"))
    assert days(found)[:3] == ["2026-12-11", "2027-01-01", "2027-01-22"]


def test_a_monthly_cost_falls_on_its_first_day_and_then_on_the_1st():
    found = occurrences(rhythm("month", first="2026-12-10", last="2027-02-28"))
    assert days(found) == ["2026-12-10", "2027-01-01", "2027-02-01"]


def test_a_monthly_cost_that_began_before_the_tally_falls_on_the_1st():
    found = occurrences(rhythm("month", first="2026-11-10", last="2027-01-31"))
    assert days(found) == ["2026-12-01", "2027-01-01"]


def test_four_times_a_year_is_every_third_month():
    found = occurrences(rhythm("year", count="4", first="2026-12-10"))
    assert days(found) == ["2026-12-10", "2027-03-01", "2027-06-01", "2027-09-01"]


def test_three_times_a_month_are_three_on_one_day():
    assert [times for _day, times, _month in occurrences(rhythm("month", count="3"))] == [3] * 12


def test_one_and_a_half_times_a_week_alternates_four_and_five_days():
    found = occurrences(rhythm("week", count="1.5", last="2026-12-15"))
    assert days(found) == ["2026-12-01", "2026-12-05", "2026-12-10", "2026-12-15"]


def test_both_ends_are_included():
    found = occurrences(rhythm("day", first="2026-12-30", last="2027-01-02"))
    assert days(found) == ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]


def test_once_is_all_on_the_first_day():
    assert occurrences(rhythm("once", count="2", first="2027-03-05")) == [(day("2027-03-05").toordinal(), 2, 3)]


def test_once_before_the_tally_is_left_out():
    assert occurrences(rhythm("once", first="2026-11-30")) == []


def test_a_count_of_zero_never_happens():
    assert occurrences(rhythm("week", count="0")) == []
    assert by_month(rhythm("month", count="0")) == [0] * 12


def test_a_tally_that_opens_within_a_month_ends_with_the_last_month():
    calendar = Calendar.starting(day("2026-11-24"), 2)
    assert (calendar.begins[0], calendar.last) == (day("2026-11-24").toordinal(), day("2026-12-31").toordinal())


@pytest.mark.parametrize("per", ["day", "week", "cycle", "month", "year", "once"])
@pytest.mark.parametrize("count", ["0.3", "1", "2.5"])
def test_the_months_count_what_the_days_list(per, count):
    found = rhythm(per, count=count, first="2026-10-05", last="2027-07-20", cycle_days=17)
    listed = [0] * 12
    for _day, times, month in occurrences(found):
        listed[month] += times
    assert by_month(found) == listed


@pytest.mark.parametrize(
    ("per", "count", "first", "last", "months"),
    [
        ("day", "1", "2026-12-31", "2027-01-01", [1, 1]),
        ("day", "2", "2026-12-31", "2026-12-31", [2, 0]),
        ("day", "0.5", "2026-12-30", "2027-01-04", [1, 2]),
        ("day", "1", "2026-11-01", "2026-12-01", [1, 0]),
        ("day", "1", "2026-12-02", "2026-12-01", [0, 0]),
        ("day", "1", "2027-11-30", "2028-01-01", [0, 0]),
        ("week", "1", "2026-12-24", "2027-01-07", [2, 1]),
        ("week", "1", "2026-12-25", "2027-01-07", [1, 1]),
        ("month", "1", "2026-12-01", "2027-01-01", [1, 1]),
        ("month", "1", "2026-12-31", "2026-12-31", [1, 0]),
        ("month", "1", "2026-12-02", "2026-12-31", [1, 0]),
        ("month", "1", "2026-11-30", "2026-11-30", [0, 0]),
        ("month", "1", "2026-11-30", "2026-12-01", [1, 0]),
        ("month", "0.5", "2026-12-10", "2027-11-30", [1, 0]),
        ("month", "0.5", "2026-11-10", "2027-11-30", [0, 1]),
        ("month", "1", "2027-01-10", "2027-01-09", [0, 0]),
        ("year", "12", "2026-12-10", "2027-11-30", [1, 1]),
        ("year", "1", "2025-12-10", "2027-11-30", [1, 0]),
        ("year", "1", "2026-01-10", "2027-11-30", [0, 1]),
        ("once", "1", "2026-12-31", "2026-12-31", [1, 0]),
        ("once", "1", "2027-01-01", "2026-12-31", [0, 0]),
        ("once", "1.5", "2027-01-01", "2027-01-01", [0, 2]),
    ],
)
def test_each_rhythm_at_its_first_and_last_day(per, count, first, last, months):
    found = rhythm(per, count=count, first=first, last=last)
    assert by_month(found)[:2] == months
    assert [sum(times for _day, times, place in occurrences(found) if place == month) for month in (0, 1)] == months


MID = Calendar.starting(day("2026-12-10"), 3)


@pytest.mark.parametrize(
    ("first", "days"),
    [
        ("2026-11-05", ["2027-01-01", "2027-02-01"]),  # the 1st of December lies before the tally
        ("2026-12-05", ["2027-01-01", "2027-02-01"]),
        ("2026-12-09", ["2027-01-01", "2027-02-01"]),
        ("2026-12-10", ["2026-12-10", "2027-01-01", "2027-02-01"]),
        ("2026-12-31", ["2026-12-31", "2027-01-01", "2027-02-01"]),
        ("2027-01-01", ["2027-01-01", "2027-02-01"]),
        ("2027-01-15", ["2027-01-15", "2027-02-01"]),
    ],
)
def test_a_monthly_cost_of_a_tally_that_opens_within_a_month(first, days):
    found = occurrences(rhythm("month", first=first), MID)
    assert [day("0001-01-01").fromordinal(on).isoformat() for on, _times, _place in found] == days


@pytest.mark.parametrize(
    ("on", "place", "begins"),
    [
        ("2026-12-10", 0, True),
        ("2026-12-11", 0, False),
        ("2026-12-31", 0, False),
        ("2027-01-01", 1, True),
        ("2027-02-28", 2, False),
        ("2027-03-01", 3, True),
    ],
)
def test_a_day_of_the_tally_is_a_point_in_a_month(on, place, begins):
    assert MID.point(day(on).toordinal()) == (day(on).toordinal(), place, begins)


@pytest.mark.parametrize(
    ("first", "end", "whole", "parts"),
    [
        ("2026-12-10", "2027-03-01", (0, 3), []),
        ("2026-12-10", "2026-12-11", (0, 0), [(0, "2026-12-10", "2026-12-11")]),
        ("2026-12-11", "2027-01-01", (1, 1), [(0, "2026-12-11", "2027-01-01")]),
        ("2026-12-11", "2027-01-02", (1, 1), [(0, "2026-12-11", "2027-01-01"), (1, "2027-01-01", "2027-01-02")]),
        ("2027-01-01", "2027-02-01", (1, 2), []),
        ("2027-01-02", "2027-01-31", (0, 0), [(1, "2027-01-02", "2027-01-31")]),
        ("2026-12-20", "2027-02-10", (1, 2), [(0, "2026-12-20", "2027-01-01"), (2, "2027-02-01", "2027-02-10")]),
    ],
)
def test_days_in_a_row_are_whole_months_and_parts(first, end, whole, parts):
    found = MID.span(MID.point(day(first).toordinal()), MID.point(day(end).toordinal()))
    assert (found.whole.start, found.whole.stop) == whole
    assert [
        (
            place,
            day("0001-01-01").fromordinal(begins.day).isoformat(),
            day("0001-01-01").fromordinal(ends.day).isoformat(),
        )
        for place, begins, ends in found.parts
    ] == parts


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-12-10", "2026-12-10", [1, 0, 0]),
        ("2026-12-09", "2026-12-09", [0, 0, 0]),
        ("2026-12-31", "2027-01-01", [1, 1, 0]),
        ("2027-02-28", "2027-05-01", [0, 0, 1]),
        ("2026-01-01", "2028-01-01", [22, 31, 28]),
        ("2027-01-02", "2027-01-01", [0, 0, 0]),
    ],
)
def test_days_of_each_month_between_two_days(first, last, days):
    assert active_days(day(first).toordinal(), day(last).toordinal(), MID) == days


def test_the_same_rhythm_is_worked_out_once():
    counted = Counted(YEAR)
    assert counted.of(rhythm("week")) is counted.of(rhythm("week"))
    assert counted.of(rhythm("week")) is not counted.of(rhythm("day"))
