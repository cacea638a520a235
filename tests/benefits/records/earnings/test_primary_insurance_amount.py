"""The monthly amount: each rounding, each year that counts, and the two ways to work it out."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benefits import Month, disability_computation
from benefits.law import NotInForce
from benefits.records.earnings.primary_insurance_amount import base_years

BORN = date(1977, 3, 14)
LEVEL = {year: Decimal(40_000) for year in range(1999, 2027)}


def computed(earnings, onset, entitlement, born=BORN, **more):
    return disability_computation(born, earnings, onset, entitlement, **more)


def test_earnings_are_brought_up_to_the_wages_two_years_before_and_then_counted_as_they_are():
    """2016 in the wages of 2024: 48,000 x 69,846.57 / 48,642.15 = 68,924.49, 42 USC 415(b)(3)."""
    rows = base_years({2016: Decimal(48_000), 2024: Decimal(62_400), 2025: Decimal(64_000)}, 2026, 2025)
    assert [(row.year, row.indexed) for row in rows] == [(2016, 6_892_449), (2024, 6_240_000), (2025, 6_400_000)]


@pytest.mark.parametrize(
    ("amount", "counted"), [("118500", 11_850_000), ("118500.01", 11_850_000), ("900000", 11_850_000)]
)
def test_earnings_above_the_maximum_of_the_year_are_cut_to_it(amount, counted):
    assert base_years({2016: Decimal(amount)}, 2026, 2025)[0].counted == counted


@pytest.mark.parametrize(
    ("onset", "entitlement", "elapsed", "dropped", "years"),
    [
        (date(2026, 6, 15), Month(2026, 12), 27, 5, 22),
        (date(2018, 6, 15), Month(2018, 12), 19, 3, 16),
        (date(2024, 6, 15), Month(2024, 12), 25, 5, 20),
        (date(2023, 6, 15), Month(2023, 12), 24, 4, 20),
        (date(2004, 6, 15), Month(2004, 12), 5, 1, 4),
        (date(2003, 6, 15), Month(2003, 12), 4, 0, 4),
        (date(2000, 6, 15), Month(2000, 12), 1, 0, 2),
    ],
)
def test_one_year_in_five_is_dropped_five_at_most_and_two_years_remain(onset, entitlement, elapsed, dropped, years):
    found = computed(LEVEL, onset, entitlement)
    assert (found.elapsed_years, found.dropout_years, found.computation_years) == (elapsed, dropped, years)


@pytest.mark.parametrize(
    ("yearly", "aime", "amount"),
    [(1286 * 12 * 2, 1286, "1157.4"), (1287 * 12 * 2, 1287, "1157.7"), (7749 * 12 * 2, 7749, "3225.5")],
)
def test_the_formula_bends_where_the_law_says(yearly, aime, amount):
    """Born in 2004: two computation years; the amount is cut to the dime, 42 USC 415(a)(1)(A)."""
    earnings = {2024: Decimal(yearly) / 2, 2025: Decimal(yearly) / 2}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1))
    assert (found.aime, found.pia_at_eligibility) == (Decimal(aime), Decimal(amount))


def test_average_earnings_are_cut_to_the_dollar():
    earnings = {2024: Decimal("12011.99"), 2025: Decimal("12011.99")}
    assert computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1)).aime == 1000


@pytest.mark.parametrize(
    ("month", "amount"), [(Month(2026, 11), "900"), (Month(2026, 12), "932.4"), (Month(2027, 11), "932.4")]
)
def test_the_increase_of_december_counts_from_december_on(month, amount):
    earnings = {2024: Decimal(12_000), 2025: Decimal(12_000)}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1), as_of_month=month)
    assert (found.pia_at_eligibility, found.pia, found.in_effect) == (Decimal(900), Decimal(amount), month)


def test_an_earlier_month_of_the_screen_does_not_move_the_amount_before_entitlement():
    found = computed(LEVEL, date(2026, 11, 2), Month(2027, 5), as_of_month=Month(2026, 11))
    assert found.in_effect == Month(2027, 5)


def test_the_year_of_onset_counts_when_entitlement_begins_in_a_later_year():
    earnings = {2024: Decimal(12_000), 2025: Decimal(12_000), 2026: Decimal(24_000)}
    born = date(2004, 3, 1)
    assert computed(earnings, date(2026, 7, 1), Month(2026, 12), born=born).aime == 1000
    assert computed(earnings, date(2026, 7, 2), Month(2027, 1), born=born).aime == 1500


@pytest.mark.parametrize(("late", "aime"), [("12047.99", 1000), ("12048", 1002)])
def test_later_earnings_come_in_when_they_raise_the_amount_by_a_dollar(late, aime):
    """42 USC 415(f)(4): 0.9 x 1,001 is 90 cents more, 0.9 x 1,002 is 1.80 more."""
    earnings = {2023: Decimal(0), 2024: Decimal(12_000), 2025: Decimal(12_000), 2026: Decimal(late)}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1), as_of_month=Month(2027, 1))
    assert found.aime == aime


def test_eligibility_at_62_fixes_the_year_when_it_came_first():
    found = computed(LEVEL, date(2026, 6, 15), Month(2026, 12), born=date(1962, 6, 1))
    assert (found.eligibility_year, found.elapsed_years) == (2024, 40)


def test_waiting_months_that_begin_in_january_may_give_the_higher_amount():
    """42 USC 420: onset in December, waiting from January; wages rose by more than prices."""
    earnings = {year: Decimal(200_000) for year in range(1999, 2027)}
    before = computed(earnings, date(2026, 12, 1), Month(2027, 5))
    after = computed(earnings, date(2026, 12, 2), Month(2027, 6))
    assert (before.eligibility_year, before.leaves_out_disability) == (2026, True)
    assert (after.eligibility_year, after.leaves_out_disability) == (2027, False)
    assert after.pia > before.pia


@pytest.mark.parametrize(
    ("monthly", "amount", "family"),
    [
        (500, "450", "450"),  # 85 % of 500 is less than the amount: nothing for the family
        (1500, "1225.8", "1275"),  # 85 % of 1,500, between the amount and one and a half times it
        (4000, "2025.8", "3038.7"),  # one and a half times the amount, less than 85 % of 4,000
    ],
)
def test_the_family_maximum_is_the_smaller_of_two_and_never_below_the_amount(monthly, amount, family):
    earnings = {2024: Decimal(monthly * 12), 2025: Decimal(monthly * 12)}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1))
    assert (found.pia_at_eligibility, found.family_maximum) == (Decimal(amount), Decimal(family))


def test_what_is_paid_is_cut_to_the_dollar():
    earnings = {2024: Decimal(18_000), 2025: Decimal(18_000)}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1))
    assert (found.pia, found.monthly_benefit) == (Decimal("1225.8"), Decimal(1225))


def test_eligibility_before_1979_is_refused():
    with pytest.raises(NotInForce):
        computed(LEVEL, date(1978, 6, 15), Month(1978, 12), born=date(1940, 1, 5))


RECORDS = st.dictionaries(
    st.integers(1965, 2026), st.decimals(0, 200_000, places=2, allow_nan=False, allow_infinity=False), max_size=45
)


@settings(max_examples=300)
@given(
    st.dates(date(1955, 1, 1), date(2004, 12, 31)),
    RECORDS,
    st.dates(date(2000, 1, 1), date(2026, 12, 31)),
    st.integers(1965, 2026),
    st.decimals(1, 50_000, places=2),
)
def test_more_earnings_never_lower_the_amount(born, earnings, onset, year, more):
    entitlement = Month.of(onset) + 6
    less = disability_computation(born, earnings, onset, entitlement)
    raised = {**earnings, year: earnings.get(year, Decimal(0)) + more}
    assert disability_computation(born, raised, onset, entitlement).pia >= less.pia


@settings(max_examples=200)
@given(st.dates(date(1955, 1, 1), date(2030, 12, 31)), RECORDS, st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_no_year_to_come_is_too_much(born, earnings, onset):
    found = disability_computation(born, earnings, onset, Month.of(onset) + 6)
    assert found.pia <= found.family_maximum <= found.pia * 2


@pytest.mark.parametrize(
    ("born", "year", "amount"),
    [(date(1960, 3, 1), 1982, "453.8"), (date(1961, 3, 1), 1983, "467.6")],
)
def test_the_formula_rounded_up_for_eligibility_through_1982_and_cuts_since(born, year, amount):
    """An average of 1,001: 207 and 0.32 x 771 make 453.72; the next year 228.60 and 0.32 x 747 make 467.64."""
    earnings = {year - 2: Decimal(12_012), year - 1: Decimal(12_012)}
    found = computed(earnings, date(year, 2, 10), Month(year, 5), born=born, waiting_months=0)
    assert (found.aime, found.pia_at_eligibility) == (1001, Decimal(amount))


@pytest.mark.parametrize(
    ("month", "pia"),
    [
        (Month(1981, 5), "508"),
        (Month(1981, 6), "564.9"),  # 564.896, raised to the next ten cents
        (Month(1982, 5), "564.9"),
        (Month(1982, 6), "606.7"),  # 606.7026, cut
        (Month(1983, 12), "627.9"),
        (Month(1984, 12), "649.8"),
    ],
)
def test_increases_were_rounded_up_until_june_1982(month, pia):
    """An average of 1,205: 189.90 and 0.32 x 994 make 507.98."""
    earnings = {year: Decimal(9000 + year) for year in range(1967, 1981)}
    found = computed(earnings, date(1981, 1, 10), month, born=date(1945, 3, 14), waiting_months=0)
    assert found.pia == Decimal(pia)


def test_the_increase_of_the_year_of_eligibility_counts_and_that_of_the_year_before_does_not():
    earnings = {2023: Decimal(12_000), 2024: Decimal(12_000), 2025: Decimal(12_000)}
    of_2025 = computed(earnings, date(2025, 7, 1), Month(2025, 12), born=date(2004, 3, 1), as_of_month=Month(2026, 1))
    of_2026 = computed(earnings, date(2026, 1, 2), Month(2026, 7), born=date(2004, 3, 1))
    assert of_2025.pia > of_2025.pia_at_eligibility
    assert of_2026.pia == of_2026.pia_at_eligibility


@pytest.mark.parametrize(("monthly", "amount", "family"), [(1501, "1226.2", "1275.8"), (4002, "2026.5", "3039.7")])
def test_the_family_maximum_is_cut_to_ten_cents(monthly, amount, family):
    """85 % of 1,501 is 1,275.85; one and a half times 2,026.50 is 3,039.75."""
    earnings = {2024: Decimal(monthly * 12), 2025: Decimal(monthly * 12)}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1))
    assert (found.pia_at_eligibility, found.family_maximum_at_eligibility) == (Decimal(amount), Decimal(family))


def test_the_family_maximum_grows_with_each_increase():
    earnings = {2024: Decimal(18_012), 2025: Decimal(18_012)}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1), as_of_month=Month(2026, 12))
    assert found.family_maximum == Decimal("1321.7")  # 1,275.80 and 3.6 %


@pytest.mark.parametrize(("amount", "counted"), [("50000", 5_000_000), ("184500.01", 18_450_000)])
def test_years_after_the_year_of_eligibility_count_as_they_are_up_to_their_maximum(amount, counted):
    (row,) = base_years({2026: Decimal(amount)}, 2024, 2026)
    assert (row.counted, row.indexed) == (counted, counted)


def test_base_years_reach_from_1951_to_the_last_one_asked_for():
    earnings = dict.fromkeys((1950, 1951, 2025, 2026), Decimal(1000))
    assert [row.year for row in base_years(earnings, 2026, 2025)] == [1951, 2025]
    assert [row.year for row in base_years(earnings, 2026, 2026)] == [1951, 2025, 2026]


def test_an_indexed_year_is_rounded_to_the_nearest_cent():
    """2016 in the wages of 2024 is multiplied by 1.43592686..."""
    rows = base_years({2016: Decimal("0.34"), 2017: Decimal("0.35")}, 2026, 2025)
    assert [row.indexed for row in rows] == [49, 49]


@pytest.mark.parametrize(
    ("onset", "aime", "leaves_out"),
    [(date(2026, 1, 1), 1500, False), (date(2026, 1, 2), 1500, True)],
)
def test_work_in_the_year_of_onset_is_work_before_it_unless_that_is_new_years_day(onset, aime, leaves_out):
    """Entitled in 2027 after a late application: 12,000 of 2025 and 24,000 of 2026 over 24 months."""
    earnings = {2024: Decimal(12_000), 2025: Decimal(12_000), 2026: Decimal(24_000)}
    found = computed(earnings, onset, Month(2027, 1), born=date(2004, 3, 1))
    assert (found.aime, found.leaves_out_disability) == (aime, leaves_out)


def test_the_year_before_new_years_day_counts():
    earnings = {2024: Decimal(12_000), 2025: Decimal(24_000)}
    found = computed(earnings, date(2026, 1, 1), Month(2026, 6), born=date(2004, 3, 1))
    assert (found.aime, found.last_base_year, found.leaves_out_disability) == (1500, 2025, True)


@pytest.mark.parametrize(
    ("year", "aime", "leaves_out"),
    [
        (2025, 1500, False),  # earned while disabled: counted by the second way, 42 USC 420
        (2026, 1500, False),
        (2027, 1000, True),  # the year of the recomputation itself
    ],
)
def test_earnings_of_years_of_disability_count_by_the_second_way_when_they_give_more(year, aime, leaves_out):
    """Onset in February 2024, worked out anew for January 2027; 36,000 over 24 months are 1,500."""
    earnings = {2022: Decimal(12_000), 2023: Decimal(12_000)} | {year: Decimal(24_000)}
    found = computed(earnings, date(2024, 2, 10), Month(2024, 8), born=date(2002, 3, 1), as_of_month=Month(2027, 1))
    assert (found.aime, found.leaves_out_disability) == (aime, leaves_out)


@pytest.mark.parametrize(("blind", "leaves_out"), [(True, False), (False, True)])
def test_the_second_way_is_open_only_to_somebody_insured_when_the_waiting_months_begin(blind, leaves_out):
    """Work until 2005 and again in 2021: in 2020 blind people alone were insured."""
    earnings = dict.fromkeys(range(1995, 2006), Decimal(30_000)) | {2021: Decimal(90_000)}
    found = computed(
        earnings,
        date(2020, 2, 10),
        Month(2020, 8),
        born=date(1974, 3, 1),
        as_of_month=Month(2023, 1),
        blind=blind,
    )
    assert found.leaves_out_disability is leaves_out


@pytest.mark.parametrize(("waiting", "year"), [(5, 2027), (6, 2026)])
def test_the_waiting_months_are_counted_back_from_entitlement_but_not_before_the_first_full_month(waiting, year):
    earnings = {year: Decimal(200_000) for year in range(1999, 2027)}
    found = computed(earnings, date(2026, 11, 10), Month(2027, 6), waiting_months=waiting)
    assert found.eligibility_year == year


def test_five_months_of_waiting_are_the_rule():
    earnings = {year: Decimal(200_000) for year in range(1999, 2027)}
    assert computed(earnings, date(2026, 12, 2), Month(2027, 6)) == computed(
        earnings, date(2026, 12, 2), Month(2027, 6), waiting_months=5
    )


def test_nothing_is_worked_out_anew_within_the_year_of_entitlement():
    earnings = {2023: Decimal(0), 2024: Decimal(12_000), 2025: Decimal(12_000), 2026: Decimal(60_000)}
    found = computed(earnings, date(2026, 2, 10), Month(2026, 8), born=date(2004, 3, 1), as_of_month=Month(2026, 12))
    assert (found.aime, found.last_base_year) == (1000, 2025)


def test_earnings_of_the_year_of_the_recomputation_do_not_count_by_the_second_way_either():
    earnings = {year: Decimal(12_000) for year in (2022, 2023)} | {2025: Decimal(13_200), 2027: Decimal(60_000)}
    found = computed(earnings, date(2024, 2, 10), Month(2024, 8), born=date(2002, 3, 1), as_of_month=Month(2027, 1))
    assert (found.aime, found.leaves_out_disability, found.last_base_year) == (1050, False, 2026)
