"""On which days a cost happens."""

import pytest

from benefits.costs.occurrences import TEN_THOUSAND, Calendar, Occurrences, Rhythm
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
