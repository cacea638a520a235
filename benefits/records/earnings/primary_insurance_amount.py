"""The monthly amount of a disabled worker from yearly earnings: indexing, averaging, formula, increases.

42 USC 415, 423(a)(2), 420; 20 CFR 404.201-404.278; POMS RS 00605.

The amount is worked out with the period of disability left out of the years that count. Where it makes a difference
(the waiting months begin in a later year than disability did, or there are earnings in years of disability) it is also
worked out without leaving it out, and the higher amount counts, 42 USC 420, 20 CFR 404.320(a).

Everything is whole cents and dimes inside; nothing is rounded but where the law rounds.

Not covered: the special minimum, the old methods for eligibility before 1979, years dropped for child care, credits
for military service, an earlier period of disability.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from benefits.law import Law, YearSeries
from benefits.law.calendar import Month, Quarter
from benefits.records.earnings.insured_status import credits_by_year, first_full_month, is_insured_in
from benefits.records.earnings.lifespan import Lifespan, elapsed_years_law
from benefits.records.earnings.tables import BEND_POINTS, FAMILY_MAXIMUM, FORMULA_SHARES
from benefits.records.earnings.yearly_figures import ROUNDED_DOWN, Earnings, Increase, increases

MONTHS_A_YEAR = 12
DIMES = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class DisabilityComputation:
    """The amounts in dollars; the names are those of the case format.

    `pia` and `family_maximum` are in effect in `in_effect`, after every increase since eligibility.
    `leaves_out_disability` tells which of the two ways gave the higher amount.
    """

    eligibility_year: int
    elapsed_years: int
    dropout_years: int
    computation_years: int
    aime: Decimal
    pia_at_eligibility: Decimal
    pia: Decimal
    monthly_benefit: Decimal
    family_maximum_at_eligibility: Decimal
    family_maximum: Decimal
    in_effect: Month
    last_base_year: int
    leaves_out_disability: bool


class IndexedYear(NamedTuple):
    """One base year: earnings, what counts of them, and what that is at the wages of the indexing year, in cents."""

    year: int
    earned: int
    counted: int
    indexed: int


@dataclass(frozen=True, slots=True, eq=False)
class AmountLaw:
    """What the law sets for a year of eligibility. Bend points are dollars, shares hundredths, wages cents.

    `rates` has for each year from `first_base_year` on its maximum and the two wages its earnings are multiplied by.
    """

    eligibility_year: int
    bend_points: tuple[int, int]
    shares: tuple[int, int, int]
    rounds_down: bool
    years_for_each_dropout_year: int
    most_dropout_years: int
    fewest_computation_years: int
    family_shares: tuple[int, int, int]
    first_base_year: int
    rates: tuple[tuple[int, int, int], ...]
    base: YearSeries


def amount_law(law: Law, eligibility_year: int) -> AmountLaw:
    """What the law sets for a year of eligibility, 42 USC 415(a), (b); raises `NotInForce` before 1979."""
    return law.once(_amount_law, eligibility_year)


def _amount_law(law: Law, eligibility_year: int) -> AmountLaw:
    first_day, last_day = date(eligibility_year, 1, 1), date(eligibility_year, 12, 31)
    points = law.table(BEND_POINTS, on=last_day)
    indexing_year = eligibility_year - law.number("social_security.indexing_lag_years", on=last_day)
    wages = law.series("social_security.average_wage_index", governed_on=date(indexing_year, 1, 1))
    base = law.series("social_security.contribution_and_benefit_base", governed_on=first_day)
    low, middle, high = law.table(FORMULA_SHARES, on=last_day)
    family = law.table(FAMILY_MAXIMUM, on=last_day)
    return AmountLaw(
        eligibility_year=eligibility_year,
        bend_points=points,
        shares=(_hundredths(low), _hundredths(middle), _hundredths(high)),
        rounds_down=law.flag(ROUNDED_DOWN, on=date(eligibility_year - 1, 12, 31)),
        years_for_each_dropout_year=law.number("social_security.years_for_each_dropout_year", on=last_day),
        most_dropout_years=law.number("social_security.most_dropout_years", on=last_day),
        fewest_computation_years=law.number("social_security.fewest_computation_years", on=last_day),
        family_shares=(
            _hundredths(family.of_earnings),
            _hundredths(family.of_amount_at_least),
            _hundredths(family.of_amount_at_most),
        ),
        first_base_year=wages.first_year,
        rates=_rates(wages, base, indexing_year, eligibility_year),
        base=base,
    )


def _rates(
    wages: YearSeries, base: YearSeries, indexing_year: int, eligibility_year: int
) -> tuple[tuple[int, int, int], ...]:
    level = wages.at(indexing_year)
    return tuple(
        (base.at(year), level, wages.at(year)) if year < indexing_year else (base.at(year), 1, 1)
        for year in range(wages.first_year, eligibility_year + 1)
    )


def _hundredths(share: Decimal) -> int:
    return int(share * 100)


def disability_computation(
    birth_date: date,
    earnings: Earnings,
    onset: date,
    entitlement_month: Month,
    *,
    as_of_month: Month | None = None,
    waiting_months: int | None = None,
    blind: bool = False,
    law: Law | None = None,
) -> DisabilityComputation:
    """The amount for disability that began on `onset`, first payable for `entitlement_month`.

    In effect in that month, or in `as_of_month` when later. Earnings of the years before the first month count; those
    of later years come in when they raise the amount by a dollar or more, 42 USC 415(b)(2)(B)(ii), (f)(2), (f)(4).
    `earnings` are dollars by calendar year. `waiting_months` is five unless said otherwise (none for ALS). The figures
    that the amount rests on are noted in `law`. Raises `NotInForce` for eligibility before 1979.
    """
    law = Law() if law is None else law
    if waiting_months is None:
        waiting_months = law.number("ssdi.waiting_months", on=onset)
    found = _computation(birth_date, earnings, onset, entitlement_month, as_of_month, waiting_months, blind, law)
    law.once(_note_what_it_rests_on, onset.year, found.eligibility_year, found.in_effect.index)
    return found


def _note_what_it_rests_on(law: Law, onset_year: int, eligibility_year: int, in_effect: int) -> None:
    elapsed_years_law(law, onset_year)
    amount_law(law, eligibility_year)
    increases(law, eligibility_year, Month.at(in_effect))


def _computation(
    birth_date: date,
    earnings: Earnings,
    onset: date,
    entitlement_month: Month,
    as_of_month: Month | None,
    waiting_months: int,
    blind: bool,
    law: Law,
) -> DisabilityComputation:
    """Every way that there is, and the one that counts; what only the other ways looked up is not noted."""
    quiet = law.trial()
    in_effect = entitlement_month if as_of_month is None or as_of_month < entitlement_month else as_of_month
    person = Lifespan.of(birth_date, onset, quiet)
    waiting_begins = max(entitlement_month.back(waiting_months), first_full_month(onset))

    def best(before: int) -> DisabilityComputation:
        return _best(person, earnings, onset, waiting_begins, before, in_effect, quiet, blind=blind)

    computed = best(entitlement_month.year)
    if in_effect.year > entitlement_month.year:
        recomputed = best(in_effect.year)
        least = law.number("social_security.least_gain_of_a_recomputation", on=date(in_effect.year, 1, 1))
        if recomputed.pia - computed.pia >= least:
            return recomputed
    return computed


def _best(
    person: Lifespan,
    earnings: Earnings,
    onset: date,
    waiting_begins: Month,
    before: int,
    in_effect: Month,
    law: Law,
    *,
    blind: bool,
) -> DisabilityComputation:
    """The higher of the two ways, from earnings of the years before `before`."""
    last_with_work = onset.year - 1 if (onset.month, onset.day) == (1, 1) else onset.year
    last_year = min(before - 1, last_with_work)
    eligible = min(onset.year, person.counts_until_year)
    computed = _computed(person, earnings, eligible, last_year, in_effect, law, leaves_out=True)
    otherwise = min(waiting_begins.year, person.counts_until_year)
    has_later_earnings = last_year < before - 1 and any(last_year < year < before for year in earnings)
    if otherwise == eligible and not has_later_earnings:
        return computed
    at = Quarter.of(waiting_begins.first_day).index
    if not is_insured_in(credits_by_year(earnings, law, onset), person, at, blind=blind):
        return computed
    without = _computed(person, earnings, otherwise, before - 1, in_effect, law, leaves_out=False)
    return without if without.pia > computed.pia else computed


def base_years(earnings: Earnings, eligibility_year: int, last_year: int, law: Law | None = None) -> list[IndexedYear]:
    """Each base year with earnings, brought up to the wages two years before eligibility, 42 USC 415(b)(3).

    Earnings above a year's maximum are cut to it. From the indexing year on they count as they are.
    """
    rules = amount_law(Law() if law is None else law, eligibility_year)
    return [IndexedYear(*row) for row in _rows(earnings, rules, last_year)]


def _rows(earnings: Earnings, rules: AmountLaw, last_year: int) -> list[tuple[int, int, int, int]]:
    """The base years as plain rows: this runs for every record there is, so it makes nothing it does not need."""
    first_year, rates = rules.first_base_year, rules.rates
    known = len(rates)
    rows = []
    for year, amount in earnings.items():
        if first_year <= year <= last_year:
            place = year - first_year
            # past the year of eligibility stands only the onset year of someone eligible since 62
            most, level, then = rates[place] if place < known else (rules.base.at(year), 1, 1)
            earned = int(amount * 100)
            counted = earned if earned < most else most
            rows.append((year, earned, counted, (2 * counted * level + then) // (2 * then)))  # to the nearest cent
    return rows


def _computed(
    person: Lifespan,
    earnings: Earnings,
    eligibility_year: int,
    last_year: int,
    in_effect: Month,
    law: Law,
    *,
    leaves_out: bool,
) -> DisabilityComputation:
    rules = amount_law(law, eligibility_year)
    elapsed = person.elapsed_years(eligibility_year)
    dropout, years = _years(elapsed, rules)
    aime = _average(earnings, rules, last_year, years)
    dimes = _formula(aime, rules)
    most = _family_maximum(dimes, aime, rules)
    now, family_now = dimes, most
    for increase in increases(law, eligibility_year, in_effect):
        now, family_now = _increased(now, increase), _increased(family_now, increase)
    return DisabilityComputation(
        eligibility_year=eligibility_year,
        elapsed_years=elapsed,
        dropout_years=dropout,
        computation_years=years,
        aime=Decimal(aime),
        pia_at_eligibility=dimes * DIMES,
        pia=now * DIMES,
        monthly_benefit=Decimal(now // 10),
        family_maximum_at_eligibility=most * DIMES,
        family_maximum=max(family_now, now) * DIMES,
        in_effect=in_effect,
        last_base_year=last_year,
        leaves_out_disability=leaves_out,
    )


def _years(elapsed: int, rules: AmountLaw) -> tuple[int, int]:
    """Years dropped, and years in the average, 42 USC 415(b)(2)(A)."""
    dropout = min(elapsed // rules.years_for_each_dropout_year, rules.most_dropout_years)
    return dropout, max(elapsed - dropout, rules.fewest_computation_years)


def _average(earnings: Earnings, rules: AmountLaw, last_year: int, years: int) -> int:
    """Average indexed monthly earnings in whole dollars, the rest cut off."""
    found = [row[-1] for row in _rows(earnings, rules, last_year)]
    if len(found) > years:
        found.sort(reverse=True)
        del found[years:]
    return sum(found) // (years * MONTHS_A_YEAR * 100)


def parts_of_average(aime: int, points: tuple[int, int]) -> tuple[int, int, int]:
    """The average cut at the bend points."""
    first, second = points
    return min(aime, first), max(min(aime, second) - first, 0), max(aime - second, 0)


def _formula(aime: int, rules: AmountLaw) -> int:
    """The amount in dimes, 42 USC 415(a)(1)(A), (a)(2)(C)."""
    parts = parts_of_average(aime, rules.bend_points)
    in_cents = sum(share * part for share, part in zip(rules.shares, parts, strict=True))
    return in_cents // 10 if rules.rounds_down else -(-in_cents // 10)


def _increased(dimes: int, increase: Increase) -> int:
    raised = dimes * (1000 + increase.thousandths)
    return raised // 1000 if increase.rounds_down else -(-raised // 1000)


def _family_maximum(dimes: int, aime: int, rules: AmountLaw) -> int:
    """What the whole family may get, in dimes at eligibility, 42 USC 403(a)(6)."""
    of_earnings, at_least, at_most = rules.family_shares
    return min(max(aime * of_earnings // 10, dimes * at_least // 100), dimes * at_most // 100)
