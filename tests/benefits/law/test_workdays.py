"""Federal holidays as 5 USC 6103 lists them, worked out a second time from its words."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import MO, TH, relativedelta

from benefits.law.workdays import is_federal_holiday, next_weekday, next_workday

ON_A_DAY = [(1, 1), (7, 4), (11, 11), (12, 25)]
JUNETEENTH = (6, 19)  # since 17 June 2021
ON_A_WEEKDAY = [(1, MO(3)), (2, MO(3)), (9, MO(1)), (10, MO(2)), (11, TH(4))]
KEPT = {5: -1, 6: 1}  # a Saturday the day before, a Sunday the day after


def listed(year):
    days = [date(year, *day) for day in [*ON_A_DAY, *([JUNETEENTH] if year >= 2021 else [])]]
    days += [date(year, month, 1) + relativedelta(weekday=weekday) for month, weekday in ON_A_WEEKDAY]
    days.append(date(year, 5, 31) + relativedelta(weekday=MO(-1)))
    return {day + timedelta(days=KEPT.get(day.weekday(), 0)) for day in days}


@pytest.mark.parametrize("year", range(1990, 2100))
def test_the_weekdays_off_are_those_of_the_statute(year):
    off = listed(year) | listed(year + 1)  # a New Year's Day on a Saturday is kept in the year before
    first = date(year, 1, 1)
    days = [first + timedelta(days=place) for place in range(365)]
    weekdays = [day for day in days if day.weekday() < 5]
    assert [day for day in weekdays if is_federal_holiday(day)] == [day for day in weekdays if day in off]


@pytest.mark.parametrize(
    ("day", "workday"),
    [
        (date(2026, 11, 25), date(2026, 11, 25)),
        (date(2026, 11, 26), date(2026, 11, 27)),  # Thanksgiving
        (date(2026, 12, 25), date(2026, 12, 28)),  # Christmas on a Friday
        (date(2027, 12, 31), date(2028, 1, 3)),  # New Year's Day kept the day before
    ],
)
def test_the_next_workday_is_no_weekend_and_no_holiday(day, workday):
    assert next_workday(day) == workday


@pytest.mark.parametrize(("day", "weekday"), [(27, 27), (28, 30), (29, 30)])
def test_the_next_weekday_may_be_a_holiday(day, weekday):
    assert next_weekday(date(2026, 11, day)) == date(2026, 11, weekday)
    assert next_weekday(date(2026, 11, 26)) == date(2026, 11, 26)
