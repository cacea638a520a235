"""A period to file ends on a workday: 20 CFR 404.3(b)."""

from datetime import date

import pytest

from benefits.law import Law
from benefits.programs.ssdi.filing_days import last_filing_day


@pytest.mark.parametrize(
    ("ends", "last"),
    [
        (date(2026, 11, 24), date(2026, 11, 24)),  # a Tuesday
        (date(2026, 11, 27), date(2026, 11, 27)),  # the Friday after Thanksgiving is a workday
        (date(2026, 11, 26), date(2026, 11, 27)),  # Thanksgiving
        (date(2026, 11, 28), date(2026, 11, 30)),  # Saturday
        (date(2026, 11, 29), date(2026, 11, 30)),  # Sunday
        (date(2026, 12, 25), date(2026, 12, 28)),  # Christmas on a Friday
        (date(2027, 1, 18), date(2027, 1, 19)),  # the birthday of Martin Luther King, Jr.
        (date(2027, 5, 31), date(2027, 6, 1)),  # Memorial Day
        (date(2027, 7, 5), date(2027, 7, 6)),  # Independence Day, a Sunday, kept on Monday
        (date(2027, 6, 18), date(2027, 6, 21)),  # Juneteenth, a Saturday, kept on Friday
        (date(2027, 12, 31), date(2028, 1, 3)),  # New Year's Day, a Saturday, kept the day before
        (date(2025, 9, 1), date(2025, 9, 2)),  # Labor Day on the first of the month
        (date(2025, 9, 8), date(2025, 9, 8)),
        (date(2021, 6, 17), date(2021, 6, 17)),
        (date(2021, 7, 5), date(2021, 7, 6)),
        (date(2019, 7, 4), date(2019, 7, 4)),  # before the holidays held here
    ],
)
def test_a_day_that_is_no_workday_gives_way_to_the_next_that_is(ends, last):
    assert last_filing_day(ends, Law()) == last
