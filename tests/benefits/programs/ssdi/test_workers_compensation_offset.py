"""The cut for workers' compensation: published examples and a dollar either side."""

from datetime import date
from decimal import Decimal

import pytest

from benefits.law import Law
from benefits.law.calendar import Month
from benefits.programs.ssdi.workers_compensation_offset import average_current_earnings, offset

MONTH = Month(2026, 12)


def cut(compensation, average, amount, family="0"):
    return offset(Decimal(compensation), Decimal(average), Decimal(amount), Decimal(family), MONTH, Law())


@pytest.mark.parametrize(
    ("amount", "family", "average", "limit"),
    [("550", "0", "781.25", "625"), ("550", "125.2", "813", "675.2")],
)
def test_the_limit_is_the_higher_of_two_as_poms_di_52150_015_shows(amount, family, average, limit):
    """Examples 1 and 2: 80 % of average earnings are 625.00; and 650.40, less than the family's 675.20."""
    assert cut("0", average, amount, family).limit == Decimal(limit)


def test_the_worker_alone_as_20_cfr_226_71_example_1_shows():
    """507 and 410 are 117 above the limit of 800: 390 are left."""
    assert cut("410", "1000", "507").worker == 390


def test_the_family_is_cut_first_as_20_cfr_226_71_example_2_shows():
    """560 and two of 280 with 500 a month: all 500 come off the family."""
    found = cut("500", "1025", "560", "560")
    assert (found.worker, found.family) == (560, 60)


@pytest.mark.parametrize(("compensation", "worker"), [("293", 507), ("294", 506), ("800", 0), ("900", 0)])
def test_nothing_is_cut_up_to_the_limit_and_nothing_below_zero(compensation, worker):
    assert cut(compensation, "1000", "507").worker == worker


def test_average_current_earnings_take_the_best_single_year_of_the_last_six():
    earnings = {2019: Decimal(90_000), 2020: Decimal(24_000), 2021: Decimal(60_000), 2026: Decimal(12_000)}
    assert average_current_earnings(earnings, date(2026, 6, 1), Law()) == 5000
    assert average_current_earnings(earnings, date(2024, 6, 1), Law()) == 7500


def test_or_the_best_five_years_in_a_row():
    earnings = {year: Decimal(60_000) for year in range(2000, 2005)} | {2024: Decimal(12_000)}
    assert average_current_earnings(earnings, date(2026, 6, 1), Law()) == 5000


def test_average_current_earnings_are_cut_to_the_dollar():
    assert average_current_earnings({2026: Decimal("12011.99")}, date(2026, 6, 1), Law()) == 1000


@pytest.mark.parametrize(
    ("year", "monthly"),
    [(2027, 1000), (2026, 5000), (2021, 5000), (2020, 1200)],
)
def test_a_single_year_counts_from_five_years_before_the_onset_to_its_year(year, monthly):
    """The sum of 2020 counts among five in a row alone, with the 12,000 of 2021."""
    earnings = {2020: Decimal(12_000), 2021: Decimal(12_000), 2026: Decimal(12_000)} | {year: Decimal(60_000)}
    assert average_current_earnings(earnings, date(2026, 6, 1), Law()) == monthly


@pytest.mark.parametrize(
    ("first", "monthly"),
    [(2018, 5000), (2000, 5000)],
)
def test_five_years_in_a_row_may_be_the_oldest_or_reach_into_the_last_ones(first, monthly):
    """Without the five years the best is 1,000; from 2018 on they would be partly single years of 60,000 too."""
    earnings = dict.fromkeys(range(2000, 2027), Decimal(12_000)) | dict.fromkeys(
        range(first, first + 5), Decimal(60_000)
    )
    assert average_current_earnings(earnings, date(2026, 6, 1), Law()) == monthly


def test_four_good_years_in_a_row_are_averaged_with_a_fifth():
    earnings = dict.fromkeys(range(2000, 2005), Decimal(12_000)) | dict.fromkeys(range(2001, 2005), Decimal(72_000))
    assert average_current_earnings(earnings, date(2026, 6, 1), Law()) == 5000


def test_a_record_of_nothing_averages_nothing():
    assert average_current_earnings({}, date(2026, 6, 1), Law()) == 0


@pytest.mark.parametrize(
    ("compensation", "worker", "family"),
    [("293.05", "506.9", "0"), ("299.98", "500", "0"), ("193.05", "507", "99.9")],
)
def test_what_is_left_is_cut_to_ten_cents_for_each(compensation, worker, family):
    found = cut(compensation, "1000", "507", "207")
    assert (found.worker, found.family) == (Decimal(worker), Decimal(family))


def test_the_family_gets_no_more_than_without_compensation():
    assert cut("0", "2000", "507", "207").family == 207
