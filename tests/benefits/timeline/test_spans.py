"""Days and months of the timeline."""

from decimal import Decimal

import pytest

from benefits.costs.occurrences import Calendar
from benefits.law.calendar import Month
from benefits.timeline.spans import Line, Months, added, flat, monthly, part_of_month, unknown, weekly
from tests.benefits.costs.cases import day, money

MONTHS = Months.of(Calendar.starting(day("2026-12-10"), 3))


def test_the_months_are_whole():
    assert (MONTHS.first_day, MONTHS.last_day, len(MONTHS)) == (day("2026-12-01"), day("2027-02-28"), 3)
    assert MONTHS.lengths() == (31, 31, 28)


@pytest.mark.parametrize(
    ("on", "place"),
    [("2026-11-30", None), ("2026-12-01", 0), ("2027-01-31", 1), ("2027-02-28", 2), ("2027-03-01", None)],
)
def test_a_day_has_its_place(on, place):
    assert MONTHS.place(day(on)) == place


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-12-31", "2027-01-01", (1, 1, 0)),
        ("2026-11-01", "2026-12-01", (1, 0, 0)),
        ("2027-02-28", "2027-05-01", (0, 0, 1)),
        ("2026-01-01", "2028-01-01", (31, 31, 28)),
        ("2027-01-02", "2027-01-01", (0, 0, 0)),
        ("2027-03-01", "2027-04-01", (0, 0, 0)),
    ],
)
def test_days_of_each_month_between_two_days(first, last, days):
    assert MONTHS.days_between(day(first), day(last)) == days


def test_a_flat_amount_may_begin_with_a_month():
    assert flat("a", Decimal(5), MONTHS).amounts == (5, 5, 5)
    assert flat("a", Decimal(5), MONTHS, since=Month(2027, 1)).amounts == (0, 5, 5)


def test_weeks_and_months_are_paid_by_their_days_to_the_cent():
    assert list(weekly("a", Decimal(100), (0, 1, 7)).amounts) == money(0, "14.29", 100)
    assert list(monthly("a", Decimal(100), (0, 1, 28), MONTHS).amounts) == money(0, "3.23", 100)
    assert part_of_month(Decimal("100.005"), 31, 31) == Decimal("100.01")


def test_lines_add_up_where_all_are_known_and_ask_once_for_the_rest():
    first = unknown("a", (True, False, False), ("x", "y"))
    second = Line("a", (Decimal(1), Decimal(2), None), ("y", "z"))
    found = added("b", [first, second])
    assert (found.key, found.amounts, found.missing) == ("b", (None, 2, None), ("x", "y", "z"))


def test_a_line_of_nothing_is_empty():
    assert Line("a", (Decimal(0), Decimal(0))).is_empty
    assert not Line("a", (Decimal(0), None)).is_empty
    assert not Line("a", (Decimal(0), Decimal(1))).is_empty
