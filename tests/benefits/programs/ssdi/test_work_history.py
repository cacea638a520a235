"""Credits known in part: between what, and for want of which answers."""

from datetime import date

import pytest

from benefits import parse_case
from benefits.law import Law
from benefits.law.calendar import Quarter
from benefits.programs.ssdi.work_history import insured_status_as_known
from benefits.result.answers import Answer, Bounds
from tests.benefits.programs.asking import changed
from tests.benefits.programs.ssdi.claims import BASE

RECORD = ("patient.work.earnings",)
RECORD_OR_RECENT = ("patient.work.earnings", "patient.work.credits_last_10_years")
OLD_AND_NEW = {str(year): 40_000 for year in (*range(1998, 2010), *range(2021, 2025))} | {"2025": 0}
SINCE_2022 = {str(year): 40_000 for year in range(2022, 2027)}


def known(on=date(2026, 6, 15), **changes):
    case = parse_case(changed(BASE, **{f"patient__{place}": value for place, value in changes.items()}))
    return insured_status_as_known(case, on, Law())


def counted(born, total, recent, on=date(2026, 11, 2)):
    return known(
        on=on,
        birth_date=born,
        work__earnings=None,
        work__credits_total=total,
        work__credits_last_10_years=recent,
    )


def test_an_open_year_is_counted_in_the_window_of_the_onset_though_a_later_one_would_insure():
    """16 credits, and two quarters of 2026 by June; with all of 2026 its fourth quarter would insure."""
    found = known(work__earnings=OLD_AND_NEW)
    assert found.window == (Quarter(2016, 3), Quarter(2026, 2))
    assert found.in_window == Bounds(16, 18, RECORD)
    assert (found.recent, found.last_insured, found.insured_from) == (Answer.UNKNOWN, None, None)


def test_an_open_year_is_counted_in_the_same_window_where_it_insures_nobody():
    assert known(work__earnings={"2024": 40_000, "2025": 0}).in_window == Bounds(4, 6, RECORD)


@pytest.mark.parametrize(
    ("first_year", "total"),
    [(1999, Bounds(110, 110)), (1998, Bounds(114, 114))],
)
def test_a_record_from_the_year_after_21_on_needs_no_completing(first_year, total):
    """21 is attained in 1998: only a record that begins later may lack credits that count."""
    earnings = {str(year): 40_000 for year in range(first_year, 2027)}
    assert known(work__earnings=earnings, work__credits_total=None).total == total


@pytest.mark.parametrize(("first_year", "total"), [(1999, 120), (1998, 114)])
def test_the_persons_total_completes_a_record_that_begins_after_the_year_of_21(first_year, total):
    earnings = {str(year): 40_000 for year in range(first_year, 2027)}
    assert known(work__earnings=earnings, work__credits_total=120).total == Bounds(total, total)


def test_the_persons_recent_count_completes_no_record_that_reaches_into_the_window():
    few = {"2016": 0, "2017": 0} | SINCE_2022
    late = {"2017": 0} | SINCE_2022
    assert known(work__earnings=few, work__credits_last_10_years=30).in_window == Bounds(18, 18)
    assert known(work__earnings=late, work__credits_last_10_years=30).in_window == Bounds(30, 30)


@pytest.mark.parametrize(
    ("total", "expected"),
    [(16, Bounds(16, 16)), (15, Bounds(15, 16, RECORD)), (14, Bounds(14, 16, RECORD)), (17, Bounds(17, 17))],
)
def test_an_open_year_may_add_to_the_persons_total_no_more_than_it_holds(total, expected):
    """14 credits of 2022 and later, of which two in 2025; up to two of 2026 by June."""
    earnings = {str(year): 40_000 for year in range(2022, 2025)} | {"2025": 3620}
    assert known(work__earnings=earnings, work__credits_total=total).total == expected


@pytest.mark.parametrize(
    ("recent", "expected"),
    [(16, Bounds(16, 16)), (15, Bounds(15, 16, RECORD)), (14, Bounds(14, 16, RECORD)), (17, Bounds(17, 17))],
)
def test_so_may_it_to_the_persons_recent_count(recent, expected):
    earnings = {str(year): 40_000 for year in range(2022, 2025)} | {"2025": 3620}
    assert known(work__earnings=earnings, work__credits_last_10_years=recent).in_window == expected


def test_counts_that_change_nothing_leave_the_last_insured_day_known():
    assert known(work__credits_total=114).last_insured == date(2031, 12, 31)


def test_without_a_birth_date_nothing_is_said_of_survivors():
    assert known(birth_date=None).currently_insured is Answer.UNKNOWN
    assert counted("1977-03-14", 40, 20).currently_insured is Answer.UNKNOWN


@pytest.mark.parametrize(
    ("recent", "in_window", "answer"),
    [
        (20, Bounds(20, 20), Answer.MET),
        (19, Bounds(2, 19, RECORD), Answer.UNKNOWN),
        (17, Bounds(0, 17, RECORD), Answer.UNKNOWN),
        (11, Bounds(0, 11, RECORD), Answer.UNKNOWN),
        (10, Bounds(0, 10, RECORD), Answer.NOT_MET),
    ],
)
def test_of_the_forty_quarters_some_lie_before_those_of_the_young(recent, in_window, answer):
    """Born on 2 January 2000: 23 quarters since that of 21, of which 11 must be credits; 17 of forty are earlier."""
    found = counted("2000-01-02", 40, recent)
    assert (found.in_window, found.recent) == (in_window, answer)


@pytest.mark.parametrize(
    ("recent", "first", "needed"), [(20, Quarter(2017, 1), 20), (19, Quarter(2021, 2), 11), (10, Quarter(2021, 2), 11)]
)
def test_the_window_shown_is_that_of_the_young_unless_the_ordinary_one_is_enough(recent, first, needed):
    found = counted("2000-01-02", 40, recent)
    assert (found.window, found.window_needed) == ((first, Quarter(2026, 4)), needed)


@pytest.mark.parametrize(("recent", "in_window"), [(19, Bounds(0, 12, RECORD)), (5, Bounds(0, 5, RECORD))])
def test_no_more_credits_are_in_a_window_than_it_has_quarters(recent, in_window):
    """Born on 2 January 2005: twelve quarters are looked at."""
    assert counted("2005-01-02", 40, recent).in_window == in_window


def test_what_is_asked_about_recent_work_stays_asked_for_the_young():
    assert counted("2000-01-02", None, None).in_window == Bounds(0, 23, RECORD_OR_RECENT)


def test_credits_after_the_quarter_of_onset_do_not_count_without_a_birth_date():
    found = known(birth_date=None, work__earnings={"2025": 40_000, "2026": 40_000})
    assert (found.total, found.in_window) == (Bounds(6, 6), Bounds(6, 6))


@pytest.mark.parametrize(
    ("on", "years", "in_window"),
    [
        (date(2026, 11, 2), 4, Bounds(0, 16, RECORD_OR_RECENT)),
        (date(2026, 11, 2), 0, Bounds(0, 0, RECORD_OR_RECENT)),
        (date(2026, 9, 30), 4, Bounds(0, 17, RECORD_OR_RECENT)),  # the last quarter of 2016 was not asked about
        (date(2026, 6, 15), 4, Bounds(0, 18, RECORD_OR_RECENT)),
    ],
)
def test_a_year_of_work_in_the_ten_asked_about_may_hold_four_credits(on, years, in_window):
    assert known(on=on, work__earnings=None, work__years_worked_in_last_10=years).in_window == in_window


def test_no_work_in_ten_years_is_no_credit_in_them():
    found = known(on=date(2026, 11, 2), work__earnings=None, work__worked_in_last_10_years=False)
    assert found.in_window == Bounds(0, 0, RECORD_OR_RECENT)


def test_counts_that_agree_ask_for_neither_again():
    assert counted("2000-01-02", 19, 19).in_window == Bounds(2, 19, RECORD)
    assert counted("1977-03-14", 19, 19).total == Bounds(19, 19)
