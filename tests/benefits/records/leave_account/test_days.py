"""Which days count as leave taken, and which days a wanted leave takes."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import islice

import pytest

from benefits.case import LeaveTaken, WantedLeave
from benefits.records.leave_account.days import (
    LONGEST_WEEKS,
    is_workday,
    next_workday,
    taken_days,
    wanted_days,
    workdays_from,
)

MONDAY = date(2026, 12, 7)
FRIDAY, SATURDAY, SUNDAY = (MONDAY + timedelta(days=days) for days in (4, 5, 6))
LATER = date(2027, 6, 1)
FORTY = Decimal(40)


def taken(*spells, weekly=FORTY, before=LATER):
    """The days of spells (first, last, hours) as offsets from the Monday, with their hours."""
    listed = [LeaveTaken(from_=first, to=last, hours=hours) for first, last, hours in spells]
    return [((entry.day - MONDAY).days, entry.hours) for entry in taken_days(listed, weekly, before)]


def wanted(begins=MONDAY, weekly=FORTY, **leave):
    found = wanted_days(WantedLeave(**leave), begins, weekly)
    return [((entry.day - begins).days, entry.hours) for entry in found]


@pytest.mark.parametrize(("day", "works"), [(FRIDAY, True), (SATURDAY, False), (SUNDAY, False), (MONDAY, True)])
def test_people_work_from_monday_to_friday(day, works):
    assert is_workday(day) is works


@pytest.mark.parametrize(
    ("day", "following"),
    [(MONDAY, 1), (FRIDAY - timedelta(days=1), 4), (FRIDAY, 7), (SATURDAY, 7), (SUNDAY, 7)],
)
def test_the_next_workday_comes_after_the_day(day, following):
    assert next_workday(day) == MONDAY + timedelta(days=following)


def test_workdays_in_a_row_begin_with_the_day_itself():
    assert [day.day for day in islice(workdays_from(FRIDAY), 3)] == [11, 14, 15]


def test_a_spell_takes_its_workdays_both_ends_included():
    assert [day for day, _hours in taken((FRIDAY, FRIDAY + timedelta(days=4), None))] == [4, 7, 8]


def test_a_spell_that_ends_on_a_sunday_ends_its_leave_on_the_friday():
    assert taken((MONDAY + timedelta(days=3), SUNDAY, Decimal(9))) == [(3, Decimal("4.5")), (4, Decimal("4.5"))]


def test_a_whole_day_is_a_fifth_of_the_week():
    assert taken((MONDAY, None, None), weekly=Decimal("37.5")) == [(0, Decimal("7.5"))]


@pytest.mark.parametrize(
    ("first", "last", "counted"),
    [
        (SATURDAY, None, [(5, Decimal(4))]),
        (SATURDAY, SATURDAY, [(5, Decimal(4))]),
        (SATURDAY, SUNDAY, [(5, Decimal(4))]),
        (MONDAY, MONDAY, [(0, Decimal(4))]),
        (MONDAY, MONDAY - timedelta(days=1), [(0, Decimal(4))]),
        (SUNDAY, SUNDAY + timedelta(days=1), [(7, Decimal(4))]),
        (FRIDAY, SATURDAY, [(4, Decimal(4))]),
    ],
)
def test_a_spell_without_a_workday_counts_on_its_first_day(first, last, counted):
    assert taken((first, last, Decimal(4))) == counted


def test_hours_spread_over_days_add_up_exactly():
    days = taken((MONDAY, FRIDAY, Decimal(10)), (MONDAY + timedelta(days=7), MONDAY + timedelta(days=9), Decimal(10)))
    assert sum(hours for _day, hours in days) == 20
    assert sum(hours for day, hours in days if day >= 7) == 10
    assert days[5][1] == Decimal("3.333333333333333333")
    assert days[7][1] == Decimal("3.333333333333333334")


def test_what_is_left_of_a_division_stands_on_the_last_day_and_not_before_it():
    whole = (MONDAY, MONDAY + timedelta(days=2), Decimal(10))
    assert len(taken(whole, before=MONDAY + timedelta(days=3))) == 3
    third = Decimal("3.333333333333333333")
    assert taken(whole, before=MONDAY + timedelta(days=2)) == [(0, third), (1, third)]


@pytest.mark.parametrize(("before", "counted"), [(0, 0), (1, 1), (2, 2), (5, 5), (6, 5)])
def test_only_days_before_the_day_count(before, counted):
    assert len(taken((MONDAY, FRIDAY, None), before=MONDAY + timedelta(days=before))) == counted


def test_two_spells_of_one_day_add_up():
    assert taken((MONDAY, MONDAY, Decimal(2)), (MONDAY, FRIDAY, Decimal(10)))[:2] == [(0, 4), (1, 2)]


def test_days_are_in_order_whatever_the_order_of_the_spells():
    assert [day for day, _hours in taken((FRIDAY, FRIDAY, None), (MONDAY, MONDAY, None))] == [0, 4]


@pytest.mark.parametrize(("days", "counted"), [(366, 2), (367, 1)])
def test_leave_before_a_break_of_more_than_a_year_is_left_out(days, counted):
    earlier = MONDAY - timedelta(days=days)
    assert len(taken((earlier, earlier, Decimal(8)), (MONDAY, MONDAY, Decimal(8)))) == counted


def test_a_break_is_counted_from_the_last_day_of_any_spell_before_it():
    long_ago, inside = MONDAY - timedelta(days=700), MONDAY - timedelta(days=690)
    spells = [(long_ago, MONDAY - timedelta(days=300), Decimal(8)), (inside, inside, Decimal(8))]
    assert len(taken(*spells, (MONDAY, MONDAY, Decimal(8)))) > 200


@pytest.mark.parametrize(
    ("reason", "counted"),
    [("family_care", 1), (None, 1), ("vacation", 0), ("sick_day", 0), ("holiday", 0), ("other", 0)],
)
def test_vacation_sick_days_and_holidays_are_no_leave(reason, counted):
    assert len(taken_days([LeaveTaken(from_=MONDAY, reason=reason)], FORTY, LATER)) == counted


def test_a_spell_without_its_first_day_is_not_counted():
    assert taken_days([LeaveTaken(to=MONDAY)], FORTY, LATER) == []


@pytest.mark.parametrize(
    ("weeks", "days"),
    [
        (Decimal(0), []),
        (Decimal("0.1"), [(0, 4)]),
        (Decimal("0.5"), [(0, 8), (1, 8), (2, 4)]),
        (Decimal(1), [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8)]),
        (Decimal("1.2"), [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8), (7, 8)]),
    ],
)
def test_a_block_of_leave_takes_one_workday_after_the_other(weeks, days):
    assert wanted(pattern="continuous", weeks=weeks) == days


def test_leave_without_an_end_is_followed_for_ten_years():
    days = wanted()
    assert days[-1][0] == LONGEST_WEEKS * 7
    assert len(days) == LONGEST_WEEKS * 5 + 1


@pytest.mark.parametrize(
    ("per_week", "days"),
    [
        (Decimal(0), []),
        (Decimal(8), [(0, 8)]),
        (Decimal("8.5"), [(0, 8), (1, Decimal("0.5"))]),
        (Decimal(40), [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8)]),
        (Decimal(50), [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8)]),
    ],
)
@pytest.mark.parametrize("pattern", ["intermittent", "reduced_schedule"])
def test_leave_in_parts_of_a_week_takes_the_first_workdays_of_each(pattern, per_week, days):
    leave = {"pattern": pattern, "hours_per_week": per_week}
    assert wanted(**leave, for_weeks=Decimal(1)) == days
    assert wanted(**leave, for_weeks=Decimal(2)) == days + [(day + 7, hours) for day, hours in days]


def test_weeks_of_leave_in_parts_begin_on_the_day_it_begins():
    leave = {"pattern": "intermittent", "hours_per_week": Decimal(16), "for_weeks": Decimal(2)}
    assert [day for day, _hours in wanted(begins=FRIDAY, **leave)] == [0, 3, 7, 10]


@pytest.mark.parametrize(
    ("leave", "weeks"),
    [
        ({"for_weeks": Decimal(3)}, 3),
        ({"weeks": Decimal(4)}, 4),
        ({"for_weeks": Decimal(3), "weeks": Decimal(4)}, 3),
        ({}, LONGEST_WEEKS),
    ],
)
def test_leave_in_parts_lasts_its_weeks(leave, weeks):
    assert len(wanted(pattern="intermittent", hours_per_week=Decimal(8), **leave)) == weeks


def test_leave_in_parts_without_its_hours_takes_no_day():
    assert wanted(pattern="intermittent", for_weeks=Decimal(3)) == []
    assert wanted(pattern="intermittent", for_weeks=Decimal(3), hours_per_week=Decimal(8), weekly=Decimal(0)) == []


def test_spells_that_lie_over_one_another_are_added_up_and_reach_back_four_years():
    spell = LeaveTaken(from_=date(1850, 1, 1), to=LATER - timedelta(days=1), hours=None, reason="family_care")
    days = taken_days([spell] * 260, FORTY, LATER)
    assert len(days) == 208 * 5
    assert (days[0].day, days[-1].day) == (LATER - timedelta(weeks=208), LATER - timedelta(days=1))
    assert {entry.hours for entry in days} == {260 * Decimal(8)}
