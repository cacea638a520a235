"""The months of a claim: one day either side of each month and each limit."""

from datetime import date

import pytest

from benefits.law import Law
from benefits.law.calendar import Month
from benefits.programs.ssdi.onset import disability_months, payment_day
from benefits.records.earnings.full_retirement_age import full_retirement_day


def months(onset, application=date(2026, 11, 24), has_als=False, decided_on=date(2026, 11, 24)):
    return disability_months(onset, application, Law(), decided_on=decided_on, has_als=has_als)


@pytest.mark.parametrize(
    ("onset", "entitlement"),
    [
        (date(2026, 6, 1), Month(2026, 11)),
        (date(2026, 6, 2), Month(2026, 12)),
        (date(2026, 6, 30), Month(2026, 12)),
        (date(2026, 7, 1), Month(2026, 12)),
        (date(2026, 12, 31), Month(2027, 6)),
    ],
)
def test_five_full_months_go_before_and_the_first_of_a_month_makes_it_full(onset, entitlement):
    assert months(onset).entitlement == entitlement


@pytest.mark.parametrize(
    ("application", "entitlement"),
    [(date(2026, 11, 30), Month(2025, 11)), (date(2026, 12, 1), Month(2025, 12))],
)
def test_no_more_than_twelve_months_are_paid_back(application, entitlement):
    """Waiting begins not earlier than the 17th month before the application, 42 USC 423(c)(2)."""
    assert months(date(2024, 1, 10), application).entitlement == entitlement


def test_the_last_day_to_apply_loses_no_month_and_the_next_day_loses_one():
    last = months(date(2026, 6, 15)).last_day_to_apply
    assert last == date(2027, 12, 31)
    assert months(date(2026, 6, 15), last).lost_months == 0
    assert months(date(2026, 6, 15), date(2028, 1, 1)).lost_months == 1


def test_als_has_no_waiting_months_and_medicare_at_once():
    found = months(date(2026, 9, 2), has_als=True)
    assert (found.entitlement, found.medicare_begins) == (Month(2026, 10), Month(2026, 10))


@pytest.mark.parametrize(
    ("decided_on", "entitlement"), [(date(2020, 7, 22), Month(2020, 7)), (date(2020, 7, 23), Month(2020, 2))]
)
def test_als_waited_too_until_23_july_2020(decided_on, entitlement):
    found = months(date(2020, 2, 1), date(2020, 3, 1), has_als=True, decided_on=decided_on)
    assert found.entitlement == entitlement


def test_medicare_begins_with_the_25th_month():
    assert months(date(2026, 6, 15)).medicare_begins == Month(2028, 12)


@pytest.mark.parametrize(
    ("day_of_birth", "paid"),
    [
        (1, date(2027, 1, 13)),
        (10, date(2027, 1, 13)),
        (11, date(2027, 1, 20)),
        (20, date(2027, 1, 20)),
        (21, date(2027, 1, 27)),
        (31, date(2027, 1, 27)),
    ],
)
def test_december_is_paid_on_a_wednesday_of_january_by_the_day_of_birth(day_of_birth, paid):
    assert payment_day(Month(2026, 12), date(1977, 1, day_of_birth), Law()) == paid


@pytest.mark.parametrize(
    ("month", "paid"), [(Month(2026, 10), date(2026, 11, 10)), (Month(2024, 5), date(2024, 6, 12))]
)
def test_a_holiday_moves_the_payment_to_the_day_before(month, paid):
    """11 November 2026 is a second Wednesday."""
    assert payment_day(month, date(1977, 3, 5), Law()) == paid


@pytest.mark.parametrize(
    ("born", "day"),
    [
        (date(1960, 1, 1), date(2026, 10, 31)),
        (date(1960, 1, 2), date(2027, 1, 1)),
        (date(1943, 1, 2), date(2009, 1, 1)),
        (date(1943, 1, 1), date(2008, 10, 31)),
        (date(1937, 12, 31), date(2002, 12, 30)),
        (date(1961, 12, 18), date(2028, 12, 17)),
    ],
)
def test_full_retirement_age_by_birth_date(born, day):
    """20 CFR 404.409(a): people born on the first of January belong to the year before."""
    assert full_retirement_day(born, Law()) == day
