"""Work credits and insured status: one cent, one quarter and one day either side of each line."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benefits import insured_status
from benefits.law import Law, NotInForce
from benefits.law.calendar import Month, Quarter
from benefits.records.earnings.insured_status import (
    credits_between,
    credits_by_year,
    credits_to_come,
    first_full_month,
)
from benefits.records.earnings.lifespan import Lifespan
from tests.oracle.records import seeded_records

ENOUGH = Decimal(30_000)  # four credits in every year so far
ONE_CREDIT = {
    2010: 1120,
    2016: 1260,
    2017: 1300,
    2020: 1410,
    2022: 1510,
    2023: 1640,
    2024: 1730,
    2025: 1810,
    2026: 1890,
}


def earned(**years):
    """Earnings by credits: y2020=2 gives exactly two credits in 2020."""
    return {int(name[1:]): Decimal(count * ONE_CREDIT[int(name[1:])]) for name, count in years.items()}


def working(first, last):
    return dict.fromkeys(range(first, last + 1), ENOUGH)


@pytest.mark.parametrize(
    ("amount", "credits"),
    [("7559.99", 3), ("7560.00", 4), ("1889.99", 0), ("1890", 1), ("184500", 4), ("5669.99", 2), ("5670", 3)],
)
def test_a_credit_of_2026_takes_1890_dollars_to_the_cent(amount, credits):
    assert sum(count for _year, count in credits_by_year({2026: Decimal(amount)}, Law(), date(2026, 12, 31))) == credits


@pytest.mark.parametrize(("amount", "credits"), [("49.99", 0), ("50", 1), ("199.99", 3), ("200", 4), ("9000", 4)])
def test_before_1978_a_credit_takes_fifty_dollars(amount, credits):
    assert sum(count for _year, count in credits_by_year({1977: Decimal(amount)}, Law(), date(1977, 12, 31))) == credits


def test_credits_go_to_the_quarters_that_help_and_to_none_outside_them():
    credits = credits_by_year(earned(y2016=4, y2026=4), Law(), date(2026, 12, 31))
    first, last = Quarter(2016, 3).index, Quarter(2026, 2).index
    assert credits_between(credits, first, last) == 4
    assert credits_between(credits, first + 2, last) == 2
    assert credits_between(credits, first, last - 1) == 3


@pytest.mark.parametrize(("credits_2017", "insured"), [(4, True), (3, False)])
def test_twenty_credits_in_forty_quarters_are_needed_from_31(credits_2017, insured):
    earnings = earned(y2017=credits_2017, y2020=4, y2022=4, y2023=4, y2024=4) | working(1990, 2005)
    status = insured_status(date(1970, 5, 2), earnings, date(2026, 12, 31))
    assert (status.credits_in_window, status.recent_credits_needed) == (16 + credits_2017, 20)
    assert status.disability_insured is insured


@pytest.mark.parametrize(("onset", "insured"), [(date(2026, 12, 31), True), (date(2027, 1, 1), False)])
def test_the_window_ends_with_the_quarter_of_onset(onset, insured):
    earnings = working(2017, 2021) | working(1990, 2005)
    assert insured_status(date(1970, 5, 2), earnings, onset).disability_insured is insured


@pytest.mark.parametrize(
    ("born", "needed"),
    [(date(1995, 7, 1), 20), (date(1995, 7, 2), 19)],
)
def test_age_31_is_attained_the_day_before_the_birthday(born, needed):
    """Onset on 15 June 2026, in the quarter in which the first of the two attains 31; 20 CFR 404.2(c)(4)."""
    assert insured_status(born, working(2018, 2026), date(2026, 6, 15)).recent_credits_needed == needed


def test_an_odd_number_of_quarters_since_21_is_lowered_by_one():
    """Third quarter of 2019 to third of 2026 are 29 quarters, 28 count: 14 credits, 20 CFR 404.130(c)."""
    status = insured_status(date(1998, 5, 20), working(2023, 2026), date(2026, 9, 10))
    assert (status.recent_credits_needed, status.credits_in_window) == (14, 15)


@pytest.mark.parametrize(("credits_2024", "insured"), [(2, True), (1, False)])
def test_six_credits_in_twelve_quarters_are_enough_before_the_quarter_of_24(credits_2024, insured):
    earnings = earned(y2024=credits_2024, y2025=4)
    status = insured_status(date(2003, 3, 2), earnings, date(2026, 9, 30))
    assert (status.recent_credits_needed, status.credits_in_window) == (6, 4 + credits_2024)
    assert status.disability_insured is insured


def test_the_twelve_quarters_reach_back_before_21():
    status = insured_status(date(2005, 3, 2), earned(y2023=3, y2024=3), date(2026, 3, 2))
    assert status.disability_insured is True


def test_twenty_older_credits_are_enough_for_the_young_too():
    """Born in June 1996, work at 16 to 20: none of it after 21, all of it in the ten years; handbook 208.1."""
    status = insured_status(date(1997, 6, 1), working(2014, 2018), date(2023, 11, 1))
    assert (status.credits_in_window, status.recent_credits_needed, status.disability_insured) == (20, 20, True)


@pytest.mark.parametrize(("year", "needed"), [(2025, 38), (2024, 37), (2027, 40), (2029, 40)])
def test_a_credit_is_needed_for_each_year_after_21_and_before_onset(year, needed):
    """Born in 1965, 21 attained in 1986: SSA publication 05-10072 gives 38 at 60 and 40 from 62 on."""
    assert insured_status(date(1965, 6, 1), working(1987, 1990), date(year, 6, 1)).credits_needed == needed


def test_someone_born_on_new_years_day_attains_21_in_the_year_before():
    assert insured_status(date(1971, 1, 1), {}, date(2026, 9, 1)).credits_needed == 34
    assert insured_status(date(1971, 1, 2), {}, date(2026, 9, 1)).credits_needed == 33


def test_fewer_than_six_credits_are_never_enough():
    status = insured_status(date(2003, 3, 2), earned(y2025=4, y2026=1), date(2026, 12, 1))
    assert (status.credits_needed, status.fully_insured) == (6, False)


def test_no_credit_counts_in_a_quarter_after_the_one_of_onset():
    """20 CFR 404.146."""
    assert insured_status(date(1980, 1, 5), {2026: ENOUGH}, date(2026, 3, 31)).credits_total == 1
    assert insured_status(date(1980, 1, 5), {2026: ENOUGH}, date(2026, 4, 1)).credits_total == 2


def test_a_later_quarter_insures_when_it_has_the_missing_credit():
    """20 CFR 404.131; POMS DI 10105.070: the waiting months begin once insured."""
    earnings = earned(y2024=1, y2025=3, y2026=3)
    status = insured_status(date(2002, 2, 25), earnings, date(2026, 1, 14))
    assert (status.disability_insured, status.insured_from) == (True, date(2026, 4, 1))


def test_a_quarter_that_has_not_begun_does_not_insure():
    earnings = earned(y2024=1, y2025=3, y2026=3)
    status = insured_status(date(2002, 2, 25), earnings, date(2026, 1, 14), until=date(2026, 3, 31))
    assert (status.disability_insured, status.insured_from) == (False, None)


def test_blind_people_need_no_recent_work():
    old = working(1990, 2005)
    assert insured_status(date(1970, 5, 2), old, date(2026, 6, 1)).disability_insured is False
    assert insured_status(date(1970, 5, 2), old, date(2026, 6, 1), blind=True).disability_insured is True


@pytest.mark.parametrize(("last_year", "ends"), [(2026, date(2031, 12, 31)), (2021, date(2026, 12, 31))])
def test_cover_lasts_five_years_after_the_last_full_year_of_work(last_year, ends):
    status = insured_status(date(1977, 3, 14), working(1996, last_year), date(last_year, 11, 2))
    assert status.date_last_insured == ends


def test_cover_ends_earlier_within_the_year_for_fewer_credits_in_the_oldest_year():
    """20 credits, two of them in the oldest year: put in its last quarters they stay in the window the longest."""
    earnings = earned(y2016=2, y2017=2, y2020=4, y2022=4, y2023=4, y2024=4) | working(1990, 2005)
    assert insured_status(date(1970, 5, 2), earnings, date(2024, 12, 1)).date_last_insured == date(2026, 6, 30)


def test_cover_never_ends_for_blind_people_insured_for_life():
    assert insured_status(date(1970, 5, 2), working(1990, 2005), date(2026, 6, 1), blind=True).date_last_insured is None


def test_cover_of_blind_people_ends_when_years_outgrow_credits():
    """12 credits: enough while at most 12 years have passed since 21, attained in 1991."""
    status = insured_status(date(1970, 5, 2), working(1992, 1994), date(2000, 6, 1), blind=True)
    assert status.date_last_insured == date(2004, 12, 31)


def test_credits_to_come_are_counted_from_today_one_a_quarter():
    person = Lifespan.of(date(1970, 5, 2), date(2026, 11, 24), Law())
    credits = credits_by_year(
        working(1990, 2005) | earned(y2020=4, y2022=4, y2023=4, y2024=4, y2025=2), Law(), date(2026, 11, 24)
    )
    now = Quarter(2026, 4).index
    assert credits_to_come(credits, person, now) == (2, Quarter(2027, 1).index)


def test_days_before_the_program_are_refused():
    with pytest.raises(NotInForce):
        insured_status(date(1900, 1, 1), {}, date(1940, 1, 1))


RECORDS = st.dictionaries(
    st.integers(1960, 2026), st.sampled_from([0, 1500, 3000, 6000, 60_000]).map(Decimal), max_size=45
)
BIRTHS = st.dates(date(1940, 1, 1), date(2006, 12, 31))


@settings(max_examples=400)
@given(BIRTHS, RECORDS, st.booleans())
def test_insured_on_the_date_last_insured_and_not_on_the_next_day(born, earnings, blind):
    ends = insured_status(born, earnings, date(2000, 1, 1), blind=blind).date_last_insured
    days = [] if ends is None or ends.year < 1952 else [ends, ends + timedelta(days=1)]
    answers = [insured_status(born, earnings, day, blind=blind).disability_insured for day in days]
    assert answers in ([], [True, False])


def test_the_date_last_insured_agrees_with_asking_that_day_and_the_next_for_ten_thousand_records():
    wrong = []
    for record in seeded_records(10_000, seed=2026):
        ends = insured_status(record.birth, record.earnings, record.onset).date_last_insured
        if ends is None or ends.year < 1952:
            continue
        days = (ends, ends + timedelta(days=1))
        told = [insured_status(record.birth, record.earnings, day).disability_insured for day in days]
        if told != [True, False]:
            wrong.append((record, told))
    assert wrong == []


@settings(max_examples=400)
@given(BIRTHS, RECORDS, st.dates(date(1995, 1, 1), date(2026, 12, 31)), st.integers(1960, 2026))
def test_more_earnings_never_lower_credits_or_insured_status(born, earnings, onset, year):
    less = insured_status(born, earnings, onset)
    more = insured_status(born, {**earnings, year: earnings.get(year, Decimal(0)) + 5000}, onset)
    assert more.disability_insured >= less.disability_insured
    assert more.fully_insured >= less.fully_insured


@settings(max_examples=200)
@given(BIRTHS, RECORDS, st.dates(date(1951, 1, 1), date(2100, 12, 31)))
def test_no_day_from_1951_to_2100_is_too_much(born, earnings, onset):
    status = insured_status(born, earnings, onset)
    assert 0 <= status.credits_in_window <= 40
    assert 6 <= status.credits_needed <= 40


@settings(max_examples=200)
@given(BIRTHS, RECORDS, st.dates(date(1995, 1, 1), date(2026, 12, 31)))
def test_the_order_in_which_years_are_given_does_not_matter(born, earnings, onset):
    backwards = dict(reversed(list(earnings.items())))
    assert insured_status(born, backwards, onset) == insured_status(born, earnings, onset)


@pytest.mark.parametrize(
    ("onset", "insured_from"),
    [(date(2022, 3, 31), date(2022, 3, 31)), (date(2022, 4, 1), None), (date(2022, 5, 1), None)],
)
def test_an_earlier_quarter_insures_nobody_whose_disability_began_later(onset, insured_from):
    """20 credits of 2012 to 2016 and one of 2022: enough in its first quarter, one too few in the second."""
    earnings = dict.fromkeys(range(2012, 2017), ENOUGH) | {2022: Decimal(1510)} | working(1990, 2000)
    assert insured_status(date(1970, 5, 2), earnings, onset).insured_from == insured_from


@pytest.mark.parametrize(
    ("until", "insured_from"),
    [(None, date(2026, 10, 1)), (date(2026, 10, 1), date(2026, 10, 1)), (date(2026, 9, 30), None)],
)
def test_the_last_quarter_of_the_newest_year_may_insure_once_it_has_begun(until, insured_from):
    """Born in February 2004: six credits in twelve quarters; two of 2025 and the fourth of 2026 make six."""
    earnings = earned(y2025=2, y2026=4)
    assert insured_status(date(2004, 2, 25), earnings, date(2026, 1, 14), until=until).insured_from == insured_from


def test_the_next_quarter_is_the_first_that_may_insure_later():
    earnings = earned(y2024=1, y2025=3, y2026=3)
    status = insured_status(date(2002, 2, 25), earnings, date(2026, 3, 31))
    assert status.insured_from == date(2026, 4, 1)
    assert (status.window_first, status.window_last) == (Quarter(2023, 2), Quarter(2026, 2))


@pytest.mark.parametrize(
    ("onset", "credits_2024", "insured"),
    [
        (date(2026, 6, 30), 3, True),  # thirteen quarters reach back to the second of 2023
        (date(2026, 6, 30), 2, False),
        (date(2026, 7, 1), 3, False),
        (date(2026, 7, 1), 4, True),
    ],
)
def test_currently_insured_takes_six_credits_in_thirteen_quarters(onset, credits_2024, insured):
    earnings = earned(y2023=4, y2024=credits_2024)
    status = insured_status(date(1970, 5, 2), earnings, onset)
    assert status.currently_insured is insured


def test_blind_people_are_told_that_no_recent_credit_is_needed():
    assert (
        insured_status(date(1970, 5, 2), working(1990, 2005), date(2026, 6, 1), blind=True).recent_credits_needed == 0
    )


def test_the_window_shown_is_the_ordinary_one_from_31():
    status = insured_status(date(1970, 5, 2), working(1990, 2005), date(2026, 6, 1))
    assert (status.window_first, status.window_last) == (Quarter(2016, 3), Quarter(2026, 2))
    assert status.elapsed_years == 34


@pytest.mark.parametrize(("amount", "credits"), [("1969.99", 0), ("1970", 1), ("7879.99", 3), ("7880", 4)])
def test_the_newest_year_known_takes_its_own_figure(amount, credits):
    assert sum(count for _year, count in credits_by_year({2027: Decimal(amount)}, Law(), date(2027, 12, 31))) == credits


def test_1978_takes_the_first_figure_of_a_credit_and_1977_the_quarterly_wages():
    assert credits_by_year({1978: Decimal("249.99"), 1977: Decimal("49.99")}, Law(), date(1978, 12, 31)) == []
    assert credits_by_year({1978: Decimal(250), 1977: Decimal(50)}, Law(), date(1978, 12, 31)) == [(1977, 1), (1978, 1)]


def test_credits_in_one_quarter_are_one_at_most():
    at = Quarter(2026, 3).index
    assert credits_between([(2026, 4)], at, at) == 1
    assert credits_between([(2026, 4)], at, at + 1) == 2
    assert credits_between([(2025, 4)], at, at) == 0


@pytest.mark.parametrize(("amount", "ends"), [(Decimal(1280), date(1997, 12, 31)), (Decimal("1279.99"), None)])
def test_fewer_than_six_credits_never_insured_anybody(amount, ends):
    """Born in May 1974, 21 in the second quarter of 1995; a credit of 1996 took 640 dollars."""
    status = insured_status(date(1974, 5, 2), {1995: ENOUGH, 1996: amount}, date(1996, 12, 1))
    assert (status.disability_insured, status.date_last_insured) == (ends is not None, ends)


@pytest.mark.parametrize(("credits_2025", "ends"), [(2, date(2026, 12, 31)), (1, None)])
def test_six_credits_insure_the_young_while_twelve_quarters_hold_them(credits_2025, ends):
    """Born in February 2004, 21 in the first quarter of 2025: twelve quarters, six credits, until March 2028."""
    earnings = earned(y2024=4, y2025=credits_2025)
    assert insured_status(date(2004, 2, 25), earnings, date(2026, 1, 14)).date_last_insured == ends


def test_cover_of_the_young_ends_before_the_quarter_of_31_when_only_their_own_way_insured():
    """Born in May 1995, 31 in the second quarter of 2026: 19 credits in the 39 quarters since 21 are enough before."""
    earnings = earned(y2017=4, y2020=4, y2022=4, y2023=4, y2024=3)
    found = insured_status(date(1995, 5, 20), earnings, date(2025, 6, 1))
    assert found.date_last_insured == date(2026, 3, 31)


def test_one_credit_more_lasts_as_long_as_the_ordinary_way():
    earnings = earned(y2017=4, y2020=4, y2022=4, y2023=4, y2024=4)
    found = insured_status(date(1995, 5, 20), earnings, date(2025, 6, 1))
    assert found.date_last_insured == date(2026, 12, 31)


@pytest.mark.parametrize(("last_year", "ends"), [(1993, date(2000, 12, 31)), (1994, date(2004, 12, 31)), (2001, None)])
def test_blind_people_stay_insured_for_a_year_for_each_credit_until_forty_are_enough(last_year, ends):
    """21 attained in 1991; eight credits carry to 2000, twelve to 2004 (thirteen years need thirteen)."""
    found = insured_status(date(1970, 5, 2), working(1992, last_year), date(1995, 6, 1), blind=True)
    assert found.date_last_insured == ends


@pytest.mark.parametrize(
    ("born", "on", "day"),
    [
        (date(1970, 5, 2), 1991, date(1991, 5, 1)),
        (date(1970, 1, 1), 1990, date(1990, 12, 31)),
    ],
)
def test_years_are_counted_from_the_one_after_21_was_attained(born, on, day):
    person = Lifespan.of(born, date(2026, 11, 24), Law())
    assert person.counts_after_year == on
    assert person.elapsed_years(on + 1) == 0
    assert person.elapsed_years(on + 2) == 1


@pytest.mark.parametrize(("years_ahead", "found"), [(9, (36, Quarter(2035, 3).index)), (8, None)])
def test_credits_to_come_are_looked_for_no_further_than_asked(years_ahead, found):
    person = Lifespan.of(date(1977, 3, 14), date(2026, 11, 24), Law())
    now = Quarter(2026, 4).index
    assert credits_to_come([], person, now, years_ahead=years_ahead) == found


def test_credits_to_come_need_not_be_recent_for_blind_people():
    person = Lifespan.of(date(1970, 5, 2), date(2026, 11, 24), Law())
    credits = credits_by_year(working(1990, 1997), Law(), date(2026, 11, 24))
    now = Quarter(2026, 4).index
    assert credits_to_come(credits, person, now, blind=True) == (3, Quarter(2027, 2).index)
    assert credits_to_come(credits, person, now) == (20, Quarter(2031, 3).index)


@pytest.mark.parametrize(
    ("onset", "month"),
    [(date(2026, 6, 1), Month(2026, 6)), (date(2026, 6, 2), Month(2026, 7)), (date(2026, 12, 31), Month(2027, 1))],
)
def test_the_first_full_month_begins_on_the_day_of_onset_or_after_it(onset, month):
    assert first_full_month(onset) == month


def test_a_year_past_every_figure_takes_the_last_one():
    assert credits_by_year({2200: Decimal(1_000_000)}, Law(), date(2200, 12, 31)) == [(2200, 4)]


def test_the_test_of_the_young_is_the_one_shown_when_both_are_met():
    """21 in the second quarter of 2018, 22 quarters since: eleven credits, exactly those; and 20 in forty."""
    earnings = dict.fromkeys((2014, 2015, 2016, 2021, 2022), ENOUGH) | {2023: Decimal(4920)}
    status = insured_status(date(1997, 6, 1), earnings, date(2023, 11, 1))
    assert (status.credits_in_window, status.recent_credits_needed) == (11, 11)
