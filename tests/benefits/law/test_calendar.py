"""Calendar words of the law."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.law.calendar import (
    Month,
    Quarter,
    age_on,
    attains_age,
    full_months_after,
    overlap_days,
)

DAYS = st.dates(date(1900, 1, 1), date(2150, 12, 31))


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


@pytest.mark.parametrize(
    ("onset", "sixth_month"),
    [("2026-06-01", "2026-11"), ("2026-06-02", "2026-12"), ("2026-06-30", "2026-12")],
)
def test_a_month_that_begins_on_the_day_is_full(onset, sixth_month):
    assert str(full_months_after(date.fromisoformat(onset), 5)) == sixth_month


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


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-12-01", "2026-12-31", 31),
        ("2026-12-31", "2027-05-01", 1),
        ("2027-01-01", "2027-05-01", 0),
    ],
)
def test_overlap_counts_both_ends(first, last, days):
    assert overlap_days(date.fromisoformat(first), date.fromisoformat(last), Month(2026, 12)) == days
