"""Insured status and benefit amounts of Social Security disability, computed a second time from the statute.

Deliberately slow and literal: every calendar quarter is walked, every amount is an exact fraction until the law says
to cut it. It shares no line and no figure with the package it checks; its figures stand in figures.yaml beside it.

How the law is read here:

*Age.* An age is attained on the day before the birthday (20 CFR 404.2(c)(4)).

*Quarters of coverage.* From 1978 by the year's earnings (20 CFR 404.143(a)). For earlier years only yearly totals are
known: one for every 50 dollars of wages, four when they reach the most that was taxed (20 CFR 404.141).

*Where a quarter of coverage lies.* Anywhere in its calendar year, wherever it helps most, one to a quarter (20 CFR
404.143(b), 404.146(c); POMS RS 00301.230). For a question asked of one quarter, nothing lies after that quarter: at
that time a later quarter has not begun (404.146(a)), and when the quarter is that of onset, later ones belong to the
period of disability, which can hold a quarter of coverage only in its first and last quarter (404.146(d)). So of the
onset year at most as many count as quarters have begun by onset, in every count made here, the lifetime count too.

*No earlier period of disability* is known of anyone; 20 CFR 404.130(d) and the rules for second periods are left out,
and so are statutory blindness, military and railroad credits, childcare years and the special minimum.
"""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from math import floor
from pathlib import Path

import yaml

FIGURES = yaml.safe_load((Path(__file__).parent / "figures.yaml").read_text(encoding="utf-8"))
QUARTER_OF_COVERAGE = {year: Fraction(dollars) for year, dollars in FIGURES["quarter_of_coverage"].items()}
BASE = {year: Fraction(dollars) for year, dollars in FIGURES["base"].items()}
WAGE_INDEX = {year: Fraction(dollars) for year, dollars in FIGURES["average_wage_index"].items()}
COLA = {year: Fraction(percent) / 100 for year, percent in FIGURES["cola"].items()}


# --- Days, quarters, months. A quarter is (year, 1..4); a month is the date of its first day. -----------------------


@cache
def attains(birth, age):
    """The day on which the age is attained: the day before the birthday."""
    year = birth.year + age
    if (birth.month, birth.day) == (2, 29):
        return date(year, 2, 28)  # 1 March less a day in common years; in leap years 28 February too
    return date(year, birth.month, birth.day) - timedelta(days=1)


def quarter_of(day):
    return (day.year, (day.month + 2) // 3)


def next_quarter(quarter):
    year, number = quarter
    return (year, number + 1) if number < 4 else (year + 1, 1)


def previous_quarter(quarter):
    year, number = quarter
    return (year, number - 1) if number > 1 else (year - 1, 4)


def first_day_of_quarter(quarter):
    year, number = quarter
    return date(year, 3 * number - 2, 1)


def last_day_of_quarter(quarter):
    return first_day_of_quarter(next_quarter(quarter)) - timedelta(days=1)


def quarters_from_to(first, last):
    """Every quarter from the first to the last, both included; none when the first is later."""
    quarters = []
    while first <= last:
        quarters.append(first)
        first = next_quarter(first)
    return quarters


def quarters_ending_with(last, count):
    quarters = []
    for _ in range(count):
        quarters.insert(0, last)
        last = previous_quarter(last)
    return quarters


def month_after(month, count):
    for _ in range(abs(count)):
        month = (month + timedelta(days=31)).replace(day=1) if count > 0 else (month - timedelta(days=1)).replace(day=1)
    return month


# --- Quarters of coverage -------------------------------------------------------------------------------------------


def counted_earnings(earnings, year):
    """Dollars of the year that were taxed: what is given, never more than the year's base. 42 USC 409(a)(1)."""
    return min(Fraction(str(earnings.get(year, 0))), BASE[year])


def quarters_of_coverage(earnings, year):
    """How many quarters of coverage the year's earnings make, 0 to 4. 42 USC 413(a)(2)."""
    return quarters_of_one_year(earnings.get(year, 0), year)


@cache
def quarters_of_one_year(dollars, year):
    """The same for one year's dollars: the walk over the quarters asks for each many times."""
    if year not in BASE:  # before 1951, or later than anything announced
        return 0
    wages = counted_earnings({year: dollars}, year)
    if year < 1978:
        return 4 if wages >= BASE[year] else min(4, floor(wages / 50))
    return min(4, floor(wages / QUARTER_OF_COVERAGE[year]))


def covered_among(quarters, earnings):
    """The most quarters of coverage that can lie in these quarters, each year's placed where they help most."""
    places = {}
    for year, _number in quarters:
        places[year] = places.get(year, 0) + 1
    return sum(min(count, quarters_of_coverage(earnings, year)) for year, count in places.items())


def covered_through(quarter, earnings):
    """Quarters of coverage of a lifetime, none later than the quarter."""
    return covered_among(quarters_from_to((min(earnings, default=quarter[0]), 1), quarter), earnings)


# --- Insured status -------------------------------------------------------------------------------------------------


def elapsed_years(birth, year):
    """Calendar years after 1950 and after the year of attaining 21, before the year given and the year of 62.

    42 USC 414(a)(1), 423(c)(1)(A); 20 CFR 404.110(b), 404.132(a). The same count begins the benefit computation:
    42 USC 415(b)(2)(B)(iii).
    """
    years = []
    for candidate in range(1951, min(year, attains(birth, 62).year)):
        if candidate > attains(birth, 21).year:
            years.append(candidate)
    return len(years)


def needed_to_be_fully_insured(birth, year):
    """One for each elapsed year, at least 6; 40 are always enough. 42 USC 414(a)(1), (2)."""
    return min(40, max(6, elapsed_years(birth, year)))


def recent_work_tests(birth, quarter):
    """The tests that may be met in this quarter, one being enough, as (quarters looked at, how many must be covered).

    At any age 20 of the 40 quarters ending with it, 42 USC 423(c)(1)(B)(i). Before the quarter of attaining 31 also
    half, and at least 6, of the quarters after the one of attaining 21, an odd number of quarters being first lowered
    by one; or, when those are fewer than 12, 6 of the 12 quarters ending with it, 423(c)(1)(B)(ii).
    """
    tests = [(quarters_ending_with(quarter, 40), 20)]
    if quarter < quarter_of(attains(birth, 31)):
        since_21 = quarters_from_to(next_quarter(quarter_of(attains(birth, 21))), quarter)
        even = len(since_21) - len(since_21) % 2
        if even < 12:
            tests.append((quarters_ending_with(quarter, 12), 6))
        else:
            tests.append((since_21, even // 2))
    return tests


def insured_in(birth, earnings, quarter):
    """Insured status in one quarter: the counts, and whether each test is met.

    `tests` lists every recent-work test open to the person as (covered, needed); `in_window` and `recent_needed` are
    those of the test that is met with most to spare, or missed by least, the 40-quarter test first when equal.
    """
    total = covered_through(quarter, earnings)
    needed = needed_to_be_fully_insured(birth, quarter[0])
    tests = [(covered_among(quarters, earnings), enough) for quarters, enough in recent_work_tests(birth, quarter)]
    in_window, recent_needed = max(tests, key=lambda test: test[0] - test[1])
    fully = total >= needed
    recent = any(covered >= enough for covered, enough in tests)
    return {
        "total": total,
        "needed": needed,
        "in_window": in_window,
        "recent_needed": recent_needed,
        "tests": tests,
        "fully": fully,
        "recent": recent,
        "insured": fully and recent,
    }


def insured_on(birth, earnings, onset):
    """Insured status in the quarter of onset. 20 CFR 404.130(b), (c), 404.131(a)."""
    return insured_in(birth, earnings, quarter_of(onset))


def period_of_disability_begins(birth, earnings, onset, as_of):
    """The day of onset, or the first day of the later quarter in which insured status is first met, by `as_of`.

    20 CFR 404.131(a): in the quarter of onset "or in a later quarter in which you are disabled". The period of
    disability then begins with that later quarter, which as its first can still be a quarter of coverage: earnings
    made early in the year can insure a person some months after onset (42 USC 416(i)(2)(C); POMS RS 00605.005 A.3).
    A quarter that has not begun by `as_of` cannot be one yet, 404.146(a). The day of onset when none insures her.
    """
    for quarter in quarters_from_to(quarter_of(onset), min((onset.year, 4), quarter_of(as_of))):
        if insured_in(birth, earnings, quarter)["insured"]:
            return max(onset, first_day_of_quarter(quarter))
    return onset


def date_last_insured(birth, earnings, through):
    """Last day of the last quarter in which insured status is met, or None when there is no such quarter.

    POMS RS 00301.148: as if no disability had begun and no earnings came after the year of `through`. Every quarter
    from the first year of earnings to ten years after that year is tried, each on its own, and the last is taken in
    which both the fully insured test and one recent-work test are met. Hence: of several insured periods, the latest;
    a day in the past for insurance that has run out; None for someone whose record never insured her, however much
    work is still ahead. Quarters of coverage of a year lie as late in it as helps, also in quarters of the year of
    `through` still to come, but never after the quarter tried. Full retirement age does not end it.
    """
    known = {year: dollars for year, dollars in earnings.items() if year <= through.year}
    first_year = min(known, default=through.year)
    for quarter in reversed(quarters_from_to((first_year, 1), (through.year + 10, 4))):
        if insured_in(birth, known, quarter)["insured"]:
            return last_day_of_quarter(quarter)
    return None


# --- First month of entitlement -------------------------------------------------------------------------------------


def first_full_month(onset):
    return onset if onset.day == 1 else month_after(onset.replace(day=1), 1)


def waiting_period_begins(onset, applied_on):
    """First full month of disability, not before the 17th month before that of application. 42 USC 423(c)(2)."""
    return max(first_full_month(onset), month_after(applied_on.replace(day=1), -17))


def first_month(onset, applied_on, als):
    """First month of entitlement, as its first day. 42 USC 423(a)(1), (b), (c)(2); 20 CFR 404.315(d), 404.621(a)(1)."""
    if als:
        return max(first_full_month(onset), month_after(applied_on.replace(day=1), -12))
    return month_after(waiting_period_begins(onset, applied_on), 5)


# --- Amounts --------------------------------------------------------------------------------------------------------


def down_to(step, amount):
    return floor(amount / step) * step


def to_nearest(step, amount):
    """Nearest multiple, halves upward."""
    return floor(amount / step + Fraction(1, 2)) * step


DIME, CENT, DOLLAR = Fraction(1, 10), Fraction(1, 100), Fraction(1)


def bend_points(year):
    """Bend points for eligibility in the year, from the wage index. 42 USC 415(a)(1)(B)(ii), (iii)."""
    growth = WAGE_INDEX[year - 2] / WAGE_INDEX[1977]
    return to_nearest(DOLLAR, 180 * growth), to_nearest(DOLLAR, 1085 * growth)


def indexing_factor(year, eligibility_year):
    """Wage index two years before eligibility over that of the year; 1 from then on. 42 USC 415(b)(3)."""
    indexing_year = eligibility_year - 2
    return Fraction(1) if year >= indexing_year else WAGE_INDEX[indexing_year] / WAGE_INDEX[year]


def indexed_earnings(earnings, year, eligibility_year):
    return to_nearest(CENT, counted_earnings(earnings, year) * indexing_factor(year, eligibility_year))


def average_indexed_monthly_earnings(earnings, base_years, eligibility_year, computation_years):
    """The highest indexed years, spread over their months, cut to whole dollars. 42 USC 415(b)(1), (2)."""
    indexed = sorted((indexed_earnings(earnings, year, eligibility_year) for year in base_years), reverse=True)
    return down_to(DOLLAR, sum(indexed[:computation_years]) / (12 * computation_years))


def primary_insurance_amount(aime, eligibility_year):
    """90, 32 and 15 percent of the parts, cut to the dime. 42 USC 415(a)(1)(A); the cut as since 1982, 415(g)."""
    first, second = bend_points(eligibility_year)
    below = min(aime, first)
    between = min(max(aime - first, 0), second - first)
    above = max(aime - second, 0)
    return down_to(DIME, (90 * below + 32 * between + 15 * above) / Fraction(100))


def with_colas(amount, eligibility_year, month):
    """The amount in the month: every increase from the year of eligibility on, each cut to the dime. 42 USC 415(i)."""
    for year in sorted(COLA):
        effective = date(year, 6 if year < 1983 else 12, 1)
        if year >= eligibility_year and effective <= month:
            amount = down_to(DIME, amount * (1 + COLA[year]))
    return amount


def disability_family_maximum(aime, pia_at_eligibility):
    """85 percent of AIME, at least the PIA, at most one and a half PIA, before any COLA. 42 USC 403(a)(6)."""
    eighty_five = max(Fraction(85, 100) * aime, pia_at_eligibility)
    return down_to(DIME, min(eighty_five, Fraction(150, 100) * pia_at_eligibility))


def disability_computation_years(elapsed):
    """Elapsed years less one for every full five, at most five; never fewer than two. 42 USC 415(b)(2)(A)(ii)."""
    return max(2, elapsed - min(5, elapsed // 5))


def amounts(earnings, base_years, eligibility_year, elapsed, entitlement_month, month):
    """AIME, PIA and family maximum in the month, after the recomputations that take effect up to it.

    At first the base years are those before the year of entitlement. Each January after it the year just past is
    taken in, if there were earnings in it and the PIA of that month rises by at least a dollar: 42 USC 415(f)(2), (4);
    20 CFR 404.211(b)(2), 404.285; POMS RS 00605.501 A.
    """
    years = disability_computation_years(elapsed)

    def figured(before):
        available = [year for year in base_years if year < before]
        aime = average_indexed_monthly_earnings(earnings, available, eligibility_year, years)
        return aime, primary_insurance_amount(aime, eligibility_year)

    aime, pia = figured(entitlement_month.year)
    for year in range(entitlement_month.year + 1, month.year + 1):
        new_aime, new_pia = figured(year)
        january = date(year, 1, 1)
        rise = with_colas(new_pia, eligibility_year, january) - with_colas(pia, eligibility_year, january)
        if counted_earnings(earnings, year - 1) and rise >= 1:
            aime, pia = new_aime, new_pia
    family = with_colas(disability_family_maximum(aime, pia), eligibility_year, month)
    return {
        "elapsed": elapsed,
        "computation_years": years,
        "aime": as_decimal(aime),
        "pia_at_eligibility": as_decimal(pia),
        "pia": as_decimal(with_colas(pia, eligibility_year, month)),
        "family_maximum": as_decimal(family),
    }


def computation(birth, earnings, onset, entitlement_month, month=None):
    """AIME, PIA and family maximum of a worker disabled at onset, in dollars.

    PIA and family maximum are those of `month`, or of the month of entitlement when that is later or none is given.
    Eligibility is in the year of onset, or of attaining 62 if earlier: 42 USC 415(a)(3)(B); POMS RS 00605.005 A.3.
    Years wholly in the period of disability are not base years: 42 USC 415(b)(2)(B)(ii); 20 CFR 404.211(b)(2). This
    is the "freeze" computation of POMS RS 00605.220.
    """
    month = max(entitlement_month, month or entitlement_month)
    base_years = [year for year in range(1951, month.year) if date(year, 1, 1) < onset]
    eligibility_year = min(onset.year, attains(birth, 62).year)
    return amounts(earnings, base_years, eligibility_year, elapsed_years(birth, onset.year), entitlement_month, month)


def computation_without_freeze(birth, earnings, onset, applied_on, month=None):
    """The same amounts with the period of disability left out of account, or None when that is not open.

    42 USC 420: the provisions on periods of disability do not apply where the benefit is greater without them. Then
    the worker is computed as if attaining 62 in the first month of the waiting period, 423(a)(2); POMS RS 00605.201
    A.2. She must be insured all the same: in that month, by 20 CFR 404.131(b)(1) and the example in POMS RS 00605.225
    B.3, although its paragraph A speaks of the first month of entitlement. It can give the larger amount when the
    waiting period begins in a later year than onset.
    """
    waiting, entitled = waiting_period_begins(onset, applied_on), first_month(onset, applied_on, als=False)
    if not insured_in(birth, earnings, quarter_of(waiting))["insured"]:
        return None
    month = max(entitled, month or entitled)
    eligibility_year = min(waiting.year, attains(birth, 62).year)
    elapsed = elapsed_years(birth, waiting.year)
    return amounts(earnings, range(1951, month.year), eligibility_year, elapsed, entitled, month)


def larger_computation(birth, earnings, onset, applied_on, month=None):
    """With or without the period of disability, whichever gives the larger PIA in the month; with it when equal."""
    freeze = computation(birth, earnings, onset, first_month(onset, applied_on, als=False), month)
    without = computation_without_freeze(birth, earnings, onset, applied_on, month)
    return without if without and without["pia"] > freeze["pia"] else freeze


def as_decimal(amount):
    """An exact fraction of whole cents as dollars and cents."""
    cents = amount * 100
    assert cents.denominator == 1
    return Decimal(cents.numerator) / 100
