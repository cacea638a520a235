"""Calendar words of the law."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from benefits.law.calendar import Month, Quarter, age_on, attains_age, days_after, months_after, years_after

DAYS = st.dates(date(1900, 1, 1), date(2150, 12, 31))
ANY_DAY = st.dates()
ANY_NUMBER = st.integers() | st.integers(-200_000, 200_000)


@pytest.mark.parametrize(
    ("born", "attains_65"),
    [
        ("1961-12-18", "2026-12-17"),
        ("1962-01-01", "2026-12-31"),
        ("1961-12-31", "2026-12-30"),
        (
            "1960-02-29",
            "2025-02-28",
        ),  # the anniversary of a leap day is 1 March in a common year
        ("1960-03-01", "2025-02-28"),
    ],
)
def test_an_age_is_attained_the_day_before_the_birthday(born, attains_65):
    assert attains_age(date.fromisoformat(born), 65) == date.fromisoformat(attains_65)


@pytest.mark.parametrize(("day", "age"), [("2026-12-16", 64), ("2026-12-17", 65), ("2026-12-18", 65)])
def test_age_turns_the_day_before_the_birthday(day, age):
    assert age_on(date(1961, 12, 18), date.fromisoformat(day)) == age


@given(born=DAYS, years=st.integers(1, 120))
def test_age_on_and_attains_age_agree(born, years):
    day = attains_age(born, years)
    assert age_on(born, day) == years
    assert age_on(born, date.fromordinal(day.toordinal() - 1)) == years - 1


@given(st.integers(0, 40_000), st.integers(-500, 500))
def test_months_add_and_subtract_back(index, step):
    assert (Month.at(index + 600) + step) - Month.at(index + 600) == step


@given(DAYS)
def test_a_day_lies_in_its_month_and_quarter(day):
    assert Month.of(day).first_day <= day <= Month.of(day).last_day
    assert Quarter.of(day).begins <= day <= Quarter.of(day).ends


@given(DAYS)
def test_quarters_follow_one_another_without_a_gap(day):
    quarter = Quarter.of(day)
    assert (quarter + 1).begins.toordinal() == quarter.ends.toordinal() + 1
    assert quarter.back(1) + 1 == quarter


@given(DAYS, st.integers(-50_000, 50_000))
def test_days_are_counted_as_the_calendar_counts_them(day, days):
    assert (days_after(day, days) - day).days == days


@given(DAYS, st.integers(-1200, 1200))
def test_months_and_years_are_added_as_a_calendar_library_adds_them(day, number):
    assert months_after(day, number) == day + relativedelta(months=number)
    assert years_after(day, number // 12) == day + relativedelta(years=number // 12)


@given(ANY_DAY, ANY_NUMBER)
def test_no_sum_leaves_the_calendar(day, number):
    for later in (days_after, months_after, years_after):
        found = later(day, number)
        assert (found >= day) if number >= 0 else (found <= day)
        assert date.min <= found <= date.max
    for whole in (Month.of(day) + number, Month.of(day).back(number)):
        assert date.min <= whole.first_day <= whole.last_day <= date.max
    for whole in (Quarter.of(day) + number, Quarter.of(day).back(number)):
        assert date.min <= whole.begins <= whole.ends <= date.max


@pytest.mark.parametrize(
    ("later", "number", "reached"),
    [
        (days_after, 10**12, date.max),
        (days_after, -(10**12), date.min),
        (months_after, 12 * 8000, date.max),
        (months_after, -12 * 8000, date.min),
        (years_after, 8000, date.max),
        (years_after, -8000, date.min),
        (attains_age, 8000, date(9999, 12, 30)),
    ],
)
def test_a_sum_past_the_calendar_ends_on_its_last_day(later, number, reached):
    assert later(date(2026, 11, 24), number) == reached


@given(born=ANY_DAY, years=ANY_NUMBER)
def test_an_age_past_the_calendar_is_attained_on_one_of_its_last_days(born, years):
    assert date.min <= attains_age(born, years) <= date.max
