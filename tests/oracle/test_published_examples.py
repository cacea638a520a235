"""The independent computation against what Social Security itself published.

Each test names its source. "Read" means the figures stand on the page named; "by hand" means that the page gives the
rule and the figure was worked out on paper from it.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest

from .social_security import (
    BASE,
    COLA,
    FIGURES,
    QUARTER_OF_COVERAGE,
    WAGE_INDEX,
    attains,
    average_indexed_monthly_earnings,
    bend_points,
    computation,
    computation_without_freeze,
    date_last_insured,
    disability_computation_years,
    disability_family_maximum,
    elapsed_years,
    first_month,
    indexed_earnings,
    indexing_factor,
    insured_on,
    needed_to_be_fully_insured,
    period_of_disability_begins,
    primary_insurance_amount,
    quarter_of,
    quarters_of_coverage,
    recent_work_tests,
    to_nearest,
    waiting_period_begins,
    with_colas,
)

ABOVE_ANY_BASE = 1_000_000


def yearly(first, last, dollars):
    return dict.fromkeys(range(first, last + 1), dollars)


# --- The figures ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", range(1979, 2028))
def test_quarter_of_coverage_follows_42_usc_413_d_2(year):
    """Rule read; every yearly amount by the formula."""
    formula = to_nearest(10, 250 * WAGE_INDEX[year - 2] / WAGE_INDEX[1976])
    assert QUARTER_OF_COVERAGE[year] == max(QUARTER_OF_COVERAGE[year - 1], formula)


@pytest.mark.parametrize("year", [year for year in range(1995, 2028) if COLA[year - 1]])
def test_base_follows_42_usc_430_in_years_after_a_cost_of_living_increase(year):
    """Rule read; every yearly amount by the formula."""
    assert BASE[year] == to_nearest(300, 60600 * WAGE_INDEX[year - 2] / WAGE_INDEX[1992])


@pytest.mark.parametrize("year", [year for year in range(1995, 2028) if not COLA[year - 1]])
def test_base_stays_when_there_was_no_cost_of_living_increase(year):
    """42 USC 430(a): no new base in a year without an increase."""
    assert BASE[year] == BASE[year - 1]


@pytest.mark.parametrize(("year", "published"), FIGURES["published_bend_points"].items())
def test_bend_points_from_the_wage_index_are_the_published_ones(year, published):
    """https://www.ssa.gov/oact/cola/bendpoints.html (2027: by hand)."""
    assert list(bend_points(year)) == published


@pytest.mark.parametrize(
    ("year", "factor"),
    [
        (1951, "9.2577416"), (1952, "8.7154763"), (1953, "8.2543065"), (1954, "8.2119317"), (1955, "7.8492718"),
        (1956, "7.3361435"), (1957, "7.1158409"), (1958, "7.0537046"), (1959, "6.7207583"), (1960, "6.4669638"),
        (1974, "3.2268303"), (1975, "3.0024493"), (1976, "2.8086443"), (1977, "2.6498348"), (1978, "2.4548907"),
        (1979, "2.2574145"), (1980, "2.0708821"), (1981, "1.8814864"), (1982, "1.7833111"),
    ],
)  # fmt: skip
def test_indexing_factors_for_1998_of_poms_rs_sea00605_015_exhibit_xx_a(year, factor):
    """Read: POMS RS SEA00605.015, worksheet for eligibility in 1998."""
    assert to_nearest(Fraction(1, 10**7), indexing_factor(year, 1998)) == Fraction(factor)


@pytest.mark.parametrize(
    ("year", "factor"),
    [
        (1951, "3.4937053"), (1952, "3.2890641"), (1953, "3.1150269"), (1954, "3.0990354"), (1955, "2.9621741"),
        (1956, "2.7685287"), (1957, "2.6853904"), (1958, "2.6619413"), (1959, "2.5362934"), (1960, "2.4405159"),
        (1961, "2.3929568"), (1962, "2.2788461"), (1963, "2.2242986"), (1964, "2.1369659"), (1965, "2.0991689"),
        (1966, "1.9803012"), (1967, "1.8758133"), (1968, "1.7551797"), (1969, "1.6592871"), (1970, "1.5808375"),
        (1971, "1.5052054"), (1972, "1.3708599"), (1973, "1.2901364"), (1974, "1.2177478"), (1975, "1.1330704"),
        (1977, "1"), (1978, "1"),
    ],
)  # fmt: skip
def test_indexing_factors_for_1979_of_20_cfr_404_211_ms_a(year, factor):
    """Read: 20 CFR 404.211(d), example of Ms. A, step 1 (1977 and 1978: rule of the same paragraph)."""
    assert to_nearest(Fraction(1, 10**7), indexing_factor(year, 1979)) == Fraction(factor)


# --- Indexed earnings, AIME and PIA: the same law for workers of 62, with the year of 62 as year of eligibility ------


@pytest.mark.parametrize(
    ("eligible", "year", "nominal", "indexed"),
    [
        (2015, 1975, 8070, 41971), (2015, 1976, 8654, 42103), (2015, 1977, 9201, 42233), (2015, 1978, 9963, 42366),
        (2015, 1979, 10869, 42501), (2015, 1980, 11885, 42634), (2015, 1981, 13122, 42766),
        (2011, 1975, 14100, 66509), (2011, 1976, 15300, 67511), (2011, 1977, 16500, 68689), (2011, 1978, 17700, 68264),
        (2011, 1979, 22900, 81214), (2011, 1980, 25900, 84264),
        (2014, 1974, 7509, 41442), (2014, 1975, 8095, 41570), (2014, 1976, 8681, 41701), (2014, 1977, 9230, 41832),
        (2014, 1978, 9994, 41962), (2014, 1979, 10903, 42096),
        (2010, 1974, 13200, 67941), (2010, 1975, 14100, 67527), (2010, 1976, 15300, 68545), (2010, 1977, 16500, 69741),
        (2010, 1978, 17700, 69309),
    ],
)  # fmt: skip
def test_indexed_earnings_of_the_ssa_retirement_examples_of_2014_and_2015(eligible, year, nominal, indexed):
    """Read: ssa.gov/oact/ProgData/retirebenefit1.html, editions 2014 and 2015; the page shows whole dollars."""
    assert to_nearest(1, indexed_earnings({year: nominal}, year, eligible)) == indexed


@pytest.mark.parametrize(
    ("aime", "eligible", "pia"),
    [(4010, 2017, "1796.50"), (8843, 2013, "2595.70"), (3225, 2008, "1444.30"), (3887, 2004, "1565.10")],
)
def test_pia_of_the_ssa_retirement_examples_of_2008_and_2017(aime, eligible, pia):
    """Read: ssa.gov/oact/ProgData/retirebenefit2.html, editions 2008 and 2017, cases A and B."""
    assert primary_insurance_amount(Fraction(aime), eligible) == Fraction(pia)


@pytest.mark.parametrize(
    ("pia", "eligible", "retired", "with_increases"),
    [("1565.10", 2004, date(2008, 1, 1), "1768.00"), ("2595.70", 2013, date(2017, 1, 1), "2687.30")],
)
def test_increases_of_the_ssa_retirement_examples_of_2008_and_2017(pia, eligible, retired, with_increases):
    """Read: the same pages, case B, with the increases of four years."""
    assert with_colas(Fraction(pia), eligible, retired) == Fraction(with_increases)


def test_aime_of_the_ssa_retirement_example_of_2017_case_b():
    """Read: AIME 8,843. Case B earned the maximum each year from 1977 through 2016, 62 in 2013."""
    earnings = yearly(1977, 2016, ABOVE_ANY_BASE)
    assert average_indexed_monthly_earnings(earnings, range(1951, 2017), 2013, 35) == 8843


def test_aime_and_pia_of_the_maximum_earner_of_2025():
    """Read: ssa.gov/oact/cola/Benefits.html: maximum since 22, 62 in 2025, AIME 13,689 and PIA 4,020.90."""
    aime = average_indexed_monthly_earnings(yearly(1985, 2024, ABOVE_ANY_BASE), range(1951, 2025), 2025, 35)
    assert (aime, primary_insurance_amount(aime, 2025)) == (13689, Fraction("4020.90"))


MAXIMUM_EARNERS_AT_62 = [
    (1987, 2205), (1988, 2311), (1989, 2490), (1990, 2648), (1991, 2792), (1992, 2978), (1993, 3154), (1994, 3384),
    (1995, 3493), (1996, 3657), (1997, 3877), (1998, 4144), (1999, 4463), (2000, 4775), (2001, 5126), (2002, 5499),
    (2003, 5729),
]  # fmt: skip


@pytest.mark.parametrize(("year", "aime"), MAXIMUM_EARNERS_AT_62)
def test_aime_of_maximum_earners_retiring_at_62(year, aime):
    """Read: ssa.gov/oact/cola/examplemax.html, editions 2024 and 2025, column "retirement at age 62"."""
    birth = date(year - 62, 1, 2)
    earnings = yearly(birth.year + 22, year - 1, ABOVE_ANY_BASE) if birth.year > 1928 else yearly(1951, year - 1, 10**6)
    computation_years = elapsed_years(birth, year) - 5
    assert average_indexed_monthly_earnings(earnings, range(1951, year), year, computation_years) == aime


MAXIMUM_EARNERS_AT_65 = [
    (1987, 2009, 789, 2184), (1988, 2139, 838, 2227), (1989, 2287, 899, 2297), (1990, 2417, 975, 2379),
    (1991, 2531, 1022, 2367), (1992, 2716, 1088, 2430), (1993, 2878, 1128, 2447), (1994, 3024, 1147, 2424),
    (1995, 3219, 1199, 2464), (1996, 3402, 1248, 2502), (1997, 3634, 1326, 2583), (1998, 3750, 1342, 2560),
    (1999, 3926, 1373, 2585), (2000, 4161, 1435, 2636), (2001, 4440, 1538, 2729), (2002, 4770, 1660, 2872),
]  # fmt: skip


@pytest.mark.parametrize(("year", "aime", "initial", "in_2024"), MAXIMUM_EARNERS_AT_65)
def test_aime_pia_and_all_increases_of_maximum_earners_retiring_at_65(year, aime, initial, in_2024):
    """Read: ssa.gov/oact/cola/examplemax.html, edition 2024, column "retirement at age 65", to 2002.

    Until then 65 was full retirement age, so the monthly benefit is the PIA, cut to whole dollars; the amount in 2024
    carries every increase since.
    """
    birth = date(year - 65, 1, 2)
    earnings = yearly(max(1951, birth.year + 22), year - 1, ABOVE_ANY_BASE)
    computation_years = elapsed_years(birth, year) - 5
    computed = average_indexed_monthly_earnings(earnings, range(1951, year), year - 3, computation_years)
    pia = primary_insurance_amount(computed, year - 3)
    assert computed == aime
    assert floor(with_colas(pia, year - 3, date(year, 1, 1))) == initial
    assert floor(with_colas(pia, year - 3, date(2024, 1, 1))) == in_2024


@pytest.mark.parametrize(("year", "in_2025"), [(1987, 2238), (1988, 2283), (1989, 2354), (1990, 2438), (1991, 2426)])
def test_increases_to_2025_of_maximum_earners_retiring_at_65(year, in_2025):
    """Read: the same page, edition 2025."""
    birth = date(year - 65, 1, 2)
    earnings = yearly(max(1951, birth.year + 22), year - 1, ABOVE_ANY_BASE)
    computation_years = elapsed_years(birth, year) - 5
    aime = average_indexed_monthly_earnings(earnings, range(1951, year), year - 3, computation_years)
    pia = primary_insurance_amount(aime, year - 3)
    assert floor(with_colas(pia, year - 3, date(2025, 1, 1))) == in_2025


# --- Years counted for disability ------------------------------------------------------------------------------------


def test_elapsed_and_computation_years_of_bob_in_poms_rs_00605_225():
    """Read: onset 3 October 1981: elapsed years 1951-1980, 30; computation years 25."""
    elapsed = elapsed_years(date(1924, 4, 18), 1981)
    assert (elapsed, disability_computation_years(elapsed)) == (30, 25)


def test_years_of_bob_without_the_period_of_disability_in_poms_rs_00605_225():
    """Read: waiting period from February 1982: elapsed years 1951-1981, 31; computation years 26."""
    waiting = waiting_period_begins(date(1981, 10, 3), date(1983, 7, 20))
    elapsed = elapsed_years(date(1924, 4, 18), waiting.year)
    assert (waiting, elapsed, disability_computation_years(elapsed)) == (date(1982, 2, 1), 31, 26)


@pytest.mark.parametrize(
    ("elapsed", "years"),
    [(0, 2), (2, 2), (3, 3), (4, 4), (5, 4), (9, 8), (10, 8), (24, 20), (25, 20), (30, 25), (40, 35)],
)
def test_one_year_in_five_is_left_out_at_most_five_and_two_remain_poms_rs_00605_230(elapsed, years):
    """Rule read; by hand."""
    assert disability_computation_years(elapsed) == years


# --- Family maximum of POMS RS 00615.742: by hand -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("aime", "pia", "maximum"),
    [
        (600, "540.00", "540.00"),  # 85 % of 600 is 510, below the PIA: nothing for the family
        (1286, "1157.40", "1157.40"),  # 1,093.10, still below
        (2000, "1385.80", "1700.00"),  # 85 % of 2,000, below one and a half PIA, 2,078.70
        (9000, "3413.80", "5120.70"),  # one and a half PIA, below 85 % of 9,000, 7,650
        (1001, "900.90", "900.90"),
        (1501, "1226.20", "1275.80"),  # 1,275.85 cut to the dime
    ],
)
def test_disability_family_maximum_of_poms_rs_00615_742(aime, pia, maximum):
    """Rule read; by hand."""
    assert disability_family_maximum(Fraction(aime), Fraction(pia)) == Fraction(maximum)


# --- Quarters of coverage -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("year", "dollars", "quarters"),
    [
        (2010, 1119, 0), (2010, 1120, 1), (2010, 4479, 3), (2010, 4480, 4), (2010, 60000, 4),
        (2016, 1260, 1), (2016, 2520, 2), (2016, 3780, 3), (2016, 5040, 4),
        (2019, 1360, 1), (2019, 5440, 4), (2022, 1510, 1), (2022, 6040, 4), (2023, 6560, 4), (2023, "6559.99", 3),
        (2017, 5200, 4), (1978, 250, 1), (1978, 1000, 4),
    ],
)  # fmt: skip
def test_quarters_of_coverage_by_yearly_earnings(year, dollars, quarters):
    """Read: 05-10029 and 05-10072 as reproduced for 2010, 2016, 2017, 2019, 2022, 2023; 20 CFR 404.143(a) for 1978."""
    assert quarters_of_coverage({year: dollars}, year) == quarters


def test_more_than_twice_but_less_than_three_times_the_amount_makes_two_20_cfr_404_143():
    """Read: the example in 20 CFR 404.143(a), here with the amount of 2010."""
    assert quarters_of_coverage({2010: 3359}, 2010) == 2


# --- Insured status -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "age", "day"),
    [
        (date(2000, 1, 15), 18, date(2018, 1, 14)),  # read: Amy, POMS DI 25501.330 A.2
        (date(1986, 7, 1), 22, date(2008, 6, 30)),  # read: Steve, POMS DI 25501.330 A.4
        (date(1995, 1, 1), 31, date(2025, 12, 31)),  # by hand
        (date(2004, 2, 29), 21, date(2025, 2, 28)),  # by hand
    ],
)
def test_an_age_is_attained_the_day_before_the_birthday(born, age, day):
    assert attains(born, age) == day


@pytest.mark.parametrize(
    ("age", "credits"),
    [
        (31, 20), (35, 20), (42, 20), (44, 22), (46, 24), (48, 26), (50, 28), (52, 30), (54, 32), (56, 34), (58, 36),
        (60, 38), (62, 40), (64, 40), (66, 40),
    ],
)  # fmt: skip
def test_credits_needed_by_age_of_ssa_publication_05_10029(age, credits):
    """Read: the table "born after 1929, become disabled at age ..." as reproduced in 2010 and 2014 editions."""
    onset = date(2025, 9, 15)
    born = date(2025 - age, 3, 10)
    lifetime = needed_to_be_fully_insured(born, onset.year)
    (_window, recent), *_others = recent_work_tests(born, quarter_of(onset))
    assert max(lifetime, recent) == credits


JOHN_JONES = {1961: 50, 1962: 100, 1963: 100, 1964: 150, 1966: 100, 1967: 150}


def test_john_jones_of_poms_rs_00301_147_needs_13_of_26_quarters():
    """Read: born 16 July 1940, disabled 4 March 1968: 26 quarters since the third of 1961, 13 needed, 13 there."""
    onset = date(1968, 3, 4)
    _forty, (since_21, needed) = recent_work_tests(date(1940, 7, 16), quarter_of(onset))
    status = insured_on(date(1940, 7, 16), JOHN_JONES, onset)
    assert (len(since_21), needed) == (26, 13)
    assert (13, 13) in status["tests"]
    assert status["insured"]


def test_john_jones_with_one_quarter_less_is_not_insured():
    """By hand: the same record less one quarter of 1967."""
    status = insured_on(date(1940, 7, 16), JOHN_JONES | {1967: 100}, date(1968, 3, 4))
    assert status["fully"]
    assert not status["insured"]


def test_disabled_at_27_needs_12_credits_of_24_quarters():
    """Read: 05-10072, half the time since 21: at 27, three of six years. The quarter of turning 27 ends the window."""
    _forty, (since_21, needed) = recent_work_tests(date(1998, 5, 20), quarter_of(date(2025, 6, 1)))
    assert (len(since_21), needed) == (24, 12)


@pytest.mark.parametrize(
    ("onset", "length", "needed"),
    [
        (date(2019, 5, 20), 12, 6),  # born 20 August 1997: 21 in 2018, third quarter; 3 quarters since
        (date(2021, 6, 30), 12, 6),  # 11 quarters since 21
        (date(2021, 7, 1), 12, 6),  # 12 quarters since 21, half of them
        (date(2021, 10, 1), 13, 6),  # 13, lowered to 12
        (date(2022, 1, 1), 14, 7),
        (date(2022, 4, 1), 15, 7),
    ],
)
def test_under_31_an_odd_number_of_quarters_is_lowered_and_six_is_the_least_handbook_208(onset, length, needed):
    """Rule read: Handbook 208.2 and 208.3; by hand."""
    _forty, (quarters, enough) = recent_work_tests(date(1997, 8, 20), quarter_of(onset))
    assert (len(quarters), enough) == (length, needed)


@pytest.mark.parametrize(("onset", "tests"), [(date(2025, 9, 30), 2), (date(2025, 10, 1), 1)])
def test_the_special_test_ends_before_the_quarter_of_attaining_31(onset, tests):
    """By hand: born 1 January 1995, 31 is attained on 31 December 2025."""
    assert len(recent_work_tests(date(1995, 1, 1), quarter_of(onset))) == tests


def test_the_first_year_of_the_window_gives_its_later_quarters_only():
    """By hand: window from the third quarter of 2016; four quarters of 2016 lie there as two."""
    earnings = {2016: 50000} | yearly(2017, 2020, 50000)
    assert insured_on(date(1980, 3, 3), earnings, date(2026, 6, 15))["in_window"] == 18


def test_two_credits_of_the_first_year_of_the_window_are_put_in_its_last_half():
    """By hand, POMS RS 00301.230 B: two credits of 2016 in its third and fourth quarter make twenty."""
    earnings = {2016: 2520} | yearly(2017, 2020, 50000) | {2022: 3020}
    assert insured_on(date(1980, 3, 3), earnings, date(2026, 6, 15))["in_window"] == 20


def test_of_the_onset_year_only_quarters_begun_by_onset_count_20_cfr_404_146():
    """By hand: four credits of 2026, onset in the first quarter: one in the window, one for life."""
    status = insured_on(date(1980, 3, 3), {2026: 50000}, date(2026, 3, 31))
    assert (status["in_window"], status["total"]) == (1, 1)


def test_credits_of_the_onset_year_can_insure_some_months_after_onset():
    """By hand, 20 CFR 404.131(a): 18 credits before 2026 and four of 2026; the twentieth lies in the second quarter."""
    earnings = yearly(2018, 2021, 50000) | {2022: 3020, 2026: 50000}
    birth, onset = date(1985, 3, 3), date(2026, 2, 10)
    assert not insured_on(birth, earnings, onset)["insured"]
    assert period_of_disability_begins(birth, earnings, onset, date(2026, 11, 24)) == date(2026, 4, 1)
    assert period_of_disability_begins(birth, earnings, onset, date(2026, 3, 31)) == onset  # April has not begun


# --- Date last insured ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("first", "insured_until"), [(2007, date(2016, 12, 31)), (2012, date(2021, 12, 31))])
def test_five_full_years_insure_for_five_more(first, insured_until):
    """Read: the two charts of ankerholzsmith.com, Last-Insured Date Illustration (a law firm's)."""
    earnings = yearly(first, first + 4, 50000)
    assert date_last_insured(date(1985, 3, 3), earnings, date(first + 4, 12, 31)) == insured_until


def test_fully_insured_status_can_end_insurance_before_the_40_quarters_do():
    """Read: born 1954, 33 credits, 20 of them in 2003-2009: fully insured to 2009 (californiasocialsecurityattorney
    .blogspot.com, October 2016). The split of the credits over the years is by hand."""
    earnings = yearly(1976, 1978, 5000) | {1979: 260} | yearly(2003, 2006, 50000) | {2008: 2100, 2009: 2180}
    assert date_last_insured(date(1954, 6, 15), earnings, date(2009, 12, 31)) == date(2009, 12, 31)


def test_credits_of_a_partial_year_are_put_late_in_it():
    """Read: the twentieth credit counted back is put in the last quarter of 2002, insurance ends 30 September 2012
    (socsecnews.blogspot.com, 28 September 2011). The record itself is by hand."""
    earnings = yearly(1990, 1992, 50000) | {2002: 870} | yearly(2003, 2006, 50000) | {2007: 3000}
    assert date_last_insured(date(1968, 3, 3), earnings, date(2011, 9, 28)) == date(2012, 9, 30)


def test_several_insured_periods_give_the_latest_poms_di_25501_320():
    """Rule read; by hand: insured to the end of 1994, and again to the end of 2014."""
    earnings = yearly(1985, 1989, 50000) | yearly(2005, 2009, 50000)
    birth = date(1960, 3, 3)
    assert date_last_insured(birth, earnings, date(1990, 1, 1)) == date(1994, 12, 31)
    assert date_last_insured(birth, earnings, date(2026, 11, 24)) == date(2014, 12, 31)


def test_who_was_never_insured_has_no_date():
    """By hand: five credits."""
    assert date_last_insured(date(2000, 3, 3), {2022: 50000, 2023: 1640}, date(2026, 11, 24)) is None


# --- First month of entitlement -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("onset", "applied_on", "entitled"),
    [
        (date(1977, 11, 15), date(1978, 1, 10), date(1978, 5, 1)),  # read: SSR 83-4c; the day of application is by hand
        (date(2011, 6, 24), date(2012, 1, 10), date(2011, 12, 1)),  # read: SSA column in areavoices.com, January 2012
        (date(2011, 6, 24), date(2011, 7, 10), date(2011, 12, 1)),  # read: the same column, second example
        (date(2014, 9, 22), date(2014, 10, 1), date(2015, 3, 1)),  # read: socialsecurityreport.org
        (date(2015, 3, 3), date(2015, 4, 1), date(2015, 9, 1)),  # read: midwestdisability.com on Handbook 502.1
        (date(2015, 3, 1), date(2015, 4, 1), date(2015, 8, 1)),  # read: the same, onset on the first
        (date(2005, 9, 3), date(2006, 3, 15), date(2006, 3, 1)),  # read: ssdanswers.com, example 2
        (date(2003, 8, 17), date(2006, 3, 15), date(2005, 3, 1)),  # read: ssdanswers.com, example 1
        (date(1981, 10, 3), date(1983, 7, 20), date(1982, 7, 1)),  # waiting period read: Bob, POMS RS 00605.225
    ],
)
def test_first_month_after_five_full_months(onset, applied_on, entitled):
    assert first_month(onset, applied_on, als=False) == entitled


@pytest.mark.parametrize(
    ("onset", "applied_on", "entitled"),
    [
        (date(2026, 3, 2), date(2026, 4, 1), date(2026, 4, 1)),
        (date(2026, 3, 1), date(2026, 4, 1), date(2026, 3, 1)),
        (date(2024, 3, 1), date(2026, 4, 1), date(2025, 4, 1)),
    ],
)
def test_no_wait_with_als_but_a_full_month_and_twelve_months_back(onset, applied_on, entitled):
    """Rule read: POMS DI 10105.075 B; by hand."""
    assert first_month(onset, applied_on, als=True) == entitled


# --- A whole disability computation ---------------------------------------------------------------------------------


def test_a_whole_disability_computation_by_hand():
    """By hand. Born 10 May 2000, disabled 20 June 2025: elapsed 2022-2024, none left out, base years through 2024.

    Indexing year 2023, so 2022 is raised by 66,621.80 / 63,795.13 to 31,329.24 (30,000); 2023 and 2024 stay. Sum
    31,329.24 + 33,000 + 36,000 = 100,329.24, over 36 months 2,786. PIA .9 x 1,226 + .32 x 1,560 = 1,602.60, with the
    increase of December 2025 (2.8 percent, 1,647.47) 1,647.40. Family: 85 % of 2,786 is 2,368.10, below 2,403.90;
    with the increase 2,434.40.
    """
    earnings = {2021: 5000, 2022: 30000, 2023: 33000, 2024: 36000, 2025: 18000}
    onset = date(2025, 6, 20)
    entitled = first_month(onset, date(2025, 8, 1), als=False)
    assert entitled == date(2025, 12, 1)
    assert computation(date(2000, 5, 10), earnings, onset, entitled) == {
        "elapsed": 3,
        "computation_years": 3,
        "aime": Decimal(2786),
        "pia_at_eligibility": Decimal("1602.60"),
        "pia": Decimal("1647.40"),
        "family_maximum": Decimal("2434.40"),
    }


def test_earnings_of_the_onset_year_count_when_entitlement_begins_in_a_later_year():
    """By hand: as above, disabled one month later: 2025 is a base year, 40,000 takes the place of 31,329.24."""
    earnings = {2022: 30000, 2023: 33000, 2024: 36000, 2025: 40000}
    computed = computation(date(2000, 5, 10), earnings, date(2025, 7, 20), date(2026, 1, 1))
    assert computed["aime"] == Decimal(3027)  # 109,000 over 36 months


def test_earnings_of_the_year_of_entitlement_count_from_the_january_after_it():
    """By hand, 42 USC 415(f)(2): 2025, 60,000, takes the place of 31,329.24 from January 2026 on, not before."""
    earnings = {2022: 30000, 2023: 33000, 2024: 36000, 2025: 60000}
    birth, onset, entitled = date(2000, 5, 10), date(2025, 6, 20), date(2025, 12, 1)
    assert computation(birth, earnings, onset, entitled, date(2025, 12, 1))["aime"] == Decimal(2786)
    assert computation(birth, earnings, onset, entitled, date(2026, 1, 1))["aime"] == Decimal(3583)  # 129,000 / 36


@pytest.mark.parametrize(("dollars", "aime", "pia"), [(839, 451, "417.20"), (840, 453, "419.10")])
def test_a_recomputation_must_raise_the_pia_by_a_dollar_poms_rs_00605_501(dollars, aime, pia):
    """Rule read: 90 cents are not enough, not even where they would lift the benefit paid by a dollar; by hand.

    Born 13 September 1963, disabled 1 July 2025, entitled December 2025: 189,420 over 420 months, 451; PIA 405.90,
    with the increase of December 2025 417.20. With 839 dollars of 2025 it would be 452, 406.80 and 418.10.
    """
    earnings = yearly(2023, 2024, 94710) | {2025: dollars}
    computed = computation(date(1963, 9, 13), earnings, date(2025, 7, 1), date(2025, 12, 1), date(2026, 1, 1))
    assert (computed["aime"], computed["pia"]) == (Decimal(aime), Decimal(pia))


def test_eligibility_is_in_the_year_of_62_when_disabled_later():
    """By hand: born 2 February 1962, 62 in 2024, so 1 from 2022 on, and bend points of 2024.

    147,000 + 160,200 + 168,600 + 176,100 = 651,900, over 420 months 1,552. PIA .9 x 1,174 + .32 x 378 = 1,177.50;
    with 2.5 percent of December 2024 1,206.90, with 2.8 percent of December 2025 1,240.60.
    """
    computed = computation(date(1962, 2, 2), yearly(2022, 2025, ABOVE_ANY_BASE), date(2026, 3, 1), date(2026, 8, 1))
    assert (computed["elapsed"], computed["computation_years"]) == (40, 35)
    assert (computed["aime"], computed["pia_at_eligibility"]) == (Decimal(1552), Decimal("1177.50"))
    assert computed["pia"] == Decimal("1240.60")


def test_an_onset_late_in_december_may_be_computed_in_the_next_year_poms_rs_00605_225():
    """Rule read; by hand that eligibility moves from 2025 to 2026 and one more year elapses."""
    birth, earnings, onset = date(1980, 3, 3), yearly(2002, 2025, 60000), date(2025, 12, 15)
    freeze = computation(birth, earnings, onset, date(2026, 6, 1))
    without = computation_without_freeze(birth, earnings, onset, date(2026, 2, 1))
    assert (freeze["elapsed"], without["elapsed"]) == (23, 24)
    assert without["pia"] > freeze["pia"]
